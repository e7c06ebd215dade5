// Files that cannot be read: one clear sentence each on stderr, the report on the others, exit code 2.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'cultuur.md'), CULTURE);
  writeFileSync(join(folder, 'welzijn.md'), WELFARE);
  mkdirSync(join(folder, 'stukkenmap'));
  // The first bytes of a picture, under the name of a paper.
  writeFileSync(
    join(folder, 'plaatje.pdf'),
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
  );
});

const features = resolve('fixtures/features');
const BAD: readonly (readonly [string, string, RegExp])[] = [
  ['missing', 'bestaat-niet.pdf', /bestaat niet/],
  ['a folder', 'stukkenmap', /is een map/],
  ['empty', join(features, 'empty.pdf'), /is leeg/],
  ['a picture that is called .pdf', 'plaatje.pdf', /geen (tekst|PDF)/],
  ['encrypted', join(features, 'encrypted.pdf'), /wachtwoord/],
  ['damaged', join(features, 'damaged.pdf'), /beschadigd/],
  ['a scan', join(features, 'scan.pdf'), /scan/],
  ['a pattern without a file', 'niets/*.pdf', /geen bestand past/],
];

/** A sentence that names the file and says what to do, in one line, without the inside of the program. */
function expectSentence(line: string, file: string, cause: RegExp): void {
  expect(line).toMatch(/^raakvlak: .+\. .+\.$/);
  expect(line).toContain(file);
  expect(line).toMatch(cause);
  expect(line).not.toMatch(/\bat .*\.js|Error:|undefined|node_modules/);
}

describe.each(BAD)('%s', (_what, file, cause) => {
  it('beside a good file: said on stderr and in the report, which is written', async () => {
    const { code, stdout, stderr } = await raakvlak(
      ['compare', '--culture', file, 'cultuur.md', '--welfare', 'welzijn.md', '--format', 'json'],
      { cwd: folder },
    );
    expect(code).toBe(2);
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expectSentence(lines[0]!, file, cause);
    const json = comparisonSchema.parse(JSON.parse(stdout));
    expect(json.failures).toMatchObject([
      { path: file, domain: 'culture', message: lines[0]!.replace('raakvlak: ', '') },
    ]);
    expect(json.documents.map(({ path }) => path)).toEqual(['cultuur.md', 'welzijn.md']);
  });
});

it('refuses plain text that is called .pdf: a download that went wrong', async () => {
  const file = join(features, 'not-a-pdf.pdf');
  const { code, stdout, stderr } = await raakvlak(['compare', '--culture', file, '--welfare', 'welzijn.md'], {
    cwd: folder,
  });
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`${file} heet .pdf, maar is het niet: er staat gewone tekst in.`);
});

it('says what is wrong with each of many, then that nothing is left to compare, and writes nothing', async () => {
  const files = BAD.map(([, file]) => file);
  const { code, stdout, stderr } = await raakvlak(
    ['compare', '--culture', ...files, '--welfare', 'welzijn.md', '-o', 'rapport.md'],
    { cwd: folder },
  );
  expect(code).toBe(2);
  expect(stdout).toBe('');
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(BAD.length + 1);
  for (const [, file, cause] of BAD)
    expectSentence(
      lines.find((line) => line.includes(file))!,
      file,
      cause,
    );
  expect(lines.at(-1)).toMatch(/^raakvlak: Er is geen enkel stuk over cultuur om te vergelijken\./);
  expect(existsSync(join(folder, 'rapport.md'))).toBe(false);
});

it('names the files that were not read in the text reports too', async () => {
  await raakvlak(
    ['compare', '--culture', 'cultuur.md', 'bestaat-niet.pdf', '--welfare', 'welzijn.md', '-o', 'deel.md'],
    { cwd: folder },
  );
  expect(readFileSync(join(folder, 'deel.md'), 'utf8')).toContain(
    'Niet gelezen: bestaat-niet.pdf bestaat niet.',
  );
});

it('says it in English when asked', async () => {
  const { stderr } = await raakvlak(
    ['compare', '--culture', 'bestaat-niet.pdf', '--welfare', 'welzijn.md', '--lang', 'en'],
    { cwd: folder },
  );
  expect(stderr).toMatch(
    /^raakvlak: bestaat-niet.pdf does not exist\. .*\nraakvlak: There is no paper on culture to compare\..*\n$/,
  );
});

it('lets no file name steer the terminal', async () => {
  const { stderr } = await raakvlak(
    ['compare', '--culture', 'kwaad\u001b[31m\u0007.pdf', '--welfare', 'welzijn.md'],
    { cwd: folder },
  );
  expect(stderr).toContain('kwaad.pdf bestaat niet');
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});
