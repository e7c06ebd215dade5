// `raakvlak compare --both` as a user runs it, on the multi-year plan of a fictional Flemish municipality.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema, type ComparisonJson } from '../../src/report/json-schema.js';
import { raakvlak } from './inside.js';
import { newFolder, WELFARE, type Run } from './run.js';

const PLAN = resolve('fixtures/lindebeke/meerjarenplan.pdf');

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'welzijn.md'), `# Zorg\n\n${WELFARE}`);
  mkdirSync(join(folder, 'uit'));
});

const run = async (...words: string[]): Promise<Run> =>
  await raakvlak(['compare', ...words], { cwd: folder });
const jsonOf = async (...words: string[]): Promise<ComparisonJson> => {
  const { code, stdout } = await run('--both', ...words, '--format', 'json');
  expect(code).toBe(0);
  return comparisonSchema.parse(JSON.parse(stdout));
};

/** 'heading: side' of the parts that were given one. */
const sided = ({ split }: ComparisonJson): string[] =>
  split![0]!.parts
    .filter(({ side, paragraphs }) => side !== null && paragraphs > 0)
    .map(({ heading, rows, side }) => `${heading!.split(' › ').at(-1)}${rows ? ' [rows]' : ''}: ${side}`);

describe('the division', () => {
  it('gives actions to the domain of their plan, roads and desks to neither, and counts every paragraph', async () => {
    const json = await jsonOf(PLAN);
    expect(sided(json).filter((line) => /^(Actieplan|Prioritaire)/.test(line))).toEqual([
      'Actieplan 2.1 Het Sociaal Huis komt naar u toe: welfare',
      'Actieplan 2.2 Zorg dicht bij huis: welfare',
      'Actieplan 2.3 Kinderen en jongeren sterk: welfare',
      'Actieplan 3.1 Cultuur voor iedereen: culture',
      'Actieplan 3.2 Ons erfgoed: culture',
      'Actieplan 3.3 De academie in de buurt: culture',
      'Prioritaire acties en raming [rows]: culture',
      'Prioritaire acties en raming [rows]: welfare',
    ]);
    const [split] = json.split!;
    const total = split!.parts.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
    const { culture, welfare, neither } = split!.paragraphs;
    expect(culture + welfare + neither).toBe(total);
    expect(json.documents.map(({ id, domain, paragraphs }) => [id, domain, paragraphs])).toEqual([
      ['c1', 'culture', culture],
      ['w1', 'welfare', welfare],
    ]);
    expect(new Set(json.documents.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  it('finds in each half what it says of the other', async () => {
    const json = await jsonOf(PLAN);
    const texts = (ids: readonly string[]): string[] =>
      ids.map((id) => json.passages.find((passage) => passage.id === id)!.text);
    expect(json.viceVersa.culture.passages.every((id) => id.startsWith('C'))).toBe(true);
    expect(texts(json.viceVersa.culture.passages).join()).toContain('UiTPAS');
    expect(texts(json.viceVersa.welfare.passages).join()).toContain('muzikant');
    expect(json.sharedVocabulary.lowByConstruction).toBe(true);
    expect(json.options).toMatchObject({ culture: [], welfare: [], both: [PLAN] });
  });

  it('is shown, and corrected by heading or number, also in Dutch', async () => {
    const { code, stdout } = await raakvlak(
      ['vergelijk', '--beide', PLAN, '--geen-paragraaf', 'actieplan 3.2 ons erfgoed', '--format', 'markdown'],
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('## Hoe is de tekst verdeeld?');
    const table = stdout.slice(stdout.indexOf('## Hoe is de tekst verdeeld?'));
    expect(table).toMatch(
      /\| Beleidsdoelstelling 2: Niemand valt tussen de mazen, p\. 3 \| zorg en welzijn \| 8 \|/,
    );
    expect(stdout).toMatch(/\| Actieplan 3\.2 Ons erfgoed, p\. 4 \| geen van beide \| 3 \| door u gekozen/);
    const json = await jsonOf(PLAN, '--welfare-section', 'Actieplan 3.3 De academie in de buurt');
    expect(sided(json)).toContain('Actieplan 3.3 De academie in de buurt: welfare');
  });
});

it('a paper about one domain only: one clear sentence, a question, and what to do', async () => {
  const { code, stdout } = await run('--both', 'welzijn.md', '-o', join('uit', 'rapport.md'));
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  const report = readFileSync(join(folder, 'uit', 'rapport.md'), 'utf8');
  expect(report).toContain('Over cultuur staat bijna niets in dit stuk');
  expect(report).toContain('raakvlak profiel welzijn.md');
});

describe('what is not right', () => {
  it.each([
    [['--both', 'welzijn.md', '--culture', 'welzijn.md'], /voor één stuk waarin allebei staat/],
    [['--culture-section', 'Zorg', '--culture', 'welzijn.md'], /--culture-section verdeelt de paragrafen/],
    [
      ['--both', 'welzijn.md', '--culture-section', 'Zorgg'],
      /geen kop past bij ‘Zorgg’\. Bedoelt u ‘Zorg’\?/,
    ],
    [['--both', 'welzijn.md', '--culture-section', 'zorg', '--neither-section', 'Zorg'], /bij één kant/],
    [['--both', 'niet.md'], /Er is geen enkel stuk om te verdelen/],
    [['--both'], /Na --both hoort een waarde/],
  ])('%j', async (words, sentence) => {
    const { code, stdout, stderr } = await run(...words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
