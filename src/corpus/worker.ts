// The worker: does the work on one unit after another, and tells in shared memory where it is.
import { loadEngine, type Engine } from '../engine.js';
import { PROGRESS, STEP, type UnitAnswer, type UnitTask } from './task.js';
import { workUnit, type Steps } from './unit.js';

// Libraries print warnings about odd files; they are no part of our output.
const silent = (): boolean => true;
process.stdout.write = silent;
process.stderr.write = silent;

/** Tells the steps in shared memory, where they outlive the worker. */
function tell(progress: SharedArrayBuffer | null): Steps {
  if (progress === null) return { at: () => undefined, alive: () => undefined };
  const words = new Int32Array(progress);
  return {
    at: (step) => void Atomics.store(words, PROGRESS.step, step),
    alive: () => void Atomics.add(words, PROGRESS.alive, 1),
  };
}

/** Loaded with the first unit: all units of a run have the same lexicons. */
let engine: Promise<Engine> | undefined;

/** Called by the pool for every unit. */
export default async function run(task: UnitTask): Promise<UnitAnswer> {
  const steps = tell(task.progress);
  steps.at(STEP.loading);
  engine ??= loadEngine({ own: task.own });
  return await workUnit(task, await engine, steps);
}
