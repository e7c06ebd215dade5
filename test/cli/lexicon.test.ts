// `raakvlak lexicon …` and --lexicon as a user types them.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const run = (...words: string[]) => raakvlak(words, { cwd: folder });
/** The text without its line breaks. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const choirs = write(
  'koren.yaml',
  `id: choirs
version: 0.1.0
label: { nl: Koren, en: Choirs }
description: Zingen.
licence: CC-BY-4.0
kind: facet
themes: [{ id: all, label: { nl: Alles, en: All } }]
concepts:
  - { id: singing, label: { nl: zingen in een koor, en: singing }, theme: all, terms: [koor, { text: zingen, pos: verb }] }
`,
);
const change = write(
  'mijn.yaml',
  'extends: culture\nconcepts: [{ id: museum, remove: [musuem], terms: [poppenhuis] }]\n',
);
const wrong = write('fout.yaml', 'extends: cultur\n');
write('cultuur.md', CULTURE);
write('welzijn.md', WELFARE);

describe('lexicon', () => {
  it('lists the lexicons, with one of the user', async () => {
    const { code, stdout } = await run('woordenlijst', 'list', '--lexicon', choirs, '--format', 'json');
    expect(code).toBe(0);
    const { lexicons } = JSON.parse(stdout) as { lexicons: { id: string; own: { file: string }[] }[] };
    expect(lexicons.map(({ id }) => id)).toEqual(expect.arrayContaining(['culture', 'welfare', 'choirs']));
    expect(lexicons.find(({ id }) => id === 'choirs')?.own[0]?.file).toBe('koren.yaml');
    expect(lexicons.find(({ id }) => id === 'culture')?.own).toEqual([]);
  });

  it('shows a concept with its rules in words', async () => {
    const { stdout } = await run('lexicon', 'show', 'culture/museum');
    expect(flat(stdout)).toContain('museum – ook in een samenstelling');
  });

  it('checks files: an error is exit code 2, with the place and a guess', async () => {
    const { code, stdout, stderr } = await run('lexicon', 'validate', choirs, change, wrong);
    expect(code).toBe(2);
    expect(stdout).toContain('koren.yaml klopt: 1 begrip, 2 termen.');
    expect(stdout).toContain('mijn.yaml:2:35 concepts[0].remove[0]');
    expect(stderr).toContain('fout.yaml:1:1 extends: verwacht: het id van een bestaande woordenlijst');
    expect(stderr).toContain('Bedoelt u ‘culture’?');
  });

  it('shows what a change changes', async () => {
    const { code, stdout } = await run('lexicon', 'diff', 'culture', change, '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('- poppenhuis (museum)');
  });

  it('audits papers, and draws matches as a table', async () => {
    const { stdout } = await run('lexicon', 'audit', choirs, 'cultuur.md');
    expect(flat(stdout)).toContain('2 termen van choirs 0.1.0');
    const { stdout: csv } = await run('lexicon', 'audit', 'culture', 'cultuur.md', '--sample', '2');
    expect(csv.trim().split('\n')).toHaveLength(3);
    expect(csv).toMatch(/^lexicon,concept,term,how,words,sentence,document,page,right\n/);
  });

  it('proposes terms', async () => {
    const { code, stdout } = await run('lexicon', 'suggest', 'cultuur.md', 'welzijn.md', '--for', 'culture');
    expect(code).toBe(0);
    expect(stdout).toContain('Voorstellen voor Cultuur');
  });

  it('takes a dictionary over and gives it back', async () => {
    write('q.yml', 'Kunst: [theater*, dans]\n');
    const { code, stderr } = await run('lexicon', 'import', 'q.yml', '--as', 'q', '-o', 'q.yaml');
    expect(code).toBe(0);
    expect(stderr).toContain('1 term met een sterretje achteraan');
    expect(readFileSync(join(folder, 'q.yaml'), 'utf8')).toContain('compound: first');
    expect((await run('lexicon', 'export', 'q.yaml', '-o', 'q.jsonld')).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'q.jsonld'), 'utf8'))).toHaveProperty('@graph');
    const refused = await run('lexicon', 'import', 'q.yml', '--as', 'q', '-o', 'q.yml');
    expect(refused.code).toBe(2);
    expect(existsSync(join(folder, 'q.yml'))).toBe(true);
  });

  it.each([
    [['lexicon'], 'Noem na lexicon wat u wilt doen'],
    [['lexicon', 'lst'], 'Bedoelt u list?'],
    [['lexicon', 'show'], 'raakvlak lexicon show culture'],
    [['lexicon', 'show', 'cultur'], 'Bedoelt u culture?'],
    [['lexicon', 'show', 'culture/museun'], 'Bedoelt u museum?'],
    [['lexicon', 'import', 'x.txt', '--as', 'x'], 'Import leest .yml'],
    [['lexicon', 'suggest', 'cultuur.md'], '--for culture'],
  ])('explains wrong usage: %j', async (given, expected) => {
    const { code, stdout, stderr } = await run(...given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(expected);
  });
});

describe('--lexicon', () => {
  it('brings own concepts and changes into the comparison, by name', async () => {
    const { code, stdout, stderr } = await run(
      ...['compare', '--culture', 'cultuur.md', '--welfare', 'welzijn.md'],
      ...['--lexicon', choirs, '--lexicon', change, '--format', 'json'],
    );
    expect(code).toBe(0);
    expect(flat(stderr)).toContain('Let op: mijn.yaml:2:35');
    const json = JSON.parse(stdout) as {
      lexicons: { id: string; version: string; own: { file: string }[] }[];
      concepts: { id: string; passages: { culture: string[] } }[];
    };
    expect(json.lexicons.find(({ id }) => id === 'culture')).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+\+own$/) as string,
      own: [{ file: 'mijn.yaml' }],
    });
    expect(json.concepts.find(({ id }) => id === 'choirs/singing')?.passages.culture).toHaveLength(1);
  });

  it('explains a word with an own list', async () => {
    const { stdout } = await run('explain', '--lexicon', choirs, 'koor');
    expect(flat(stdout)).toContain('woordenlijst Koren, begrip zingen in een koor');
  });
});
