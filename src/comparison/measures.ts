// What is counted and measured across documents: shared vocabulary, concepts, touching passages, open places.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import type { Comparison, Warning } from '../comparison.js';
import { askQuestions } from './conversation.js';
import type { Engine } from '../engine.js';
import type { Lexicon } from '../lexicon/schema.js';
import { barePlaces, type BareQuery } from '../match/bare.js';
import { benefits } from '../measure/benefits.js';
import { conceptResults } from '../measure/concepts.js';
import { dimensionResults, type Sizes } from '../measure/dimensions.js';
import { sectionSizes } from '../measure/dispersion.js';
import { type FindBare, openPlaces } from '../measure/open-places.js';
import { partnerPairs } from '../measure/partners.js';
import { paperWarnings } from '../measure/paper-differences.js';
import { touchingPassages } from '../measure/touching.js';
import { unreadPages } from '../measure/unread-pages.js';
import { viceVersa } from '../measure/vice-versa.js';
import { compareVocabulary } from '../measure/vocabulary.js';
import { wording } from '../measure/wording.js';
import { numberPassages } from './passages.js';
import type { Domain } from '../types.js';

/** Papers that differ more than this in length are compared with a warning. */
const LENGTH_RATIO = 5;

function perDomain<T>(make: (domain: Domain) => T): PerDomain<T> {
  return { culture: make('culture'), welfare: make('welfare') };
}

/** Passages of each theme of a lexicon, in the order of the themes. */
export function passagesByTheme(
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

/** Ideas that a text may put in many ways: for these the words of the name are looked for too. */
const IDEAS: ReadonlySet<string> = new Set(['block', 'motive']);
/** Words of a name that say something have at least this many letters. */
const NAME_WORD = /\p{L}{7,}/gu;

/** What to look for before a place is called open. */
function bareQuery({ kind, id, label }: Parameters<FindBare>[1], lexicons: readonly Lexicon[]): BareQuery {
  if (kind === 'dimension') {
    const aspects = lexicons.find((lexicon) => lexicon.id === 'positive-health')?.concepts ?? [];
    const own = aspects.filter(({ theme }) => theme === id);
    return { concepts: own.map((concept) => `positive-health/${concept.id}`), onlyCore: true };
  }
  return IDEAS.has(kind) ? { concepts: [id], words: label.nl.match(NAME_WORD) ?? [] } : { concepts: [id] };
}

/** Looks for bare words in the papers of a side. */
function bareFinder(
  frameworks: PerDomain<readonly Analysis[]>,
  { compiled, lexicons }: Pick<Engine, 'lexicons' | 'compiled'>,
): FindBare {
  return (domain, place) =>
    frameworks[domain].flatMap(({ segmented }) =>
      barePlaces(segmented, compiled, bareQuery(place, lexicons)).map((found) => ({
        documentId: segmented.document.id,
        ...found,
      })),
    );
}

function warnings(frameworks: PerDomain<readonly Analysis[]>, sizes: Sizes, copies: number): Warning[] {
  const result: Warning[] = [];
  const [longer, shorter] =
    sizes.culture.words >= sizes.welfare.words
      ? (['culture', 'welfare'] as const)
      : (['welfare', 'culture'] as const);
  const ratio = sizes[longer].words / Math.max(1, sizes[shorter].words);
  if (ratio > LENGTH_RATIO && sizes[shorter].words > 0)
    result.push({ code: 'length-ratio', data: { ratio: Math.round(ratio * 10) / 10, longer } });
  // The halves of one paper have its pages both: they count once.
  const papers = new Map(
    [...frameworks.culture, ...frameworks.welfare].map(({ document }) => [document.path, document]),
  );
  const unread = [...papers.values()].reduce((sum, document) => sum + unreadPages(document).length, 0);
  if (unread > 0) result.push({ code: 'unread-pages', data: { pages: unread } });
  if (copies > 0) result.push({ code: 'copied-paragraphs', data: { count: copies } });
  result.push(...paperWarnings(frameworks));
  return result;
}

/** A comparison without what takes reading along: the words of the two texts, and questions from what was seen. */
export type Measures = Omit<Comparison, 'language' | 'talk'>;

/**
 * Measures two frameworks, each one or more analysed documents. Pure and repeatable for one seed.
 * @param seed of every draw
 */
export function measure(
  frameworks: PerDomain<readonly Analysis[]>,
  engine: Pick<Engine, 'lexicons' | 'compiled'>,
  seed: number,
): Measures {
  const passages = perDomain((domain) => numberPassages(domain, frameworks[domain]));
  const all = [...passages.culture, ...passages.welfare];
  const byId = new Map(all.map((passage) => [passage.id, passage]));
  const sizes = perDomain((domain) => ({
    words: frameworks[domain].reduce((sum, analysis) => sum + analysis.words, 0),
    paragraphs: frameworks[domain].reduce((sum, analysis) => sum + analysis.paragraphs.length, 0),
  }));
  const lexicon = (id: string): Lexicon | undefined =>
    engine.lexicons.find((candidate) => candidate.id === id);
  const sections = perDomain((domain) => sectionSizes(frameworks[domain]));
  const concepts = conceptResults(engine.lexicons, passages, sections);
  const dimensions = dimensionResults(lexicon('positive-health')?.themes ?? [], passages, sizes);
  const vocabulary = compareVocabulary(frameworks, all, seed);
  const places = openPlaces(concepts, dimensions, frameworks, byId, sizes, bareFinder(frameworks, engine));
  const touching = touchingPassages(frameworks, all, lexicon('level'));
  const connecting = touching.connecting.map((id) => byId.get(id)!);
  const analyses = [...frameworks.culture, ...frameworks.welfare];
  const texts = new Map(analyses.map(({ document }) => [document.id, document.text]));
  const mutual = perDomain((domain) =>
    viceVersa(domain, passages[domain], texts, sizes[domain].paragraphs, engine.lexicons),
  );
  return {
    frameworks,
    passages: byId,
    vocabulary,
    concepts,
    touching,
    viceVersa: mutual,
    benefits: benefits(connecting, lexicon('audiences'), dimensions),
    partners: partnerPairs(passages, lexicon('actors')),
    wording: wording(connecting, passages.welfare, all, analyses, lexicon('wording')),
    dimensions,
    gaps: askQuestions(places.open),
    undecided: places.tooLittleText,
    perhaps: places.perhaps,
    buildingBlocks: passagesByTheme(lexicon('building-blocks'), passages),
    warnings: warnings(frameworks, sizes, vocabulary.copies.length),
  };
}
