// Which bridgeable concepts and dimensions are open places, in the order in which they deserve a conversation.
import type { Analysis, ConceptResult, DimensionResult, Passage, PerDomain } from '../analysis.js';
import type { Label } from '../lexicon/schema.js';
import type { Domain } from '../types.js';
import { expectedPassages, judgeGap, type Presence } from './gaps.js';
import type { Sizes } from './dimensions.js';

/** An open place before a question is chosen for it. */
export interface OpenPlace {
  readonly kind: string;
  readonly id: string;
  readonly label: Label;
  readonly presentIn: Domain;
  readonly missingIn: Domain;
  readonly passages: readonly string[];
  readonly expected: number;
}

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

interface Candidate {
  readonly kind: string;
  readonly id: string;
  readonly label: Label;
  readonly passages: PerDomain<readonly string[]>;
  readonly traces: PerDomain<number>;
}

function candidates(concepts: readonly ConceptResult[], dimensions: readonly DimensionResult[], frameworks: PerDomain<readonly Analysis[]>): Candidate[] {
  const tracesOf = (domain: Domain, key: string): number =>
    frameworks[domain].filter((analysis) => analysis.traces.has(key)).length;
  const fromConcepts = concepts
    .filter((concept) => concept.bridgeable && KINDS[concept.lexicon] !== undefined)
    .map(({ id, lexicon, label, passages }) => ({
      kind: KINDS[lexicon]!,
      id,
      label,
      passages,
      traces: { culture: tracesOf('culture', id), welfare: tracesOf('welfare', id) },
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

/** Takes from the two lists in turn, so that both frameworks are asked as much. */
function inTurn<T>(first: readonly T[], second: readonly T[]): T[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [first[i], second[i]])
    .flat()
    .filter((item) => item !== undefined);
}

/**
 * Open places on both sides, those with the most expected passages first, in turn from either framework.
 * `tooLittleText` holds concepts that would be open places if the other text were longer.
 */
export function openPlaces(
  concepts: readonly ConceptResult[],
  dimensions: readonly DimensionResult[],
  frameworks: PerDomain<readonly Analysis[]>,
  passages: ReadonlyMap<string, Passage>,
  sizes: Sizes,
): { open: OpenPlace[]; tooLittleText: OpenPlace[] } {
  const found: Record<'open' | 'too-little-text', Record<Domain, OpenPlace[]>> = {
    open: { culture: [], welfare: [] },
    'too-little-text': { culture: [], welfare: [] },
  };
  const sectionOf = (id: string): string => {
    const passage = passages.get(id)!;
    return `${passage.documentId}:${passage.coded.paragraph.section}`;
  };
  for (const candidate of candidates(concepts, dimensions, frameworks)) {
    for (const presentIn of ['culture', 'welfare'] as const) {
      const missingIn: Domain = presentIn === 'culture' ? 'welfare' : 'culture';
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
      const { kind, id, label } = candidate;
      found[judgement][presentIn].push({ kind, id, label, presentIn, missingIn, passages: own, expected: expectedPassages(presence) });
    }
  }
  const ranked = (side: OpenPlace[]): OpenPlace[] => side.sort((a, b) => b.expected - a.expected);
  return {
    open: inTurn(ranked(found.open.welfare), ranked(found.open.culture)),
    tooLittleText: inTurn(ranked(found['too-little-text'].welfare), ranked(found['too-little-text'].culture)),
  };
}
