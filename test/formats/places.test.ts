// Where reports are written: whole or not at all, never over what is read, never beside the place that -o names.
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clear, filesIn, markdownPaper, newFolder, raakvlak, type Said } from '../attacks/run.js';

const CULTURE = '# Nota\n\nHet museum ontvangt elke maandag mensen met dementie.\n';
const WELFARE = '# Kader\n\nHet welzijnswerk begint met de bibliotheek een leeskring.\n';
const TABLES = [
  'documents',
  'measures',
  'touching',
  'open-places',
  'dimensions',
  'concepts',
  'passages',
  'matches',
];
const CSV = [...TABLES, 'codebook'].map((name) => `raakvlak-${name}.csv`);
const REPORTS = ['html', 'docx', 'md', 'json', 'xlsx'].map((extension) => `raakvlak-rapport.${extension}`);

let folder: string;
const place = (...names: string[]): string => join(folder, ...names);
beforeEach(() => {
  folder = newFolder();
  writeFileSync(place('c.md'), CULTURE);
  writeFileSync(place('w.md'), WELFARE);
});
afterAll(clear);

const compare = (...words: string[]): Promise<Said> =>
  raakvlak(['compare', '--culture', place('c.md'), '--welfare', place('w.md'), ...words]);
/** All files below the folder, with forward slashes. */
const all = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => !one.isDirectory())
    .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
    .sort();
const refused = ({ code, stdout }: Said): void => {
  expect(code).toBe(2);
  expect(stdout).toBe('');
};

it('--format all fills a new folder, and a second run writes the same bytes over its own files only', async () => {
  const uit = place('nieuw', 'rapport');
  const { code, stdout, stderr } = await compare('--format', 'all', '-o', uit);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const names = [...REPORTS, ...CSV].sort();
  expect(all()).toEqual(['c.md', ...names.map((name) => `nieuw/rapport/${name}`), 'w.md']);
  for (const name of names) expect(stderr).toContain(join(uit, name));

  const before = filesIn(uit);
  writeFileSync(join(uit, 'notitie.txt'), 'van mij');
  writeFileSync(join(uit, 'raakvlak-rapport.html'), 'oud');
  expect((await compare('--format', 'alles', '-o', uit)).code).toBe(0);
  const after = filesIn(uit);
  expect(after.get('notitie.txt')!.toString()).toBe('van mij');
  // A Word document says when it was made.
  for (const [name, bytes] of before)
    if (!name.endsWith('.docx')) expect(after.get(name)!.equals(bytes), name).toBe(true);
  expect([...after.keys()]).toEqual([...before.keys(), 'notitie.txt'].sort());
});

describe('several forms', () => {
  it.each([['HTML,Word'], ['all'], ['alles'], ['csv']])(
    '%s without a place, or with a file, is refused',
    async (format) => {
      refused(await compare('--format', format));
      for (const name of ['rapport.html', 'rapport.DOCX', 'rapport.csv', 'c.md'])
        refused(await compare('--format', format, '-o', place(name)));
      expect(all()).toEqual(['c.md', 'w.md']);
    },
  );

  it.each([
    [['HTML, Word,'], ['docx', 'html']],
    [
      ['htm,json,json', 'EXCEL'],
      ['html', 'json', 'xlsx'],
    ],
  ])('%j into a folder', async (formats, extensions) => {
    const words = formats.flatMap((format) => ['--format', format]);
    expect((await compare(...words, '-o', place('uit'))).code).toBe(0);
    expect([...filesIn(place('uit')).keys()]).toEqual(extensions.map((one) => `raakvlak-rapport.${one}`));
  });

  it.each(['', ',', 'pdf', 'html;docx', 'html,pdf'])('%j is no list of forms', async (format) => {
    const { code, stderr } = await compare('--format', format, '-o', place('uit'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^raakvlak: \S.+\n$/);
  });
});

it('Word and Excel need a file', async () => {
  for (const format of ['word', 'excel']) refused(await compare('--format', format));
});

it('English in capitals is English', async () => {
  const { stderr } = await raakvlak(['extract', place('weg.md'), '--lang', 'EN']);
  expect(stderr).toContain('does not exist');
});

describe('never over what is read', () => {
  const NAMES = ['md', 'html', 'json', 'docx', 'xlsx'].map((extension) => `raakvlak-rapport.${extension}`);

  it.each(NAMES)('a paper called %s', async (name) => {
    const form = name.split('.').at(-1)!;
    writeFileSync(place(name), CULTURE);
    const paper = ['compare', '--culture', place(name), '--welfare', place('w.md')];
    refused(await raakvlak([...paper, '--format', form, '-o', folder]));
    refused(await raakvlak([...paper, '--format', 'all', '-o', folder]));
    refused(await raakvlak([...paper, '--format', form, '-o', place('x', '..', name)]));
    expect(readFileSync(place(name), 'utf8')).toBe(CULTURE);
    expect(all()).toEqual(['c.md', name, 'w.md'].sort());
  });

  it.each(['documents', 'passages', 'codebook'])('a paper with the name of the table %s', async (table) => {
    const name = `raakvlak-${table}.csv`;
    writeFileSync(place(name), CULTURE);
    const paper = ['compare', '--culture', place(name), '--welfare', place('w.md')];
    refused(await raakvlak([...paper, '--format', 'csv', '-o', folder]));
    expect(readFileSync(place(name), 'utf8')).toBe(CULTURE);
  });

  it('a paper under another name', async () => {
    linkSync(place('c.md'), place('hard.md'));
    refused(await compare('-o', place('hard.md')));
    if (process.platform !== 'win32') {
      symlinkSync(place('c.md'), place('zacht.md'));
      refused(await compare('-o', place('zacht.md')));
    }
    expect(readFileSync(place('c.md'), 'utf8')).toBe(CULTURE);
  });

  it('a lexicon', async () => {
    const lexicon = 'extends: culture\nremove: []\n';
    writeFileSync(place('eigen.md'), lexicon);
    for (const command of [
      ['compare', '--culture', place('c.md'), '--welfare', place('w.md')],
      ['profile', place('c.md')],
      ['diff', place('c.md'), place('w.md')],
      ['compare', '--both', place('c.md')],
    ])
      refused(await raakvlak([...command, '--lexicon', place('eigen.md'), '-o', place('eigen.md')]));
    expect(readFileSync(place('eigen.md'), 'utf8')).toBe(lexicon);
  });
});

describe('never elsewhere', () => {
  it('whatever a paper is called or says of itself', async () => {
    const attacks = [
      '../../buiten',
      '..\\..\\buiten',
      '/tmp/buiten',
      'C:\\buiten',
      'con',
      '~/buiten',
      '%TEMP%',
      '$HOME',
    ];
    mkdirSync(place('stukken'));
    const name = process.platform === 'win32' ? 'c.md' : '..\\..\\$HOME %2e%2e%2fbuiten.md';
    writeFileSync(place('stukken', name), markdownPaper('culture', attacks));
    const words = ['compare', '--culture', place('stukken', name), '--welfare', place('w.md')];
    const { code } = await raakvlak([...words, '--format', 'all', '-o', place('uit')]);
    expect(code).toBe(0);
    const found = all().filter((one) => !/^(?:stukken\/|c\.md$|w\.md$)/.test(one));
    expect(found).toEqual([...REPORTS, ...CSV].sort().map((one) => `uit/${one}`));
  });

  it('a name of 255 signs can be written', async () => {
    const name = `${'n'.repeat(250)}.json`;
    expect((await raakvlak(['extract', place('c.md'), '-o', place(name)])).code).toBe(0);
    expect(all()).toContain(name);
  });
});

describe('whole or not at all', () => {
  it('a file in the place of a folder: said in one sentence', async () => {
    const { code, stderr } = await raakvlak(['extract', place('c.md'), '-o', place('w.md', 'rapport.md')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^raakvlak: Het rapport kan niet geschreven worden in .*\.\n$/);
    expect(all()).toEqual(['c.md', 'w.md']);
  });

  it('a folder in the place of a file: said, with nothing left behind', async () => {
    mkdirSync(place('uit', 'raakvlak-rapport.html'), { recursive: true });
    const { code, stderr } = await compare('--format', 'html,json', '-o', place('uit'));
    expect(code).toBe(2);
    expect(stderr).toContain('raakvlak-rapport.html');
    expect(stderr).not.toContain('Error');
    expect(all()).toEqual(['c.md', 'w.md']);
  });

  it.skipIf(process.platform === 'win32')('a device is written to and stays a device', async () => {
    const { code } = await raakvlak(['extract', place('c.md'), '--format', 'json', '-o', '/dev/null']);
    expect(code).toBe(0);
    expect(existsSync('/dev/null') && readFileSync('/dev/null', 'utf8')).toBe('');
  });

  it('a bad paper: exit code 2, and the report on the others is written', async () => {
    const words = ['compare', '--culture', place('c.md'), place('weg.pdf'), '--welfare', place('w.md')];
    const { code, stderr } = await raakvlak([...words, '--format', 'all', '-o', place('uit')]);
    expect(code).toBe(2);
    expect(stderr).toContain('weg.pdf');
    expect(filesIn(place('uit')).size).toBe(REPORTS.length + CSV.length);
  });

  it('no paper at all: exit code 2 and nothing written', async () => {
    const words = ['compare', '--culture', place('weg.pdf'), '--welfare', place('w.md')];
    expect((await raakvlak([...words, '--format', 'all', '-o', place('uit')])).code).toBe(2);
    expect(existsSync(place('uit'))).toBe(false);
  });
});
