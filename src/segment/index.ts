// What the segment step offers to the line.
export { pageAt, pageInBlock } from './pages.js';
export { segment } from './segment.js';
