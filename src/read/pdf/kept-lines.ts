// Gives back what looked like a running line but is text: words of stretched lines, and all there is on a page.
import type { PageSegments } from './page-edges.js';
import type { Segment } from './shapes.js';

/**
 * A word of a line stretched to the edge can come back at its place ('de', at the top of three pages): a piece runs
 * only together with the pieces close beside it.
 */
export function keepWholeLines({ segments }: PageSegments, running: Set<Segment>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const piece of segments) {
      if (!running.has(piece) || /^\d+$/.test(piece.text)) continue;
      const beside = segments.some(
        (other) =>
          !running.has(other) &&
          other !== piece &&
          Math.abs(other.y - piece.y) < 2 &&
          gap(other, piece) < 3 * piece.size,
      );
      if (!beside) continue;
      running.delete(piece);
      changed = true;
    }
  }
}

/** White space between two pieces of a row. */
function gap(a: Segment, b: Segment): number {
  return Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
}

/** Where most pages would be left empty, what comes back is no running line but all there is to read. */
export function keepOnlyText(pages: readonly PageSegments[], running: Set<Segment>): void {
  const written = pages.filter(({ segments }) => segments.length > 0);
  const emptied = written.filter(({ segments }) => segments.every((segment) => running.has(segment)));
  if (emptied.length <= 0.5 * written.length) return;
  for (const { segments } of emptied) {
    for (const segment of segments) if (/\p{L}{2}/u.test(segment.text)) running.delete(segment);
  }
}
