// The overview: numbers by hand, nothing on small groups, no ranking, and a page that stands on its own.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createOverview, renderOverview } from '../../src/corpus/overview/index.js';
import { createCollector, type UnitSummary } from '../../src/corpus/overview/collect.js';
import { overviewData } from '../../src/corpus/overview/data.js';
import { groupOf, isCompared, latest, type Compared } from '../../src/corpus/overview/groups.js';
import { binsOf, medianInterval, ratioIntervals, ratios } from '../../src/corpus/overview/statistics.js';
import { quantile } from '../../src/measure/quantile.js';
import { labels, TABLES, unitRows } from '../../src/corpus/tables/index.js';
import { createMessages } from '../../src/messages/index.js';
import { EXTRA_STYLE, SORT_SCRIPT } from '../../src/report/html/extras.js';
import { EXTRA_DIGESTS, POLICY, policyFor } from '../../src/report/html/policy.js';
import { elements, textOf } from '../report/html/parsed.js';
import { sampleUnit } from './sample.js';

describe('statistics', () => {
  it('has quantiles as R and NumPy have them', () => {
    // R: quantile(c(1, 2, 4, 8), c(.1, .25, .5, .75)).
    const values = [1, 2, 4, 8];
    expect([0.1, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1.3, 1.75, 3, 5, 8]);
    expect(quantile([7], 0.9)).toBe(7);
  });

  it('has the interval of a median from the order of the values', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
    // P(X = 0) is 1/32 with five throws (above 2.5%), 1/64 with six.
    expect(medianInterval(upTo(5))).toBeNull();
    expect(medianInterval(upTo(6))).toEqual({ low: 1, high: 6 });
    // P(X ≤ 1) with ten throws is 11/1024 = 1.07%, P(X ≤ 2) 5.5%: the second from either side.
    expect(medianInterval(upTo(10))).toEqual({ low: 2, high: 9 });
    // Tables give 40 and 61 for a hundred.
    expect(medianInterval(upTo(100))).toEqual({ low: 40, high: 61 });
    expect(medianInterval(upTo(5000))!.low).toBe(2431);
  });

  it('has ratios of sums, and an interval that is the same every time', () => {
    const shares = [
      { above: [100, 0], below: [50, 0] },
      { above: [300, 0], below: [50, 0] },
    ];
    // (100 + 300) / (50 + 50); nothing below the line of the second.
    expect(ratios(shares)).toEqual([4, null]);
    // Drawing two of two gives 2, 4 or 6.
    expect(ratioIntervals(shares)).toEqual([{ low: 2, high: 6 }, null]);
    expect(ratioIntervals(shares)).toEqual(ratioIntervals(shares));
    const same = Array.from({ length: 9 }, () => ({ above: [3], below: [4] }));
    expect(ratioIntervals(same)).toEqual([{ low: 0.75, high: 0.75 }]);
  });

  it('has bars with round edges that hold every value once', () => {
    // Eight values: at most four bars over 0.9, so 0.5 wide.
    expect(binsOf([0.1, 0.2, 0.3, 0.3, 0.4, 0.5, 0.9, 1])).toEqual([
      { from: 0, to: 0.5, count: 5 },
      { from: 0.5, to: 1, count: 2 },
      { from: 1, to: 1.5, count: 1 },
    ]);
    expect(binsOf([0.3, 0.3]).map(({ count }) => count)).toEqual([2]);
    expect(binsOf([0]).map(({ count }) => count)).toEqual([1]);
  });
});

const LABELS = [
  { id: 'body-functions', label: { nl: 'Lichaamsfuncties', en: 'Body functions' } },
  { id: 'meaning', label: { nl: 'Zingeving', en: 'Meaning' } },
  { id: 'participation', label: { nl: 'Meedoen', en: 'Participation' } },
];

/** A municipality of 100 paragraphs; `given` says what is special. */
function summary(name: string, given: Partial<UnitSummary> = {}): UnitSummary {
  const attention = (n: number) => ({ culture: { n, words: 2000 }, welfare: { n: 2 * n, words: 4000 } });
  return {
    unit: `${name}/2025`,
    municipality: name,
    key: name,
    province: 'Drenthe',
    year: 2025,
    compared: true,
    documents: 2,
    failed: 0,
    unread: 0,
    paragraphs: 100,
    connecting: 2,
    similarity: 0.6,
    low: 0.5,
    high: 0.7,
    openPlaces: 3,
    dimensions: new Map(LABELS.map(({ id }) => [id, attention(4)])),
    ...given,
  };
}

const five = ['Aa', 'Be', 'Ce', 'De', 'Ee'].map((name, at) => summary(name, { connecting: at }));

describe('groups', () => {
  it('take the last year of a municipality that could be compared', () => {
    const years = [
      summary('Aa', { year: 2019 }),
      summary('Aa', { year: 2023 }),
      summary('Aa', { year: 2025, compared: false, connecting: null }),
    ];
    expect(latest(years).map(({ year }) => year)).toEqual([2023]);
  });

  it('have rates of all together with their denominators', () => {
    const group = groupOf('Drenthe', five.filter(isCompared), ['meaning']);
    // 0 + 1 + 2 + 3 + 4 in 500 paragraphs; four of five have common ground.
    expect(group).toMatchObject({
      municipalities: 5,
      paragraphs: 500,
      touching: { value: 2 },
      any: { n: 4, share: 0.8 },
    });
    expect(group.any.interval.low).toBeCloseTo(0.3755, 4);
    // The middle of five is known, its interval is not.
    expect(group.similarity).toEqual({ value: 0.6, interval: null });
    // 4 in 2,000 words, and 8 in 4,000.
    expect(group.dimensions.get('meaning')).toMatchObject({ culture: { value: 2 }, welfare: { value: 2 } });
    const { interval } = group.touching!;
    expect(interval!.low).toBeLessThan(2);
    expect(interval!.high).toBeGreaterThan(2);
  });

  it('with fewer than five municipalities are named and not shown', () => {
    const units = [...five, summary('Uithoorn', { province: 'Noord-Holland' })];
    const { provinces, all } = overviewData({ units, dimensions: LABELS, repeated: 0 });
    expect(provinces.shown.map(({ name }) => name)).toEqual(['Drenthe']);
    expect(provinces.small).toEqual(['Noord-Holland']);
    expect(all!.municipalities).toBe(6);
    expect(overviewData({ units: five.slice(1), dimensions: LABELS, repeated: 0 }).all).toBeNull();
  });

  it('leave S out where fewer than five municipalities have it', () => {
    const units = five.map((unit, at) => (at === 0 ? { ...unit, similarity: null } : unit));
    const group = groupOf(null, units as Compared[], []);
    expect(group).toMatchObject({ similarity: null, similarities: 4 });
  });
});

it('the numbers come from the rows as they go by', () => {
  const collector = createCollector([...TABLES, labels]);
  collector.add({
    labels: [['dimension', 'meaning', 'positive-health', 'meaning', 'Zingeving', 'Meaning', null]],
  });
  collector.add(unitRows(sampleUnit(), TABLES));
  const { units, dimensions } = collector.collected();
  expect(dimensions).toEqual([{ id: 'meaning', label: { nl: 'Zingeving', en: 'Meaning' } }]);
  expect(units).toHaveLength(1);
  expect(units[0]).toMatchObject({
    municipality: 'Assen',
    key: 'GM0106',
    compared: true,
    documents: 2,
    failed: 1,
    unread: 2,
    paragraphs: 5,
    connecting: 2,
    similarity: 0.691235,
    openPlaces: 1,
  });
  expect(units[0]!.dimensions.get('meaning')).toEqual({
    culture: { n: 0, words: 28 },
    welfare: { n: 2, words: 17 },
  });
});

it('files of more than one unit are counted', () => {
  const collector = createCollector([...TABLES, labels]);
  const rows = unitRows(sampleUnit(), TABLES);
  collector.add(rows);
  expect(collector.collected().repeated).toBe(0);
  const path = TABLES.find(({ name }) => name === 'documents')!.columns.findIndex(
    ({ name }) => name === 'path',
  );
  // One of the three files stands in two other years.
  const documents = [rows['documents']![0]!, rows['documents']![1]!.with(path, 'assen/later.docx')];
  collector.add({ documents });
  collector.add({ documents: documents.slice(0, 1) });
  expect(collector.collected().repeated).toBe(1);
});

it.each([
  ['nl', 0, 2, 'In geen enkele eenheid is van beide kanten een stuk gelezen.'],
  ['nl', 1, 1, 'In die eenheid is van beide kanten een stuk gelezen.'],
  ['nl', 2, 2, 'In alle 2 eenheden is van beide kanten een stuk gelezen.'],
  ['en', 0, 1, 'Papers of both sides were read in none of the units.'],
  ['en', 1, 1, 'Papers of both sides were read in that unit.'],
  ['en', 3, 3, 'Papers of both sides were read in all 3 units.'],
  [
    'en',
    1,
    3,
    'Papers of both sides were read in 1 of the 3 units. The measures below are about that one only.',
  ],
] as const)('in %s %i of %i is: %s', (language, n, total, sentence) => {
  expect(createMessages(language).texts.corpus.overview.compared(n, total)).toBe(sentence);
});

it('its files are called in the language of the run', () => {
  const names = (language: 'nl' | 'en') =>
    createOverview([...TABLES, labels], language)
      .files()
      .map(({ name }) => name);
  expect(names('nl')).toEqual(['overzicht.md', 'overzicht.html']);
  expect(names('en')).toEqual(['overview.md', 'overview.html']);
});

const corpus = [
  ...five,
  summary('Zwolle', { connecting: 1, similarity: null, low: null, high: null, year: 2021 }),
  summary('Uithoorn', { province: 'Noord-Holland', connecting: null, compared: false, failed: 1, unread: 3 }),
];

describe('the page', () => {
  const { markdown, html } = renderOverview(
    { units: [...corpus].reverse(), dimensions: LABELS, repeated: 0 },
    'nl',
  );

  it('has denominators and intervals', () => {
    expect(markdown).toContain('Dit overzicht gaat over 7 gemeenten, in 7 eenheden');
    expect(markdown).toContain('In 6 van de 7 eenheden is van beide kanten een stuk gelezen.');
    expect(markdown).toMatch(/Bij 5 van de 6 gemeenten \(83%; 95%-interval 44% tot 97%\)/);
    expect(markdown).toContain('Bij 1 van de 6 gemeenten is er te weinig tekst');
    // 11 in 600 paragraphs.
    expect(markdown).toMatch(
      /\| Drenthe \| 6 \| 600 \| 1,83 \([\d,]+–[\d,]+\) \| 5 \(83%; 44%–97%\) \| 0,60 \(5\) \|/,
    );
  });

  it('has the municipalities by name, whatever they came in or have', () => {
    const names = [...markdown.matchAll(/^\| (\S+) \| (?:Drenthe|Noord-Holland) \| 20/gm)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Aa', 'Be', 'Ce', 'De', 'Ee', 'Uithoorn', 'Zwolle']);
    expect(markdown).toContain(
      '| Uithoorn | Noord-Holland | 2025 | 2 | 100 | – | – | – niet vergeleken | 3 | 1 bestand niet gelezen, 3 bladzijden niet gelezen |',
    );
    expect(markdown).toContain('0,60 (0,50–0,70)');
  });

  it('says that files count in more than one unit only where they do', () => {
    expect(markdown).not.toContain('meer dan één eenheid');
    const twice = renderOverview({ units: corpus, dimensions: LABELS, repeated: 2 }, 'nl').markdown;
    expect(twice).toContain('2 bestanden horen bij meer dan één eenheid en tellen bij elk daarvan mee.');
  });

  it('says which years are not shown', () => {
    expect(markdown).toContain('Niet getoond, omdat er minder dan 5 gemeenten te vergelijken zijn: 2021.');
  });

  it('uses no words that hurt', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = renderOverview({ units: corpus, dimensions: LABELS, repeated: 2 }, language);
      expect(text.markdown).not.toMatch(/overlap|hiaat|\bscore|ontbre|bewijs/i);
    }
  });

  it('lets the table of municipalities be sorted, by a script that the policy names', () => {
    const sha = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(EXTRA_DIGESTS).toEqual({ style: sha(EXTRA_STYLE), script: sha(SORT_SCRIPT) });
    expect(policyFor(false)).toBe(POLICY);
    expect(policyFor(true)).toContain(`script-src 'sha256-`);
    const tables = elements(html).filter(
      ({ name, attribs }) => name === 'table' && /sortable/.test(attribs['class'] ?? ''),
    );
    expect(tables).toHaveLength(1);
    const meta = elements(html).find(({ attribs }) => attribs['http-equiv'] !== undefined);
    expect(meta!.attribs['content']).toBe(policyFor(true));
  });

  it('draws the web of every province on one scale, and says it in words', () => {
    const titles = elements(html)
      .filter(({ name }) => name === 'title')
      .map(textOf);
    expect(titles).toContainEqual(
      expect.stringMatching(/^Drenthe: Lichaamsfuncties cultuur 2,00, welzijn 2,00;/),
    );
    expect(html).toContain('Drenthe (6)');
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      }),
    );
    const { results } = await validator.validateString(html);
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([]);
  });

  it('of a few municipalities says so, and shows only the table', () => {
    const few = renderOverview({ units: corpus.slice(0, 2), dimensions: LABELS, repeated: 0 }, 'nl').markdown;
    expect(few).toContain('Er zijn minder dan 5 gemeenten te vergelijken.');
    expect(few).not.toContain('## Verdeling');
    expect(few).toContain('| Aa | Drenthe |');
  });
});
