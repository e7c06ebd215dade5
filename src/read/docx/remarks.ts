// Comments of a Word document that speak to this program, each with the block of the paragraph that it hangs on.
import type { Block, ReadResult, Remark } from '../../types.js';
import { cleanLine, speaksToUs } from '../blocks.js';
import { descendants, textOf } from '../tree.js';
import type { MarkupElement } from '../tree.js';

/** What a comment says: its paragraphs as one line. */
const said = (comment: MarkupElement): string =>
  cleanLine(
    descendants(comment, 'w:p')
      .map((paragraph) => descendants(paragraph, 'w:t').map(textOf).join(''))
      .join(' '),
  );

/** True for a comment to this program, which is no remark of one author to another. */
export const isRemark = (comment: MarkupElement): boolean => speaksToUs(said(comment));

/** The text of a paragraph as its block has it, but for a number before it. */
function textIn(element: MarkupElement): string {
  return element.children
    .map((node) => {
      if (typeof node === 'string') return '';
      if (node.name === 'w:t') return textOf(node);
      if (node.name === 'w:tab' || node.name === 'w:br' || node.name === 'w:cr') return ' ';
      return node.name === 'w:noBreakHyphen' ? '-' : textIn(node);
    })
    .join('');
}

/** How many blocks further a paragraph is looked for: notes and text boxes may stand between. */
const AHEAD = 200;

/** The same text, a number before it, or the first of the pieces that line breaks made of it. */
const fits = (block: string, paragraph: string): boolean =>
  block === paragraph || block.endsWith(` ${paragraph}`) || paragraph.startsWith(`${block} `);

/**
 * @param body shaped, as it was written @param comments elements 'w:comment'
 * @returns nothing to add when no comment speaks to this program
 */
export function remarksIn(
  body: MarkupElement,
  comments: readonly MarkupElement[],
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
): Pick<ReadResult, 'remarks'> {
  const waiting = new Map(
    comments.filter(isRemark).map((comment) => [comment.attributes['w:id'] ?? '', said(comment)]),
  );
  if (waiting.size === 0) return {};
  const remarks: Remark[] = [];
  let next = 0;
  for (const paragraph of descendants(body, 'w:p')) {
    const own = cleanLine(textIn(paragraph));
    const found = blocks
      .slice(next, next + AHEAD)
      .findIndex(({ span }) => own !== '' && fits(text.slice(span.start, span.end), own));
    const at = found < 0 ? next : next + found;
    for (const reference of descendants(paragraph, 'w:commentReference')) {
      const id = reference.attributes['w:id'] ?? '';
      const remark = waiting.get(id);
      if (remark === undefined) continue;
      remarks.push({ text: remark, offset: blocks[at]?.span.start ?? text.length, line: null });
      waiting.delete(id);
    }
    if (found >= 0) next = at + 1;
  }
  return remarks.length === 0 ? {} : { remarks };
}
