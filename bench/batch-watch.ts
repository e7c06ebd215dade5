// Runs `raakvlak batch` and looks on from within its process: time, memory and how far it is. The product knows nothing of it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './child.js';

/** What was seen at a moment; memory in megabytes. */
export interface Sample {
  readonly seconds: number;
  /** Of all threads, since the start of the process. */
  readonly cpu: number;
  readonly documents: number;
  readonly rss: number;
  /** Objects of the main thread that are in use: after a collection of those that are not. Null at most moments. */
  readonly heap: number | null;
}

export interface Watched {
  readonly seconds: number;
  readonly cpu: number;
  /** Highest memory of the whole process, in megabytes. */
  readonly peak: number;
  readonly samples: readonly Sample[];
}

const LOOK_MILLISECONDS = 250;
/** A collection takes time of the run: not more often than this. */
const HEAP_MILLISECONDS = 2000;
/** A unit of the bench has two papers, and the cache a file per unit. */
const PAPERS_OF_UNIT = 2;

/** Loaded before the program; a worker loads it too, and does nothing with it. */
const HOOK = `
  import { appendFileSync, readdirSync } from 'node:fs';
  import { setFlagsFromString } from 'node:v8';
  import { runInNewContext } from 'node:vm';
  import { isMainThread } from 'node:worker_threads';
  const { BENCH_LOG: log, BENCH_CACHE: cache } = process.env;
  const list = (folder) => { try { return readdirSync(folder); } catch { return []; } };
  const count = () => list(cache).filter((name) => name.length === 2)
    .reduce((sum, name) => sum + list(cache + '/' + name).length, 0);
  const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };
  const megabytes = (bytes) => bytes / 2 ** 20;
  const tell = (value) => appendFileSync(log, JSON.stringify(value) + '\\n');
  if (isMainThread && log) {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    let last = 0;
    const look = () => {
      const now = performance.now();
      const rss = megabytes(process.memoryUsage.rss());
      let heap = null;
      if (now - last >= ${HEAP_MILLISECONDS}) { last = now; collect(); heap = megabytes(process.memoryUsage().heapUsed); }
      tell({ seconds: now / 1000, cpu: cpu(), documents: count() * ${PAPERS_OF_UNIT}, rss, heap });
    };
    setInterval(look, ${LOOK_MILLISECONDS}).unref();
    process.on('exit', () => tell({ end: { cpu: cpu(), peak: process.resourceUsage().maxRSS / 1024 } }));
  }`;

export interface Order {
  readonly manifest: string;
  readonly out: string;
  readonly threads: number;
  /** Where what came of units is kept; by default in the folder that is written to. */
  readonly cache?: string;
  /** Look on; without it only the times are taken. */
  readonly watch?: boolean;
}

function start(words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'raakvlak.js'), ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`exit ${code}: ${said.slice(-500)}`)),
    );
  });
}

/** Runs the command; a folder that was written before is gone on with. @throws Error when it does not end well */
export async function runBatch({ manifest, out, threads, cache, watch = false }: Order): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-watch-'));
  const [hook, log] = [join(folder, 'hook.mjs'), join(folder, 'log')];
  const kept = cache ?? join(out, '.raakvlak-cache');
  writeFileSync(log, '');
  // Without looking on only the end is told.
  writeFileSync(hook, watch ? HOOK : HOOK.replace(/setInterval\(.*\n/, '\n'));
  const words = ['batch', manifest, '-o', out, '--resume', '--threads', String(threads), '--cache', kept];
  const env = {
    ...process.env,
    NODE_OPTIONS: `--import=${pathToFileURL(hook).href}`,
    BENCH_LOG: log,
    BENCH_CACHE: kept,
  };
  try {
    const before = performance.now();
    await start(words, env);
    const seconds = (performance.now() - before) / 1000;
    const lines = readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Sample | { end: Pick<Watched, 'cpu' | 'peak'> });
    const end = lines.find((line) => 'end' in line) as { end: Pick<Watched, 'cpu' | 'peak'> };
    return { seconds, ...end.end, samples: lines.filter((line) => 'rss' in line) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
