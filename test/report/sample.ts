// A small comparison made by hand, for every renderer: two frameworks, numbers chosen, every part present.
import type { Analysis, CodedParagraph, Commitment, Paper, Passage, PerDomain } from '../../src/analysis.js';
import type { Comparison } from '../../src/comparison.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { createMessages, type Language } from '../../src/messages/index.js';
import { numberPassages } from '../../src/comparison/passages.js';
import type { Failure, ReportContext } from '../../src/report/context.js';
import { segment } from '../../src/segment/index.js';
import type { Domain, Match, Notice, Paragraph } from '../../src/types.js';
import { documentOf } from '../segment/sample.js';

/** A paragraph of a sample framework; `culture` and `welfare` are the words that count for that domain. */
export interface Spot {
  readonly text: string;
  readonly heading?: string;
  readonly page?: number | null;
  readonly culture?: readonly string[];
  readonly welfare?: readonly string[];
  readonly connects?: boolean;
  readonly commitment?: Commitment;
}

export interface SampleDocument {
  readonly title: string | null;
  readonly path: string;
  readonly pages: number | null;
  readonly notices: readonly Notice[];
  readonly paper?: Paper;
  readonly spots: readonly Spot[];
}

export interface SampleOptions {
  readonly language?: Language;
  readonly culture?: Partial<SampleDocument>;
  readonly welfare?: Partial<SampleDocument>;
  readonly comparison?: Partial<Comparison>;
  readonly failures?: readonly Failure[];
}

export const CULTURE: SampleDocument = {
  title: 'Cultuurnota Duindorp',
  path: 'stukken/cultuur.pdf',
  pages: 12,
  notices: [
    { code: 'page-without-text', data: {}, page: 4 },
    { code: 'page-without-text', data: {}, page: 9 },
    { code: 'images-not-read', data: { count: 3 }, page: null },
  ],
  spots: [
    {
      heading: 'Meedoen',
      page: 2,
      text: 'Het museum ontvangt op maandag mensen met dementie.',
      culture: ['museum'],
      welfare: ['dementie'],
      connects: true,
      commitment: 'secured',
    },
    { page: 3, text: 'Het koor zingt voor het hele dorp en zoekt nieuwe leden.', culture: ['koor'] },
    {
      heading: 'Geld',
      page: 5,
      text: 'De bibliotheek krijgt een nieuwe zaal naast het wijkteam.',
      culture: ['bibliotheek'],
      welfare: ['wijkteam'],
    },
  ],
};

export const WELFARE: SampleDocument = {
  title: null,
  path: 'stukken/sociaal kader.docx',
  pages: null,
  notices: [],
  spots: [
    {
      heading: 'Samen',
      page: null,
      text: 'Het wijkteam wil met de bibliotheek een leeskring beginnen.',
      culture: ['bibliotheek', 'leeskring'],
      welfare: ['wijkteam'],
      connects: true,
      commitment: 'wish',
    },
    {
      page: null,
      text: 'Mantelzorgers krijgen hulp van vrijwilligers uit de buurt.',
      welfare: ['Mantelzorgers'],
    },
  ],
};

function matchesOf(paragraph: Paragraph, words: readonly string[], lexicon: Domain): Match[] {
  return words.flatMap((word) => {
    const at = paragraph.tokens.findIndex((token) => token.text === word);
    const token = paragraph.tokens[at];
    if (!token) return [];
    const sentence = paragraph.sentences.findIndex(
      ({ firstToken, endToken }) => at >= firstToken && at < endToken,
    );
    const concept = word.toLowerCase();
    return [
      {
        lexicon,
        concept,
        term: concept,
        core: true,
        span: { start: token.start, end: token.end },
        tokens: [at],
        sentence,
        how: 'form',
        confidence: 1,
        negated: false,
      } as const,
    ];
  });
}

function codedOf(paragraph: Paragraph, spot: Spot): CodedParagraph {
  const culture = matchesOf(paragraph, spot.culture ?? [], 'culture');
  const welfare = matchesOf(paragraph, spot.welfare ?? [], 'welfare');
  return {
    paragraph,
    matches: [...culture, ...welfare],
    culture: culture.length > 0,
    welfare: welfare.length > 0,
    dimensions: [],
    connection: spot.connects ? { sentence: 0, reason: 'relation', culture, welfare } : null,
    commitment: spot.commitment ?? 'wish',
    commitmentWords: [],
    commitmentFigures: [],
  };
}

function analysisOf(id: string, sample: SampleDocument): Analysis {
  const document = {
    ...documentOf(
      ...sample.spots.flatMap(({ heading, text, page = null }) => [
        ...(heading === undefined ? [] : [{ text: heading, role: 'heading' as const, level: 2, page }]),
        { text, page },
      ]),
    ),
    id,
    path: sample.path,
    title: sample.title,
    pages: sample.pages,
    notices: sample.notices,
    sha256: id.padEnd(64, '0'),
  };
  const segmented = segment(document);
  const texts = segmented.paragraphs.filter(({ role }) => role !== 'heading');
  const paragraphs = texts.map((paragraph, index) => codedOf(paragraph, sample.spots[index]!));
  return {
    document,
    paper: sample.paper ?? { kind: null, kindFrom: null, years: null, yearsFrom: null },
    segmented,
    paragraphs,
    words: paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0),
    contentWords: paragraphs.map(({ paragraph }) => paragraph.tokens.map(({ norm }) => norm)),
    traces: new Set(),
  };
}

const label = (nl: string, en = nl) => ({ nl, en });

function conceptsOf(passages: PerDomain<readonly Passage[]>): Comparison['concepts'] {
  const all = [...passages.culture, ...passages.welfare];
  return [...new Set(all.flatMap(({ concepts }) => concepts))].sort().map((id) => {
    const [lexicon, name] = id.split('/') as [string, string];
    const own = (list: readonly Passage[]): string[] =>
      list.filter(({ concepts }) => concepts.includes(id)).map((passage) => passage.id);
    return {
      id,
      lexicon,
      theme: 'all',
      label: label(name),
      bridgeable: true,
      passages: { culture: own(passages.culture), welfare: own(passages.welfare) },
      dispersion: {
        culture: { sections: 4, range: Math.min(4, own(passages.culture).length), dpNorm: null },
        welfare: { sections: 3, range: Math.min(3, own(passages.welfare).length), dpNorm: null },
      },
    };
  });
}

const BLOCKS = [
  {
    id: 'know-each-other',
    label: label('Elkaar kennen', 'Knowing each other'),
    passages: { culture: ['C2'], welfare: [] },
  },
  { id: 'process', label: label('Goed proces', 'Good process'), passages: { culture: [], welfare: ['W1'] } },
];

const expression = (id: string, kind: 'word' | 'concept' = 'word') => ({ kind, id, label: label(id) });
const occurrences = (culture: readonly string[], welfare: readonly string[]) => ({
  culture: { passages: culture, elsewhere: [{ documentId: 'c1', page: 3, heading: 'Meedoen' }] },
  welfare: { passages: welfare, elsewhere: [{ documentId: 'w1', page: null, heading: null }] },
});
const companion = (form: string) => ({ lemma: form, form, together: 3, logDice: 12.3456789 });

function example(documentId: string, passage: string | null, text: string) {
  return {
    pieces: [
      { text: 'De ', own: false },
      { text: 'bibliotheek', own: true },
      { text: ` ${text}`, own: false },
    ],
    passage,
    documentId,
    page: null,
    heading: 'Samen',
  };
}

export const LANGUAGE: Comparison['language'] = {
  totals: { culture: 1234, welfare: 5678 },
  meanings: [
    {
      ...expression('bibliotheek'),
      likeness: 0.123456789,
      chance: 0.005,
      candidate: true,
      occurrences: occurrences(['C1', 'C3', 'C3'], ['W1']),
      companions: {
        culture: [companion('zaal'), companion('samen')],
        welfare: [companion('leeskring'), companion('samen')],
      },
      examples: {
        culture: example('c1', 'C3', 'krijgt een zaal.'),
        welfare: example('w1', null, 'heeft een leeskring.'),
      },
    },
    {
      ...expression('culture/koor', 'concept'),
      likeness: null,
      chance: 0.4,
      candidate: false,
      occurrences: occurrences(['C2'], []),
      companions: { culture: [], welfare: [] },
      examples: null,
    },
  ],
  words: [
    {
      ...expression('dorp'),
      typicalOf: 'culture',
      occurrences: occurrences(['C2'], []),
      g2: 12.3456789,
      logRatio: 3.1,
      low: 1.2,
      high: 5,
    },
    {
      ...expression('hulp'),
      typicalOf: 'welfare',
      occurrences: occurrences([], ['W2', 'W2']),
      g2: 9,
      logRatio: -2.5,
      low: -4,
      high: -1,
    },
    {
      ...expression('zaal'),
      typicalOf: null,
      occurrences: occurrences(['C3'], ['W1']),
      g2: 0.1,
      logRatio: 0.1,
      low: -1,
      high: 1.2,
    },
  ],
  concepts: [
    {
      ...expression('culture/koor', 'concept'),
      typicalOf: 'culture',
      occurrences: occurrences(['C2'], []),
      g2: 4,
      logRatio: 2,
      low: 0.5,
      high: 3.5,
    },
  ],
  unlisted: [{ ...expression('zaal'), occurrences: occurrences(['C3'], ['W1']) }],
};

function undecided(id: string, passages: readonly string[]): Comparison['undecided'][number] {
  return {
    kind: 'task',
    id,
    label: label(id.split('/').at(-1)!),
    presentIn: 'welfare',
    missingIn: 'culture',
    passages,
    expected: 3.25,
  };
}

function gap(id: string, passages: readonly string[] = ['W2']): Comparison['gaps'][number] {
  const name = id.split('/').at(-1)!;
  return {
    ...undecided(id, passages),
    question: label(`Wie weet meer over ${name}?`, `Who knows more about ${name}?`),
    buildingBlock: 'know-each-other',
  };
}

/** What stands around the touching passages. */
function meetingOf(
  connecting: readonly string[],
): Pick<Comparison, 'benefits' | 'partners' | 'wording' | 'talk' | 'perhaps'> {
  const [first] = connecting;
  const none = { concrete: [], abstract: [] };
  if (first === undefined)
    return {
      benefits: [],
      partners: [],
      wording: { touching: none, other: none, personFirst: [] },
      talk: [],
      perhaps: [],
    };
  const named = (nl: string, en: string) => ({ id: en, label: label(nl, en) });
  const elderly = named('Ouderen', 'elderly');
  return {
    benefits: [
      { audience: elderly, dimension: named('Lichaamsfuncties', 'body-functions'), passages: connecting },
      { audience: elderly, dimension: named('Zingeving', 'meaning'), passages: [first] },
    ],
    partners: [
      {
        first: named('Overheid', 'government'),
        second: named('Inwoners', 'residents'),
        passages: { culture: [first], welfare: [] },
      },
    ],
    wording: {
      touching: { concrete: connecting, abstract: [] },
      other: { concrete: [], abstract: connecting.slice(1) },
      personFirst: [
        {
          documentId: 'c1',
          concept: named('ouderen', 'wording/older-people'),
          words: ['bejaarden'],
          instead: 'ouderen',
          passages: [first, first],
        },
      ],
    },
    talk: [
      {
        kind: 'wish-without-agreement',
        passages: [first],
        data: { total: connecting.length },
        question: label('Wie belt wie?', 'Who calls whom?'),
        buildingBlock: 'process',
      },
    ],
    perhaps: [
      {
        ...undecided('welfare/preventie', ['W2']),
        traces: [{ documentId: 'c1', page: 3, text: 'preventief' }],
      },
    ],
  };
}

function comparisonOf(frameworks: Comparison['frameworks'], given: Partial<Comparison>): Comparison {
  const passages = {
    culture: numberPassages('culture', frameworks.culture),
    welfare: numberPassages('welfare', frameworks.welfare),
  };
  const all = [...passages.culture, ...passages.welfare];
  const both = all.filter(({ coded }) => coded.culture && coded.welfare);
  const connecting = both.filter(({ coded }) => coded.connection !== null);
  const ids = (list: readonly Passage[]): string[] => list.map(({ id }) => id);
  return {
    frameworks,
    passages: new Map(all.map((passage) => [passage.id, passage])),
    vocabulary: {
      result: {
        similarity: 0.6912345,
        jsd: 0.41,
        jsdNull: 0.23,
        m: 1234,
        interval: { low: 0.62, high: 0.76 },
      },
      refused: null,
      seed: 7,
      contentWords: { culture: 1234, welfare: 2345 },
      paragraphs: { culture: 40, welfare: 60 },
      yardsticks: { culture: 1.003, welfare: 0.998 },
      morisita: 0.71,
      sharedWords: { culture: 0.614, welfare: 0.42 },
      jaccardCurve: [
        { size: 250, value: 0.112 },
        { size: 500, value: 0.141 },
        { size: 1000, value: 0.172 },
      ],
      copies: [['C2', 'W2']],
    },
    language: LANGUAGE,
    concepts: conceptsOf(passages),
    touching: {
      observed: both.length,
      expected: 2.4,
      oddsRatio: 1.5,
      interval: { low: 0.8, high: 2.9 },
      passages: [...ids(connecting), ...ids(both).filter((id) => !ids(connecting).includes(id))],
      connecting: ids(connecting),
      repeats: connecting.slice(0, 1).map(({ id }) => ({ passage: id, also: [all.at(-1)!.id] })),
      levels: new Map(
        connecting.map(({ id, coded }) => [id, { policy: [], floor: coded.matches.slice(0, 1) }]),
      ),
    },
    viceVersa: {
      culture: { passages: ['C1', 'C3'], share: 2 / 3, real: ['C1'] },
      welfare: { passages: ['W1'], share: 0.5, real: [] },
    },
    ...meetingOf(connecting.map(({ id }) => id)),
    dimensions: [
      {
        id: 'body-functions',
        label: label('Lichaamsfuncties', 'Body functions'),
        studies: null,
        studiesRange: { low: 70, high: 83 },
        passages: { culture: ['C1'], welfare: [] },
        per1000Words: { culture: 1.234567891, welfare: 0 },
        share: { culture: 1 / 3, welfare: 0 },
      },
      {
        id: 'meaning',
        label: label('Zingeving', 'Meaning'),
        studies: 66,
        studiesRange: { low: 66, high: 66 },
        passages: { culture: [], welfare: ['W1', 'W2'] },
        per1000Words: { culture: 0, welfare: 2.5 },
        share: { culture: 0, welfare: 1 },
      },
    ],
    gaps: [gap('welfare/mantelzorgers')],
    undecided: [undecided('welfare/wijkteam', ['W1'])],
    buildingBlocks: BLOCKS,
    warnings: [
      { code: 'length-ratio', data: { ratio: 6.2, longer: 'welfare' } },
      { code: 'unread-pages', data: { pages: 2 } },
      { code: 'copied-paragraphs', data: { count: 1 } },
    ],
    ...given,
  };
}

const LEXICONS: readonly Lexicon[] = (['culture', 'welfare'] as const).map((id) => ({
  id,
  version: '0.2.0',
  label: label(id),
  description: id,
  licence: 'CC-BY-4.0',
  kind: 'domain',
  themes: [],
  concepts: [],
  sha256: 'ab'.repeat(32),
}));

/** A report context in which every part of the report has something to show, unless the options take it away. */
export function sampleContext(options: SampleOptions = {}): ReportContext {
  const language = options.language ?? 'nl';
  const culture = { ...CULTURE, ...options.culture };
  const welfare = { ...WELFARE, ...options.welfare };
  const frameworks = { culture: [analysisOf('c1', culture)], welfare: [analysisOf('w1', welfare)] };
  return {
    comparison: comparisonOf(frameworks, options.comparison ?? {}),
    lexicons: LEXICONS,
    version: '0.1.0',
    language,
    messages: createMessages(language),
    paths: { culture: [culture.path], welfare: [welfare.path] },
    failures: options.failures ?? [
      {
        path: 'stukken/scan.pdf',
        domain: 'culture',
        code: 'no-text',
        message: 'stukken/scan.pdf bevat geen leesbare tekst.',
      },
    ],
  };
}

/** Many touching passages, of either kind. */
function manySpots(count: number, connects: boolean): Spot[] {
  return Array.from({ length: count }, (_, i) => ({
    heading: `Kop ${i + 1}`,
    page: i + 1,
    text: `Het museum werkt in jaar ${i + 1} samen met het wijkteam.`,
    culture: ['museum'],
    welfare: ['wijkteam'],
    connects,
  }));
}

const VOCABULARY_REFUSED: Partial<Comparison['vocabulary']> = {
  result: null,
  refused: { reason: 'words', domain: 'welfare' },
  copies: [],
  morisita: null,
  yardsticks: { culture: null, welfare: null },
};

/** The full sample, and the sample with each optional thing taken away or made large. */
export const VARIANTS: Readonly<Record<string, () => SampleOptions>> = {
  full: () => ({}),
  english: () => ({ language: 'en' }),
  'vocabulary refused': () => ({
    comparison: { vocabulary: { ...sampleContext().comparison.vocabulary, ...VOCABULARY_REFUSED } },
  }),
  'no words to speak of': () => ({
    comparison: { language: { ...LANGUAGE, meanings: [], words: [], concepts: [], unlisted: [] } },
  }),
  'no open places': () => ({ comparison: { gaps: [], undecided: [] } }),
  'twelve open places': () => ({
    comparison: { gaps: Array.from({ length: 12 }, (_, i) => gap(`welfare/onderwerp-${i + 1}`)) },
  }),
  'nothing touches': () => ({
    culture: { spots: [{ text: 'Het koor zingt voor het hele dorp.', culture: ['koor'], page: 1 }] },
    welfare: { spots: [{ text: 'Mantelzorgers krijgen hulp van de buurt.', welfare: ['Mantelzorgers'] }] },
    comparison: {
      language: { ...LANGUAGE, meanings: [], words: [], concepts: [], unlisted: [] },
      touching: {
        observed: 0,
        expected: 0,
        oddsRatio: null,
        interval: null,
        passages: [],
        connecting: [],
        repeats: [],
        levels: new Map(),
      },
      viceVersa: {
        culture: { passages: [], share: 0, real: [] },
        welfare: { passages: [], share: null, real: [] },
      },
      ...meetingOf([]),
      dimensions: [],
      gaps: [],
      undecided: [],
      buildingBlocks: [],
    },
  }),
  'many touch': () => ({ culture: { spots: [...manySpots(15, true), ...manySpots(45, false)] } }),
  'no notices, warnings or failures': () => ({
    culture: { notices: [] },
    comparison: { warnings: [] },
    failures: [],
  }),
  'no headings, no titles, no pages': () => ({
    culture: {
      title: null,
      pages: null,
      spots: CULTURE.spots.map(({ text, culture = [], welfare = [] }) => ({ text, culture, welfare })),
    },
  }),
  'no concepts or building blocks': () => ({ comparison: { concepts: [], buildingBlocks: [] } }),
};
