// A row per file that could not be read, and per page or section that was to be left out and is not there, with its cause; the code is the same in every language.
import { RaakvlakError } from '../../errors.js';
import { createMessages, type Language } from '../../messages/index.js';
import { withoutUser } from '../../masks.js';
import { plain } from '../../report/plain.js';
import type { Cell, CorpusFile, UnitResult } from '../model.js';
import { textCell, unitField } from './fields.js';
import { tableOf } from './table.js';
import { tablePath, viewOf } from './unit.js';

interface Row {
  readonly unit: UnitResult['unit'];
  readonly number: number;
  readonly file: CorpusFile;
  readonly error: RaakvlakError;
}

const MESSAGES = { nl: createMessages('nl'), en: createMessages('en') };

/** The sentence of the error, in which the file has the path of the tables: never its place on this machine. */
function sentence({ file, error }: Row, language: Language): Cell {
  const told = Object.fromEntries(
    Object.entries(error.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replaceAll(file.location, file.path) : value,
    ]),
  );
  const data = 'file' in told ? { ...told, file: file.path } : told;
  return textCell(withoutUser(plain(MESSAGES[language].error(new RaakvlakError(error.code, data)))));
}

export const errors = tableOf<Row>({
  name: 'errors',
  key: [],
  records: (result) =>
    viewOf(result).files.flatMap(({ number, result: one }) =>
      (one.ok ? (one.mistakes ?? []) : [one.error]).map((error): Row => {
        const { file } = one;
        return { unit: result.unit, number, file, error };
      }),
    ),
  fields: [
    { ...unitField, required: false },
    { name: 'number', type: 'integer', of: ({ number }) => number },
    { name: 'path', type: 'string', of: ({ file }) => tablePath(file) },
    { name: 'row', type: 'integer', of: ({ file }) => file.row },
    { name: 'code', type: 'string', required: true, of: ({ error }) => error.code },
    { name: 'message_nl', type: 'string', required: true, of: (row) => sentence(row, 'nl') },
    { name: 'message_en', type: 'string', required: true, of: (row) => sentence(row, 'en') },
  ],
});
