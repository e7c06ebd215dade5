// A table as Parquet, a group of rows at a time (owner of hyparquet-writer).
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Cell, Column, CorpusTable } from '../model.js';
import { cellFor } from './cells.js';
import type { TableFile } from './index.js';
import { openPart } from './part-file.js';

/** Rows of a group: the same rows give the same groups, however they came. */
export const GROUP_ROWS = 20_000;
/** What the file says of its maker: no version, so that another release writes the same bytes. */
const CREATED_BY = 'raakvlak';

const TYPES: Readonly<Record<Column['type'], Partial<SchemaElement>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type, required }) => ({
      name,
      ...TYPES[type],
      repetition_type: required ? ('REQUIRED' as const) : ('OPTIONAL' as const),
    })),
  ];
}

export function createParquetFile(folder: string, table: CorpusTable): TableFile {
  const { name: tableName, columns } = table;
  const name = `${tableName}.parquet`;
  const part = openPart(folder, name);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: CREATED_BY });
  let count = 0;
  let held: Cell[][] = columns.map(() => []);
  /** What was encoded goes to the disk, and its memory is used again. */
  const drain = (): void => {
    part.write(bytes.getBytes());
    bytes.index = 0;
  };
  const writeGroup = (): void => {
    const [first] = held;
    if (!first || first.length === 0) return;
    // Memory is written to, so nothing has to be waited for.
    void writer.write({
      columnData: columns.map((column, at) => ({ name: column.name, data: held[at]!, offsetIndex: false })),
      rowGroupSize: GROUP_ROWS,
    });
    held = columns.map(() => []);
    drain();
  };
  return {
    append(rows) {
      for (const row of rows) {
        columns.forEach((column, at) => held[at]!.push(cellFor(column, row[at]!, tableName)));
        count += 1;
        if (count % GROUP_ROWS === 0) writeGroup();
      }
    },
    finish() {
      writeGroup();
      void writer.finish();
      drain();
      part.finish();
    },
    publish: () => ({ table: tableName, format: 'parquet', name, rows: count, ...part.publish() }),
    abandon: () => part.abandon(),
  };
}
