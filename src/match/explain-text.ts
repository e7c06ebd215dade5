// Explains a phrase or sentence: its matches, and what its context, exclusions or longer matches kept out.
import type { Match, Paragraph, Token } from '../types.js';
import { gather, type Offer } from './candidates.js';
import type { Reading } from './clause.js';
import { explainWord, nameOf, type RefusedTerm, type WordExplanation } from './explain.js';
import type { Candidate } from './law.js';
import { matchParagraph, refusals } from './match.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';
import { isExcluded } from './words.js';

/** A match with the words of the text that make it, brackets in pairs and white space made single. */
export interface ExplainedMatch extends Match {
  readonly text: string;
}

export interface TextExplanation {
  readonly tokens: readonly Token[];
  readonly words: readonly WordExplanation[];
  readonly matches: readonly ExplainedMatch[];
  /** Candidates that were found but do not count in this text. */
  readonly refused: readonly RefusedTerm[];
}

/** What is known of a phrase or sentence: its words one by one, its matches, and what the context kept out. */
export function explainParagraph(
  paragraph: Paragraph,
  compiled: CompiledLexicons,
  text: string,
): TextExplanation {
  const reading: Reading = { paragraph, tokens: paragraph.tokens, text };
  const offer = gather(compiled, reading);
  const matches = matchParagraph(paragraph, compiled, text).map((match) => ({
    ...match,
    text: quoted(text, match.span.start, match.span.end),
  }));
  const refuse = refusals(compiled, reading, offer);
  const refused = offer.candidates.flatMap((candidate): RefusedTerm[] => {
    const term = compiled.terms[candidate.term] as CompiledTerm;
    const { claims } = candidate;
    const named = {
      ...nameOf(term),
      part: quoted(text, claims[0] ?? 0, claims.at(-1) ?? 0),
      place: 'whole',
    } as const;
    const reason = refuse(candidate);
    if (reason === 'context') return [{ ...named, reason, by: (term.source.near?.any ?? []).join(', ') }];
    if (reason === 'excluded-phrase')
      return [{ ...named, reason, by: excludedPhrase(reading, offer, candidate) }];
    if (reason === 'excluded-word') return [{ ...named, reason, by: excludedWord(reading, term, candidate) }];
    const longer = matches.find(
      (match) => match.lexicon === term.lexiconId && match.tokens.some((at) => candidate.tokens.includes(at)),
    );
    if (matches.some((match) => isSame(match, term, candidate)) || !longer) return [];
    return [{ ...named, reason: 'longer-match', by: longer.term }];
  });
  const words = paragraph.tokens.map((token) => explainWord(token.text, compiled));
  return { tokens: paragraph.tokens, words, matches, refused };
}

/** The words of the text that make the excluded phrase. */
function excludedPhrase(
  { tokens: all, text }: Reading,
  { hits }: Offer,
  { term, tokens }: Candidate,
): string {
  const hit = hits.find(
    ({ pattern, tokens: places }) =>
      pattern.kind === 'exclude' && pattern.term === term && places.some((at) => tokens.includes(at)),
  );
  const places = [...(hit?.tokens ?? tokens)].sort((a, b) => a - b);
  return quoted(text, all[places[0] as number]?.start ?? 0, all[places.at(-1) as number]?.end ?? 0);
}

/** How far before a phrase its opening bracket is looked for, in characters. */
const BRACKET_REACH = 40;

/** The text in [start, end), stretched to the bracket beside it where only one of a pair stands inside. */
function quoted(text: string, start: number, end: number): string {
  const inside = text.slice(start, end);
  const opens = inside.includes('(');
  const closes = inside.includes(')');
  const bracket = closes && !opens ? text.lastIndexOf('(', start) : -1;
  const from = bracket >= 0 && start - bracket <= BRACKET_REACH ? bracket : start;
  const to = opens && !closes && text.charAt(end) === ')' ? end + 1 : end;
  return text.slice(from, to).replace(/\s+/g, ' ');
}

/** The word of the candidate that its term excludes. */
function excludedWord({ tokens: all }: Reading, term: CompiledTerm, { tokens }: Candidate): string {
  const at = tokens.find((place) => isExcluded(term, (all[place] as Token).norm));
  return at === undefined ? '' : (all[at] as Token).text;
}

function isSame(match: Match, term: CompiledTerm, candidate: Candidate): boolean {
  return (
    match.lexicon === term.lexiconId &&
    match.concept === term.concept &&
    match.term === term.text &&
    match.tokens.join() === candidate.tokens.join()
  );
}
