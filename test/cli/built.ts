// Runs the built program inside this process, with the threads that it has when it is installed.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { main } from '../../src/cli.js';
import { raakvlak as inside } from './inside.js';
import type { Run } from './run.js';

const CLI = pathToFileURL(resolve('dist/cli.js')).href;

/** As `raakvlak` in run.ts, without a process of its own. */
export async function raakvlak(
  words: readonly string[],
  place: { readonly cwd?: string } = {},
): Promise<Run> {
  const program = (await import(CLI)) as { readonly main: typeof main };
  return await inside(words, { ...place, program: program.main });
}
