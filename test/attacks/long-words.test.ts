// Words without a place to break: they stay inside the page, the column and the window.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classed, named, textOf } from '../report/html/parsed.js';
import { csvCells, dense, partsOf, sheetsOf, wordText } from './opened.js';
import { clear, compareAll, raakvlak, wordPaper, type Forms } from './run.js';

const LONG = `cultuur${'voorziening'.repeat(40)}`;
const LINK = `https://voorbeeld.invalid/${'pad'.repeat(120)}?a=${'b'.repeat(200)}`;
// Wider than the narrowest window. Longer ones cost seconds: cli-table3 measures them again for every line of a cell.
const WIDE = '文'.repeat(45);
const DOTS = '.'.repeat(400);
const ATTACKS = [LONG.slice(0, 200), LONG, LINK, WIDE, `Inhoud${DOTS}12`, `${LONG}-${LONG}`];

let forms: Forms;
beforeAll(async () => {
  const name = 'n'.repeat(180);
  forms = await compareAll({
    culture: { name: `c${name}.docx`, content: await wordPaper('culture', ATTACKS) },
    welfare: { name: `w${name}.docx`, content: await wordPaper('welfare', ATTACKS) },
  });
}, 60_000);
afterAll(clear);

/** Columns that a line takes in a terminal. */
const width = (line: string): number => [...line].reduce((sum, sign) => sum + (sign >= '⺀' ? 2 : 1), 0);

describe('terminal', () => {
  it.each([20, 80])('no line is wider than a window of %i, or 40', async (columns) => {
    const words = ['compare', '--culture', `${forms.folder}/c*.docx`, '--welfare', `${forms.folder}/w*.docx`];
    const { code, stdout } = await raakvlak([...words, '--depth', 'appendix'], {
      columns,
      env: { NO_COLOR: '1' },
    });
    expect(code).toBe(0);
    const widest = Math.max(...stdout.split('\n').map(width));
    expect(widest).toBeLessThanOrEqual(Math.min(100, Math.max(40, columns)));
  });
});

it('HTML breaks them by its style, and every table that may be wide can be scrolled', () => {
  const style = named(forms.html, 'style').map(textOf).join(' ');
  expect(style).toMatch(/body[^}]*overflow-wrap:\s*(anywhere|break-word)/s);
  expect(dense(named(forms.html, 'blockquote').map(textOf).join(' '))).toContain(LONG);
  expect(classed(forms.html, 'long').length).toBeGreaterThan(0);
});

it('DOCX has tables with columns of a fixed width within the page', async () => {
  const xml = (await partsOf(forms.docx)).get('word/document.xml')!;
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(table).toContain('<w:tblLayout w:type="fixed"/>');
    const columns = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, own]) => Number(own));
    const sum = columns.reduce((total, own) => total + own, 0);
    // A4 of 11 906 with margins of 1134 leaves 9638 twentieths of a point.
    expect(sum).toBeGreaterThan(9600);
    expect(sum).toBeLessThanOrEqual(9638);
  }
  expect(dense(await wordText(forms.docx))).toContain(LONG);
});

it('tables keep them whole', async () => {
  const cells = [...(await sheetsOf(forms.xlsx)).values()].flat(2).map(String);
  for (const list of [cells, csvCells(forms.csv.int), csvCells(forms.csv.nl)])
    expect(list.some((cell) => cell.includes(ATTACKS[5]!))).toBe(true);
});

it('a cell that is longer than Excel allows is cut there, between two signs', async () => {
  const endless = '😀woord '.repeat(5000);
  const { xlsx, csv } = await compareAll({
    culture: { name: 'c.md', content: `# Nota\n\nHet museum ontvangt mensen met dementie. ${endless}\n` },
    welfare: { name: 'w.md', content: '# Kader\n\nMantelzorgers krijgen hulp.\n' },
  });
  const cells = [...(await sheetsOf(xlsx)).values()].flat(2).map(String);
  const longest = cells.reduce((best, cell) => (cell.length > best.length ? cell : best));
  expect(longest.length).toBeGreaterThan(31_000);
  expect(longest.length).toBeLessThanOrEqual(32_767);
  expect(longest).not.toContain('\ufffd');
  expect(csvCells(csv.int).some((cell) => cell.length > 39_000)).toBe(true);
});
