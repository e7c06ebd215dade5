// How a table is made: each column says where its value comes from, so that head and cells cannot differ.
import { en } from '../../messages/en/corpus-columns.js';
import { tidy as englishTidy } from '../../messages/en/tidy.js';
import { nl } from '../../messages/nl/corpus-columns.js';
import { tidy as dutchTidy } from '../../messages/nl/tidy.js';
import { rounded } from '../../report/json.js';
import type { Cell, Column, CorpusTable, TableLink, UnitResult } from '../model.js';

/** A column without its texts, and how a record fills it. */
export interface Field<R> extends Pick<Column, 'name' | 'type' | 'required' | 'values'> {
  readonly of: (record: R) => Cell;
}

export interface TableSpec<R> extends Pick<CorpusTable, 'name' | 'key' | 'optional'> {
  readonly links?: readonly TableLink[];
  readonly fields: readonly Field<R>[];
  readonly records: (result: UnitResult) => readonly R[];
}

type Texts = Readonly<Record<string, string>>;
type ColumnTexts = Readonly<{
  descriptions: Texts;
  common: Texts;
  tables: Readonly<Record<string, Texts>>;
  notes: Texts;
}>;

/** The texts of columns that other tables of Raakvlak have as well are written once, in `tidy`. */
function describe(table: string, column: string, own: ColumnTexts, tidy: typeof dutchTidy): string {
  const tidyTables: Readonly<Record<string, Texts>> = tidy.tables;
  const found =
    own.tables[table]?.[column] ??
    own.common[column] ??
    tidyTables[TIDY_NAMES[table] ?? table]?.[column] ??
    (tidy.measures as Texts)[column] ??
    (tidy.common as Texts)[column];
  if (found === undefined) throw new RangeError(`no description of ${table}.${column}`);
  return found;
}

/** Tables that are called otherwise in the tables of one comparison. */
const TIDY_NAMES: Texts = { paragraphs: 'passages', gaps: 'open-places' };

/** The column with its texts. @throws RangeError when a text is missing */
export function columnOf<R>(table: string, { of: _, ...column }: Field<R>): Column {
  const key = `${table}.${column.name}`;
  const [dutch, english]: readonly [ColumnTexts, ColumnTexts] = [nl, en];
  const [note, inEnglish] = [dutch.notes[key], english.notes[key]];
  return {
    ...column,
    description: {
      nl: describe(table, column.name, dutch, dutchTidy),
      en: describe(table, column.name, english, englishTidy),
    },
    ...(note !== undefined && inEnglish !== undefined ? { note: { nl: note, en: inEnglish } } : {}),
  };
}

/** A cell as it stands in every table; most are no number, and cost nothing. */
const cellOf = (value: Cell): Cell => (typeof value === 'number' ? rounded(value) : value);

/** A table of these fields. Numbers are rounded to six decimals; what is not finite is unknown. */
export function tableOf<R>({ fields, records, ...rest }: TableSpec<R>): CorpusTable {
  const { name } = rest;
  const describeTable = ({ descriptions }: ColumnTexts): string => {
    const found = descriptions[name];
    if (found === undefined) throw new RangeError(`no description of ${name}`);
    return found;
  };
  return {
    ...rest,
    description: { nl: describeTable(nl), en: describeTable(en) },
    columns: fields.map((field) => columnOf(name, field)),
    rows: (result) => records(result).map((record) => fields.map(({ of }) => cellOf(of(record)))),
  };
}
