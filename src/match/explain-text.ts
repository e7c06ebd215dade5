// Explains a phrase or sentence: its matches, and what its context, exclusions or longer matches kept out.
import type { Match, Paragraph, Token } from '../types.js';
import { gather } from './candidates.js';
import type { Reading } from './clause.js';
import { explainWord, nameOf, type RefusedTerm, type WordExplanation } from './explain.js';
import type { Candidate } from './law.js';
import { matchParagraph, refusals } from './match.js';
import type { CompiledLexicons, CompiledTerm } from './model.js';

export interface TextExplanation {
  readonly tokens: readonly Token[];
  readonly words: readonly WordExplanation[];
  readonly matches: readonly Match[];
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
  const matches = matchParagraph(paragraph, compiled, text);
  const refuse = refusals(compiled, reading, offer);
  const refused = offer.candidates.flatMap((candidate): RefusedTerm[] => {
    const term = compiled.terms[candidate.term] as CompiledTerm;
    const reason = refuse(candidate);
    if (reason === 'context')
      return [{ ...nameOf(term), reason, by: (term.source.near?.any ?? []).join(', ') }];
    if (reason !== null) return [{ ...nameOf(term), reason, by: term.source.exclude.join(', ') }];
    const longer = matches.find(
      (match) => match.lexicon === term.lexiconId && match.tokens.some((at) => candidate.tokens.includes(at)),
    );
    if (matches.some((match) => isSame(match, term, candidate)) || !longer) return [];
    return [{ ...nameOf(term), reason: 'longer-match', by: longer.term }];
  });
  const words = paragraph.tokens.map((token) => explainWord(token.text, compiled));
  return { tokens: paragraph.tokens, words, matches, refused };
}

function isSame(match: Match, term: CompiledTerm, candidate: Candidate): boolean {
  return (
    match.lexicon === term.lexiconId &&
    match.concept === term.concept &&
    match.term === term.text &&
    match.tokens.join() === candidate.tokens.join()
  );
}
