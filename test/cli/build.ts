// Before the tests of the command line: builds the program when a source is newer than what was built.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const TSC = join('node_modules', 'typescript', 'bin', 'tsc');

/** Time of the last change below a folder, in milliseconds; 0 when it does not exist. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const times = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js)$/.test(name))
    .map((name) => statSync(join(folder, name)).mtimeMs);
  return Math.max(0, ...times);
}

export default function setup(): void {
  const tsc = (): void => {
    try {
      execFileSync(process.execPath, [TSC, '-p', 'tsconfig.build.json'], { stdio: 'pipe' });
    } catch (error) {
      // The compiler writes what it can: `npm run typecheck` is the judge of types, these tests of behaviour.
      if (!existsSync(join('dist', 'cli.js'))) throw error;
    }
  };
  if (newest('src') > newest('dist') || !existsSync(join('dist', 'cli.js'))) tsc();
  if (!existsSync(join('dist', 'dutch', 'words.bin')))
    execFileSync(process.execPath, [join('dist', 'dutch', 'build-words.js')], { stdio: 'pipe' });
}
