// What `extract` shows: all blocks in order, with pages, harmless whatever they hold, in three forms.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/messages/index.js';
import {
  extractJson,
  renderExtractJson,
  renderExtractMarkdown,
  renderExtractText,
  type ExtractContext,
} from '../../src/report/extract.js';
import { extractParts } from '../../src/report/extract-parts.js';
import { extractSchema, publishedExtractSchema } from '../../src/report/extract-schema.js';
import type { Block, Document } from '../../src/types.js';
import { HOSTILE } from './hostile.js';

type Piece = Omit<Block, 'span'> & { readonly text: string };

/** A document of these blocks. */
function documentOf(pieces: readonly Piece[], rest: Partial<Document> = {}): Document {
  let text = '';
  const blocks = pieces.map(({ text: own, ...piece }): Block => {
    const start = text === '' ? 0 : text.length + 2;
    text += (text === '' ? '' : '\n\n') + own;
    return { ...piece, span: { start, end: text.length } };
  });
  return {
    id: 'd1',
    path: 'map/nota.pdf',
    sha256: '',
    format: 'pdf',
    title: 'Nota',
    text,
    blocks,
    pages: 3,
    pageLabels: null,
    notices: [],
    ...rest,
  };
}

const cell = (text: string, page: number, row: number, column: number): Piece => ({
  role: 'tableCell',
  text,
  page,
  cell: { table: 0, row, column },
});

const PAPER = documentOf(
  [
    { role: 'heading', level: 1, text: 'Inleiding', page: 1 },
    { role: 'paragraph', text: 'Wij doen mee.', page: 1 },
    { role: 'listItem', text: 'zingen', page: 1 },
    { role: 'listItem', text: 'dansen', page: 1 },
    { role: 'listItem', text: 'lezen', page: 2 },
    { role: 'caption', text: 'Tabel 1', page: 2 },
    cell('Wie', 2, 0, 0),
    cell('Wat', 2, 0, 1),
    cell('Naast', 3, 1, 0),
    { role: 'heading', level: 2, text: 'Slot', page: 3 },
    { role: 'footnote', text: 'Zie bijlage.', page: 3 },
  ],
  { notices: [{ code: 'page-without-text', data: {}, page: 2 }] },
);

const context = (
  documents: readonly Document[],
  failures: ExtractContext['failures'] = [],
): ExtractContext => ({ documents, failures, messages: createMessages('nl') });

it('parts: lists and tables whole, a mark where a part begins on another page', () => {
  expect(extractParts(PAPER)).toEqual([
    { kind: 'page', page: 1 },
    { kind: 'heading', level: 1, text: 'Inleiding' },
    { kind: 'text', role: 'paragraph', text: 'Wij doen mee.' },
    { kind: 'list', items: ['zingen', 'dansen'] },
    { kind: 'page', page: 2 },
    { kind: 'list', items: ['lezen'] },
    { kind: 'text', role: 'caption', text: 'Tabel 1' },
    {
      kind: 'table',
      rows: [
        ['Wie', 'Wat'],
        ['Naast', ''],
      ],
    },
    { kind: 'page', page: 3 },
    { kind: 'heading', level: 2, text: 'Slot' },
    { kind: 'text', role: 'footnote', text: 'Zie bijlage.' },
  ]);
});

describe('JSON', () => {
  it('holds every block with its role, level, page and cell', () => {
    const json = extractJson(
      context([PAPER], [{ path: 'x.pdf', code: 'pdf-damaged', message: 'x.pdf is stuk.' }]),
    );
    expect(json.documents[0]).toMatchObject({ path: 'map/nota.pdf', format: 'pdf', title: 'Nota', pages: 3 });
    expect(json.documents[0]!.notices).toEqual([
      {
        code: 'page-without-text',
        message: createMessages('nl').texts.notices['page-without-text']!({}),
        page: 2,
      },
    ]);
    expect(json.documents[0]!.blocks).toHaveLength(PAPER.blocks.length);
    expect(json.documents[0]!.blocks[0]).toEqual({ role: 'heading', level: 1, page: 1, text: 'Inleiding' });
    expect(json.documents[0]!.blocks[8]).toEqual({
      role: 'tableCell',
      page: 3,
      text: 'Naast',
      cell: { table: 0, row: 1, column: 0 },
    });
    expect(json.failures).toEqual([{ path: 'x.pdf', code: 'pdf-damaged', message: 'x.pdf is stuk.' }]);
    expect(extractSchema.parse(json)).toEqual(json);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedExtractSchema()) as object);
    expect(validate(json) ? [] : validate.errors).toEqual([]);
  });

  it('escapes what steers a terminal and loses nothing', () => {
    const document = documentOf([{ role: 'paragraph', text: HOSTILE.join(' '), page: 1 }]);
    const text = renderExtractJson(context([document]));
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
    );
    expect(JSON.parse(text)).toEqual(extractJson(context([document])));
  });

  it('is published as it is checked; after a change run `npm run schema`', () => {
    expect(readFileSync(new URL('../../docs/raakvlak-extract.schema.json', import.meta.url), 'utf8')).toBe(
      publishedExtractSchema(),
    );
  });
});

describe('text', () => {
  it('shows role and page of everything', () => {
    expect(renderExtractText(context([PAPER]), null)).toBe(
      [
        '═══ Nota',
        'map/nota.pdf, pdf, 3 bladzijden',
        `bladzijde 2: ${createMessages('nl').texts.notices['page-without-text']!({})}`,
        '',
        '── bladzijde 1 ──\n\n# Inleiding\n\nWij doen mee.\n\n- zingen\n- dansen\n',
        '── bladzijde 2 ──\n\n- lezen\n\n[Bijschrift] Tabel 1\n\n| Wie | Wat |\n| Naast |  |\n',
        '── bladzijde 3 ──\n\n## Slot\n\n[Noot] Zie bijlage.\n',
      ].join('\n'),
    );
  });

  it('keeps to the width of a window and to one line per paragraph without one', () => {
    const document = documentOf([{ role: 'paragraph', text: 'woord '.repeat(60).trim(), page: null }]);
    const lengths = (width: number | null): number[] =>
      renderExtractText(context([document]), width)
        .split('\n')
        .map((line) => line.length);
    expect(Math.max(...lengths(50))).toBeLessThanOrEqual(50);
    expect(Math.max(...lengths(null))).toBe(359);
  });

  it('names what was not read', () => {
    expect(
      renderExtractText(context([PAPER], [{ path: 'x', code: 'y', message: 'x is stuk.' }]), null),
    ).toMatch(/\n\n\n═══ Niet gelezen\nx is stuk\.\n$/);
  });
});

/** Without the after-treatment that looks for addresses in text: it also links those that are escaped. */
const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

it.each(HOSTILE.map((text) => [text]))(
  'no control sign of %j reaches text or Markdown, and no markup',
  (hostile) => {
    const document = documentOf(
      [
        { role: 'heading', level: 1, text: hostile, page: 1 },
        { role: 'paragraph', text: hostile, page: 1 },
        { role: 'listItem', text: hostile, page: 1 },
        cell(hostile, 1, 0, 0),
      ],
      { title: hostile, path: hostile },
    );
    const given = context([document], [{ path: hostile, code: 'x', message: hostile }]);
    const markdown = renderExtractMarkdown(given);
    for (const text of [renderExtractText(given, 80), renderExtractText(given, null), markdown]) {
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/,
      );
    }
    const kinds = new Set<string>();
    const walk = (node: { readonly type: string; readonly children?: readonly unknown[] }): void => {
      kinds.add(node.type);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions });
    walk(tree);
    expect([...kinds].sort()).toEqual([
      'emphasis',
      'heading',
      'list',
      'listItem',
      'paragraph',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
    // Title, heading, and 'not read': no text became a heading of its own.
    expect(tree.children.filter(({ type }) => type === 'heading')).toHaveLength(3);
  },
);
