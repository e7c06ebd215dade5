// A table as CSV, a batch of rows at a time.
import { renderCsv, renderCsvRows, type CsvDialect } from '../../tables/index.js';
import type { CorpusTable } from '../model.js';
import type { ReadyRows } from '../ready.js';
import { checkedCell, shown } from './cells.js';
import type { TableFile } from './index.js';
import { openPart } from './part-file.js';

export function createCsvFile(folder: string, table: CorpusTable, dialect: CsvDialect): TableFile {
  const { name: tableName, columns } = table;
  const name = `${tableName}.csv`;
  const part = openPart(folder, name);
  let count = 0;
  part.write(
    Buffer.from(
      renderCsv(
        columns.map((column) => column.name),
        [],
        dialect,
      ),
    ),
  );
  const appendReady = (ready: ReadyRows): void => {
    part.write(ready.csv);
    count += ready.count;
  };
  return {
    append(rows) {
      if (rows.length === 0) return;
      const cells = rows.map((row) =>
        columns.map((column, at) => shown(checkedCell(column, row[at]!, tableName))),
      );
      part.write(Buffer.from(renderCsvRows(cells, dialect)));
      count += rows.length;
    },
    ...(dialect === 'int' ? { appendReady } : {}),
    finish: () => part.finish(),
    publish: () => ({ table: tableName, format: 'csv', name, rows: count, ...part.publish() }),
    abandon: () => part.abandon(),
  };
}
