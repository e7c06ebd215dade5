// Measures in a process of its own, on the built program: time and peak memory are then of that work only.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs a module that ends by calling `tell(value)`; it may use `dist` (address of the built program) and `argument`.
 * @param settings of Node, before the module
 * @returns the value, with the peak memory of the process in MB
 */
export async function inChild<T>(
  module: string,
  argument: string,
  settings: readonly string[] = [],
): Promise<T & { readonly megabytes: number }> {
  const source = `
    const dist = ${JSON.stringify(new URL('../dist/', import.meta.url).href)};
    const argument = process.argv[2];
    const tell = (value) => process.stdout.write('RESULT ' + JSON.stringify({ ...value, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }) + '\\n');
    ${module}`;
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-bench-'));
  const file = join(folder, 'child.mjs');
  writeFileSync(file, source);
  try {
    return JSON.parse(await resultOf([...settings, file, argument])) as T & { readonly megabytes: number };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function resultOf(words: readonly string[]): Promise<string> {
  const argument = words.at(-1)!;
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, words, { cwd: ROOT, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${argument}: ${stderr.slice(0, 500)}`, { cause: error }));
      else resolve(stdout);
    });
  });
  const line = output.split('\n').find((one) => one.startsWith('RESULT '));
  if (line === undefined) throw new Error(`${argument}: no result`);
  return line.slice('RESULT '.length);
}

/** Says so and gives false when the program was not built: these figures are of the program as it is installed. */
export function isBuilt(): boolean {
  const built = existsSync(join(ROOT, 'dist', 'read', 'worker.js'));
  if (!built) console.log('Build first: npm run build');
  return built;
}

/** Files below a folder, sorted; none when it is not there. @param ending '' for all */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
