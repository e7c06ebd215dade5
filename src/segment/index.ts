// What the segment step offers to the line.
export { pageAt } from './pages.js';
export { segment } from './segment.js';
