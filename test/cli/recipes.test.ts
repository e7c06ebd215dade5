// The recipes of docs/recipes: what they would have Raakvlak do is done, and gives the bytes of a run in one go.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stubCommands } from '../examples/stub-commands.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

const folder = newFolder();
const once = join(folder, 'once');
const cache = join(folder, 'cache');
const calls = join(folder, 'calls');
const PATH = stubCommands(join(folder, 'bin'), true);
/** Of all recipes. */
const OPTIONS = ['--format', 'csv,parquet', '--paragraphs'];

/** Names and bytes of everything in a folder but hidden files. */
function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

/** A new folder to work in, with a space in its name; the cache has all units. */
function workFolder(name: string): string {
  const path = join(folder, `${name} work`);
  mkdirSync(path);
  for (const one of ['corpus-cache', 'results-cache']) cpSync(cache, join(path, one), { recursive: true });
  cpSync(join(folder, 'papers'), path, { recursive: true });
  return path;
}

/** Runs bash with the stubs, and then does what `raakvlak` was asked. @returns the words of every call */
async function play(
  words: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string[][]> {
  rmSync(calls, { force: true });
  execFileSync('bash', words, {
    cwd,
    env: { ...process.env, ...env, PATH, CALLS: calls },
    stdio: 'pipe',
  });
  const asked = readFileSync(calls, 'utf8').trimEnd().split('\n\n');
  const all = asked.map((one) => one.split('\n'));
  for (const call of all) {
    const { code, stderr } = await raakvlak(call, { cwd });
    expect({ code, stderr }).toMatchObject({ code: 0 });
  }
  return all;
}

beforeAll(async () => {
  const papers = join(folder, 'papers');
  const rows = ['path,domain,municipality,year'];
  for (const place of ['Assen', 'Gent', 'Tilburg', 'Zwolle']) {
    mkdirSync(join(papers, place), { recursive: true });
    writeFileSync(join(papers, place, 'c.md'), `# ${place}\n\n${CULTURE}`);
    writeFileSync(join(papers, place, 'w.md'), `# ${place}\n\n${WELFARE}`);
    rows.push(`${place}/c.md,culture,${place},2025`, `${place}/w.md,welfare,${place},2025`);
  }
  writeFileSync(join(papers, 'manifest.csv'), rows.join('\n'));
  const manifest = join(papers, 'manifest.csv');
  const words = ['batch', manifest, '-o', once, '--cache', cache, '--threads', '1', ...OPTIONS];
  expect(await raakvlak(words)).toMatchObject({ code: 0 });
}, 60_000);

describe.skipIf(process.platform === 'win32')('recipes (for bash)', () => {
  it.each(['slurm-array.sh', 'gnu-parallel.sh'])('%s', async (name) => {
    const cwd = workFolder(name);
    const words = [resolve('docs/recipes', name), 'manifest.csv', 'results', '3'];
    const asked = await play(words, cwd);
    expect(asked.map(([command]) => command)).toEqual(['batch', 'batch', 'batch', 'merge']);
    expect(contentsOf(join(cwd, 'results'))).toEqual(contentsOf(once));
    expect(() => execFileSync('bash', words.slice(0, 2), { cwd, stdio: 'pipe' })).toThrow('Use: bash');
  });

  it('github-actions-matrix.yml', async () => {
    interface Job {
      readonly steps: readonly { readonly name?: string; readonly run?: string }[];
    }
    const flow = parse(readFileSync('docs/recipes/github-actions-matrix.yml', 'utf8')) as {
      env: { PARTS: number };
      jobs: { part: Job; merge: Job };
    };
    const scriptOf = ({ steps }: Job): string => steps.find(({ name, run }) => name && run)!.run!;
    const cwd = workFolder('github');
    for (let part = 1; part <= flow.env.PARTS; part += 1) {
      const env = { PART: String(part), PARTS: String(flow.env.PARTS) };
      await play(['-ec', scriptOf(flow.jobs.part)], cwd, env);
      // What goes up as an artifact, and comes down in the second job.
      for (const file of ['shard.json', 'units.gz'])
        cpSync(join(cwd, `part${part}`, file), join(cwd, 'parts', `part${part}`, file));
    }
    const [asked] = await play(['-ec', scriptOf(flow.jobs.merge)], cwd);
    // Once more: all is there already, and stays as it is.
    expect(await raakvlak([...asked!, '--resume'], { cwd })).toMatchObject({ code: 0 });
    expect(contentsOf(join(cwd, 'results'))).toEqual(contentsOf(once));
  });
});
