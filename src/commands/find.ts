// Finds words, concepts or a pattern in papers, and shows them with the words around them.
import { existsSync } from 'node:fs';
import type { Io } from '../cli.js';
import { loadWordList } from '../dutch/words.js';
import { engineOf } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Lexicon } from '../lexicon/schema.js';
import { proposals, type Search, searchDocument, termSearch } from '../lexicography/find-hits.js';
import { patternIn, type Query, understand } from '../lexicography/find-query.js';
import { loadWorkingLexicons } from '../lexicons.js';
import { compileLexicons } from '../match/compile.js';
import { documentHits, type Order, type Reach } from '../measure/concordance.js';
import type { Messages } from '../messages/index.js';
import type { CsvDialect } from '../tables/index.js';
import { sayWhatWasFound, sayWhatWasMeant } from './find-sentences.js';
import { chooseFindTarget, type FindFormat, writeFound } from './find-output.js';
import { readPapers } from './papers.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';
import type { ReadingOptions } from './reading.js';

export interface FindOptions extends ReadingOptions, LexiconOption {
  readonly exact?: boolean;
  readonly compounds?: boolean;
  readonly all?: boolean;
  readonly sort?: Order;
  readonly context?: Reach;
  readonly limit?: number;
  readonly format?: FindFormat;
  readonly output?: string;
  readonly csvDialect?: CsvDialect;
}

/** What was asked, as it was understood, and the way to search for it. */
export interface Prepared {
  readonly query: Query;
  readonly search: Search;
  /** Of the run; empty when they were not needed. */
  readonly lexicons: readonly Lexicon[];
}

/** Words to either side where no window sets the width. */
const CONTEXT_WORDS = 10;

async function prepare(what: string, options: FindOptions, messages: Messages, io: Io): Promise<Prepared> {
  const pattern = patternIn(what);
  if (pattern) {
    // Loaded late, as few runs need it.
    const { patternSearch } = await import('./find-pattern.js');
    return { query: pattern, search: patternSearch(what, pattern.source, pattern.flags), lexicons: [] };
  }
  const [lexicons, words] = await Promise.all([
    loadWorkingLexicons(ownLexicons(options, messages, io)),
    loadWordList(),
  ]);
  const asked = { exact: options.exact === true, compounds: options.compounds !== false };
  const query = understand(what, asked, lexicons, words);
  if (query.kind === 'concepts') {
    // All lexicons, so that the hits are those of a report.
    const { compiled } = engineOf(lexicons, words);
    return { query, search: termSearch(compiled, { concepts: new Set(query.ids), exact: false }), lexicons };
  }
  const compiled = compileLexicons([query.lexicon], words);
  return { query, search: termSearch(compiled, { concepts: null, exact: query.exact }), lexicons };
}

/** The name of a file where a word should stand: the word was forgotten. */
const isPaper = (what: string): boolean => /\.[a-z]{2,5}$/i.test(what) && existsSync(what);

/**
 * Searches files and writes what was found; JSON is written also when no file could be read.
 * @param what '/pattern/', the id of a concept, theme or dimension, or words
 * @returns 0, also when nothing was found; 2 when a file could not be read (the others are searched)
 * @throws RaakvlakError for a pattern or an id that is not right, 'argument-missing', 'window-form', 'ocr-missing',
 * or when it cannot be written
 */
export async function runFind(
  what: string | undefined,
  files: readonly string[],
  options: FindOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  if (what === undefined || files.length === 0 || isPaper(what))
    throw new RaakvlakError('argument-missing', { command: 'find', example: 'mantelzorg nota.pdf' });
  const target = chooseFindTarget(options.output, options.format);
  const window = target.format === 'terminal' && (target.file !== null || io.stdout.isTTY === true);
  const reach = options.context ?? (window ? Infinity : CONTEXT_WORDS);
  const prepared = await prepare(what, options, messages, io);
  const { documents, failures } = await readPapers(files, target.file, options, messages, io);
  const exit = failures.length > 0 ? 2 : 0;
  if (documents.length === 0 && target.format !== 'json') return exit;
  const searched = documents.map((document) => searchDocument(document, prepared.search, reach));
  const [all, order] = [options.all === true, options.sort ?? 'position'];
  const results = searched.map(({ hits }, at) => documentHits(documents[at]!, hits, all, order));
  const nothing = searched.every(({ hits }) => hits.length === 0);
  const { query } = prepared;
  const proposed = nothing && query.kind === 'words' ? proposals(query.words, searched) : [];
  const found = { what, ...prepared, results, proposals: proposed, failures };
  if (target.format !== 'json') sayWhatWasMeant(prepared, what, messages, io);
  await writeFound(found, { ...target, reach, order, window }, options, messages, io);
  if (target.format !== 'json') sayWhatWasFound(found, options, messages, io);
  return exit;
}
