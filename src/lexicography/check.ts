// Checks of a lexicon that need the Dutch language: terms that can never count, common words without a rule, doubles.
import { LEMMA, NOUN, VERB } from '../dutch/word-bits.js';
import type { WordList } from '../dutch/words.js';
import type { Concept, Lexicon, Term } from '../lexicon/schema.js';
import { compileLexicons } from '../match/compile.js';
import { explainParagraph } from '../match/explain-text.js';
import { matchParagraph } from '../match/match.js';
import type { CompiledLexicons } from '../match/model.js';
import { phraseWords, termForms } from '../match/slots.js';
import { tokenise } from '../dutch/tokens.js';
import type { Paragraph } from '../types.js';

/** A term that deserves another look. */
export interface Finding {
  readonly kind: 'never' | 'covered' | 'ambiguous' | 'two-domains' | 'clash';
  readonly concept: string;
  readonly term: string;
  /** What stands in its way, its word classes (comma between), the other lexicon, or the other term. */
  readonly by: string;
}

/** Checks one lexicon. @param others the other lexicons of the run */
export function checkLexicon(lexicon: Lexicon, others: readonly Lexicon[], words: WordList): Finding[] {
  const compiled = compileLexicons([lexicon], words);
  const domains = lexicon.kind === 'domain' ? others.filter(({ kind }) => kind === 'domain') : [];
  const clashes = clashingForms(lexicon);
  return lexicon.concepts.flatMap((concept) =>
    concept.terms.flatMap((term): Finding[] => {
      const finding = (kind: Finding['kind'], by: string | null): Finding[] =>
        by === null ? [] : [{ kind, concept: concept.id, term: term.text, by }];
      const missed = whyMissed(lexicon, concept, term, compiled);
      return [
        ...(missed ? finding(missed.kind, missed.by) : finding('clash', clashes.get(term) ?? null)),
        ...finding('ambiguous', ambiguity(term, words)),
        ...finding('two-domains', otherDomain(term, domains)),
      ];
    }),
  );
}

/** A sentence of nothing but the given words. */
function paragraphOf(text: string): Paragraph {
  const tokens = tokenise(text);
  const end = text.length;
  const sentences = [{ start: 0, end, firstToken: 0, endToken: tokens.length }];
  const role = 'paragraph';
  return { index: 0, start: 0, end, role, section: 0, page: null, sentences, tokens, boilerplate: false };
}

/** Why a term is not found even where it stands as written, with its context beside it; null when it is found. */
function whyMissed(
  lexicon: Lexicon,
  concept: Concept,
  term: Term,
  compiled: CompiledLexicons,
): { readonly kind: 'never' | 'covered'; readonly by: string } | null {
  const context = term.near?.any[0];
  const texts = context === undefined ? [term.text] : [`${term.text} ${context}`, `${context} ${term.text}`];
  const found = texts.some((text) =>
    matchParagraph(paragraphOf(text), compiled, text).some(
      (match) => match.concept === concept.id && match.term === term.text,
    ),
  );
  if (found) return null;
  const text = texts[0] as string;
  const refused = explainParagraph(paragraphOf(text), compiled, text).refused.find(
    (one) => one.lexicon === lexicon.id && one.concept === concept.id && one.term === term.text,
  );
  return { kind: refused?.reason === 'longer-match' ? 'covered' : 'never', by: refused?.by ?? '' };
}

/** 'noun, verb' for a core term that is one common word of both classes and has no rule; else null. */
function ambiguity(term: Term, words: WordList): string | null {
  const ruled =
    term.near !== null || term.exclude.length > 0 || term.caseSensitive || term.compound !== 'none';
  if (!term.core || ruled || term.fixed || term.pos === 'name') return null;
  // Noun and adjective, or adjective and participle, are mostly one meaning ('bejaarde', 'gehandicapt').
  const bits = words.bits(term.text.toLowerCase());
  const both = LEMMA | NOUN | VERB;
  return (bits & both) === both ? 'noun, verb' : null;
}

function otherDomain(term: Term, domains: readonly Lexicon[]): string | null {
  const key = term.text.toLowerCase();
  const other = domains.find(({ concepts }) =>
    concepts.some(({ terms }) => terms.some(({ text }) => text.toLowerCase() === key)),
  );
  return other?.id ?? null;
}

/** Terms of one word that share a form with an earlier term of another concept, with that term. */
function clashingForms(lexicon: Lexicon): Map<Term, string> {
  const owners = new Map<string, { readonly concept: string; readonly term: string }>();
  const clashes = new Map<Term, string>();
  for (const { id, terms } of lexicon.concepts) {
    for (const term of terms) {
      if (phraseWords(term.text).length !== 1 || term.caseSensitive || term.near !== null) continue;
      for (const form of termForms(term)) {
        const owner = owners.get(form);
        if (owner && owner.concept !== id) clashes.set(term, owner.term);
        else owners.set(form, { concept: id, term: term.text });
      }
    }
  }
  return clashes;
}
