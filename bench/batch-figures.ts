// What was seen of a long run, as figures with what is asked of them.
import { median } from './child.js';
import type { Sample, Watched } from './batch-watch.js';

export interface Figure {
  readonly asked: string;
  readonly measured: string;
  /** Null where nothing is asked. */
  readonly good: boolean | null;
}

const HUNDRED = 100;
const mb = (value: number): string => `${value.toFixed(0)} MB`;

/** What was seen while the papers after `from` were done, up to `to`. */
const between = ({ samples }: Watched, from: number, to: number): readonly Sample[] =>
  samples.filter(({ documents }) => documents > from && documents < to);

const highest = (samples: readonly Sample[]): number => Math.max(...samples.map(({ rss }) => rss));

/** Memory of the process: the most it was, and whether it grows. */
export function memory(
  run: Watched,
  documents: number,
  threads: number,
): readonly (readonly [string, Figure])[] {
  const limit = 250 + 300 * threads;
  const first = highest(between(run, 0, HUNDRED));
  const last = highest(between(run, documents - HUNDRED, documents));
  return [
    [
      `memory of the process over ${documents} papers`,
      { asked: `≤ ${mb(limit)}`, measured: mb(run.peak), good: run.peak <= limit },
    ],
    [
      'last hundred papers beside the first hundred',
      {
        asked: '≤ 1.10×',
        measured: `${(last / first).toFixed(2)}× (${mb(first)}, ${mb(last)})`,
        good: last <= 1.1 * first,
      },
    ],
  ];
}

/** Objects in use of the main thread, from the first hundred papers to the end, the writing of the tables included. */
export function heapGrowth({ samples }: Watched, documents: number): Figure {
  const seen = samples.filter(({ heap }) => heap !== null);
  const early = seen.find((one) => one.documents >= HUNDRED);
  const start = early?.heap ?? Number.NaN;
  const most = Math.max(...seen.filter((one) => one.documents >= HUNDRED).map(({ heap }) => heap!));
  return {
    asked: 'grows ≤ 100 MB',
    measured: `${mb(most - start)} from ${HUNDRED} to ${documents} papers (${mb(start)} to ${mb(most)})`,
    good: most - start <= 100,
  };
}

/** Processor time per paper between two moments of a run, in milliseconds. */
function perPaper(run: Watched, from: number, to: number): number {
  const samples = between(run, from, to);
  const [first, last] = [samples[0]!, samples.at(-1)!];
  return ((last.cpu - first.cpu) / (last.documents - first.documents)) * 1000;
}

/**
 * Time per paper as a run grows.
 * @param writing runs of so many papers that were all in the cache
 */
export function growth(
  run: Watched,
  writing: readonly (readonly [number, Watched])[],
  documents: number,
): readonly (readonly [string, Figure])[] {
  // The first papers are read by a program that is not warm yet: the work is compared from the hundredth on, in tenths.
  const step = (documents - HUNDRED) / 10;
  const tenths = Array.from({ length: 10 }, (_, at) =>
    perPaper(run, HUNDRED + at * step, HUNDRED + (at + 1) * step),
  );
  const usual = median(tenths.slice(0, 9));
  const end = median(tenths.slice(-3));
  const start = median(tenths.slice(0, 3));
  const base = writing[0]!;
  const marginal = writing.slice(1).map(([size, { cpu }]) => ((cpu - base[1].cpu) / (size - base[0])) * 1000);
  const list = (values: readonly number[]): string => values.map((value) => value.toFixed(0)).join(' ');
  return [
    [
      `work per paper, first to last of ${documents}`,
      {
        asked: 'within 10%',
        measured: `${(((end - start) / start) * 100).toFixed(0)}% (${start.toFixed(0)} to ${end.toFixed(0)} ms of the processor)`,
        good: Math.abs(end - start) <= 0.1 * usual,
      },
    ],
    ['    in tenths of the run, ms', { asked: '', measured: list(tenths), good: null }],
    [
      '    and from the cache to the tables, ms',
      { asked: '', measured: marginal.map((value) => value.toFixed(1)).join(' '), good: null },
    ],
  ];
}
