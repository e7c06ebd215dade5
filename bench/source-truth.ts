// The truth of our own fixtures: what their Markdown sources say that a reader should find in the made PDFs.
import { readFileSync } from 'node:fs';
import { parseSource, type Block, type Run } from '../fixtures/make/source.js';
import type { Truth } from './reading-score.js';

type Piece = Truth['truth'][number];

const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

function piecesOf(block: Block): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: `h${String(block.level)}` as Piece['kind'], text: block.text }];
    case 'list':
      return block.items.map((runs) => ({ kind: 'p', text: textOf(runs) }));
    case 'table':
      return block.rows.map((row) => ({
        kind: 'row',
        text: row
          .map(textOf)
          .filter((text) => text !== '')
          .join(' '),
      }));
    case 'box':
      return block.lines.map((runs) => ({ kind: 'p', text: textOf(runs) }));
    case 'figure':
      return [{ kind: 'p', text: block.caption }];
    default:
      return [{ kind: 'p', text: textOf(block.runs) }];
  }
}

/** The truth of the fixture made from a source. @param path of the Markdown source */
export function sourceTruth(path: string | URL): Truth {
  const { meta, blocks, notes } = parseSource(readFileSync(path, 'utf8'));
  return {
    truth: blocks.flatMap(piecesOf),
    footnotes: [...notes.values()].map(textOf),
    hf: meta['running'] === undefined ? [] : [meta['running']],
  };
}
