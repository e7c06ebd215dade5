// `raakvlak profile` as a user runs it: one framework alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { profileSchema } from '../../src/report/profile/schema.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'cultuur.md'), CULTURE);
  writeFileSync(join(folder, 'welzijn.md'), WELFARE);
});

const run = (words: string[]) => raakvlak(words, { cwd: folder });

describe('profile', () => {
  it('is written in the terminal, in Dutch or English, also by its Dutch name', async () => {
    const [dutch, alias, english] = await Promise.all([
      run(['profile', 'cultuur.md']),
      run(['profiel', 'cultuur.md']),
      run(['profile', 'cultuur.md', '--lang', 'en', '--depth', 'summary']),
    ]);
    expect(dutch).toMatchObject({ code: 0, stderr: '' });
    expect(dutch.stdout).toMatch(/^Waar gaat dit kader over\?\n/);
    expect(dutch.stdout).toContain('Over zorg en welzijn staat bijna niets in dit stuk');
    expect(dutch.stdout).not.toMatch(/cultuurkader|welzijnskader|undefined/);
    expect(alias.stdout).toBe(dutch.stdout);
    expect(english.stdout).toMatch(/^What is this framework about\?\n/);
    expect(english.stdout).not.toContain('For whom?\n');
  });

  it('several files are one framework; JSON fits its schema and every number equals its passages', async () => {
    const { code, stdout } = await run(['profile', 'cultuur.md', 'welzijn.md', '--format', 'json']);
    expect(code).toBe(0);
    const json = profileSchema.parse(JSON.parse(stdout));
    expect(json.options).toEqual({ command: 'profile', files: ['cultuur.md', 'welzijn.md'], lang: 'nl' });
    expect(json.documents.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['d1', 2],
      ['d2', 2],
    ]);
    expect(json.passages.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4']);
    // culture: museum, choir, library; welfare: dementia, carers, welfare work; both: the first and the last
    expect(json.about).toMatchObject({
      paragraphs: 4,
      culture: { passages: ['P1', 'P2', 'P4'], share: 0.75 },
      welfare: { passages: ['P1', 'P3', 'P4'], share: 0.75 },
      both: { passages: ['P1', 'P4'], share: 0.5 },
    });
    expect(json.touching.observed).toBe(2);
    expect(json.openDomains).toEqual([]);
    const museum = json.concepts.find(({ id }) => id === 'culture/museum')!;
    expect(museum).toMatchObject({ passages: ['P1'], dispersion: { sections: 2, range: 1, dpNorm: null } });
  });

  it('a Dutch paper of twenty pages in Markdown, with the appendix', async () => {
    const paper = resolve('fixtures/oosterveen/cultuurnota.pdf');
    const { code, stdout } = await run(['profile', paper, '--format', 'markdown']);
    expect(code).toBe(0);
    const headings = stdout.split('\n').filter((line) => /^## /.test(line));
    expect(headings[0]).toBe('## In het kort');
    expect(headings.at(-1)).toBe('## Bijlage');
    // the rows of the first table add up to all paragraphs
    const row = (name: string): number => Number(new RegExp(`\\| ${name} +\\| +(\\d+) `).exec(stdout)?.[1]);
    const [, all] = /van de (\d+) alinea’s/.exec(stdout)!;
    const rows = [
      'Alleen over cultuur',
      'Alleen over zorg en welzijn',
      'Over allebei',
      'Over geen van beide',
    ];
    expect(rows.map(row).reduce((sum, n) => sum + n, 0)).toBe(Number(all));
    expect(stdout).toMatch(/\\\[P\d+\]/);
  });

  it('is a page in which numbers lead to passages, and a Word document, which needs a file', async () => {
    const made = await run(['profile', 'cultuur.md', '-o', 'profiel.html']);
    expect(made).toMatchObject({ code: 0, stderr: 'Rapport geschreven: profiel.html\n' });
    const html = readFileSync(join(folder, 'profiel.html'), 'utf8');
    expect(html).toContain('<h1>Waar gaat dit kader over?</h1>');
    for (const [, id] of html.matchAll(/<a href="#(P\d+)">/g)) expect(html).toContain(` id="${id}"`);
    expect(html).toMatch(/<a href="#P1">P1<\/a>/);

    const word = await run(['profile', 'cultuur.md', '--format', 'word', '-o', './']);
    expect(word).toMatchObject({ code: 0, stderr: 'Rapport geschreven: raakvlak-profiel.docx\n' });
    const read = await run(['extract', 'raakvlak-profiel.docx', '--format', 'markdown']);
    expect(read.stdout).toContain('Waar gaat dit kader over?');
    expect(read.stdout).toContain('## Waar raken cultuur en welzijn elkaar?');
    // What people take to the table belongs to two frameworks.
    expect(read.stdout).not.toContain('draaiboek');
    const window = await run(['profile', 'cultuur.md', '--format', 'docx']);
    expect(window).toMatchObject({ code: 2, stdout: '' });
    expect(window.stderr).toBe('raakvlak: De vorm docx past niet in het venster. Noem een bestand na -o.\n');
  });

  it('goes on after a bad file, and needs one that is good', async () => {
    const some = await run(['profile', 'niet.md', 'cultuur.md']);
    expect(some.code).toBe(2);
    expect(some.stdout).toContain('Niet alles was te lezen: niet.md');
    const none = await run(['profile', 'niet.md']);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    const empty = await run(['profile']);
    expect(empty.stderr).toBe(
      'raakvlak: Noem minstens één bestand na profile, bijvoorbeeld: raakvlak profile nota.pdf.\n',
    );
  });
});
