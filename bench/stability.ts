// Is S steady, and are its intervals honest? Writes bench/stability.md and stability.svg: npm run evaluate:stability
import { writeFileSync } from 'node:fs';
import { bagSize } from '../src/measure/two-texts.js';
import { DESIGN, MINIMUM_WORDS, type Design } from '../src/measure/shared-vocabulary.js';
import { createRandom } from '../src/measure/random.js';
import { stabilityDocument } from './stability-document.js';
import { COLOURS, plot, type Line } from './stability-plot.js';
import { renumbered, simulate, type Source } from './stability-simulation.js';
import { bootstrap, coverage, cuts, halves, rawJaccard, seeds } from './stability-studies.js';
import type { Results } from './stability-tables.js';
import { realTexts, type Pair } from './stability-texts.js';

/** A look in half a minute, that writes nothing, against the whole study. */
const quick = process.argv.includes('--quick');
const DRAWS = quick ? 3 : 20;
const HALVINGS = quick ? 6 : 100;
const RUNS = quick ? 8 : 200;
const LENGTHS = quick ? [500, 1000, 3000] : [250, 500, 750, 1000, 1500, 2000, 3000, 5000, 8000, 12_000];
const RATIOS = [
  [1, 1],
  [1, 2],
  [1, 4],
  [1, 8],
  [2, 1],
  [4, 1],
] as const;

const source = (own: number, rest: Partial<Source> = {}): Source => ({
  common: 0.6,
  own,
  section: 0,
  longer: 1,
  ...rest,
});
const twice = (rest: Partial<Source>): [Source, Source] => [source(1, rest), source(2, rest)];
const SOURCES: readonly (readonly [string, [Source, Source]])[] = [
  ['one source', twice({ common: 1 })],
  ['two sources', twice({})],
  ['two sources, sections with subjects', twice({ section: 8 })],
];

function simulatedPair(): Pair {
  const random = createRandom(71);
  const size = LENGTHS.at(-1)!;
  const [a, b] = renumbered(
    simulate(source(1, { section: 8 }), size, random),
    simulate(source(2, { section: 8 }), size, random),
  );
  return { name: 'simulated, two sources', a, b };
}

function againstLength(pairs: readonly Pair[]): Results['lengths'] {
  return pairs.map((pair) => {
    const most = Math.min(bagSize(pair.a), bagSize(pair.b));
    const points = LENGTHS.filter((length) => length <= most).map((length) => ({
      length,
      outcome: cuts(pair, length, length, DRAWS),
      jaccard: rawJaccard(pair, length, length, DRAWS),
    }));
    return { name: pair.name, points };
  });
}

function againstImbalance(pairs: readonly Pair[]): Results['imbalance'] {
  return pairs.map((pair) => ({
    name: pair.name,
    points: RATIOS.map(([first, second]) => {
      const [a, b] = [first * MINIMUM_WORDS, second * MINIMUM_WORDS];
      const fits = a <= bagSize(pair.a) && b <= bagSize(pair.b);
      return {
        ratio: `${first}:${second}`,
        outcome: fits ? cuts(pair, a, b, DRAWS) : null,
        jaccard: fits ? rawJaccard(pair, a, b, DRAWS) : null,
      };
    }),
  }));
}

/** One side to a quarter, both to half; never below the minimum. */
function afterCutting(pairs: readonly Pair[]): Results['cutting'] {
  return pairs.map((pair) => {
    const [a, b] = [bagSize(pair.a), bagSize(pair.b)];
    const atLeast = (size: number): number => Math.max(MINIMUM_WORDS, Math.round(size));
    const sizes = [
      [a, b],
      [atLeast(a / 4), b],
      [a, atLeast(b / 4)],
      [atLeast(a / 2), atLeast(b / 2)],
    ] as const;
    return {
      name: pair.name,
      cases: sizes.map(([first, second]) => ({ first, second, outcome: cuts(pair, first, second, DRAWS) })),
    };
  });
}

function simulatedCoverage(): Results['coverage'] {
  const cells = SOURCES.flatMap(([name, sources]) =>
    [500, 1000, 3000].flatMap((m) => [1, 4].map((ratio) => ({ name, sources, m, ratio }))),
  );
  const few = [2, 4].map((longer) => ({
    name: `two sources, paragraphs ${longer} times as long`,
    sources: twice({ longer }),
    m: 1000,
    ratio: 1,
  }));
  return [...cells, ...few].map(({ name, sources, m, ratio }) => ({
    name,
    m,
    ratio,
    outcome: coverage(sources, m, ratio, RUNS),
  }));
}

function otherDesigns(pair: Pair): Results['designs'] {
  const others: readonly (readonly [string, Partial<Design>])[] = [
    ['as used', {}],
    ['24 draws', { draws: 24 }],
    ['96 draws', { draws: 96 }],
    ['6 splits', { splits: 6 }],
    ['1 deal, t with 11 df', { deals: 1, replicateDraws: 24, t: 2.200985 }],
    ['8 deals', { deals: 8 }],
    ['8 groups', { groups: 8 }],
    ['20 groups', { groups: 20 }],
    ['replicates at 75%', { share: 0.75 }],
  ];
  return others.slice(0, quick ? 2 : others.length).map(([name, change]) => {
    const design = { ...DESIGN, ...change };
    return {
      name,
      seeds: seeds(pair, DRAWS, design),
      coverage: coverage(SOURCES[1]![1], MINIMUM_WORDS, 1, Math.ceil(RUNS / 2), design),
    };
  });
}

function plotted(lengths: Results['lengths']): string {
  const lines = (
    of: (point: Results['lengths'][number]['points'][number]) => number,
    dashed: boolean,
  ): Line[] =>
    lengths.map(({ name, points }, at) => ({
      name,
      dashed,
      colour: COLOURS[at % COLOURS.length]!,
      points: points.map((point) => [point.length, of(point)] as const),
    }));
  return plot([
    {
      title: 'S (full) and raw Jaccard (dashed)',
      lines: [...lines(({ outcome }) => outcome.mean, false), ...lines(({ jaccard }) => jaccard, true)],
      top: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1],
      limits: [],
    },
    {
      title: 'Width of the interval (red: most allowed)',
      lines: lines(({ outcome }) => outcome.width, false),
      top: 0.6,
      ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6],
      limits: [
        [1000, 0.25],
        [3000, 0.1],
      ],
    },
  ]);
}

async function main(): Promise<void> {
  const texts = await realTexts();
  const real = texts?.pairs ?? [];
  const pairs = [...real, simulatedPair()];
  const largest = texts?.singles.at(-1)?.bag ?? pairs[0]!.a;
  const results: Results = {
    draws: DRAWS,
    lengths: againstLength(pairs),
    imbalance: againstImbalance(pairs),
    cutting: afterCutting(pairs),
    halves: (texts?.singles ?? []).map(({ name, bag }) => ({
      name,
      outcome: halves(bag, HALVINGS),
      words: bagSize(bag),
    })),
    coverage: simulatedCoverage(),
    designs: otherDesigns(pairs[0]!),
    bootstrap: bootstrap(largest, quick ? 2 : 20, 40),
  };
  const document = stabilityDocument(results);
  console.log(document);
  if (quick || !texts?.complete) console.log('Nothing written: a quick look, or texts that are not there.');
  else {
    writeFileSync(new URL('stability.md', import.meta.url), document);
    writeFileSync(new URL('stability.svg', import.meta.url), plotted(results.lengths));
  }
}

await main();
