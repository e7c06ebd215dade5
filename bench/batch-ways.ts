// What the bench runs in processes of their own, one thread each, warm: the whole line of `batch`, reading alone, bare pdf-parse.
import { YOUNG_MEGABYTES } from '../src/corpus/pool.js';
import { inChild } from './child.js';

/** Seconds by the clock and of the processor in all threads: the second hangs less on what else the machine does. */
export interface Time {
  readonly seconds: number;
  readonly cpu: number;
}

export const STEPS = ['reading', 'analysing', 'measuring', 'rows', 'keeping', 'writing'] as const;

export interface Run extends Time {
  readonly pages: number;
  readonly megabytes: number;
  /** Of the whole line only. */
  readonly steps?: Readonly<Record<(typeof STEPS)[number], Time>>;
}

/** `clock()` gives what passed since it was made; `files` are read, and `warm` before the clock starts. */
const START = `
  const { warm, files } = JSON.parse(argument);
  const clock = () => {
    const [at, before] = [performance.now(), process.cpuUsage()];
    return () => {
      const { user, system } = process.cpuUsage(before);
      return { seconds: (performance.now() - at) / 1000, cpu: (user + system) / 1e6 };
    };
  };`;

/** Reads all files one after the other. */
const ONE_BY_ONE = `
  const all = async (paths) => { let pages = 0; for (const path of paths) pages += await read(path); return pages; };
  await all(warm);
  const since = clock();
  const pages = await all(files);
  tell({ pages, ...since() });`;

const READING = `${START}
  const { readFileHere } = await import(dist + 'read/file.js');
  const read = async (path) => (await readFileHere(path, 'd', { changes: 'accept', ocr: false })).pages;
  ${ONE_BY_ONE}`;

const BARE = `${START}
  import { readFileSync } from 'node:fs';
  const { PDFParse } = await import(${JSON.stringify(import.meta.resolve('pdf-parse'))});
  const read = async (path) => {
    const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
    try { return (await parser.getText()).total; } finally { await parser.destroy(); }
  };
  ${ONE_BY_ONE}`;

/** What the whole line needs: units of two papers, and what is told of the run. */
const LINE = `${START}
  import { mkdtempSync, rmSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { join } from 'node:path';
  const load = (file) => import(dist + file);
  const { openCache } = await load('corpus/cache.js');
  const { describeRun, factsOf, tablesOf } = await load('corpus/facts.js');
  const { publish } = await load('corpus/publish.js');
  const { rowsOf } = await load('corpus/rows.js');
  const { loadEngine } = await load('engine.js');
  const engine = await loadEngine();
  const options = { changes: 'accept', ocr: false, guessDomain: false, seed: 1, paragraphs: false, extra: [], reports: null };
  const facts = factsOf(engine.lexicons, { options, formats: ['csv'], dialect: 'int', language: 'nl' });
  const unitsOf = (paths) => Array.from({ length: paths.length / 2 }, (_, index) => ({
    index, id: 'GM' + (1000 + index) + '/2025', municipality: 'Plaats ' + index, code: null, province: null, year: 2025,
    files: ['culture', 'welfare'].map((domain, at) => (
      { path: index + '-' + domain, location: paths[2 * index + at], domain, row: null, extra: {} })),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-batch-line-'));
  const cache = await openCache(folder);
  const key = (unit) => String(unit.index).padStart(8, '0');
  const write = async (units) => await publish({
    folder, tables: tablesOf(facts), formats: ['csv'], dialect: 'int', language: 'nl', shard: null, onUnit: () => undefined,
    entries: (async function* () {
      for (const unit of units) {
        const entry = await cache.read(key(unit));
        yield { ...entry, rows: rowsOf(entry, unit, tablesOf(facts)) };
      }
    })(),
    describe: (written, totals) => describeRun(facts, written, totals),
  });
  const pagesOf = (rows) => rows['documents'].reduce((sum, cells) => sum + cells[pagesAt], 0);
  const pagesAt = tablesOf(facts).find(({ name }) => name === 'documents').columns.findIndex(({ name }) => name === 'pages');`;

/** The product's own way through a unit. */
const WHOLE = `${LINE}
  const { workUnit } = await load('corpus/unit.js');
  const steps = { at: () => undefined, alive: () => undefined };
  const work = async (units) => {
    for (const unit of units) {
      const task = { unit, options, own: [], failures: [], progress: null };
      await cache.write(key(unit), (await workUnit(task, engine, steps)).bytes);
    }
    await write(units);
  };
  await work(unitsOf(warm));
  const since = clock();
  const units = unitsOf(files);
  await work(units);
  const time = since();
  let pages = 0;
  for (const unit of units) pages += pagesOf((await cache.read(key(unit))).rows);
  rmSync(folder, { recursive: true });
  tell({ pages, ...time });`;

/** The same, step by step. */
const STEP_BY_STEP = `${LINE}
  const { readFileHere } = await load('read/file.js');
  const { analyse } = await load('analyse.js');
  const { measure } = await load('comparison/measures.js');
  const { corpusTables, unitRows } = await load('corpus/tables/index.js');
  const { encodeEntry } = await load('corpus/entry-bytes.js');
  const { makeReady } = await load('corpus/ready.js');
  let steps;
  const timed = async (name, action) => {
    const since = clock();
    const result = await action();
    const { seconds, cpu } = since();
    steps[name].seconds += seconds;
    steps[name].cpu += cpu;
    return result;
  };
  const work = async (units) => {
    steps = Object.fromEntries(${JSON.stringify(STEPS)}.map((name) => [name, { seconds: 0, cpu: 0 }]));
    const tables = corpusTables(options);
    for (const unit of units) {
      const results = [];
      for (const file of unit.files) {
        const document = await timed('reading', () => readFileHere(file.location, file.domain === 'culture' ? 'c1' : 'w1', { changes: 'accept', ocr: false }));
        const analysis = await timed('analysing', () => analyse({ ...document, path: file.path }, engine));
        results.push({ ok: true, file, domain: file.domain, guessed: false, analysis });
      }
      const [culture, welfare] = results.map(({ analysis }) => [analysis]);
      const comparison = await timed('measuring', () => measure({ culture, welfare }, engine, 1));
      const made = await timed('rows', () => makeReady(unitRows({ unit, files: results, comparison }, tables), tables));
      await timed('keeping', () => cache.write(key(unit), encodeEntry({ unit: unit.id, ...made, failures: [], files: 2, read: 2, compared: true, content: '', report: null })));
    }
    await timed('writing', () => write(units));
  };
  await work(unitsOf(warm));
  const since = clock();
  await work(unitsOf(files));
  rmSync(folder, { recursive: true });
  tell({ pages: 0, ...since(), steps });`;

export const WAYS = { bare: BARE, reading: READING, whole: WHOLE, steps: STEP_BY_STEP } as const;

/** What workers of `batch` have for young objects (a third is in use at a time); bare pdf-parse gets it too, and does not gain. */
const ROOM = `--max-semi-space-size=${YOUNG_MEGABYTES / 3}`;

/** @param files an even number, culture and welfare in turn @param warm of the same kind, read before the clock starts */
export const runWay = (
  way: keyof typeof WAYS,
  files: readonly string[],
  warm: readonly string[],
): Promise<Run> => inChild<Run>(WAYS[way], JSON.stringify({ files, warm }), [ROOM]);
