// What a tidy table is: one row per thing, one column per fact, and a line in the code book for each column.

/** What a cell may hold; null is an empty cell. */
export type TidyValue = string | number | null;

export interface TidyTable {
  /** Name of the sheet, and last part of the name of the CSV file. */
  readonly name: string;
  readonly columns: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly TidyValue[])[];
}

/** A table from records that all have the same keys; `columns` gives their order, also when there is no record. */
export function tidyTable<C extends string>(
  name: string,
  columns: readonly C[],
  records: readonly Readonly<Record<NoInfer<C>, TidyValue>>[],
): TidyTable {
  return { name, columns, rows: records.map((record) => columns.map((column) => record[column])) };
}

/** Yes or no as spreadsheets and R count it. */
export const flag = (value: boolean): number => (value ? 1 : 0);

/** A list in one cell: parts with a space between, as ids have none. */
export const joined = (ids: readonly string[]): string => ids.join(' ');
