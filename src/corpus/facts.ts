// What is told of a run: the same on every machine, with any number of threads, in one go or in shards.
import { basename } from 'node:path';
import type { Lexicon } from '../lexicon/schema.js';
import { withLabels } from '../masks.js';
import { createMessages, type Language } from '../messages/index.js';
import { NOTHING } from '../preparing/leave-out.js';
import { maskTexts } from '../preparing/mask.js';
import type { CsvDialect } from '../tables/index.js';
import { toolVersion } from '../version.js';
import { codeBook, dataPackage, runRecord, type Described, type RunRecord } from './describe/index.js';
import { RUN_FILE } from './out-folder.js';
import { PLACES_YEAR } from './places.js';
import type { ExtraFile, Totals } from './publish.js';
import { corpusTables, labels } from './tables/index.js';
import type { UnitOptions } from './task.js';
import type { DataFormat, WrittenFile } from './write/index.js';

/** Plain data: shards carry it, so that who joins them can tell the same. */
export interface CorpusFacts {
  /** Version of Raakvlak. */
  readonly version: string;
  readonly lexicons: RunRecord['lexicons'];
  readonly options: UnitOptions;
  readonly formats: readonly DataFormat[];
  readonly dialect: CsvDialect;
  /** Language of what is written for people. */
  readonly language: Language;
}

export function factsOf(
  lexicons: readonly Lexicon[],
  rest: Omit<CorpusFacts, 'version' | 'lexicons'>,
): CorpusFacts {
  return {
    version: toolVersion(),
    lexicons: lexicons.map(({ id, version, sha256, licence, own }) => ({
      id,
      version,
      sha256,
      licence,
      // Where the file stands is of this machine; what it holds is in the hash.
      ...(own
        ? { own: { ...own, files: own.files.map((one) => ({ ...one, file: basename(one.file) })) } }
        : {}),
    })),
    ...rest,
  };
}

/** The tables of a run, in the order of their files. */
export const tablesOf = ({ options }: CorpusFacts) => [...corpusTables(options), labels];

/** Options that change what is written, by their names on the command line. */
function namedOptions({ options, formats, dialect, language }: CorpusFacts): RunRecord['options'] {
  const { leaveOut = NOTHING, maskNames } = options;
  // A heading may be somebody's name.
  const sections = maskNames ? maskTexts(leaveOut.sections, maskNames).map(withLabels) : leaveOut.sections;
  return {
    changes: options.changes,
    'csv-dialect': dialect,
    format: formats,
    'exclude-pages': leaveOut.pages,
    'exclude-section': sections,
    'guess-domain': options.guessDomain,
    lang: language,
    'mask-names': maskNames !== undefined,
    ocr: options.ocr,
    paragraphs: options.paragraphs,
    reports: options.reports !== null,
    // Not an option, but it decides on codes and provinces all the same.
    'municipalities-year': PLACES_YEAR,
  };
}

/** The files beside the tables; the account of the run comes last, and says that all is there. */
export function describeRun(
  facts: CorpusFacts,
  files: readonly WrittenFile[],
  { corpus, documents, units, compared, errors }: Totals,
): readonly ExtraFile[] {
  const { dialect, language, version, lexicons } = facts;
  const described: Described = {
    tables: tablesOf(facts),
    files,
    dialect,
    language,
    messages: createMessages(language),
  };
  const run = runRecord({
    version,
    lexicons,
    options: namedOptions(facts),
    seed: facts.options.seed,
    corpus,
    counts: { documents, units, compared, errors },
    files,
  });
  return [
    { name: 'datapackage.json', content: dataPackage(described) },
    { name: 'codebook.md', content: codeBook(described) },
    { name: RUN_FILE, content: run },
  ];
}
