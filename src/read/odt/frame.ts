// Tells whether a picture of an OpenDocument is large enough to hold text.
import type { MarkupElement } from '../tree.js';

/** A length in any unit of OpenDocument, in centimetres. */
function centimetres(length: string | undefined): number {
  const found = /^([\d.]+)(cm|mm|in|pt|pc)$/.exec(length ?? '');
  if (found === null) return 0;
  const units: Record<string, number> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };
  return Number(found[1]) * (units[found[2] ?? ''] ?? 0);
}

/** Pictures of at least 8 by 5 cm may hold text. */
export function isLargeFrame(frame: MarkupElement): boolean {
  return centimetres(frame.attributes['svg:width']) >= 8 && centimetres(frame.attributes['svg:height']) >= 5;
}
