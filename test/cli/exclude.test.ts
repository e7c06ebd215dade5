// --exclude-pages and --exclude-section as a user types them, on the commands that read papers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE, type Run } from './run.js';

const NOTA = 'fixtures/oosterveen/cultuurnota.pdf';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(
    join(folder, 'cultuur.md'),
    `# 1 Het museum\n\n${CULTURE}\n# 2 Financiën\n\nHet museum kost geld.\n`,
  );
  writeFileSync(join(folder, 'welzijn.md'), `# 1 Zorg\n\n${WELFARE}`);
});
const run = async (...words: string[]): Promise<Run> => await raakvlak(words, { cwd: folder });

interface Extracted {
  readonly documents: readonly {
    readonly notices: readonly { readonly code: string; readonly message: string }[];
    readonly blocks: readonly { readonly page: number | null; readonly role: string }[];
  }[];
}

describe('pages', () => {
  it.each([
    ['--exclude-pages', '1-5,7-'],
    ['--zonder-bladzijden', 'cultuurnota.pdf:1-5, 7-'],
  ])('leaves out physical pages: %s %s', async (option, value) => {
    const { code, stdout } = await raakvlak(['extract', NOTA, option, value, '--format', 'json']);
    expect(code).toBe(0);
    const { documents } = JSON.parse(stdout) as Extracted;
    const pages = documents[0]!.blocks.filter(({ role }) => role !== 'heading').map(({ page }) => page);
    expect(new Set(pages)).toEqual(new Set([6]));
    expect(documents[0]!.notices.find((one) => one.code === 'excluded-pages')!.message).toMatch(
      /^Op verzoek tellen bladzijde 1–5, 7–20 niet mee \([\d.]+ woorden\)\.$/,
    );
  });

  it.each([
    ['words', ['x'], '1-3,40'],
    ['a range the wrong way', ['5-3'], '1-3,40'],
    ['page nought', ['0'], '1-3,40'],
    ['pages that no paper has', ['3,400'], 'Bladzijde 400'],
    ['a file that is not read', ['andere.pdf:1'], 'andere.pdf'],
    ['all pages', ['1-'], 'blijft niets over'],
  ])('%s gets one sentence', async (_what, value, expected) => {
    const { code, stdout, stderr } = await raakvlak(['extract', NOTA, '--exclude-pages', ...value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^raakvlak: [^\n]+\n$/);
    expect(stderr).toContain(expected);
  });

  it('cannot be left out of a file without pages', async () => {
    const { code, stderr } = await run('extract', 'cultuur.md', '--exclude-pages', '1');
    expect(code).toBe(2);
    expect(stderr).toContain('--exclude-section');
  });
});

describe('sections', () => {
  it.each([['2'], ['cultuur.md:FINANCIEN']])('by %s', async (name) => {
    const { code, stdout, stderr } = await run(
      'find',
      'museum',
      'cultuur.md',
      'welzijn.md',
      '--exclude-section',
      name,
    );
    expect(code).toBe(0);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(1);
    expect(stderr).toContain('Op verzoek telt ‘2 Financiën’ niet mee (6 woorden).');
  });

  it('is said in the report and the JSON of a comparison', async () => {
    const given = [
      'compare',
      '--culture',
      'cultuur.md',
      '--welfare',
      'welzijn.md',
      '--zonder-paragraaf',
      'Financiën',
    ];
    const [report, json] = await Promise.all([run(...given), run(...given, '--format', 'json')]);
    expect(report.stdout.replace(/\s+/g, ' ')).toContain('Op verzoek telt ‘2 Financiën’ niet mee');
    const { documents, passages } = JSON.parse(json.stdout) as Extracted & { passages: { text: string }[] };
    expect(documents[0]!.notices.map(({ code }) => code)).toEqual(['excluded-sections']);
    expect(passages.map(({ text }) => text)).not.toContain('Het museum kost geld.');
  });

  it.each([
    ['Financeen', '‘2 Financiën’'],
    ['museum', '‘1 Het museum’'],
    ['welzijn.md:Financiën', 'Geen kop'],
  ])('%s fits no heading, and gets a proposal', async (name, expected) => {
    const { code, stdout, stderr } = await run(
      'extract',
      'cultuur.md',
      'welzijn.md',
      '--exclude-section',
      name,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^raakvlak: [^\n]+\n$/);
    expect(stderr).toContain(expected);
  });

  it('may be said more than once, also where one takes the other along', async () => {
    const twice = ['--exclude-section', '2', '--exclude-section', 'Financiën'];
    const { code } = await run('code', 'cultuur.md', ...twice);
    expect(code).toBe(0);
  });
});

it.each([
  ['compare'],
  ['extract'],
  ['find'],
  ['code'],
  ['sample'],
  ['diff'],
  ['lexicon audit'],
  ['lexicon suggest'],
  ['batch'],
])('the help of %s names both', async (command) => {
  const { stdout } = await raakvlak([...command.split(' '), '--help']);
  expect(stdout).toContain('--exclude-pages');
  expect(stdout).toContain('--exclude-section');
  expect(stdout).not.toContain('--zonder');
});
