// ANSI escapes and control characters in papers, their names and options: nothing steers a terminal or breaks a file.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { csvCells, partsOf, sheetsOf, STEERING } from './opened.js';
import { clear, compareAll, htmlPaper, raakvlak, type Forms } from './run.js';

const ATTACKS = [
  '\u001b[31mrood\u001b[0m',
  '\u001b]0;eigen titel\u0007 en \u001b]8;;http://voorbeeld.invalid\u0007klik\u001b]8;;\u0007',
  '\u009b2J weg \u009d0;titel\u009c \u0090q\u009c',
  'terug\u0008\u0008\u0008 bel\u0007 delete\u007f',
  'escape\u001bc reset \u001b(0 tekens \u001b[?1049h',
  'noot\ufffe en\uffff en\ufff9 en\ud800 los',
];
const NAME = 'naam\u001b[31m\u0007\u009b2J';

let forms: Forms;
beforeAll(async () => {
  const windows = process.platform === 'win32';
  const name = windows ? 'naam' : NAME;
  forms = await compareAll({
    culture: { name: `c ${name}.html`, content: htmlPaper('culture', ATTACKS) },
    welfare: { name: `w ${name}.html`, content: htmlPaper('welfare', ATTACKS) },
  });
}, 60_000);
afterAll(clear);

/** What a file may hold nowhere; tabs and ends of lines are no danger. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
/** What XML does not allow. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(x[0-9a-f]|\d);/i;

it.each(['terminal', 'html', 'markdown'] as const)('%s has none', (form) => {
  expect(STEERING.exec(forms[form])).toBeNull();
  expect(forms[form]).toContain('rood');
});

it('JSON has them as escapes only, so that they come back', () => {
  expect(CONTROL.exec(forms.json.replaceAll('\n', ''))).toBeNull();
  const json = comparisonSchema.parse(JSON.parse(forms.json));
  expect(json.documents[0]!.title).toContain('rood');
});

it.each(['int', 'nl'] as const)('CSV %s has none', (dialect) => {
  const cells = csvCells(forms.csv[dialect]);
  expect(cells.filter((cell) => CONTROL.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.includes('rood'))).toBe(true);
});

it.each(['docx', 'xlsx'] as const)('%s is XML that every reader takes', async (form) => {
  for (const [name, xml] of await partsOf(forms[form])) {
    if (/\.(xml|rels)$/.test(name)) expect(NO_XML.exec(xml), name).toBeNull();
    expect(CONTROL.exec(xml), name).toBeNull();
  }
});

it('the workbook opens', async () => {
  expect([...(await sheetsOf(forms.xlsx)).keys()]).toHaveLength(9);
});

describe('the window', () => {
  it('gets only colours of our own', async () => {
    const words = ['compare', '--culture', `${forms.folder}/c*.html`, '--welfare', `${forms.folder}/w*.html`];
    const { stdout, stderr } = await raakvlak([...words, '--depth', 'appendix'], {
      columns: 80,
      env: { FORCE_COLOR: '1' },
    });
    expect(stdout).toContain('\u001b[1m');
    expect(STEERING.exec(stdout.replace(/\u001b\[\d{1,2}m/g, ''))).toBeNull();
    expect(STEERING.exec(stderr)).toBeNull();
    expect(stdout).not.toContain('\u001b[31m');
  });

  it('and as JSON, Markdown or HTML in a pipe no signs that steer', async () => {
    const words = ['compare', '--culture', `${forms.folder}/c*.html`, '--welfare', `${forms.folder}/w*.html`];
    for (const format of ['json', 'markdown', 'html']) {
      const { code, stdout } = await raakvlak([...words, '--format', format]);
      expect(code).toBe(0);
      expect(CONTROL.exec(stdout.replaceAll('\n', '')), format).toBeNull();
    }
  });

  it.each([
    ['a file', ['compare', '--culture', `weg\u001b[31m\u0007\u009b2J\u202e.html`, '--welfare', 'w.md']],
    ['a format', ['compare', '--format', 'ht\u001b[31m\u009bml\u202e']],
    ['an option', ['compare', '--cul\u001b[31m\u202eture', 'x']],
    ['a command', ['comp\u001b[31m\u202eare']],
    ['a depth', ['compare', '--depth', '\u009b2Jalles\u202e']],
    ['an output', ['compare', '--culture', 'c.md', '--welfare', 'w.md', '-o', 'x\u001b[2J\u202e.zip']],
    [
      'a section',
      ['compare', '--culture', 'c.md', '--welfare', 'w.md', '--exclude-section', 'x\u009b2J\u202e'],
    ],
    ['a lexicon', ['compare', '--culture', 'c.md', '--welfare', 'w.md', '--lexicon', 'x\u009b2J\u202e.yaml']],
    ['an argument', ['compare', 'x\u009b2J\u202e\u001b[1m']],
  ])('an error about %s steers nothing', async (_, words) => {
    const { code, stderr } = await raakvlak(words);
    expect(code).toBe(2);
    expect(STEERING.exec(stderr)).toBeNull();
  });
});
