// Marks that turn the direction of writing, and signs without width: what is read is what stands there.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { named, textOf } from '../report/html/parsed.js';
import {
  absent,
  csvCells,
  dense,
  markdownText,
  parseMarkdown,
  partsOf,
  sheetsOf,
  STEERING,
  wordText,
} from './opened.js';
import { clear, compareAll, markdownPaper, wordPaper, type Forms } from './run.js';

const ATTACKS = [
  'om\u202ekeer\u202c mapje',
  '\u2066alleen\u2069 \u2067terug\u2069 \u2068zelf\u2069',
  '\u200elinks \u200frechts \u061carabisch',
  'nul\u200bbreed ge\u200cbonden aan\u200deen woord\u2060vast',
  'zacht\u00adstreepje \ufeffmerk',
  'verborgen\u{e0041}\u{e0042} vulling\u3164 \u180eteken',
];
/** As a reader sees them. */
const SEEN = [
  'omkeer mapje',
  'alleen terug zelf',
  'links rechts arabisch',
  'nulbreed gebonden aaneen woordvast',
  'zachtstreepje merk',
];
const ARABIC = 'نص عربي';
const NAME = `nota\u202efdp\u200b`;

/** What may stand in no cell either. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const HIDDEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

let forms: Forms;
let words: Forms;
beforeAll(async () => {
  const attacks = [...ATTACKS, ARABIC];
  forms = await compareAll({
    culture: { name: `c ${NAME}.md`, content: markdownPaper('culture', attacks) },
    welfare: { name: `w ${NAME}.md`, content: markdownPaper('welfare', attacks) },
  });
  words = await compareAll({
    culture: { name: `c ${NAME}.docx`, content: await wordPaper('culture', attacks) },
    welfare: { name: `w ${NAME}.docx`, content: await wordPaper('welfare', attacks) },
  });
}, 60_000);
afterAll(clear);

const textsOf = async (one: Forms): Promise<Record<string, string>> => ({
  html: named(one.html, 'main').map(textOf).join(' '),
  markdown: markdownText(parseMarkdown(one.markdown)),
  docx: await wordText(one.docx),
  terminal: one.terminal.replace(/[│┌┐└┘├┤┬┴┼─]/g, ' '),
});

it('texts for people have no hidden signs and keep all letters, Arabic ones too', async () => {
  for (const one of [forms, words]) {
    for (const [form, text] of Object.entries(await textsOf(one))) {
      expect(STEERING.exec(text.replaceAll('\n', ' ')), form).toBeNull();
      expect(/[\u{e0000}-\u{e007f}\u180e\u3164]/u.exec(text), form).toBeNull();
      expect(absent([...SEEN, ARABIC], text), form).toEqual([]);
    }
  }
});

it('files have none either', async () => {
  for (const one of [forms, words]) {
    for (const text of [one.html, one.markdown, one.terminal]) expect(HIDDEN.exec(text)).toBeNull();
    expect(HIDDEN.exec((await partsOf(one.docx)).get('word/document.xml')!)).toBeNull();
  }
});

it('the name of a file is told in the order of its letters', async () => {
  for (const [form, text] of Object.entries(await textsOf(forms)))
    expect(dense(text).includes('cnotafdp.md'), form).toBe(true);
});

it('JSON keeps them, as escapes that steer no window', () => {
  const json = comparisonSchema.parse(JSON.parse(forms.json));
  expect(json.documents[0]!.path.endsWith(`c ${NAME}.md`)).toBe(true);
  expect(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.exec(forms.json)).toBeNull();
});

it('no cell of a table turns what stands beside it', async () => {
  const cells = [...(await sheetsOf(forms.xlsx)).values()].flat(2).map(String);
  for (const list of [cells, csvCells(forms.csv.int), csvCells(forms.csv.nl)]) {
    expect(list.filter((cell) => TURNING.test(cell))).toEqual([]);
    expect(list.some((cell) => cell.includes(ARABIC))).toBe(true);
    expect(list.some((cell) => cell.includes('omkeer mapje'))).toBe(true);
  }
});

it('words with hidden signs are found as the words they are', async () => {
  const hidden = 'Het mu\u200bseum en het the\u00adater ontvangen mensen met demen\u200dtie.';
  const { json } = await compareAll({
    culture: { name: 'c.md', content: `# Nota\n\n${hidden}\n` },
    welfare: { name: 'w.md', content: '# Kader\n\nMantelzorgers krijgen hulp.\n' },
  });
  const [passage] = comparisonSchema.parse(JSON.parse(json)).passages;
  expect(passage!.concepts).toEqual(expect.arrayContaining(['culture/museum', 'welfare/dementia']));
});
