// run.json: what is needed to make the data set again, and nothing of the machine or the moment.
import type { Lexicon } from '../../lexicon/schema.js';
import { withoutUser } from '../../masks.js';
import { jsonText } from '../../report/json-text.js';
import type { WrittenFile } from '../write/index.js';

/** A value of an option. */
type Value = string | number | boolean | null | readonly string[];

export interface RunRecord {
  readonly version: string;
  readonly lexicons: readonly Pick<Lexicon, 'id' | 'version' | 'sha256' | 'licence' | 'own'>[];
  /** Options that change the output, by their name on the command line. No paths, no number of threads. */
  readonly options: Readonly<Record<string, Value>>;
  readonly seed: number;
  /** SHA-256 over the manifest's rows and the files, in hexadecimal. */
  readonly corpus: string;
  readonly counts: Readonly<Record<'documents' | 'units' | 'compared' | 'errors', number>>;
  readonly files: readonly WrittenFile[];
}

/** Options in the order of their names: the order on the command line says nothing. */
const sorted = (options: RunRecord['options']): RunRecord['options'] =>
  Object.fromEntries(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)));

/** run.json as text. */
export function runRecord({ version, lexicons, options, seed, corpus, counts, files }: RunRecord): string {
  const { documents, units, compared, errors } = counts;
  return jsonText({
    schemaVersion: 1,
    tool: { name: 'raakvlak', version },
    lexicons: lexicons.map(({ id, version: own, sha256, licence, own: changed }) => ({
      id,
      version: own,
      sha256,
      licence,
      own: (changed?.files ?? []).map((one) => ({ ...one, file: withoutUser(one.file) })),
    })),
    options: sorted(options),
    seed,
    corpus: { sha256: corpus },
    counts: { documents, units, compared, errors },
    files: files.map(({ name, rows, bytes, sha256 }) => ({ name, rows, bytes, sha256 })),
  });
}
