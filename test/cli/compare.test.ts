// The compare command as a user types it: formats, places to write, names, globs and colour. Pipes stand in built.test.ts.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema, type ComparisonJson } from '../../src/report/json-schema.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'cultuur'));
  writeFileSync(join(folder, 'cultuur', 'a.md'), CULTURE);
  writeFileSync(join(folder, 'cultuur', 'b.md'), `${CULTURE}\nHet theater speelt in juni.\n`);
  writeFileSync(join(folder, 'cultuur.md'), CULTURE);
  writeFileSync(join(folder, 'welzijn.md'), WELFARE);
  mkdirSync(join(folder, 'rapporten'));
});

const run = (words: string[], env: Record<string, string> = {}) => raakvlak(words, { cwd: folder, env });
const PAIR = ['compare', '--culture', 'cultuur.md', '--welfare', 'welzijn.md'];
const TITLE = 'Cultuur en welzijn: waar raken ze elkaar?';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const parse = (text: string): ComparisonJson => comparisonSchema.parse(JSON.parse(text));

describe('formats', () => {
  it('the terminal by default, in Dutch, without colour in a pipe', async () => {
    const { code, stdout, stderr } = await run(PAIR);
    expect(code).toBe(0);
    expect(stdout.startsWith(`${TITLE}\n`)).toBe(true);
    expect(stdout).not.toContain('\u001b');
    expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
    expect(stderr).toBe('');
  });

  it('English when asked', async () => {
    expect((await run([...PAIR, '--lang', 'en'])).stdout).toContain(
      'Culture and welfare: where do they touch?',
    );
    expect((await run(['--lang', 'en', ...PAIR])).stdout).toContain(
      'Culture and welfare: where do they touch?',
    );
  });

  it('Markdown', async () => {
    const { code, stdout } = await run([...PAIR, '--format', 'markdown']);
    expect(code).toBe(0);
    expect(stdout.startsWith(`# ${TITLE}\n`)).toBe(true);
  });

  it('JSON that fits the schema, with paths as given, the same each time', async () => {
    const [first, second] = await Promise.all([
      run([...PAIR, '--format', 'json']),
      run([...PAIR, '--format=JSON']),
    ]);
    const json = parse(first.stdout);
    expect(json.options).toEqual({
      command: 'compare',
      culture: ['cultuur.md'],
      welfare: ['welzijn.md'],
      both: [],
      lang: 'nl',
      seed: json.sharedVocabulary.seed,
    });
    expect(json.documents.map(({ id, domain, path, format }) => [id, domain, path, format])).toEqual([
      ['c1', 'culture', 'cultuur.md', 'markdown'],
      ['w1', 'welfare', 'welzijn.md', 'markdown'],
    ]);
    expect(first.stdout).not.toContain(folder);
    expect(second.stdout).toBe(first.stdout);
  });

  it('a seed of one’s own', async () => {
    expect(
      parse((await run([...PAIR, '--format', 'json', '--seed', '42'])).stdout).sharedVocabulary.seed,
    ).toBe(42);
  });

  it('less or more of it', async () => {
    const [summary, report, appendix] = await Promise.all(
      ['summary', 'report', 'appendix'].map(async (depth) => (await run([...PAIR, '--depth', depth])).stdout),
    );
    expect(summary!.length).toBeLessThan(report!.length);
    expect(report!.length).toBeLessThan(appendix!.length);
    expect((await run([...PAIR, '--summary'])).stdout).toBe(summary);
  });
});

describe('colour', () => {
  it('comes when forced, and never with NO_COLOR', async () => {
    expect((await run(PAIR, { FORCE_COLOR: '1' })).stdout).toContain('\u001b[1m');
    expect((await run(PAIR, { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b');
    expect((await run(PAIR, { FORCE_COLOR: '0' })).stdout).not.toContain('\u001b');
  });

  it('never comes in a file', async () => {
    await run([...PAIR, '-o', 'kleur.txt'], { FORCE_COLOR: '1' });
    expect(read('kleur.txt')).not.toContain('\u001b');
  });

  it('lets nothing from a document steer the terminal', async () => {
    const hostile = resolve('fixtures/features/escapes.md');
    const { stdout, stderr } = await run(
      ['compare', '--culture', hostile, '--welfare', 'welzijn.md', '--depth', 'appendix'],
      { FORCE_COLOR: '1' },
    );
    expect(stdout.replace(/\u001b\[\d{1,2}m/g, '')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/,
    );
    expect(stdout).not.toContain('\u001b[31m');
    expect(stderr).toBe('');
  });
});

describe('where it is written', () => {
  it.each([
    ['rapport.md', `# ${TITLE}`],
    ['rapport.txt', TITLE],
    ['rapport.JSON', '{\n  "schemaVersion": 1'],
    ['nieuw/diep/rapport.md', `# ${TITLE}`],
  ])('%s gets the format of its ending', async (name, start) => {
    const { code, stdout, stderr } = await run([...PAIR, '-o', name]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: `Rapport geschreven: ${name}\n`,
    });
    expect(read(name).startsWith(start)).toBe(true);
  });

  it('--format goes before the ending', async () => {
    await run([...PAIR, '-o', 'vreemd.txt', '--format', 'json']);
    expect(parse(read('vreemd.txt')).schemaVersion).toBe(1);
  });

  it('a folder gets a file of its own, whether it exists or ends in a separator', async () => {
    await run([...PAIR, '-o', 'rapporten']);
    await run([...PAIR, '--output', 'ook-nieuw/', '--format', 'json']);
    expect(readdirSync(join(folder, 'rapporten'))).toEqual(['raakvlak-rapport.md']);
    expect(readdirSync(join(folder, 'ook-nieuw'))).toEqual(['raakvlak-rapport.json']);
  });

  it('never over one of the papers, under any name', async () => {
    for (const name of ['cultuur.md', './rapporten/../cultuur.md', resolve(folder, 'welzijn.md')]) {
      const { code, stderr } = await run([...PAIR, '-o', name]);
      expect(code).toBe(2);
      expect(stderr).toContain('is een van de stukken zelf');
    }
    expect(read('cultuur.md')).toBe(CULTURE);
    expect(read('welzijn.md')).toBe(WELFARE);
  });

  it('says so when it cannot be written, and leaves nothing behind', async () => {
    const before = readdirSync(folder).sort();
    const { code, stderr } = await run([...PAIR, '-o', 'cultuur.md/rapport.md']);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^raakvlak: Het rapport kan niet geschreven worden in cultuur.md\/rapport.md \([A-Z]+\)\..*\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

describe('which papers', () => {
  it('Dutch names of command and options do the same', async () => {
    const dutch = await run([
      'vergelijk',
      '--cultuur',
      'cultuur.md',
      '--welzijn',
      'welzijn.md',
      '--format',
      'json',
    ]);
    expect(dutch.code).toBe(0);
    expect(dutch.stdout).toBe((await run([...PAIR, '--format', 'json'])).stdout);
  });

  const culture = async (...words: string[]): Promise<string[]> => {
    const { stdout } = await run(['compare', ...words, '--welfare', 'welzijn.md', '--format', 'json']);
    return parse(stdout).options.culture;
  };

  it('several on one side, by one option or more', async () => {
    expect(await culture('--culture', 'cultuur.md', 'cultuur/b.md')).toEqual(['cultuur.md', 'cultuur/b.md']);
    expect(await culture('--culture', 'cultuur.md', '--cultuur', 'cultuur/b.md')).toEqual([
      'cultuur.md',
      'cultuur/b.md',
    ]);
  });

  it('globs, sorted', async () =>
    expect(await culture('--culture', 'cultuur/*.md')).toEqual(['cultuur/a.md', 'cultuur/b.md']));

  it('each file once', async () =>
    expect(await culture('--culture', 'cultuur/a.md', 'cultuur/*', './cultuur/a.md')).toEqual([
      'cultuur/a.md',
      'cultuur/b.md',
    ]));

  it('a name with brackets is a name before it is a pattern', async () => {
    copyFileSync(join(folder, 'cultuur.md'), join(folder, 'nota [1].md'));
    expect(await culture('--culture', 'nota [1].md')).toEqual(['nota [1].md']);
  });

  it('not one paper on both sides', async () => {
    const { code, stderr } = await run(['compare', '--culture', 'cultuur.md', '--welfare', './cultuur.md']);
    expect(code).toBe(2);
    expect(stderr).toContain('./cultuur.md staat bij cultuur én bij welzijn');
  });
});

it('leaves no temporary files', () => {
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(existsSync(join(folder, 'rapport.md'))).toBe(true);
});
