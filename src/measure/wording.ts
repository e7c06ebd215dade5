// Wording: concrete words for art beside abstract ones where the other reads along, and words that put a person first.
import type { Analysis, Passage } from '../analysis.js';
import type { Concreteness, PersonFirst, WordingResult } from '../comparison.js';
import type { Concept, Lexicon } from '../lexicon/schema.js';

export const WORDING = 'wording';
const CONCRETE = 'concrete-art';
const ABSTRACT = 'abstract-art';
const PERSON_FIRST = 'person-first';

function concreteness(passages: readonly Passage[], lexicon: Lexicon | undefined): Concreteness {
  const of = (theme: string): string[] => {
    const ids = new Set(
      lexicon?.concepts.filter((concept) => concept.theme === theme).map(({ id }) => `${WORDING}/${id}`),
    );
    return passages.filter(({ concepts }) => concepts.some((id) => ids.has(id))).map(({ id }) => id);
  };
  return { concrete: of(CONCRETE), abstract: of(ABSTRACT) };
}

/**
 * What could be written for a term of the concept: its own (`instead of <term>`) where the lexicon has one, else that of
 * the concept (`instead`); null where it has neither. Without a term: that of the concept.
 */
export function insteadOf({ references }: Concept, term?: string): string | null {
  const own = term === undefined ? undefined : references[`instead of ${term}`];
  const found = own ?? references['instead'];
  return typeof found === 'string' ? found : null;
}

/** The one advice for a document: the concept that stands in most of its passages, the first of the lexicon at a tie. */
function adviceFor(
  documentId: string,
  text: string,
  passages: readonly Passage[],
  concepts: readonly Concept[],
): PersonFirst[] {
  const found = concepts.map((concept) => {
    const id = `${WORDING}/${concept.id}`;
    return { concept, own: passages.filter((passage) => passage.concepts.includes(id)) };
  });
  const [most] = found.sort((a, b) => b.own.length - a.own.length);
  if (!most || most.own.length === 0) return [];
  const matches = most.own.flatMap(({ coded }) =>
    coded.matches.filter((match) => match.lexicon === WORDING && match.concept === most.concept.id),
  );
  const terms = new Set(matches.map(({ term }) => term));
  // Words of several terms have no other wording in common than that of their concept.
  const instead = insteadOf(most.concept, terms.size === 1 ? [...terms][0] : undefined);
  if (instead === null) return [];
  const words = matches.map(({ span }) =>
    text.slice(span.start, span.end).replace(/\s+/g, ' ').toLowerCase(),
  );
  return [
    {
      documentId,
      concept: { id: `${WORDING}/${most.concept.id}`, label: most.concept.label },
      words: [...new Set(words)],
      instead,
      passages: most.own.map(({ id }) => id),
    },
  ];
}

/**
 * Concreteness is looked at where the other domain reads along: in the touching passages, and in the passages of the
 * welfare framework. A whole culture paper may say 'culture' as it likes.
 * @param touching the connecting passages @param welfare all passages of the welfare framework
 */
export function wording(
  touching: readonly Passage[],
  welfare: readonly Passage[],
  all: readonly Passage[],
  analyses: readonly Analysis[],
  lexicon: Lexicon | undefined,
): WordingResult {
  const concepts = lexicon?.concepts.filter(({ theme }) => theme === PERSON_FIRST) ?? [];
  return {
    touching: concreteness(touching, lexicon),
    other: concreteness(welfare, lexicon),
    personFirst: analyses.flatMap(({ document }) =>
      adviceFor(
        document.id,
        document.text,
        all.filter(({ documentId }) => documentId === document.id),
        concepts,
      ),
    ),
  };
}
