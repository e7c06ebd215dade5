// The tables of the stability study, as Markdown.
import { MINIMUM_WORDS } from '../src/measure/shared-vocabulary.js';
import type { Coverage, Outcome } from './stability-studies.js';

export interface Results {
  readonly draws: number;
  readonly lengths: readonly {
    readonly name: string;
    readonly points: readonly {
      readonly length: number;
      readonly outcome: Outcome;
      readonly jaccard: number;
    }[];
  }[];
  readonly imbalance: readonly {
    readonly name: string;
    readonly points: readonly {
      readonly ratio: string;
      readonly outcome: Outcome | null;
      readonly jaccard: number | null;
    }[];
  }[];
  /** The whole texts first. */
  readonly cutting: readonly {
    readonly name: string;
    readonly cases: readonly { readonly first: number; readonly second: number; readonly outcome: Outcome }[];
  }[];
  readonly halves: readonly { readonly name: string; readonly words: number; readonly outcome: Outcome }[];
  readonly coverage: readonly {
    readonly name: string;
    readonly m: number;
    readonly ratio: number;
    readonly outcome: Coverage;
  }[];
  readonly designs: readonly {
    readonly name: string;
    readonly seeds: Outcome;
    readonly coverage: Coverage;
  }[];
  readonly bootstrap: { readonly mean: number; readonly held: number };
}

export const three = (value: number | null | undefined): string => value?.toFixed(3) ?? '–';
export const two = (value: number): string => value.toFixed(2);
export const count = (value: number): string => value.toLocaleString('en-GB');
const percent = ({ held, runs }: Outcome): string => `${((100 * held) / runs).toFixed(0)}%`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const REAL = (name: string): boolean => !name.startsWith('simulated');

/** The widths at one length, over the real pairs that are long enough. */
export function widthsAt(results: Results, length: number): number[] {
  return results.lengths
    .filter(({ name }) => REAL(name))
    .flatMap(({ points }) => points.filter((point) => point.length === length))
    .map(({ outcome }) => outcome.width);
}

export function answers(results: Results): string {
  const { cutting, halves, coverage } = results;
  const moved = cutting
    .filter(({ name }) => REAL(name))
    .flatMap(({ cases }) =>
      cases.slice(1).map(({ outcome }) => Math.abs(outcome.mean - cases[0]!.outcome.mean)),
    );
  const asked = coverage.filter(({ m }) => m >= MINIMUM_WORDS);
  const range = (values: readonly number[], show = two): string =>
    values.length === 0 ? '–' : `${show(Math.min(...values))} to ${show(Math.max(...values))}`;
  const mean = (values: readonly number[]): string =>
    values.length === 0 ? '–' : three(values.reduce((sum, value) => sum + value, 0) / values.length);
  const widths = (length: number): string[] => {
    const all = widthsAt(results, length);
    return [`${mean(all)} (per pair ${range(all, three)})`];
  };
  const shares = halves.map(({ outcome }) => (100 * outcome.held) / outcome.runs);
  return table(
    ['asked', 'found'],
    [
      [
        'cutting one side to ¼ or both to ½ moves mean S by less than .05',
        `${range(moved, three)} on ${moved.length} cuts of real texts`,
      ],
      [
        'of 100 random halves of one text, 90 intervals or more hold 1',
        `${range(shares, (value) => value.toFixed(0))} of 100, on ${halves.length} texts`,
      ],
      [
        'intervals hold E[S at m] in 90% or more of a simulation, one source and two, 1:1 and 1:4',
        `${range(
          asked.map(({ outcome }) => (100 * outcome.held) / outcome.runs),
          (value) => value.toFixed(0),
        )}% over ${asked.length} cells`,
      ],
      ['mean width at 1,000 content words .25 or less', ...widths(1000)],
      ['mean width at 3,000 content words .10 or less', ...widths(3000)],
    ],
  );
}

export function lengthTable({ lengths }: Results): string {
  const shown = [250, 500, 750, 1000, 2000, 3000, 5000, 8000, 12_000];
  return table(
    ['texts', ...shown.map(count)],
    lengths.flatMap(({ name, points }) => {
      const at = (length: number) => points.find((point) => point.length === length);
      const row = (label: string, of: (point: (typeof points)[number]) => string): string[] => [
        label,
        ...shown.map((length) => {
          const point = at(length);
          return point ? of(point) : '';
        }),
      ];
      return [
        row(`${name}: S (sd)`, ({ outcome }) => `${three(outcome.mean)} (${three(outcome.sd)})`),
        row('width', ({ outcome }) => three(outcome.width)),
        row('raw Jaccard', ({ jaccard }) => three(jaccard)),
      ];
    }),
  );
}

export function imbalanceTable({ imbalance }: Results): string {
  const ratios = imbalance[0]?.points.map(({ ratio }) => ratio) ?? [];
  return table(
    ['texts', ...ratios],
    imbalance.flatMap(({ name, points }) => [
      [`${name}: S`, ...points.map(({ outcome }) => three(outcome?.mean))],
      ['raw Jaccard', ...points.map(({ jaccard }) => three(jaccard))],
    ]),
  );
}

export function cuttingTable({ cutting }: Results): string {
  return table(
    ['texts', 'whole', 'first cut', 'second cut', 'both cut', 'furthest'],
    cutting.map(({ name, cases }) => {
      const whole = cases[0]!.outcome.mean;
      const furthest = Math.max(...cases.map(({ outcome }) => Math.abs(outcome.mean - whole)));
      return [
        name,
        ...cases.map(
          ({ first, second, outcome }) => `${three(outcome.mean)} (${count(first)}:${count(second)})`,
        ),
        three(furthest),
      ];
    }),
  );
}

export function halvesTable({ halves }: Results): string {
  return table(
    ['text', 'content words', 'mean S of halves', 'sd', 'mean width', 'hold 1'],
    halves.map(({ name, words, outcome }) => [
      name,
      count(words),
      three(outcome.mean),
      three(outcome.sd),
      three(outcome.width),
      `${outcome.held} of ${outcome.runs}`,
    ]),
  );
}

export function coverageTable({ coverage }: Results): string {
  return table(
    ['sources', 'm', 'lengths', 'E[S at m]', 'mean S', 'sd', 'mean width', 'held'],
    coverage.map(({ name, m, ratio, outcome }) => [
      name,
      count(m),
      `1:${ratio}`,
      three(outcome.truth),
      three(outcome.mean),
      three(outcome.sd),
      three(outcome.width),
      percent(outcome),
    ]),
  );
}

export function designTable({ designs }: Results): string {
  return table(
    [
      'design',
      'sd of S over seeds',
      'sd of the lower bound over seeds',
      'width',
      'degrees of freedom',
      'held',
    ],
    designs.map(({ name, seeds, coverage }) => [
      name,
      seeds.sd.toFixed(4),
      seeds.sdLow.toFixed(4),
      three(coverage.width),
      coverage.freedom.toFixed(0),
      percent(coverage),
    ]),
  );
}

/** How far, at most, mean S of cuts to so many words lies from that of the longest cuts of the same real pair. */
export function furthestAt(results: Results, length: number): number {
  const distances = results.lengths
    .filter(({ name }) => REAL(name))
    .flatMap(({ points }) => {
      const longest = points.at(-1)!.outcome.mean;
      return points
        .filter((point) => point.length === length)
        .map(({ outcome }) => Math.abs(outcome.mean - longest));
    });
  return Math.max(...distances);
}
