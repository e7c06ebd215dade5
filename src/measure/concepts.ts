// Which concepts each framework speaks of, with the passages.
import type { ConceptResult, Passage, PerDomain } from '../analysis.js';
import type { Lexicon } from '../lexicon/schema.js';

/** Ids of the passages in which a concept was counted, per 'lexicon/concept'. */
export function passagesByConcept(passages: readonly Passage[]): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const passage of passages) {
    for (const key of new Set(passage.coded.matches.map((match) => `${match.lexicon}/${match.concept}`))) {
      const list = result.get(key);
      if (list) list.push(passage.id);
      else result.set(key, [passage.id]);
    }
  }
  return result;
}

/** Every concept found in at least one framework, in the order of the lexicons. */
export function conceptResults(
  lexicons: readonly Lexicon[],
  passages: PerDomain<readonly Passage[]>,
): ConceptResult[] {
  const culture = passagesByConcept(passages.culture);
  const welfare = passagesByConcept(passages.welfare);
  return lexicons.flatMap((lexicon) =>
    lexicon.concepts.flatMap((concept) => {
      const key = `${lexicon.id}/${concept.id}`;
      const found = { culture: culture.get(key) ?? [], welfare: welfare.get(key) ?? [] };
      if (found.culture.length + found.welfare.length === 0) return [];
      const { theme, label, bridgeable } = concept;
      return [{ id: key, lexicon: lexicon.id, theme, label, bridgeable, passages: found }];
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
