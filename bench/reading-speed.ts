// Prints pages per second and peak memory of our whole reading, beside bare pdf-parse getText and pdftotext: npm run bench
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { filesBelow, inChild, isBuilt, median, ROOT } from './child.js';

const ROUNDS = 5;
/** Real papers, and papers with known text. */
const SHARED = ['documents', 'extraction'].map((folder) => join(ROOT, '..', 'shared', folder));
/** Read before the clock starts, so that loading and first steps count for no one. */
const WARM = join(ROOT, 'fixtures', 'features', 'two-columns.pdf');

const WAYS = {
  ours: `
    const { readDocument } = await import(dist + 'read/index.js');
    const read = (path) => readDocument(path, 'c1', { isolate: false });
    await read(${JSON.stringify(WARM)});
    const start = performance.now();
    const { pages } = await read(argument);
    tell({ pages, seconds: (performance.now() - start) / 1000 });`,
  bare: `
    import { readFileSync } from 'node:fs';
    const { PDFParse } = await import(${JSON.stringify(import.meta.resolve('pdf-parse'))});
    const read = async (path) => {
      const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
      try { return (await parser.getText()).total; } finally { await parser.destroy(); }
    };
    await read(${JSON.stringify(WARM)});
    const start = performance.now();
    const pages = await read(argument);
    tell({ pages, seconds: (performance.now() - start) / 1000 });`,
} as const;

interface Run {
  readonly pages: number;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Seconds that pdftotext takes, with the start of its process; null where it is not installed. */
function pdftotext(path: string): number | null {
  const start = performance.now();
  try {
    execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      maxBuffer: 2 ** 26,
    });
    return (performance.now() - start) / 1000;
  } catch {
    return null;
  }
}

const column = (value: string | number, width: number): string => String(value).padStart(width);
const rate = (pages: number, seconds: number): string =>
  Number.isFinite(seconds) ? (pages / seconds).toFixed(0) : '–';

async function measure(path: string): Promise<{ ours: Run; bare: Run; text: number }> {
  const runs: Record<'ours' | 'bare', Run[]> = { ours: [], bare: [] };
  const text: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of ['bare', 'ours'] as const) runs[way].push(await inChild<Run>(WAYS[way], path));
    text.push(pdftotext(path) ?? Number.NaN);
  }
  const middle = (all: readonly Run[]): Run => ({
    pages: all[0]?.pages ?? 0,
    seconds: median(all.map(({ seconds }) => seconds)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  });
  return { ours: middle(runs.ours), bare: middle(runs.bare), text: median(text) };
}

async function main(): Promise<void> {
  if (!isBuilt()) return;
  const shared = SHARED.flatMap((folder) => filesBelow(folder, '.pdf'));
  const files =
    shared.length > 0
      ? shared
      : filesBelow(join(ROOT, 'fixtures'), '.pdf').filter((path) => !path.includes('features'));
  console.log(
    `reading: median of ${ROUNDS} rounds, each in a process of its own, in turn (pages/s; MB is the peak of the whole process)`,
  );
  console.log(
    `${'file'.padEnd(44)}${column('pages', 6)}${column('ours', 7)}${column('bare', 7)}${column('ratio', 7)}${column('pdftotext', 11)}${column('MB ours', 9)}${column('MB bare', 9)}`,
  );
  const total = { pages: 0, ours: 0, bare: 0, text: 0, mb: 0, bareMb: 0 };
  const row = (
    name: string,
    pages: number,
    ours: number,
    bare: number,
    text: number,
    mb: number,
    bareMb: number,
  ): void =>
    console.log(
      `${name.slice(-43).padEnd(44)}${column(pages, 6)}${column(rate(pages, ours), 7)}${column(rate(pages, bare), 7)}${column((bare / ours).toFixed(2), 7)}${column(rate(pages, text), 11)}${column(mb, 9)}${column(bareMb, 9)}`,
    );
  for (const path of files) {
    const { ours, bare, text } = await measure(path);
    row(
      join(basename(join(path, '..')), basename(path)),
      ours.pages,
      ours.seconds,
      bare.seconds,
      text,
      ours.megabytes,
      bare.megabytes,
    );
    total.pages += ours.pages;
    total.ours += ours.seconds;
    total.bare += bare.seconds;
    total.text += text;
    total.mb = Math.max(total.mb, ours.megabytes);
    total.bareMb = Math.max(total.bareMb, bare.megabytes);
  }
  row('all', total.pages, total.ours, total.bare, total.text, total.mb, total.bareMb);
}

await main();
