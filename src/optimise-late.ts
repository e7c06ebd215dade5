// Tells the engine below us to compile to machine code only what is really hot: most runs last a few seconds.
import { setFlagsFromString } from 'node:v8';

/**
 * Bytes of code that a function runs before V8 looks whether to optimise it; its own choice is about 67,000. In a run of
 * seconds optimising costs more than it gives: a comparison of two papers of 100 pages takes a third less processor time
 * with this (`npm run bench:compare`). A long run optimises the same functions a little later.
 */
const BUDGET = 300_000;

/** Runs of minutes and hours, in which optimising early pays. */
const LONG_RUNS: ReadonlySet<string | undefined> = new Set(['batch', 'reeks']);

/**
 * Call it once, at the start of the process; it holds for its worker threads too. A long run is left as it is.
 * @param argv as process.argv: its third word is the command
 */
export function optimiseLate(argv: readonly string[]): void {
  if (LONG_RUNS.has(argv[2])) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
