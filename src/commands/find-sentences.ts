// What `find` says on standard error: what was meant, what was lost in reading, how much was found, and where else to look.
import type { Io } from '../cli.js';
import { nearest } from '../dutch/nearest.js';
import type { Lexicon } from '../lexicon/schema.js';
import type { Messages } from '../messages/index.js';
import { noticeLines } from '../report/notices.js';
import { plain } from '../report/plain.js';
import type { FindOptions, Prepared } from './find.js';
import type { FoundInPapers } from './find-output.js';

/** Ids that are named in a sentence. */
const MOST_IDS = 3;

/** Ways in which a term is found inside a longer word. */
const INSIDE = 'compound';

function sayer(io: Io): (line: string) => void {
  return (line) => void io.stderr.write(`${plain(line)}\n`);
}

/** Says which concepts were understood: an id is easily taken for a word. */
export function sayWhatWasMeant({ query }: Prepared, what: string, messages: Messages, io: Io): void {
  if (query.kind !== 'concepts') return;
  const { ids, name } = query;
  const shown = ids.slice(0, MOST_IDS).join(', ');
  const { soughtConcepts, soughtId } = messages.texts.find;
  const say = sayer(io);
  say(soughtConcepts(name[messages.language], shown, ids.length - Math.min(MOST_IDS, ids.length)));
  // An id by itself may have been meant as a word.
  if (!what.includes('/')) say(soughtId);
}

/** A concept, theme or lexicon whose id looks like the word. */
function nearId(word: string, lexicons: readonly Lexicon[]): string | undefined {
  const ids = lexicons.flatMap(({ id, themes, concepts }) => [
    id,
    ...[...themes, ...concepts].map((one) => one.id),
  ]);
  return nearest(word, [...new Set(ids)], 1)[0];
}

function sayNothing(
  { what, query, results, proposals, lexicons }: FoundInPapers,
  all: boolean,
  messages: Messages,
  io: Io,
): void {
  const { none, noneAll, proposals: proposed, proposedId } = messages.texts.find;
  const say = sayer(io);
  say((all ? noneAll : none)(what, results.length));
  if (proposals.length > 0) say(proposed(messages.formats.list(proposals)));
  // Short words look like any id.
  const id =
    query.kind === 'words' && query.words.length === 1 && what.length > 4
      ? nearId(what, lexicons)
      : undefined;
  if (id) say(proposedId(id));
}

/** Says after the hits what was lost in reading and how much was found. */
export function sayWhatWasFound(
  found: FoundInPapers,
  options: FindOptions,
  messages: Messages,
  io: Io,
): void {
  const { query, results } = found;
  const { coding, find } = messages.texts;
  const say = sayer(io);
  for (const { document } of results)
    for (const line of noticeLines(document.notices, messages)) say(coding.notices(document.path, line));
  const hits = results.flatMap((one) => one.hits);
  if (hits.length === 0) sayNothing(found, options.all === true, messages, io);
  else {
    const passages = results.reduce((sum, one) => sum + one.passages, 0);
    say(
      find.total(hits.length, passages, results.filter((one) => one.hits.length > 0).length, results.length),
    );
    const inside = hits.filter(({ how }) => how === INSIDE).length;
    if (query.kind === 'words' && inside > 0) say(find.compounds(inside, hits.length));
    const negated = hits.filter((one) => one.negated).length;
    if (negated > 0) say(find.negated(negated));
  }
  const elsewhere = results.reduce((sum, one) => sum + one.elsewhere, 0);
  if (elsewhere > 0) say(find.elsewhere(elsewhere));
  if (query.kind === 'words' && query.partOf.length > 0)
    say(find.partOf(messages.formats.list(query.partOf.slice(0, MOST_IDS))));
}
