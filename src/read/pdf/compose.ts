// Makes the text of the document and its blocks with spans from the drafts.
import type { Block } from '../../types.js';
import { cleanLine } from '../blocks.js';
import type { Draft, Piece } from './flow.js';
import type { Hyphenation } from './hyphens.js';

/** Text and blocks, as a reader hands them over. */
export interface Composed {
  readonly text: string;
  readonly blocks: readonly Block[];
}

// Raised figures behind a word refer to a note; behind a unit of length they are part of it.
const RAISED = /(?<=[\p{L}.,;:!?)”’"'])(?<!(?:^|[\s\d(])[kdcm]?m)[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+/gu;

// Where the number of a note is taken out, the space before it may stay. What stands behind is rarer: it is asked first.
const SPACE_OF_NOTE = / (?=[,.;](?:\s|$))(?<=[\p{L}\d)] )/gu;

function tidy(text: string): string {
  const clean = cleanLine(text).replace(SPACE_OF_NOTE, '');
  return /[\u00B9\u00B2\u00B3\u2070-\u2079]/.test(clean) ? clean.replace(RAISED, '') : clean;
}

/** Joins the pieces of a block, with the offsets where each new page begins. */
function joinPieces(
  pieces: readonly Piece[],
  hyphens: Hyphenation,
): { text: string; breaks: { offset: number; page: number }[] } {
  let text = '';
  let page = pieces[0]?.page ?? 1;
  const breaks: { offset: number; page: number }[] = [];
  for (const piece of pieces) {
    const added = tidy(piece.text);
    text = hyphens.join(text, added);
    if (piece.page !== page)
      breaks.push({ offset: Math.max(0, text.length - added.length), page: piece.page });
    page = piece.page;
  }
  return { text, breaks };
}

/** Writes the blocks one below the other, a blank line apart. */
export function compose(drafts: readonly Draft[], hyphens: Hyphenation): Composed {
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const { role, level, pieces, cell } of drafts) {
    const { text, breaks } = joinPieces(pieces, hyphens);
    // A line of signs only is a rule or an ornament; in a table it is a value.
    if (text === '' || (role !== 'tableCell' && !/[\p{L}\p{N}]/u.test(text))) continue;
    const start = length === 0 ? 0 : length + 2;
    const continues = breaks.map(({ offset, page }) => ({ offset: start + offset, page }));
    blocks.push({
      span: { start, end: start + text.length },
      role,
      ...(role === 'heading' ? { level: level ?? 1 } : {}),
      page: pieces[0]?.page ?? null,
      ...(continues.length > 0 ? { continues } : {}),
      ...(cell === null ? {} : { cell }),
    });
    parts.push(text);
    length = start + text.length;
  }
  return { text: parts.join('\n\n'), blocks };
}
