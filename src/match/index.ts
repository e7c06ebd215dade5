// What the match step offers to the line.
export { compileLexicons, type CompileOptions } from './compile.js';
export { explainWord, type WordExplanation } from './explain.js';
export { explainParagraph, type TextExplanation } from './explain-text.js';
export { matchDocument, matchParagraph } from './match.js';
export type { CompiledLexicons } from './model.js';
