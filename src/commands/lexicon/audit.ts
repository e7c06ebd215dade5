// The command `lexicon audit`: what do terms hit, in the dictionary and in papers?
import { auditLexicons } from '../../lexicography/audit.js';
import type { Io } from '../../cli.js';
import { loadWordList } from '../../dutch/words.js';
import { engineOf } from '../../engine.js';
import { loadWorkingLexicons } from '../../lexicons.js';
import type { Messages } from '../../messages/index.js';
import {
  auditReport,
  SAMPLE_COLUMNS,
  sampleRows,
  TERM_COLUMNS,
  termRows,
} from '../../report/lexicon/audit.js';
import { sayExcluded } from '../excluding.js';
import { ownLexicons } from '../own-lexicons.js';
import { readPapers } from '../papers.js';
import type { ReadingOptions } from '../reading.js';
import {
  chooseLexicon,
  identity,
  namesLexicon,
  refuseNothing,
  write,
  type LexiconCommandOptions,
} from './shared.js';

interface AuditCommandOptions extends LexiconCommandOptions, ReadingOptions {
  readonly samples?: number;
  readonly sample?: number;
  readonly seed?: number;
}

/**
 * @param given first a lexicon (id or YAML file) if it is one, then papers
 * @returns 0, or 2 when a paper could not be read (the others are audited)
 */
export async function runAudit(
  given: readonly string[],
  options: AuditCommandOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const { sample = 0 } = options;
  const [first = '', ...rest] = given;
  const all = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const named = namesLexicon(first, all);
  const papers = named ? rest : given;
  if (sample > 0) refuseNothing(papers, 'audit', 'culture nota.pdf --sample 200');
  const chosen = named ? await chooseLexicon(first, all, messages, io) : null;
  const lexicons = chosen?.lexicons ?? all;
  const wanted = chosen ? [chosen.lexicon] : all;
  const { documents, failures } = await readPapers(papers, options.output ?? null, options, messages, io);
  sayExcluded(documents, messages, io);
  const words = await loadWordList();
  const audit = auditLexicons(documents, engineOf(lexicons, words), words, {
    lexicons: wanted.map(({ id }) => id),
    samples: options.samples ?? 1,
    sample,
    seed: options.seed ?? 1,
  });
  const names = wanted.map(({ id, version }) => `${id} ${version}`);
  write(
    {
      name: 'raakvlak-audit',
      report: () => auditReport(audit, names, messages),
      json: () => ({ lexicons: wanted.map(identity), seed: options.seed ?? 1, ...audit }),
      csv: () =>
        sample > 0
          ? { columns: SAMPLE_COLUMNS, rows: sampleRows(audit) }
          : { columns: TERM_COLUMNS, rows: termRows(audit) },
    },
    options,
    messages,
    io,
    // A sample is a table to fill in.
    ...(sample > 0 ? (['csv'] as const) : []),
  );
  return failures.length > 0 ? 2 : 0;
}
