// What the segment step offers to the line.
export { excludePages, excludeSection, hasText, headingsOf, type PageRange } from './exclude.js';
export { fold } from './headings.js';
export { pageAt } from './pages.js';
export { paperOf } from './paper.js';
export { segment } from './segment.js';
