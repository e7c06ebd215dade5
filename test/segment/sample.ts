// Builds documents for tests from blocks of text.
import type { Block, Document } from '../../src/types.js';

export type BlockSource = Partial<Omit<Block, 'span'>> & { readonly text: string };

/** A document of these blocks, parted by blank lines as readers do. */
export function documentOf(...sources: readonly (BlockSource | string)[]): Document {
  const blocks: Block[] = [];
  let text = '';
  for (const source of sources) {
    const { text: own, ...rest } = typeof source === 'string' ? { text: source } : source;
    if (text !== '') text += '\n\n';
    const span = { start: text.length, end: text.length + own.length };
    text += own;
    blocks.push({ role: 'paragraph', page: null, ...rest, span });
  }
  return {
    id: 'c1',
    path: 'sample',
    sha256: '',
    format: 'text',
    title: null,
    text,
    blocks,
    pages: null,
    pageLabels: null,
    notices: [],
  };
}
