// `batch` and `merge` as they are installed: workers, a kill in the middle, shards; the same bytes every time.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { raakvlak } from './built.js';
import { CULTURE, newFolder, raakvlak as spawned, WELFARE } from './run.js';

const folder = newFolder();
const manifest = join(folder, 'manifest.csv');
const once = join(folder, 'once');
const FORMATS = ['--format', 'csv,parquet'];

/** Names and bytes of everything in a folder but the cache. */
function contentsOf(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !name.includes('.raakvlak-cache'));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(path.length + 1), readFileSync(name).toString('latin1')]),
  );
}

const linesOf = (name: string): string[] => readFileSync(join(once, name), 'utf8').trimEnd().split('\n');

beforeAll(() => {
  for (const place of ['assen', 'tilburg', 'gent']) {
    mkdirSync(join(folder, place));
    writeFileSync(join(folder, place, 'cultuur.md'), `# ${place}\n\n${CULTURE}`);
    writeFileSync(join(folder, place, 'welzijn.md'), `# ${place}\n\n${WELFARE}`);
  }
  writeFileSync(join(folder, 'assen', 'eerder.md'), `# Eerder\n\n${CULTURE}`);
  writeFileSync(join(folder, 'tilburg', 'kapot.pdf'), '%PDF-1.7\nkapot');
  writeFileSync(
    manifest,
    [
      'pad;domein;gemeente;jaar',
      'assen/cultuur.md;cultuur;Assen;2025',
      'assen/welzijn.md;welzijn;Assen;2025',
      'tilburg/cultuur.md;cultuur;Tilburg;2025',
      'tilburg/welzijn.md;welzijn;Tilburg;2025',
      'tilburg/kapot.pdf;welzijn;Tilburg;2025',
      'tilburg/er-niet.pdf;welzijn;Tilburg;2025',
      'gent/cultuur.md;cultuur;Gent;',
      'gent/welzijn.md;wel;Gent;',
      // A welfare framework for two years, beside the culture paper of each.
      'assen/welzijn.md;welzijn;Assen;2024',
      'assen/eerder.md;cultuur;Assen;2024',
    ].join('\n'),
  );
});

it('runs a corpus: good files in the tables, bad ones and bad rows among the errors', async () => {
  const run = await raakvlak(['batch', manifest, '-o', once, '--threads', '1', ...FORMATS]);
  expect(run.stderr).toContain('Rij 9 (gent/welzijn.md)');
  expect(run.stderr).toContain('Rij 8: Gent staat niet in de lijst');
  expect(run.stderr).toContain('1 regel is overgeslagen');
  expect(run.stderr).toContain('waarvan 3 vergeleken, 7 stukken gelezen');
  expect(run).toMatchObject({ code: 0, stdout: '' });
  expect(
    linesOf('pairs.csv')
      .slice(1)
      .map((line) => line.split(',')[0]),
  ).toEqual(['GM0106/2024', 'GM0106/2025', 'GM0855/2025', 'Gent/']);
  expect(linesOf('documents.csv')).toHaveLength(10);
  const errors = linesOf('errors.csv').slice(1);
  expect(errors.map((line) => /batch-domain-unknown|pdf-damaged|file-missing/.exec(line)?.[0])).toEqual([
    'batch-domain-unknown',
    'file-missing',
    'pdf-damaged',
  ]);
  expect(readFileSync(join(once, 'errors.csv'), 'utf8')).not.toContain(folder);
  expect(readdirSync(once).filter((name) => name.endsWith('.parquet')).length).toBeGreaterThan(7);
});

it('knows a paper of two years by its unit, in the tables and between them', () => {
  const cellsOf = (name: string, ...columns: string[]): string[] => {
    const [head = '', ...rows] = linesOf(name);
    const places = columns.map((column) => head.split(',').indexOf(column));
    return rows.map((row) => places.map((at) => row.split(',')[at]).join(' '));
  };
  const papers = cellsOf('documents.csv', 'unit', 'path', 'number', 'row');
  expect(papers.filter((paper) => paper.includes('assen/welzijn'))).toEqual([
    'GM0106/2024 assen/welzijn.md 2 10',
    'GM0106/2025 assen/welzijn.md 2 3',
  ]);
  const { resources } = JSON.parse(readFileSync(join(once, 'datapackage.json'), 'utf8')) as {
    resources: { path: string; schema: { primaryKey?: string[]; foreignKeys?: { fields: string[] }[] } }[];
  };
  const tables = resources.filter(({ path }) => path.endsWith('.csv'));
  const keyed = tables.flatMap(({ path, schema }) => (schema.primaryKey ? [[path, schema.primaryKey]] : []));
  expect(keyed.length).toBeGreaterThan(5);
  for (const [path, key] of keyed as [string, string[]][]) {
    const keys = cellsOf(path, ...key);
    expect({ path, doubles: keys.length - new Set(keys).size }).toEqual({ path, doubles: 0 });
  }
  const documents = new Set(cellsOf('documents.csv', 'unit', 'document', 'path'));
  const found = new Set(cellsOf('matches.csv', 'unit', 'document', 'path'));
  expect([...found].filter((one) => !documents.has(one))).toEqual([]);
  expect([...found].filter((one) => one.endsWith('assen/welzijn.md'))).toHaveLength(2);
  expect(readFileSync(join(once, 'overzicht.md'), 'utf8')).toContain(
    '1 bestand hoort bij meer dan één eenheid en telt bij elk daarvan mee.',
  );
});

it('asks before it goes on in the folder of a run, and starts no worker when all is done already', async () => {
  const before = contentsOf(once);
  expect(await raakvlak(['reeks', manifest, '-o', once])).toMatchObject({ code: 2 });
  const again = await raakvlak(['reeks', manifest, '-o', once, '--resume', '--strict', ...FORMATS]);
  expect(again).toMatchObject({ code: 2 });
  expect(again.stderr).toContain('waarvan 3 vergeleken en 4 uit de cache');
  expect(contentsOf(once)).toEqual(before);
  const taken = await raakvlak(['batch', manifest, '-o', folder, '--lang', 'en']);
  expect(taken.stderr).toContain('holds other files');
});

it('gives the same bytes after a kill in the middle, with two workers', async () => {
  const out = join(folder, 'killed');
  const words = ['batch', manifest, '-o', out, '--threads', '2', ...FORMATS];
  const child = spawn(process.execPath, [resolve('bin/raakvlak.js'), ...words], { stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  const cache = join(out, '.raakvlak-cache');
  const kept = (): number =>
    existsSync(cache)
      ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'))
          .length
      : 0;
  while (kept() === 0 && child.exitCode === null) await new Promise((wait) => setTimeout(wait, 20));
  child.kill('SIGKILL');
  await ended;
  expect(await spawned([...words, '--resume'])).toMatchObject({ code: 0 });
  expect(contentsOf(out)).toEqual(contentsOf(once));
});

describe('shards', () => {
  const parts = [1, 2, 3].map((part) => join(folder, `part${part}`));
  const cache = ['--cache', join(once, '.raakvlak-cache')];

  it('joined are the same bytes as a run in one go', async () => {
    for (const [at, part] of parts.entries())
      await raakvlak(['batch', manifest, '-o', part, '--shard', `${at + 1}/3`, ...cache, ...FORMATS]);
    const out = join(folder, 'merged');
    const run = await raakvlak(['merge', parts[2]!, parts[0]!, parts[1]!, '-o', out]);
    expect(run).toMatchObject({ code: 0 });
    expect(contentsOf(out)).toEqual(contentsOf(once));
  });

  it('never take the place of each other, of a whole run, or of what they are made into', async () => {
    const before = [once, ...parts].map(contentsOf);
    const batch = async (out: string, ...more: string[]) =>
      await raakvlak(['batch', manifest, '-o', out, '--resume', ...more, ...FORMATS]);
    const whole = await batch(once, '--shard', '1/2');
    expect(whole).toMatchObject({ code: 2 });
    expect(whole.stderr).toContain('staat al een hele run: kies na -o een andere map voor deel 1/2');
    const other = await batch(parts[0]!, '--shard', '2/3');
    expect(other.stderr).toContain('staat al deel 1/3: kies na -o een andere map voor deel 2/3');
    expect((await batch(parts[0]!)).stderr).toContain('andere map voor de hele run');
    for (const more of [[], ['--resume']]) {
      const merged = await raakvlak(['merge', ...parts, '-o', `${parts[1]!}/`, ...more]);
      expect(merged).toMatchObject({ code: 2 });
      expect(merged.stderr).toContain('is zelf een van de delen');
    }
    expect([once, ...parts].map(contentsOf)).toEqual(before);
    expect(await batch(parts[0]!, '--shard', '1/3', ...cache)).toMatchObject({ code: 0 });
  });

  it('are refused when one is not there, stands twice, or was made otherwise', async () => {
    const merge = async (...folders: string[]): Promise<string> =>
      (await raakvlak(['merge', ...folders, '-o', join(folder, 'not'), '--lang', 'en'])).stderr;
    expect(await merge(parts[0]!, parts[2]!)).toContain('not there: 2/3');
    expect(await merge(parts[0]!, parts[0]!)).toContain('both part 1');
    expect(await merge(parts[0]!, once)).toContain('no folder of a part');
    const other = join(folder, 'other');
    await raakvlak(['batch', manifest, '-o', other, '--shard', '2/3', ...cache]);
    expect(await merge(...parts.with(1, other))).toContain('form of the tables differs');
    expect(existsSync(join(folder, 'not'))).toBe(false);
  });
});

it('speaks of files where it reads a folder', async () => {
  const papers = join(folder, 'papers');
  for (const name of ['Assen/cultuur/a.md', 'Assen/welzijn/b.md', 'los.md', 'Assen/c.md']) {
    mkdirSync(join(papers, name, '..'), { recursive: true });
    writeFileSync(join(papers, name), name.includes('a.md') ? CULTURE : WELFARE);
  }
  const words = ['batch', papers, '-o', join(folder, 'of-folder'), '--threads', '1', '--lang', 'en'];
  const { code, stderr } = await raakvlak(words);
  expect(code).toBe(0);
  expect(stderr).toContain('2 papers. 2 files were left out and stand in errors.');
  expect(existsSync(join(folder, 'of-folder', 'overview.html'))).toBe(true);
});

it('refuses a manifest without a row that can be used, and an odd shard', async () => {
  const bad = join(folder, 'bad.csv');
  writeFileSync(bad, 'pad;domein;gemeente\n;cultuur;Assen\n');
  const run = await raakvlak(['batch', bad, '-o', join(folder, 'none')]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('Rij 2');
  expect(existsSync(join(folder, 'none'))).toBe(false);
  expect(await raakvlak(['batch', manifest, '-o', 'x', '--shard', '3/2'])).toMatchObject({ code: 2 });
});
