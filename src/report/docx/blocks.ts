// One block of the report as paragraphs and tables of a Word document.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from 'docx';
import type { Messages } from '../../messages/index.js';
import { bar } from '../bar.js';
import type { Block, Cell, Column, Inline, Rich } from '../model.js';
import { plain } from '../plain.js';
import { BULLETS, GAP, NUMBERS } from './styles.js';

const BAR_WIDTH = 10;

/** Words of culture are bold, those of welfare bold and slanted: they differ in print and in grey. */
function run(inline: Inline): TextRun {
  if (typeof inline === 'string') return new TextRun(plain(inline));
  const { kind, text } = inline;
  return new TextRun({
    text: plain(text),
    bold: kind === 'strong' || kind === 'culture',
    italics: kind === 'emphasis' || kind === 'welfare',
  });
}

/** Runs of text as Word has them. */
export const runs = (rich: Rich): TextRun[] => rich.map(run);

const edge = { style: BorderStyle.SINGLE, size: 4, color: 'CBD2D9' } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** Lines between rows only: they guide the eye without a cage. */
const BORDERS = {
  top: edge,
  bottom: edge,
  insideHorizontal: edge,
  left: none,
  right: none,
  insideVertical: none,
};

type TableBlock = Extract<Block, { kind: 'table' }>;

const richOf = (value: Cell): Rich =>
  'bar' in value ? [`${bar(value.bar, BAR_WIDTH)} ${value.text}`] : value;

/** Blocks of a bar are about this much wider than a letter. */
const BAR_EXTRA = 0.6 * BAR_WIDTH;

const lengthOf = (value: Cell): number =>
  ('bar' in value ? BAR_EXTRA : 0) +
  richOf(value).reduce((sum, one) => sum + (typeof one === 'string' ? one : one.text).length, 0);

/** Width of the text on a page, in twentieths of a point: A4 less its margins. */
const TEXT_WIDTH = 9638;
/** Width of a letter of a table and of the room beside the text of a cell, in the same measure. */
const LETTER = 100;
const ROOM = 180;
/** A cell longer than this may be broken over lines, and a word longer than that too. */
const WIDE = 60;
const LONGEST_WORD = 20;

/** The longest part of a cell that is not broken over lines, in letters. */
function longestWord(value: Cell): number {
  if ('bar' in value) return lengthOf(value);
  const words = value.flatMap((one) => (typeof one === 'string' ? one : one.text).split(/[\s\-–/]+/u));
  return Math.min(LONGEST_WORD, Math.max(0, ...words.map((word) => word.length)));
}

/** Width of each column in twentieths of a point: room for its longest word, the rest by its longest cell. */
function widths({ columns, rows }: TableBlock): number[] {
  const sizes = columns.map(({ label }, index) => {
    const cells = [[label], ...rows.map((row) => row[index] ?? [''])];
    const least = ROOM + LETTER * Math.max(...cells.map(longestWord));
    return { least, most: Math.max(least, ROOM + LETTER * Math.min(WIDE, Math.max(...cells.map(lengthOf)))) };
  });
  const sum = (of: (size: (typeof sizes)[number]) => number): number =>
    sizes.reduce((total, size) => total + of(size), 0);
  const [least, most] = [sum((size) => size.least), sum((size) => size.most)];
  const share = most > least ? Math.min(1, Math.max(0, (TEXT_WIDTH - least) / (most - least))) : 0;
  const wanted = sizes.map((size) => size.least + share * (size.most - size.least));
  const total = wanted.reduce((all, width) => all + width, 0);
  return wanted.map((width) => Math.floor((TEXT_WIDTH * width) / total));
}

function cellOf(value: Cell, { align }: Column, width: number, header: boolean): TableCell {
  const rich = richOf(value);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(header ? { shading: { type: ShadingType.CLEAR, fill: 'EEF1F4', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        style: header ? 'TableHead' : 'TableText',
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: runs(rich),
      }),
    ],
  });
}

/**
 * Caption and table over the full width; the head row is repeated on every page and no row is cut by one. The columns
 * keep their width, or a word without a place to break would push them off the page.
 */
function table(block: TableBlock): FileChild[] {
  const { caption, columns, rows } = block;
  if (rows.length === 0) return [];
  const width = widths(block);
  const row = (cells: readonly Cell[], header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: columns.map((column, index) => cellOf(cells[index] ?? [''], column, width[index]!, header)),
    });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(plain(caption))] }),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: width,
      borders: BORDERS,
      rows: [
        row(
          columns.map(({ label }) => [label]),
          true,
        ),
        ...rows.map((cells) => row(cells, false)),
      ],
    }),
    new Paragraph({ style: GAP, children: [] }),
  ];
}

/** @param lists counts the lists, so that every ordered one begins at 1 */
export function blockChildren(block: Block, messages: Messages, lists: { count: number }): FileChild[] {
  switch (block.kind) {
    case 'text':
      return [new Paragraph({ children: runs(block.text) })];
    case 'legend':
      return [
        new Paragraph({ style: 'Small', children: [new TextRun(messages.texts.report.touching.legend)] }),
      ];
    case 'list': {
      lists.count += 1;
      const numbering = { reference: block.ordered ? NUMBERS : BULLETS, level: 0, instance: lists.count };
      return block.items.map((item) => new Paragraph({ numbering, children: runs(item) }));
    }
    case 'table':
      return table(block);
    case 'figure':
      return [];
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', keepNext: true, keepLines: true, children: runs(block.text) }),
        new Paragraph({ style: 'Source', children: [new TextRun(`— ${plain(block.source)}`)] }),
      ];
  }
}
