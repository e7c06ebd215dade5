// Which concepts each framework speaks of, with the passages.
import type { ConceptResult } from '../comparison.js';
import type { Passage, PerDomain } from '../analysis.js';
import type { Lexicon } from '../lexicon/schema.js';
import { conceptKey } from './concept-key.js';
import { dispersion, type SectionSizes } from './dispersion.js';

/** The passages in which a concept was counted, per 'lexicon/concept'. */
export function passagesByConcept(passages: readonly Passage[]): Map<string, Passage[]> {
  const result = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of new Set(passage.coded.matches.map(conceptKey))) {
      const list = result.get(key);
      if (list) list.push(passage);
      else result.set(key, [passage]);
    }
  }
  return result;
}

/**
 * Every concept found in at least one framework, in the order of the lexicons.
 * @param sections words per section of either framework, for the spread
 */
export function conceptResults(
  lexicons: readonly Lexicon[],
  passages: PerDomain<readonly Passage[]>,
  sections: PerDomain<SectionSizes>,
): ConceptResult[] {
  const culture = passagesByConcept(passages.culture);
  const welfare = passagesByConcept(passages.welfare);
  return lexicons.flatMap((lexicon) =>
    lexicon.concepts.flatMap((concept) => {
      const key = conceptKey({ lexicon: lexicon.id, concept: concept.id });
      const [c, w] = [culture.get(key) ?? [], welfare.get(key) ?? []];
      if (c.length + w.length === 0) return [];
      const { theme, label, bridgeable } = concept;
      return [
        {
          id: key,
          lexicon: lexicon.id,
          theme,
          label,
          bridgeable,
          passages: { culture: c.map(({ id }) => id), welfare: w.map(({ id }) => id) },
          dispersion: { culture: dispersion(c, sections.culture), welfare: dispersion(w, sections.welfare) },
        },
      ];
    }),
  );
}

/** Concept ids that both frameworks speak of, and those that only one does; each list in the order of the concepts. */
export function overlapOf(concepts: readonly ConceptResult[]): {
  shared: string[];
  onlyCulture: string[];
  onlyWelfare: string[];
} {
  const pick = (test: (c: number, w: number) => boolean): string[] =>
    concepts
      .filter(({ passages: p }) => test(p.culture.length, p.welfare.length))
      .map((concept) => concept.id);
  return {
    shared: pick((c, w) => c > 0 && w > 0),
    onlyCulture: pick((c, w) => c > 0 && w === 0),
    onlyWelfare: pick((c, w) => c === 0 && w > 0),
  };
}
