// The command `lexicon suggest`: which words of papers could be terms of a lexicon?
import type { Io } from '../../cli.js';
import { loadWordList } from '../../dutch/words.js';
import { engineOf } from '../../engine.js';
import { loadWorkingLexicons } from '../../lexicons.js';
import type { Messages } from '../../messages/index.js';
import { SUGGEST_COLUMNS, suggestReport, suggestRows } from '../../report/lexicon/suggest.js';
import { suggestTerms } from '../../lexicography/suggest.js';
import { sayExcluded } from '../excluding.js';
import { ownLexicons } from '../own-lexicons.js';
import { readPapers } from '../papers.js';
import type { ReadingOptions } from '../reading.js';
import { chooseLexicon, identity, refuseNothing, write, type LexiconCommandOptions } from './shared.js';

interface SuggestCommandOptions extends LexiconCommandOptions, ReadingOptions {
  readonly for?: string;
  readonly against?: string;
  readonly min?: number;
  readonly top?: number;
  readonly samples?: number;
  readonly seed?: number;
}

const TOP = 30;
const FEWEST = 3;

/** @returns 0, or 2 when a paper could not be read (the others are used) @throws RaakvlakError 'unknown-lexicon' */
export async function runSuggest(
  papers: readonly string[],
  options: SuggestCommandOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(papers, 'suggest', 'nota.pdf --for culture');
  refuseNothing(options.for, 'suggest', 'nota.pdf --for culture');
  const all = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const { lexicon, lexicons } = await chooseLexicon(options.for ?? '', all, messages, io);
  const against =
    options.against === undefined
      ? null
      : (await chooseLexicon(options.against, lexicons, messages, io)).lexicon;
  const { documents, failures } = await readPapers(papers, options.output ?? null, options, messages, io);
  sayExcluded(documents, messages, io);
  if (documents.length === 0) return 2;
  const words = await loadWordList();
  const found = suggestTerms(documents, engineOf(lexicons, words), words, {
    for: lexicon.id,
    against: against?.id ?? null,
    fewest: options.min ?? FEWEST,
    samples: options.samples ?? 1,
    seed: options.seed ?? 1,
  });
  write(
    {
      name: 'raakvlak-voorstellen',
      report: () => suggestReport(found, lexicon.label[messages.language], options.top ?? TOP, messages),
      json: () => ({
        lexicons: [lexicon, ...(against ? [against] : [])].map(identity),
        documents: documents.map(({ id, path }) => ({ id, path })),
        ...found,
      }),
      csv: () => ({ columns: SUGGEST_COLUMNS, rows: suggestRows(found) }),
    },
    options,
    messages,
    io,
  );
  return failures.length > 0 ? 2 : 0;
}
