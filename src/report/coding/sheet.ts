// The blind coding sheet: paragraphs in random order with empty columns, and the code book on a second page.
import type { CodedRow } from '../../coding/row.js';
import type { Messages } from '../../messages/index.js';
import type { Label } from '../../lexicon/schema.js';

/** A dimension with its name in both languages. */
export interface Named {
  readonly id: string;
  readonly label: Label;
}

interface SheetColumn {
  readonly name: string;
  /** In characters. */
  readonly width: number;
  /** Values to choose from, parted by commas. */
  readonly choices?: string;
}

interface SheetPage {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

const YES_NO = '0,1,?';
const COMMITMENT = 'wish,measure,secured,?';

/** The sheet with its rows in the order given: nothing in it tells what the machine thinks. */
export function codingSheet(
  rows: readonly CodedRow[],
  dimensions: readonly Named[],
  { texts }: Messages,
): SheetPage {
  const label = (name: string): SheetColumn => ({ name, width: 9, choices: YES_NO });
  const columns: SheetColumn[] = [
    { name: 'id', width: 12 },
    { name: 'document', width: 18 },
    { name: 'page', width: 6 },
    { name: 'heading_path', width: 24 },
    { name: 'role', width: 10 },
    { name: 'text', width: 90 },
    ...['culture', 'welfare', ...dimensions.map(({ id }) => id), 'connects'].map(label),
    { name: 'commitment', width: 12, choices: COMMITMENT },
    label('junk'),
    { name: 'remarks', width: 30 },
  ];
  return {
    name: texts.coding.sheet.name,
    columns,
    rows: rows.map(({ id, document, page, headings, role, text }) => {
      const known = [id, document, page, headings.join(' › '), role, text];
      return [...known, ...columns.slice(known.length).map(() => null)];
    }),
  };
}

/** The code book in short: how to fill in the sheet, and every column with what it stands for. */
export function codeBook(dimensions: readonly Named[], { texts, language }: Messages): SheetPage {
  const { book } = texts.coding;
  const entry = (name: string, title: string): [string, string, string] => [
    name,
    title,
    book.labels[name] ?? book.unknown,
  ];
  return {
    name: book.name,
    columns: [
      { name: book.column, width: 20 },
      { name: book.title, width: 26 },
      { name: book.meaning, width: 100 },
    ],
    rows: [
      ...book.rules.map((rule) => ['', '', rule]),
      entry('role', book.titles.role),
      entry('culture', book.titles.culture),
      entry('welfare', book.titles.welfare),
      ...dimensions.map(({ id, label }) => entry(id, label[language])),
      entry('connects', book.titles.connects),
      entry('commitment', book.titles.commitment),
      entry('junk', book.titles.junk),
      entry('remarks', book.titles.remarks),
    ],
  };
}
