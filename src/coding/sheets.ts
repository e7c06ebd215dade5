// Coded sheets of one or more coders, joined by id, with the texts that were coded.
import { RaakvlakError } from '../errors.js';
import type { Coder } from '../measure/validation-model.js';
import { byId, coderOf, refuseUnmatched, requireColumn, textsOf } from './sheet-rows.js';
import type { Table } from '../tables/index.js';

const JUNK = 'junk';

/** Coded sheets of one or more coders, with the texts that were coded. */
export interface CodedSheets {
  /** Paragraphs to judge, in the order of the sheets. */
  readonly ids: readonly string[];
  /** By id; null when there is no text. */
  readonly texts: ReadonlyMap<string, string> | null;
  /** Name of the document by id, where a sheet has it. */
  readonly documents: ReadonlyMap<string, string>;
  /** What a paragraph was in its document, where a sheet has it. */
  readonly roles: ReadonlyMap<string, string>;
  readonly coders: readonly Coder[];
  /** 0/1 labels that were coded, in the order asked. */
  readonly labels: readonly string[];
  /** Paragraphs that a coder called unreadable; they are not among `ids`. */
  readonly junk: number;
  /** Paragraphs that do not stand on every sheet. */
  readonly partly: number;
}

/** Texts from the table of texts, else from the sheets; null when there are none at all. */
function findTexts(
  sheets: readonly Table[],
  ids: readonly string[],
  texts: Table | null,
): Map<string, string> | null {
  if (texts) {
    const found = textsOf(texts);
    refuseUnmatched(texts.path, ids, (id) => found.has(id));
    return found;
  }
  const holding = sheets.filter(({ columns }) => columns.includes('text'));
  if (holding.length === 0) {
    if (sheets.length === 1) requireColumn(sheets[0]!, 'text', 'text');
    return null;
  }
  const found = new Map([...holding].reverse().flatMap((sheet) => [...textsOf(sheet)]));
  refuseUnmatched(holding[0]!.path, ids, (id) => found.has(id));
  return found;
}

/** The cells of a column by id, from every sheet that has it. */
function columnById(sheets: readonly Table[], column: string): Map<string, string> {
  const having = sheets.filter(({ columns }) => columns.includes(column));
  return new Map(
    having.flatMap((sheet) =>
      [...byId(sheet)].map(([id, { cells }]): [string, string] => [id, cells[column]!]),
    ),
  );
}

/**
 * Joins coded sheets by id.
 * @param sheets one per coder @param known ids of the 0/1 labels @param texts a table of texts, or null
 * @throws RaakvlakError 'column-missing', 'id-empty', 'id-double', 'label-unknown', 'labels-none' or 'ids-unmatched'
 */
export function joinSheets(
  sheets: readonly Table[],
  known: readonly string[],
  texts: Table | null,
): CodedSheets {
  const columns = [...known, 'commitment', JUNK];
  const coders = sheets.map((sheet) => coderOf(sheet, columns));
  const all = [...new Set(coders.flatMap((coder) => [...coder.keys()]))];
  sheets.forEach(({ path }, at) => {
    const others = coders.filter((_, other) => other !== at);
    const shared = [...coders[at]!.keys()].some((id) => others.some((other) => other.has(id)));
    if (others.length > 0 && !shared)
      refuseUnmatched(path, [...others[0]!.keys()], (id) => coders[at]!.has(id));
  });
  const filled = (column: string): boolean =>
    coders.some((coder) => [...coder.values()].some((cells) => (cells[column] ?? '') !== ''));
  const labels = known.filter(filled);
  if (labels.length === 0 && !filled('commitment'))
    throw new RaakvlakError('labels-none', { file: sheets[0]!.path, allowed: columns.join(', ') });
  const ids = all.filter((id) => !coders.some((coder) => coder.get(id)?.[JUNK] === '1'));
  return {
    ids,
    texts: findTexts(sheets, ids, texts),
    documents: columnById(sheets, 'document'),
    roles: columnById(sheets, 'role'),
    coders,
    labels,
    junk: all.length - ids.length,
    partly: all.filter((id) => coders.some((coder) => !coder.has(id))).length,
  };
}
