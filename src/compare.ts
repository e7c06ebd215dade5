// Across documents: passages, shared vocabulary, concepts, touching passages, dimensions and open places.
import type { Analysis, Comparison, Passage, PerDomain, Warning } from './analysis.js';
import { askQuestions } from './conversation.js';
import type { Engine } from './engine.js';
import type { Lexicon } from './lexicon/schema.js';
import { conceptResults } from './measure/concepts.js';
import { dimensionResults, type Sizes } from './measure/dimensions.js';
import { openPlaces } from './measure/open-places.js';
import { touchingPassages } from './measure/touching.js';
import { unreadPages } from './measure/unread-pages.js';
import { compareVocabulary } from './measure/vocabulary.js';
import { numberPassages } from './passages.js';
import type { Domain } from './types.js';

/** The seed of every draw unless the user gives another. */
export const DEFAULT_SEED = 20250101;
/** Papers that differ more than this in length are compared with a warning. */
const LENGTH_RATIO = 5;

function perDomain<T>(make: (domain: Domain) => T): PerDomain<T> {
  return { culture: make('culture'), welfare: make('welfare') };
}

/** Passages of each theme of a lexicon, in the order of the themes. */
function passagesByTheme(
  lexicon: Lexicon | undefined,
  passages: PerDomain<readonly Passage[]>,
): Comparison['buildingBlocks'] {
  if (!lexicon) return [];
  const themeOf = new Map(lexicon.concepts.map((concept) => [concept.id, concept.theme]));
  return lexicon.themes.map(({ id, label }) => ({
    id,
    label,
    passages: perDomain((domain) =>
      passages[domain]
        .filter(({ coded }) =>
          coded.matches.some((match) => match.lexicon === lexicon.id && themeOf.get(match.concept) === id),
        )
        .map((passage) => passage.id),
    ),
  }));
}

/** Passages about the other domain that say something: prose, not a lone label. */
function viceVersa(
  domain: Domain,
  passages: readonly Passage[],
  paragraphs: number,
): Comparison['viceVersa']['culture'] {
  const other = domain === 'culture' ? 'welfare' : 'culture';
  const own = passages.filter(({ coded }) => coded[other] && coded.paragraph.tokens.length >= 8);
  return {
    passages: own.map((passage) => passage.id),
    share: paragraphs === 0 ? null : own.length / paragraphs,
  };
}

function warnings(frameworks: PerDomain<readonly Analysis[]>, sizes: Sizes, copies: number): Warning[] {
  const result: Warning[] = [];
  const [longer, shorter] =
    sizes.culture.words >= sizes.welfare.words
      ? (['culture', 'welfare'] as const)
      : (['welfare', 'culture'] as const);
  const ratio = sizes[longer].words / Math.max(1, sizes[shorter].words);
  if (ratio > LENGTH_RATIO)
    result.push({ code: 'length-ratio', data: { ratio: Math.round(ratio * 10) / 10, longer } });
  const unread = [...frameworks.culture, ...frameworks.welfare].reduce(
    (sum, { document }) => sum + unreadPages(document).length,
    0,
  );
  if (unread > 0) result.push({ code: 'unread-pages', data: { pages: unread } });
  if (copies > 0) result.push({ code: 'copied-paragraphs', data: { count: copies } });
  return result;
}

/** Compares two frameworks, each one or more analysed documents. Pure and repeatable for one seed. */
export function compare(
  frameworks: PerDomain<readonly Analysis[]>,
  engine: Pick<Engine, 'lexicons'>,
  seed = DEFAULT_SEED,
): Comparison {
  const passages = perDomain((domain) => numberPassages(domain, frameworks[domain]));
  const all = [...passages.culture, ...passages.welfare];
  const byId = new Map(all.map((passage) => [passage.id, passage]));
  const sizes = perDomain((domain) => ({
    words: frameworks[domain].reduce((sum, analysis) => sum + analysis.words, 0),
    paragraphs: frameworks[domain].reduce((sum, analysis) => sum + analysis.paragraphs.length, 0),
  }));
  const lexicon = (id: string): Lexicon | undefined =>
    engine.lexicons.find((candidate) => candidate.id === id);
  const concepts = conceptResults(engine.lexicons, passages);
  const dimensions = dimensionResults(lexicon('positive-health')?.themes ?? [], passages, sizes);
  const vocabulary = compareVocabulary(frameworks, all, seed);
  const places = openPlaces(concepts, dimensions, frameworks, byId, sizes);
  return {
    frameworks,
    passages: byId,
    vocabulary,
    concepts,
    touching: touchingPassages(frameworks, all),
    viceVersa: perDomain((domain) => viceVersa(domain, passages[domain], sizes[domain].paragraphs)),
    dimensions,
    gaps: askQuestions(places.open),
    undecided: places.tooLittleText,
    buildingBlocks: passagesByTheme(lexicon('building-blocks'), passages),
    warnings: warnings(frameworks, sizes, vocabulary.copies.length),
  };
}
