// Measures `raakvlak batch` on a corpus that is made for it, asked beside measured: npm run bench:batch [-- --large]
// --only=speed,threads,long leaves out parts; --corpus=<folder> keeps the papers for a next time.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus, manifestOf, sizeOf, type Corpus } from './batch-corpus.js';
import { growth, heapGrowth, memory, type Figure } from './batch-figures.js';
import { runBatch, type Watched } from './batch-watch.js';
import { runWay, STEPS, type Run } from './batch-ways.js';
import { isBuilt, median } from './child.js';

const ROUNDS = 5;
/** Papers read before the clock starts: a run of a thousand papers is warm for nearly all of them. */
const WARM = 200;
const MEASURED = 80;
const THREAD_ROUNDS = 3;
const THREAD_DOCUMENTS = 240;
const DOCUMENTS = { usual: 1000, large: 5000 };
const DISTINCT = 300;

const two = (value: number): string => value.toFixed(2);
const LINE = '-'.repeat(100);

function say(what: string, { asked, measured, good }: Figure): void {
  const verdict = good === null ? '' : good ? 'met' : 'MISSED';
  console.log(`${what.padEnd(46)} ${asked.padEnd(26)} ${measured.padEnd(40)} ${verdict}`);
}

function note(text: string): void {
  console.log(`${' '.repeat(4)}${text}`);
}

const COMPARED = { bare: 'bare pdf-parse', reading: 'reading', whole: 'whole line' } as const;
type Runs = Readonly<Record<keyof typeof COMPARED, Run[]>>;

function sayRates(runs: Runs): void {
  const pages = runs.bare[0]!.pages;
  const ratio = (way: keyof Runs, time: 'seconds' | 'cpu'): number =>
    median(runs[way].map((run, at) => runs.bare[at]![time] / run[time]));
  const row = (way: keyof Runs, asked: number): void =>
    say(`${COMPARED[way]} beside bare pdf-parse getText`, {
      asked: `≥ ${asked.toFixed(1)}× pages/s`,
      measured: `${two(ratio(way, 'cpu'))}× by processor, ${two(ratio(way, 'seconds'))}× by clock`,
      good: ratio(way, 'cpu') >= asked,
    });
  row('whole', 0.9);
  row('reading', 1);
  for (const way of Object.keys(COMPARED) as (keyof Runs)[]) {
    const rate = (time: 'seconds' | 'cpu'): string =>
      (pages / median(runs[way].map((run) => run[time]))).toFixed(0).padStart(4);
    const peak = Math.max(...runs[way].map(({ megabytes }) => megabytes));
    note(
      `${COMPARED[way].padEnd(14)} ${rate('cpu')} pages per second of the processor, ${rate('seconds')} by the clock, peak ${peak} MB`,
    );
  }
}

/** Pages per second in one thread, in turn; the ratios are of runs next to each other. */
async function speed(papers: Corpus): Promise<void> {
  const warm = papers.files.slice(0, WARM);
  const files = papers.files.slice(WARM, WARM + MEASURED);
  const runs: Runs = { bare: [], reading: [], whole: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const way of ['bare', 'reading', 'whole'] as const) runs[way].push(await runWay(way, files, warm));
  sayRates(runs);
  note(
    `${runs.bare[0]!.pages} pages of ${files.length} papers after ${WARM} that are not counted; median of ${ROUNDS}, each in a process of its own`,
  );
  const { steps, cpu } = await runWay('steps', files, warm);
  say('share of time per step', { asked: 'printed', measured: '', good: null });
  note(STEPS.map((step) => `${step} ${((steps![step].cpu / cpu) * 100).toFixed(0)}%`).join(', '));
}

/** Two threads beside two processes that each do half. */
async function threads(folder: string, all: string): Promise<void> {
  const whole = manifestOf(all, THREAD_DOCUMENTS);
  const halves = [0, 1].map((half) => manifestOf(all, THREAD_DOCUMENTS / 2, (half * THREAD_DOCUMENTS) / 2));
  const times: Record<'one' | 'two' | 'apart', number[]> = { one: [], two: [], apart: [] };
  let turn = 0;
  const fresh = (): string => join(folder, `threads-${(turn += 1)}`);
  const timed = async (
    orders: readonly { readonly corpus: Corpus; readonly threads: number }[],
  ): Promise<number> => {
    const before = performance.now();
    const outs = orders.map(() => fresh());
    await Promise.all(
      orders.map(({ corpus, threads: count }, at) =>
        runBatch({ manifest: corpus.manifest, out: outs[at]!, threads: count }),
      ),
    );
    for (const out of outs) rmSync(out, { recursive: true });
    return (performance.now() - before) / 1000;
  };
  for (let round = 0; round < THREAD_ROUNDS; round += 1) {
    times.two.push(await timed([{ corpus: whole, threads: 2 }]));
    times.apart.push(await timed(halves.map((corpus) => ({ corpus, threads: 1 }))));
    times.one.push(await timed([{ corpus: whole, threads: 1 }]));
  }
  const gain = (way: 'two' | 'apart'): number => median(times.one.map((one, at) => one / times[way][at]!));
  const share = median(times.apart.map((apart, at) => apart / times.two[at]!));
  say('two threads beside one', {
    asked: '≥ 90% of two processes',
    measured: `${(share * 100).toFixed(0)}% (gain ${two(gain('two'))}, two processes ${two(gain('apart'))})`,
    good: share >= 0.9,
  });
  note(`${THREAD_DOCUMENTS} papers, by the clock, median of ${THREAD_ROUNDS} rounds in turn`);
}

/** One long run, and then the same from the cache. */
async function long(folder: string, all: string, documents: number): Promise<void> {
  const corpus = manifestOf(all, documents);
  const out = join(folder, 'long');
  const cache = join(folder, 'kept');
  const order = { manifest: corpus.manifest, out, cache, threads: 2 };
  const cold = await runBatch({ ...order, watch: true });
  for (const [name, figure] of memory(cold, documents, order.threads)) say(name, figure);
  say('heap of the main thread', heapGrowth(cold, documents));
  const cached = await runBatch(order);
  // Papers that were done, written into another folder: what is left when only the work is saved.
  const elsewhere = await runBatch({ ...order, out: join(folder, 'elsewhere') });
  const faster = (run: Watched): number => cold.seconds / run.seconds;
  say('cached rerun', {
    asked: '≥ 20× faster',
    measured: `${faster(cached).toFixed(0)}× by clock, ${(cold.cpu / cached.cpu).toFixed(0)}× by processor`,
    good: faster(cached) >= 20,
  });
  note(
    `${cold.seconds.toFixed(1)} s with two threads, ${cached.seconds.toFixed(1)} s again, ${elsewhere.seconds.toFixed(1)} s again into another folder`,
  );
  const writing: [number, Watched][] = [];
  for (const size of [100, 1000, 5000].filter((one) => one <= documents)) {
    const few = manifestOf(all, size);
    writing.push([
      size,
      await runBatch({ ...order, manifest: few.manifest, out: join(folder, `write-${size}`) }),
    ]);
  }
  for (const [name, figure] of growth(cold, writing, documents)) say(name, figure);
}

async function main(): Promise<void> {
  if (!isBuilt()) return;
  const documents = process.argv.includes('--large') ? DOCUMENTS.large : DOCUMENTS.usual;
  const kept = process.argv.find((word) => word.startsWith('--corpus='))?.slice('--corpus='.length);
  const only = process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',');
  const asked = (part: string): boolean => only === undefined || only.includes(part);
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-batch-'));
  const corpora = kept ?? folder;
  try {
    const [all, pdf] = [join(corpora, `all-${documents}`), join(corpora, 'pdf')];
    mkdirSync(corpora, { recursive: true });
    if (!existsSync(all)) console.log('Making the papers …');
    await makeCorpus(all, { documents, distinct: DISTINCT });
    await makeCorpus(pdf, { documents: WARM + MEASURED, distinct: WARM + MEASURED, onlyPdf: true });
    const { files } = manifestOf(all, documents);
    console.log(
      `${files.length} papers (${sizeOf(files).toFixed(0)} MB), ${DISTINCT} of them drawn and laid out, the others copies of these with some hundred words of their own`,
    );
    const load = (): string =>
      `load of the machine ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;
    console.log(`${load()} (above that, the clock says little)\n${LINE}`);
    if (asked('speed')) await speed(manifestOf(pdf, WARM + MEASURED));
    if (asked('threads')) await threads(folder, all);
    if (asked('long')) await long(folder, all, documents);
    console.log(`${LINE}\n${load()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
