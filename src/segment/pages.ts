// Says on which physical page a place in the text stands.
import type { Block, Document } from '../types.js';

/** Physical page (from 1) of `offset` in a block, also where the block runs on over a page break; null without pages. */
function pageInBlock(block: Block, offset: number): number | null {
  let page = block.page;
  for (const part of block.continues ?? []) {
    if (part.offset > offset) break;
    page = part.page;
  }
  return page;
}

/** Physical page (from 1) of `offset` in `document.text`; null when unknown. Binary search over the blocks. */
export function pageAt(document: Pick<Document, 'blocks'>, offset: number): number | null {
  const { blocks } = document;
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).span.start <= offset) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  return block === undefined ? null : pageInBlock(block, offset);
}
