// The signs of how far a passage goes: a filled square, a filled triangle, an open circle; a cross names both only.
import type { Commitment } from '../../../analysis.js';
import type { MarkShape } from '../../figures/model.js';
import { element, type Markup } from '../markup.js';
import { INK } from './frame.js';
import { markPath } from './shapes.js';

/** The sign around (0, 0): shape tells, fill helps. */
export function markSign(shape: MarkShape, colour: string): Markup {
  const open = shape === 'wish' || shape === 'both';
  return element('path', {
    d: markPath(shape),
    fill: open ? '#ffffff' : colour,
    stroke: colour,
    'stroke-width': 1.8,
    'stroke-linejoin': 'round',
  });
}

/** The sign between words; the words beside it say the same. */
export function sign(shape: Commitment): Markup {
  return element(
    'svg',
    { class: 'sign', viewBox: '-8 -8 16 16', 'aria-hidden': 'true' },
    markSign(shape, INK),
  );
}
