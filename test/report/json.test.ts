// The JSON contract: it fits the published schema, its lists are whole, its numbers are those of the text reports.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.js';
import { comparisonJson, renderJson } from '../../src/report/json.js';
import { comparisonSchema, publishedSchema, type ComparisonJson } from '../../src/report/json-schema.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { HOSTILE } from './hostile.js';
import { sampleContext, VARIANTS } from './sample.js';

const SCHEMA_FILE = new URL('../../docs/raakvlak-compare.schema.json', import.meta.url);
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedSchema()) as object);

it('is published as it is checked; after a change run `npm run schema`', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(publishedSchema());
});

/** Names of all fields in a JSON Schema, deep. */
function fieldNames(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(fieldNames)];
}

it('is explained field by field in docs/json.md', () => {
  const explained = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8');
  const names = [...new Set(fieldNames(JSON.parse(publishedSchema())))];
  expect(names.length).toBeGreaterThan(60);
  expect(names.filter((name) => !new RegExp(`[\`.]${name}(?:\\[\\])?[\`.]`).test(explained))).toEqual([]);
});

/** Every list of passage ids in the JSON. */
function idLists(json: ComparisonJson): string[][] {
  const pairs = [...json.concepts, ...json.dimensions, ...json.buildingBlocks].flatMap(({ passages }) => [
    passages.culture,
    passages.welfare,
  ]);
  return [
    ...pairs,
    json.touching.passages,
    json.touching.connecting,
    json.viceVersa.culture.passages,
    json.viceVersa.welfare.passages,
    json.viceVersa.culture.real,
    json.viceVersa.welfare.real,
    ...json.touching.repeats.map(({ passage, also }) => [passage, ...also]),
    ...[...json.benefits, ...json.wording.personFirst, ...json.talk, ...json.perhaps].map(
      ({ passages }) => passages,
    ),
    ...json.partners.flatMap(({ passages }) => [passages.culture, passages.welfare]),
    ...[json.wording.touching, json.wording.other].flatMap(({ concrete, abstract }) => [concrete, abstract]),
    ...[...json.gaps, ...json.undecided].map(({ passages }) => passages),
    ...[
      ...json.language.meanings,
      ...json.language.typicalWords,
      ...json.language.typicalConcepts,
      ...json.language.unlisted,
    ].flatMap(({ occurrences }) => [occurrences.culture.passages, occurrences.welfare.passages]),
  ];
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe.each(Object.keys(VARIANTS))('variant %s', (name) => {
  const context = sampleContext(VARIANTS[name]!());
  const text = renderJson(context);
  const json = JSON.parse(text) as ComparisonJson;

  it('fits the schema, in zod and as published', () => {
    // Equal, so nothing stands in the JSON that the schema does not describe.
    expect(comparisonSchema.parse(json)).toEqual(json);
    expect(validate(json) ? [] : validate.errors).toEqual([]);
  });

  it('names only passages that it holds', () => {
    const known = new Set(json.passages.map(({ id }) => id));
    expect(
      idLists(json)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
    expect(known.size).toBe(json.passages.length);
    expect(json.touchingPassages.map(({ passageId }) => passageId)).toEqual(json.touching.passages);
    expect(json.touching.observed).toBe(json.touching.passages.length);
  });

  it('ends with a line end, is indented by two and the same when made again', () => {
    expect(text).toBe(renderJson(context));
    expect(text).toBe(`${JSON.stringify(json, null, 2)}\n`);
  });

  it('holds no more than six decimals', () => {
    const rough = numbersIn(json).filter(
      (number) => Math.abs(number * 1e6 - Math.round(number * 1e6)) > 1e-3,
    );
    expect(rough).toEqual([]);
  });
});

it('rounds to six decimals and says null for what is unknown', () => {
  const json = comparisonJson(sampleContext());
  expect(json.dimensions[0]!.per1000Words.culture).toBe(1.234568);
  expect(json.dimensions[0]!.studies).toBeNull();
  expect(json.sharedVocabulary.similarity).toBe(0.691235);
  const nothing = comparisonJson(sampleContext(VARIANTS['nothing touches']!()));
  expect(nothing.touching).toMatchObject({ oddsRatio: null, interval: { low: null, high: null } });
  const refused = comparisonJson(sampleContext(VARIANTS['vocabulary refused']!()));
  expect(refused.sharedVocabulary).toMatchObject({
    similarity: null,
    interval: { low: null, high: null },
    m: null,
    refused: { code: 'too-few-words' },
  });
  expect(refused.sharedVocabulary.refused!.message).toContain('2.345');
});

it('keeps text from documents as it is, and never mistakes it for structure', () => {
  for (const hostile of HOSTILE) {
    const json = JSON.parse(
      renderJson(
        sampleContext({
          culture: {
            title: hostile,
            path: hostile,
            spots: [{ text: `museum ${hostile}`, heading: '__proto__', culture: ['museum'] }],
          },
          comparison: {
            gaps: [],
            undecided: [],
            dimensions: [],
            buildingBlocks: [],
            viceVersa: {
              culture: { passages: [], share: 0, real: [] },
              welfare: { passages: [], share: 0, real: [] },
            },
          },
        }),
      ),
    ) as ComparisonJson;
    expect(json.documents[0]).toMatchObject({ title: hostile, path: hostile });
    expect(json.options.culture).toEqual([hostile]);
    expect(json.passages[0]!.heading).toBe('__proto__');
    expect(json.passages[0]!.text.replace(/\s|\|/g, '')).toBe(`museum${hostile}`.replace(/\s|\|/g, ''));
  }
});

it('uses the language of the report for labels and messages only', () => {
  const dutch = comparisonJson(sampleContext());
  const english = comparisonJson(sampleContext({ language: 'en' }));
  expect(english.dimensions.map(({ label }) => label)).toEqual(['Body functions', 'Meaning']);
  expect(english.gaps[0]!.question).toBe('Who knows more about mantelzorgers?');
  const same = ({ passages, touching, overlap, viceVersa }: ComparisonJson) => ({
    passages,
    touching,
    overlap,
    viceVersa,
  });
  expect(same(english)).toEqual(same(dutch));
});

describe('the numbers in Markdown are those of the JSON', () => {
  const context = sampleContext();
  const json = comparisonJson(context);
  const markdown = renderMarkdown(buildReport(context), context.messages, 'appendix');
  const dutch = (value: number | null): string => (value === null ? '–' : value.toFixed(2).replace('.', ','));

  /** All text of one part of the report: the wording may change, the numbers in it may not. */
  const partText = (id: string): string =>
    JSON.stringify(buildReport(context).parts.find((part) => part.id === id)!.blocks);

  it('for shared vocabulary', () => {
    const { similarity, interval, yardsticks, m, seed } = json.sharedVocabulary;
    const text = partText('dezelfde-woorden');
    for (const number of [similarity, interval.low, interval.high, yardsticks.culture, yardsticks.welfare])
      expect(text).toContain(dutch(number));
    const more = partText('gedeelde-woorden');
    expect(more).toContain(m!.toLocaleString('nl-NL'));
    expect(more).toContain(String(seed));
    expect(markdown).toContain(dutch(similarity));
  });

  it('for touching passages', () => {
    const { observed, expected, oddsRatio, interval } = json.touching;
    const text = partText('waar-raken-ze-elkaar');
    expect(text).toContain(`${observed} passages`);
    expect(text).toContain(`ongeveer ${Math.round(expected)}`);
    for (const number of [oddsRatio, interval.low, interval.high]) expect(text).toContain(dutch(number));
    for (const { passages, share } of [json.viceVersa.culture, json.viceVersa.welfare]) {
      expect(text).toMatch(new RegExp(`${passages.length} passages? \\(${Math.round(share! * 100)}%`));
    }
  });

  it('for every dimension and concept', () => {
    for (const { label, passages, per1000Words } of json.dimensions) {
      const row = markdown
        .split('\n')
        .find((line) => line.startsWith(`| ${label} | `) && line.includes('█'))!;
      expect(row).toContain(` ${passages.culture.length} (${dutch(per1000Words.culture)}) `);
      expect(row).toContain(` ${passages.welfare.length} (${dutch(per1000Words.welfare)}) `);
    }
    for (const { label, passages } of json.concepts) {
      const cell = (ids: readonly string[]): string =>
        ids.length === 0 ? '0' : `${ids.length}: ${ids.join(', ')}`;
      expect(markdown).toContain(
        `| ${label.charAt(0).toUpperCase()}${label.slice(1)} | ${cell(passages.culture)} | ${cell(passages.welfare)} |`,
      );
    }
  });

  it('for open places', () => {
    for (const { passages } of json.gaps)
      expect(markdown).toContain(
        `– ${passages.length} passage${passages.length === 1 ? '' : 's'} in het welzijnskader`,
      );
  });
});
