// Which bridgeable concepts and dimensions are open places, in the order in which they deserve a conversation.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import type { BareTrace, ConceptResult, DimensionResult, OpenPlace, Perhaps } from '../comparison.js';
import type { Label } from '../lexicon/schema.js';
import type { Domain } from '../types.js';
import { otherDomain } from './domains.js';
import { expectedPassages, judgeGap, type Presence } from './gaps.js';
import { inTurn } from './in-turn.js';
import type { Sizes } from './dimensions.js';

/** Lexicons whose concepts can be open places, and the kind that the question is chosen by. */
const KINDS: Readonly<Record<string, string>> = {
  audiences: 'audience',
  welfare: 'task',
  culture: 'culture',
  motives: 'motive',
  instruments: 'instrument',
  actors: 'actor',
  thresholds: 'threshold',
  frames: 'frame',
  'building-blocks': 'block',
};

/** Lexicons in which a near relative says enough: who names choirs does not leave amateur arts open. */
const BLOCKED_BY_THEME: ReadonlySet<string> = new Set(['culture', 'welfare', 'actors']);
/** A dimension is broad: it takes more than a few expected passages to call it open. */
const MINIMUM_EXPECTED_DIMENSION = 6;

interface Candidate {
  readonly kind: string;
  readonly id: string;
  readonly label: Label;
  readonly passages: PerDomain<readonly string[]>;
  readonly traces: PerDomain<number>;
}

function candidates(
  concepts: readonly ConceptResult[],
  dimensions: readonly DimensionResult[],
  frameworks: PerDomain<readonly Analysis[]>,
): Candidate[] {
  const relatives = (domain: Domain, { lexicon, theme }: ConceptResult): number =>
    BLOCKED_BY_THEME.has(lexicon)
      ? concepts.filter(
          (other) => other.lexicon === lexicon && other.theme === theme && other.passages[domain].length > 0,
        ).length
      : 0;
  const tracesOf = (domain: Domain, concept: ConceptResult): number =>
    frameworks[domain].filter((analysis) => analysis.traces.has(concept.id)).length +
    relatives(domain, concept);
  const fromConcepts = concepts
    .filter((concept) => concept.bridgeable && KINDS[concept.lexicon] !== undefined)
    .map((concept) => ({
      kind: KINDS[concept.lexicon]!,
      id: concept.id,
      label: concept.label,
      passages: concept.passages,
      traces: { culture: tracesOf('culture', concept), welfare: tracesOf('welfare', concept) },
    }));
  const fromDimensions = dimensions.map(({ id, label, passages }) => ({
    kind: 'dimension',
    id,
    label,
    passages,
    traces: { culture: passages.culture.length, welfare: passages.welfare.length },
  }));
  return [...fromDimensions, ...fromConcepts];
}

/** What deserves a conversation first: people and tasks before reasons, reasons before means and parties. */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  audience: 3,
  dimension: 1.5,
  task: 2.5,
  culture: 2.5,
  motive: 2,
  threshold: 2,
  instrument: 1.2,
  block: 1,
  frame: 1,
  actor: 0.8,
};
/** At most this many open places of one kind on one side stand before those of other kinds. */
const SAME_KIND = 2;
/** Two open places that share this part of their passages are one: 'mantelzorg' and 'mantelzorgers'. */
const SAME_PASSAGES = 0.5;

function weight(place: OpenPlace): number {
  return (KIND_WEIGHT[place.kind] ?? 1) * Math.log2(1 + place.expected);
}

/** Sorts one side: weightiest first, near-copies left out, no kind crowding out the others. */
function ranked<T extends OpenPlace>(side: readonly T[]): T[] {
  const distinct: T[] = [];
  for (const place of [...side].sort((a, b) => weight(b) - weight(a))) {
    const copies = distinct.some((other) => {
      const shared = place.passages.filter((id) => other.passages.includes(id)).length;
      return shared >= SAME_PASSAGES * Math.min(place.passages.length, other.passages.length);
    });
    if (!copies) distinct.push(place);
  }
  const seen = new Map<string, number>();
  const first: T[] = [];
  const later: T[] = [];
  for (const place of distinct) {
    const count = (seen.get(place.kind) ?? 0) + 1;
    seen.set(place.kind, count);
    (count <= SAME_KIND ? first : later).push(place);
  }
  return [...first, ...later];
}

/** Where the bare words of a concept or dimension stand in a framework, whatever the rules say of them. */
export type FindBare = (
  domain: Domain,
  place: Pick<OpenPlace, 'kind' | 'id' | 'label'>,
) => readonly BareTrace[];

/**
 * Open places on both sides, the weightiest first, in turn from either framework; two that rest on the same passages
 * are one. A concept of which bare words stand in the other framework is none: it goes to `perhaps`, with those words.
 * `tooLittleText` holds concepts that would be open places if the other text were longer.
 * @param findBare the last check before something is said not to be there
 */
export function openPlaces(
  concepts: readonly ConceptResult[],
  dimensions: readonly DimensionResult[],
  frameworks: PerDomain<readonly Analysis[]>,
  passages: ReadonlyMap<string, Passage>,
  sizes: Sizes,
  findBare: FindBare = () => [],
): { open: OpenPlace[]; tooLittleText: OpenPlace[]; perhaps: Perhaps[] } {
  const found: Record<'open' | 'too-little-text', Record<Domain, OpenPlace[]>> = {
    open: { culture: [], welfare: [] },
    'too-little-text': { culture: [], welfare: [] },
  };
  const perhaps: Record<Domain, Perhaps[]> = { culture: [], welfare: [] };
  const sectionOf = (id: string): string => {
    const passage = passages.get(id)!;
    return `${passage.documentId}:${passage.coded.paragraph.section}`;
  };
  for (const candidate of candidates(concepts, dimensions, frameworks)) {
    for (const presentIn of ['culture', 'welfare'] as const) {
      const missingIn = otherDomain(presentIn);
      const own = candidate.passages[presentIn];
      const presence: Presence = {
        passages: own.length,
        sections: new Set(own.map(sectionOf)).size,
        words: sizes[presentIn].words,
        traces: candidate.traces[missingIn],
        otherWords: sizes[missingIn].words,
      };
      const judgement = judgeGap(presence);
      if (judgement === 'none') continue;
      if (candidate.kind === 'dimension' && expectedPassages(presence) < MINIMUM_EXPECTED_DIMENSION) continue;
      const { kind, id, label } = candidate;
      const expected = expectedPassages(presence);
      const place = { kind, id, label, presentIn, missingIn, passages: own, expected };
      const bare = findBare(missingIn, place);
      if (bare.length === 0) found[judgement][presentIn].push(place);
      else if (judgement === 'open') perhaps[presentIn].push({ ...place, traces: bare });
    }
  }
  return {
    open: inTurn(ranked(found.open.welfare), ranked(found.open.culture)),
    tooLittleText: inTurn(ranked(found['too-little-text'].welfare), ranked(found['too-little-text'].culture)),
    perhaps: inTurn(ranked(perhaps.welfare), ranked(perhaps.culture)),
  };
}
