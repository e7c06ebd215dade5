// Where culture and welfare touch: passages about both, more or fewer than chance, the best first.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import type { Touching } from '../comparison.js';
import type { Lexicon } from '../lexicon/schema.js';
import { association, terciles, type Stratum } from './association.js';
import { levelReader } from './level.js';
import { repeats } from './repeats.js';
import { telling } from './telling.js';

/** Strata: the documents, each cut in terciles of paragraph length. */
function strata(analyses: readonly Analysis[]): Stratum[] {
  return analyses.flatMap(({ paragraphs }) => {
    const tercile = terciles(paragraphs.map(({ paragraph }) => paragraph.tokens.length));
    const parts = [0, 1, 2].map(() => ({ both: 0, first: 0, second: 0, neither: 0 }));
    paragraphs.forEach(({ culture, welfare }, index) => {
      const part = parts[tercile[index]!]!;
      if (culture && welfare) part.both += 1;
      else if (culture) part.first += 1;
      else if (welfare) part.second += 1;
      else part.neither += 1;
    });
    return parts;
  });
}

/**
 * All passages about both domains, best first, with expected count and stratified odds ratio. Of near-copies only
 * the best is named as connecting; the others stand with it.
 * @param level the lexicon of levels, policy and floor
 */
export function touchingPassages(
  frameworks: PerDomain<readonly Analysis[]>,
  passages: readonly Passage[],
  level?: Lexicon,
): Touching {
  const both = passages
    .filter(({ coded }) => coded.culture && coded.welfare)
    .map((passage, order) => ({ passage, order, weight: telling(passage.coded) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ passage }) => passage);
  const groups = repeats(both.map(({ coded }) => coded.paragraph.tokens.map(({ norm }) => norm)));
  const copies = new Set(groups.flatMap(({ also }) => also.map((index) => both[index]!.id)));
  const connecting = both.filter(({ id, coded }) => coded.connection !== null && !copies.has(id));
  const levelsOf = levelReader(level);
  return {
    ...association([...strata(frameworks.culture), ...strata(frameworks.welfare)]),
    passages: both.map((passage) => passage.id),
    connecting: connecting.map((passage) => passage.id),
    repeats: groups.map(({ kept, also }) => ({
      passage: both[kept]!.id,
      also: also.map((index) => both[index]!.id),
    })),
    levels: new Map(connecting.map(({ id, coded }) => [id, levelsOf(coded)])),
  };
}
