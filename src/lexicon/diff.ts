// What differs between two versions of a lexicon: concepts, terms, and the rules of terms.
import { isDeepStrictEqual } from 'node:util';
import { termKey } from './load.js';
import type { Concept, Lexicon, Term } from './schema.js';

/** A term with its concept. */
export interface TermPlace {
  readonly concept: string;
  readonly term: string;
}

export interface LexiconDifference {
  readonly from: { readonly id: string; readonly version: string };
  readonly to: { readonly id: string; readonly version: string };
  readonly addedConcepts: readonly string[];
  readonly removedConcepts: readonly string[];
  /** Concepts of which anything but the terms changed, with the names of what did. */
  readonly changedConcepts: readonly { readonly concept: string; readonly keys: readonly string[] }[];
  readonly addedTerms: readonly TermPlace[];
  readonly removedTerms: readonly TermPlace[];
  readonly movedTerms: readonly { readonly term: string; readonly from: string; readonly to: string }[];
  /** Terms that stayed, with the names of the rules that changed. */
  readonly changedTerms: readonly (TermPlace & { readonly keys: readonly string[] })[];
}

const CONCEPT_KEYS = ['label', 'definition', 'theme', 'bridgeable', 'references'] as const;
const TERM_KEYS = [
  'pos',
  'forms',
  'compound',
  'exclude',
  'fixed',
  'gap',
  'near',
  'core',
  'caseSensitive',
  'region',
] as const;

function changedKeys<K extends string>(
  a: Record<K, unknown>,
  b: Record<K, unknown>,
  keys: readonly K[],
): K[] {
  return keys.filter((key) => !isDeepStrictEqual(a[key], b[key]));
}

interface Placed {
  readonly concept: string;
  readonly term: Term;
}

function termsByKey(lexicon: Lexicon): Map<string, Placed> {
  return new Map(
    lexicon.concepts.flatMap(({ id, terms }) =>
      terms.map((term) => [termKey(term), { concept: id, term }] as const),
    ),
  );
}

/** Compares two lexicons; the lists are in the order of the lexicons. `core` is what YAML calls `weight`. */
export function diffLexicons(a: Lexicon, b: Lexicon): LexiconDifference {
  const byId = (lexicon: Lexicon): Map<string, Concept> =>
    new Map(lexicon.concepts.map((concept) => [concept.id, concept]));
  const [before, after] = [byId(a), byId(b)];
  const [oldTerms, newTerms] = [termsByKey(a), termsByKey(b)];
  const place = ({ concept, term }: Placed): TermPlace => ({ concept, term: term.text });
  const both = [...newTerms].flatMap(([key, now]) => {
    const then = oldTerms.get(key);
    return then ? [{ then, now }] : [];
  });
  return {
    from: { id: a.id, version: a.version },
    to: { id: b.id, version: b.version },
    addedConcepts: [...after.keys()].filter((id) => !before.has(id)),
    removedConcepts: [...before.keys()].filter((id) => !after.has(id)),
    changedConcepts: [...after.values()].flatMap((now) => {
      const then = before.get(now.id);
      const keys = then ? changedKeys(then, now, CONCEPT_KEYS) : [];
      return keys.length > 0 ? [{ concept: now.id, keys }] : [];
    }),
    addedTerms: [...newTerms].filter(([key]) => !oldTerms.has(key)).map(([, term]) => place(term)),
    removedTerms: [...oldTerms].filter(([key]) => !newTerms.has(key)).map(([, term]) => place(term)),
    movedTerms: both
      .filter(({ then, now }) => then.concept !== now.concept)
      .map(({ then, now }) => ({ term: now.term.text, from: then.concept, to: now.concept })),
    changedTerms: both.flatMap(({ then, now }) => {
      const keys = changedKeys(then.term, now.term, TERM_KEYS);
      return keys.length > 0 ? [{ ...place(now), keys }] : [];
    }),
  };
}
