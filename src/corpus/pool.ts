// The workers: one unit each at a time, ended and replaced when a file takes too long or too much memory (owner of tinypool).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import { loadEngine } from '../engine.js';
import { reasonOf } from '../read/reason.js';
import { fileAt, PROGRESS, STEP, type UnitAnswer, type UnitFailure, type UnitTask } from './task.js';
import { workUnit } from './unit.js';

/**
 * Memory of JavaScript objects: in a worker that serves many units, and in one that serves a single unit, which was too
 * much for the other.
 */
const HEAP: HeapMegabytes = { shared: 384, alone: 768 };
/**
 * Memory of objects that are young, in megabytes: three times what V8 takes by itself. Most of what a unit makes lives as
 * long as that unit; with less room much of it is taken for old, and finding out that it is not cost a tenth of the time.
 */
export const YOUNG_MEGABYTES = 144;
/** Steps that are no reading have at least this long: the time limit of the user is about reading. */
const LEAST_SECONDS = 120;
const LOOK_MILLISECONDS = 200;

/** The built worker; absent when the program runs from its TypeScript sources. */
const BUILT_WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

interface HeapMegabytes {
  readonly shared: number;
  readonly alone: number;
}

export interface WorkerOptions {
  readonly threads: number;
  /** Time that reading one file may take; per page where text is recognised. */
  readonly timeoutSeconds: number;
  /** Stops everything: what is under way is thrown away. */
  readonly signal: AbortSignal;
  /** The worker to start; another one than the built one only in tests. */
  readonly worker?: string;
  /** Other limits than the usual ones: only in tests. */
  readonly heap?: HeapMegabytes;
}

export interface Workers {
  /** Does the work on a unit; a file that ends a worker becomes a failure of the unit, and the rest goes on. */
  run(task: UnitTask): Promise<UnitAnswer>;
  end(): Promise<void>;
}

/** How an attempt ended that gave nothing. */
interface Broken {
  readonly cause: 'time' | 'memory' | 'crash';
  readonly step: number;
  readonly error: unknown;
}

type Attempt = { readonly answer: UnitAnswer } | { readonly broken: Broken };

/** In this thread, for when there is no built worker: without limits. */
function inThisThread(): Workers {
  return {
    run: async (task) =>
      await workUnit(task, await loadEngine({ own: task.own }), {
        at: () => undefined,
        alive: () => undefined,
      }),
    end: () => Promise.resolve(),
  };
}

function openPool(filename: string, threads: number, megabytes: number): Tinypool {
  const pool = new Tinypool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    // A worker that waits for work must still hear what libraries have left to do.
    useAtomics: false,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // A worker may also end between two units: the pool starts another.
  pool.on('error', () => undefined);
  return pool;
}

/** Time that a step may take, in milliseconds. */
function limitOf(step: number, files: number, timeoutSeconds: number): number {
  const reading = fileAt(step, files) !== null && step % 2 === 0;
  if (reading) return timeoutSeconds * 1000;
  const share = step >= STEP.comparing(files) ? files + 1 : 1;
  return Math.max(timeoutSeconds, LEAST_SECONDS) * share * 1000;
}

/** Looks now and then whether the worker gets on. @returns how to stop looking */
function watch(words: Int32Array, files: number, timeoutSeconds: number, expire: () => void): () => void {
  let [step, alive, since] = [0, 0, performance.now()];
  const timer = setInterval(() => {
    const [now, sign] = [Atomics.load(words, PROGRESS.step), Atomics.load(words, PROGRESS.alive)];
    if (now !== step || sign !== alive) [step, alive, since] = [now, sign, performance.now()];
    // A unit may have to wait for a worker as long as it takes.
    else if (step !== STEP.waiting && performance.now() - since > limitOf(step, files, timeoutSeconds))
      expire();
  }, LOOK_MILLISECONDS);
  return () => clearInterval(timer);
}

async function attempt(pool: Tinypool, task: UnitTask, options: WorkerOptions): Promise<Attempt> {
  const progress = new SharedArrayBuffer(PROGRESS.words * Int32Array.BYTES_PER_ELEMENT);
  const words = new Int32Array(progress);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  const stopWatching = watch(words, task.unit.files.length, options.timeoutSeconds, end);
  options.signal.addEventListener('abort', end);
  try {
    options.signal.throwIfAborted();
    return { answer: (await pool.run({ ...task, progress }, { signal: stop.signal })) as UnitAnswer };
  } catch (error) {
    options.signal.throwIfAborted();
    const memory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
    const cause = stop.signal.aborted ? 'time' : memory ? 'memory' : 'crash';
    return { broken: { cause, step: Atomics.load(words, PROGRESS.step), error } };
  } finally {
    stopWatching();
    options.signal.removeEventListener('abort', end);
  }
}

/** What a broken attempt says of a file, or of the unit. @throws what broke it when it has to do with neither */
function failureOf({ cause, step, error }: Broken, task: UnitTask, options: WorkerOptions): UnitFailure {
  const { timeoutSeconds, heap = HEAP } = options;
  const files = task.unit.files.length;
  const file = fileAt(step, files);
  const before = task.failures.some((failure) => failure.file === file);
  if (before || (file === null && step < STEP.comparing(files))) throw error;
  const reason = cause === 'crash' ? reasonOf(error) : cause;
  if (file === null) return { file, code: 'batch-unit-failed', data: { reason } };
  if (cause === 'time')
    return {
      file,
      code: 'read-timeout',
      data: { seconds: Math.round(limitOf(step, files, timeoutSeconds) / 1000) },
    };
  if (cause === 'memory') return { file, code: 'read-memory', data: { megabytes: heap.alone } };
  return { file, code: 'read-failed', data: { reason } };
}

/**
 * Starts the workers. From the TypeScript sources there are none, and this thread does the work.
 * The pool itself gives every unit a worker of its own for as long as it takes.
 */
export function startWorkers(options: WorkerOptions): Workers {
  const { worker = BUILT_WORKER, threads, heap = HEAP } = options;
  if (!existsSync(worker)) return inThisThread();
  const pool = openPool(worker, threads, heap.shared);
  const alone = async (task: UnitTask): Promise<Attempt> => {
    const fresh = openPool(worker, 1, heap.alone);
    try {
      return await attempt(fresh, task, options);
    } finally {
      await fresh.destroy();
    }
  };
  const run = async (task: UnitTask): Promise<UnitAnswer> => {
    let current = task;
    let last = await attempt(pool, current, options);
    // A worker that has served long may be short of memory through no fault of this unit: a fresh one is the judge.
    if ('broken' in last && last.broken.cause !== 'time') last = await alone(current);
    while ('broken' in last) {
      const failure = failureOf(last.broken, current, options);
      current = { ...current, failures: [...current.failures, failure] };
      last = await alone(current);
    }
    return last.answer;
  };
  return { run, end: () => pool.destroy() };
}
