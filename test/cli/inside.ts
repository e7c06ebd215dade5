// Runs the command line inside this process, from its sources: the lexicons are loaded once for all tests, and papers
// are read without a thread of their own. What it says is the same as that of the built program.
import type { main } from '../../src/cli.js';
import type { Run } from './run.js';

/** Where the tests run. */
const HOME = process.cwd();
/** Runs that are under way: the last one goes home. */
let running = 0;

interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Width of the window; without it there is none. */
  readonly columns?: number;
  /** The command line to run; that of the sources by default. */
  readonly program?: typeof main;
}

/** As `raakvlak` in run.ts, without a process of its own. Tests of pipes, signals and start-up need that one. */
export async function raakvlak(
  words: readonly string[],
  { cwd, env = {}, columns, program }: Place = {},
): Promise<Run> {
  // Loaded late: tests of the built program do without the sources.
  const run = program ?? (await import('../../src/cli.js')).main;
  let stdout = '';
  let stderr = '';
  running += 1;
  if (cwd !== undefined) process.chdir(cwd);
  try {
    const code = await run(['node', 'raakvlak', ...words], {
      stdout: {
        write: (text: string | Uint8Array) => (stdout += String(text)),
        ...(columns === undefined ? {} : { columns }),
      },
      stderr: { write: (text: string | Uint8Array) => (stderr += String(text)) },
      env,
    });
    return { code, stdout, stderr };
  } finally {
    running -= 1;
    if (running === 0) process.chdir(HOME);
  }
}
