// Runs the built program inside this process: what it says is the same, and the lexicons are loaded once per test file.
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { main as Main } from '../../src/cli.js';
import type { Run } from './run.js';

/** Where the tests run. */
const HOME = process.cwd();
/** Runs that are under way: the last one goes home. */
let running = 0;

const CLI = pathToFileURL(resolve('dist/cli.js')).href;

/** As `raakvlak` in run.ts, without a process of its own. Tests of pipes, signals and start-up need that one. */
export async function raakvlak(
  words: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const { main } = (await import(CLI)) as { readonly main: typeof Main };
  let stdout = '';
  let stderr = '';
  running += 1;
  if (cwd !== undefined) process.chdir(cwd);
  try {
    const code = await main(['node', 'raakvlak', ...words], {
      stdout: { write: (text: string | Uint8Array) => (stdout += String(text)) },
      stderr: { write: (text: string | Uint8Array) => (stderr += String(text)) },
      env,
    });
    return { code, stdout, stderr };
  } finally {
    running -= 1;
    if (running === 0) process.chdir(HOME);
  }
}
