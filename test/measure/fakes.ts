// Passages and analyses with only what a measure looks at, for numbers that can be worked out by hand.
import type { Analysis, CodedParagraph, Commitment, Connection, Passage } from '../../src/analysis.js';
import type { BlockRole, Domain, Match } from '../../src/types.js';

export interface FakeParagraph {
  readonly culture?: boolean;
  readonly welfare?: boolean;
  readonly dimensions?: readonly string[];
  /** 'lexicon/concept' of its matches. */
  readonly concepts?: readonly string[];
  readonly tokens?: number;
  readonly section?: number;
  readonly role?: BlockRole;
  readonly reason?: Connection['reason'];
  readonly commitment?: Commitment;
  /** Every word of it; without it each paragraph has words of its own. */
  readonly norm?: string;
  /** Its content words. */
  readonly words?: readonly string[];
}

function matchOf(key: string): Match {
  const [lexicon, concept] = key.split('/') as [string, string];
  return {
    lexicon,
    concept,
    term: concept,
    core: true,
    span: { start: 0, end: 1 },
    tokens: [0],
    sentence: 0,
    how: 'form',
    confidence: 1,
    negated: false,
  };
}

/** Every fake says something else, or it would be a copy. */
let fakes = 0;

export function coded(fake: FakeParagraph = {}): CodedParagraph {
  fakes += 1;
  const tokens = Array.from({ length: fake.tokens ?? 10 }, (_, i) => ({
    start: i * 2,
    end: i * 2 + 1,
    text: 'x',
    norm: fake.norm ?? `x${fakes}`,
  }));
  return {
    paragraph: {
      index: 0,
      role: fake.role ?? 'paragraph',
      section: fake.section ?? 0,
      page: null,
      sentences: [],
      tokens,
      boilerplate: false,
      start: 0,
      end: tokens.length * 2,
    },
    matches: (fake.concepts ?? []).map(matchOf),
    culture: fake.culture ?? false,
    welfare: fake.welfare ?? false,
    dimensions: fake.dimensions ?? [],
    connection: fake.reason ? { sentence: 0, reason: fake.reason, culture: [], welfare: [] } : null,
    commitment: fake.commitment ?? 'wish',
    commitmentWords: [],
    commitmentFigures: [],
  };
}

/** A passage per paragraph, numbered C1 … or W1 …. */
export function passagesOf(domain: Domain, paragraphs: readonly CodedParagraph[]): Passage[] {
  return paragraphs.map((own, index) => ({
    id: `${domain === 'culture' ? 'C' : 'W'}${index + 1}`,
    domain,
    documentId: domain === 'culture' ? 'c1' : 'w1',
    page: null,
    headings: [],
    text: '',
    concepts: own.matches.map((match) => `${match.lexicon}/${match.concept}`),
    coded: own,
  }));
}

export function analysisOf(fakes: readonly FakeParagraph[], traces: readonly string[] = []): Analysis {
  const paragraphs = fakes.map(coded);
  return {
    document: {
      id: 'c1',
      path: 'x',
      sha256: '',
      format: 'text',
      title: null,
      text: '',
      blocks: [],
      pages: null,
      pageLabels: null,
      notices: [],
    },
    paper: { kind: null, kindFrom: null, years: null, yearsFrom: null },
    segmented: { document: null as never, sections: [], paragraphs: [] },
    paragraphs,
    words: paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0),
    contentWords: fakes.map(({ words = [] }) => words),
    traces: new Set(traces),
  };
}
