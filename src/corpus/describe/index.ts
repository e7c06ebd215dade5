// The files that describe the data set: for programs, for people, and for who wants to make it again.
export { codeBook } from './code-book.js';
export { dataPackage } from './data-package.js';
export type { Described } from './described.js';
export { runRecord, type RunRecord } from './run-record.js';
