// What is described: tables, the files that they were written to, and in which language people read of them.
import type { Language, Messages } from '../../messages/index.js';
import type { CsvDialect } from '../../tables/index.js';
import type { CorpusTable } from '../model.js';
import type { WrittenFile } from '../write/index.js';

export interface Described {
  /** In the order of the files. */
  readonly tables: readonly CorpusTable[];
  readonly files: readonly WrittenFile[];
  readonly dialect: CsvDialect;
  readonly language: Language;
  readonly messages: Messages;
}
