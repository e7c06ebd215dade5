// The whole line on the fixtures: what is counted is listed, what is listed is in the document, and twice is the same.
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import type { Analysis, PerDomain } from '../../src/analysis.js';
import type { Comparison } from '../../src/comparison.js';
import { compare, DEFAULT_SEED } from '../../src/comparison/compare.js';
import { measure } from '../../src/comparison/measures.js';
import { loadEngine, type Engine } from '../../src/engine.js';
import { judgeGap } from '../../src/measure/gaps.js';
import { createMessages } from '../../src/messages/index.js';
import { readDocuments } from '../../src/read/index.js';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { renderJson } from '../../src/report/json.js';
import { documentOf } from '../segment/sample.js';

const FILES = ['oosterveen/cultuurnota.docx', 'oosterveen/sociaal-kader.docx', 'neutral/wegbeheer.pdf'];

let engine: Engine;
let culture: Analysis;
let welfare: Analysis;
let neutral: Analysis;
let result: Comparison;

/** From files to comparison, as the command does it. */
async function read(): Promise<Analysis[]> {
  const outcomes = await readDocuments(
    FILES.map((file, index) => ({ path: `fixtures/${file}`, id: ['c1', 'w1', 'w1'][index]! })),
  );
  return outcomes.map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return analyse(outcome.document, engine);
  });
}

beforeAll(async () => {
  engine = await loadEngine();
  [culture, welfare, neutral] = (await read()) as [Analysis, Analysis, Analysis];
  result = compare({ culture: [culture], welfare: [welfare] }, engine);
}, 60_000);

function json(
  comparison: Comparison,
  paths: PerDomain<readonly string[]> = { culture: [FILES[0]!], welfare: [FILES[1]!] },
): string {
  return renderJson({
    comparison,
    lexicons: engine.lexicons,
    version: '0.1.0',
    language: 'nl',
    messages: createMessages('nl'),
    paths,
    failures: [],
  });
}

/** Every list of passage ids in a comparison, with where it stands. */
function lists({
  touching,
  viceVersa,
  concepts,
  dimensions,
  buildingBlocks,
  gaps,
  undecided,
}: Comparison): [string, readonly string[]][] {
  return [
    ['touching', touching.passages],
    ['connecting', touching.connecting],
    ['vice versa, culture', viceVersa.culture.passages],
    ['vice versa, welfare', viceVersa.welfare.passages],
    ...[...concepts, ...dimensions, ...buildingBlocks].flatMap(
      ({ id, passages }): [string, readonly string[]][] => [
        [id, passages.culture],
        [id, passages.welfare],
      ],
    ),
    ...[...gaps, ...undecided].map(({ id, passages }): [string, readonly string[]] => [id, passages]),
  ];
}

it('measures the same without the language of the texts', () => {
  const measures = measure({ culture: [culture], welfare: [welfare] }, engine, DEFAULT_SEED);
  expect(measures).toEqual({ ...result, language: undefined, talk: undefined });
});

describe('the Oosterveen pair', () => {
  it('finds something of everything', () => {
    expect(result.vocabulary.result).not.toBeNull();
    expect(result.touching.connecting.length).toBeGreaterThanOrEqual(5);
    expect(result.gaps.length).toBeGreaterThanOrEqual(3);
    expect(result.dimensions).toHaveLength(6);
    expect(result.buildingBlocks.length).toBeGreaterThanOrEqual(5);
    // Both papers hold one and the same introduction to the municipality.
    expect(result.vocabulary.copies.length).toBeGreaterThanOrEqual(1);
  });

  it('lists only passages that exist, each once', () => {
    for (const [where, ids] of lists(result)) {
      expect(
        ids.filter((id) => !result.passages.has(id)),
        where,
      ).toEqual([]);
      expect(new Set(ids).size, where).toBe(ids.length);
    }
  });

  it('observes as many touching passages as it lists, and those are about both', () => {
    const { observed, passages, connecting } = result.touching;
    expect(observed).toBe(passages.length);
    const about = [...result.passages.values()]
      .filter(({ coded }) => coded.culture && coded.welfare)
      .map(({ id }) => id);
    expect([...passages].sort()).toEqual(about.sort());
    expect(passages.slice(0, connecting.length)).toEqual(connecting);
    expect(connecting.every((id) => result.passages.get(id)!.coded.connection !== null)).toBe(true);
  });

  it('keeps each list of a concept or dimension on its own side, in the order of reading', () => {
    for (const { passages, id } of [...result.concepts, ...result.dimensions, ...result.buildingBlocks]) {
      for (const [letter, ids] of [
        ['C', passages.culture],
        ['W', passages.welfare],
      ] as const) {
        const numbers = ids.map((name) => Number(name.slice(1)));
        expect(
          ids.every((name) => name.startsWith(letter)),
          id,
        ).toBe(true);
        expect(numbers, id).toEqual([...numbers].sort((a, b) => a - b));
      }
    }
  });

  it('holds the concepts that the passages hold', () => {
    for (const { id, passages } of result.concepts) {
      for (const name of [...passages.culture, ...passages.welfare])
        expect(result.passages.get(name)!.concepts).toContain(id);
    }
  });

  it('quotes what stands in the document', () => {
    for (const passage of result.passages.values()) {
      const { text } = (passage.domain === 'culture' ? culture : welfare).document;
      const { start, end } = passage.coded.paragraph;
      expect(passage.text.replace(/[\s|]/g, '')).toBe(text.slice(start, end).replace(/[\s|]/g, ''));
      for (const { span } of passage.coded.matches) {
        expect(span.start >= start && span.end <= end).toBe(true);
        expect(span.end).toBeGreaterThan(span.start);
      }
    }
  });

  it('names open places by the rule, each with a question of its own and a building block', () => {
    const blocks = new Set(result.buildingBlocks.map(({ id }) => id));
    for (const gap of result.gaps) {
      const present = gap.presentIn === 'culture' ? culture : welfare;
      const missing = gap.missingIn === 'culture' ? culture : welfare;
      const sections = new Set(gap.passages.map((id) => result.passages.get(id)!.coded.paragraph.section))
        .size;
      expect(
        judgeGap({
          passages: gap.passages.length,
          sections,
          words: present.words,
          traces: missing.traces.has(gap.id) ? 1 : 0,
          otherWords: missing.words,
        }),
      ).toBe('open');
      expect(gap.expected).toBeCloseTo((gap.passages.length / present.words) * missing.words, 9);
      expect(gap.question.nl).toMatch(/\?$/);
      expect(gap.question.nl).not.toMatch(/[{}]/);
      expect(blocks.has(gap.buildingBlock)).toBe(true);
    }
    const questions = result.gaps.slice(0, 7).map(({ question }) => question.nl);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('counts dimensions per 1,000 words of running text', () => {
    for (const { passages, per1000Words, share } of result.dimensions) {
      expect(per1000Words.culture).toBeCloseTo((passages.culture.length / culture.words) * 1000, 9);
      expect(share.welfare).toBeCloseTo(passages.welfare.length / welfare.paragraphs.length, 9);
    }
  });

  it('gives the same bytes when everything is done again', async () => {
    const [again, other] = (await read()) as [Analysis, Analysis];
    const second = compare({ culture: [again], welfare: [other] }, await loadEngine());
    expect(json(second)).toBe(json(result));
  });

  it('gives JSON that the schema knows', () => {
    const parsed: unknown = JSON.parse(json(result));
    expect(comparisonSchema.parse(parsed)).toEqual(parsed);
  });

  it('draws with the seed it is given', () => {
    const other = compare({ culture: [culture], welfare: [welfare] }, engine, 1);
    expect(result.vocabulary.seed).toBe(DEFAULT_SEED);
    expect(other.vocabulary.seed).toBe(1);
    expect(other.vocabulary.result!.similarity).toBeCloseTo(result.vocabulary.result!.similarity, 1);
    expect(other.touching).toEqual(result.touching);
  });
});

describe('a paper on roads beside the culture paper', () => {
  let roads: Comparison;
  beforeAll(() => {
    roads = compare({ culture: [culture], welfare: [neutral] }, engine);
  });

  it('shares clearly less vocabulary than the welfare paper of the same town', () => {
    const near = result.vocabulary.result!;
    const far = roads.vocabulary.result!;
    expect(far.similarity).toBeLessThan(near.similarity);
    expect(far.interval.high).toBeLessThan(near.interval.low);
  });

  it('hardly touches it', () => {
    expect(roads.touching.connecting.filter((id) => id.startsWith('W'))).toEqual([]);
    expect(roads.viceVersa.welfare.share!).toBeLessThan(0.02);
  });

  it('stands on the pages that the passages name', () => {
    const passages = [...roads.passages.values()].filter(({ domain }) => domain === 'welfare');
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      const { start } = passage.coded.paragraph;
      const block = neutral.document.blocks.find(({ span }) => span.start <= start && start < span.end)!;
      const later = (block.continues ?? []).filter(({ offset }) => offset <= start).at(-1);
      expect(passage.page).toBe(later?.page ?? block.page);
      expect(passage.page! >= 1 && passage.page! <= neutral.document.pages!).toBe(true);
    }
  });
});

describe('small papers', () => {
  const paper = (id: string, ...texts: string[]): Analysis => ({
    ...analyse({ ...documentOf(...texts), id }, engine),
  });
  const CULTURE = 'Het museum ontvangt elke maandag mensen met dementie uit het verpleeghuis in het dorp.';
  const WELFARE = 'Wij ondersteunen mantelzorgers die thuis voor iemand zorgen en daar hulp bij zoeken.';

  it('several files on one side form one framework, numbered on', () => {
    const both = compare(
      { culture: [paper('c1', CULTURE), paper('c2', CULTURE, CULTURE)], welfare: [paper('w1', WELFARE)] },
      engine,
    );
    const places = [...both.passages.values()].map(({ id, documentId }) => [id, documentId]);
    expect(places).toEqual([
      ['C1', 'c1'],
      ['C2', 'c2'],
      ['C3', 'c2'],
      ['W1', 'w1'],
    ]);
    // Three copies of one passage are one touching passage, with where the others stand.
    expect(both.touching.passages).toEqual(['C1', 'C2', 'C3']);
    expect(both.touching.connecting).toEqual(['C1']);
    expect(both.touching.repeats).toEqual([{ passage: 'C1', also: ['C2', 'C3'] }]);
  });

  it('refuses S and keeps the rest', () => {
    const small = compare({ culture: [paper('c1', CULTURE)], welfare: [paper('w1', WELFARE)] }, engine);
    expect(small.vocabulary).toMatchObject({ result: null, refused: { reason: 'words', domain: 'culture' } });
    expect(small.touching.passages).toEqual(['C1']);
    expect(small.viceVersa.culture).toMatchObject({ passages: ['C1'], share: 1 });
    expect(small.gaps).toEqual([]);
  });

  it('warns when one is more than five times as long, and of pages that could not be read', () => {
    const long = paper('c1', ...Array.from({ length: 6 }, () => CULTURE));
    expect(compare({ culture: [long], welfare: [paper('w1', WELFARE)] }, engine).warnings).toEqual([
      {
        code: 'length-ratio',
        data: { ratio: Math.round((long.words / paper('w1', WELFARE).words) * 10) / 10, longer: 'culture' },
      },
    ]);
    const unread = paper('w1', WELFARE);
    const notices = [
      { code: 'page-without-text', data: {}, page: 2 },
      { code: 'images-not-read', data: { count: 1 }, page: null },
    ];
    const warned = compare(
      {
        culture: [paper('c1', CULTURE)],
        welfare: [{ ...unread, document: { ...unread.document, notices } }],
      },
      engine,
    );
    expect(warned.warnings).toEqual([{ code: 'unread-pages', data: { pages: 1 } }]);
  });

  it('compares a paper without a single word of the lexicons', () => {
    const empty = compare(
      {
        culture: [
          paper('c1', 'De brug over de vaart wordt in het najaar geverfd en gaat dan drie weken dicht.'),
        ],
        welfare: [paper('w1', WELFARE)],
      },
      engine,
    );
    expect(empty.touching).toMatchObject({ observed: 0, oddsRatio: null, passages: [] });
    expect(() => json(empty)).not.toThrow();
  });
});
