// Markup in a paper: HTML, Markdown and XML in titles, headings, quotes, cells and file names stay words in every format.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { lint } from 'markdownlint/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/report/json-schema.js';
import { named, textOf } from '../report/html/parsed.js';
import {
  absent,
  csvCells,
  htmlDanger,
  markdownDanger,
  markdownText,
  parseMarkdown,
  partsOf,
  sheetsOf,
  wordText,
} from './opened.js';
import { clear, compareAll, wordPaper, type Forms } from './run.js';

const ATTACKS = [
  '</p></style></title><script>alert(1)</script>',
  '" onmouseover="alert(3)" x=\' autofocus onfocus=alert(4)',
  '&lt;b&gt; &#60;i&#62; <!-- wel ]]> <![CDATA[ <w:p/> </w:t>',
  '# wat ## > zei - was 1. waar | hoe \\| *schuin* **vet** ~~door~~ `tik`',
  '[klik](javascript:alert(5)) ![beeld](x.png) [x]: y [^1]',
  '<https://example.org> https://example.org iemand@example.org [C1]',
];
/** What Windows does not allow in a name is left out there. */
const NAME = '<img src=x onerror=alert(6)> [x](javascript:alert(7)) _a_ `b`'.replace(
  process.platform === 'win32' ? /[<>:"/\\|?*]/g : /\//g,
  '',
);

let forms: Forms;
beforeAll(async () => {
  forms = await compareAll({
    culture: { name: `c ${NAME}.docx`, content: await wordPaper('culture', ATTACKS) },
    welfare: { name: `w ${NAME}.docx`, content: await wordPaper('welfare', ATTACKS) },
  });
}, 60_000);
afterAll(clear);

it('the reader took it as text', () => {
  const json = JSON.parse(forms.json) as ComparisonJson;
  const headings = new Set(json.passages.map(({ heading }) => heading?.split(' › ').at(-1)));
  expect([...headings]).toEqual(ATTACKS);
  expect(json.documents.map(({ title }) => title)).toEqual([ATTACKS[0], ATTACKS[0]]);
  expect(json.documents[0]!.path.endsWith(`c ${NAME}.docx`)).toBe(true);
  expect(json.touching.observed).toBeGreaterThanOrEqual(10);
});

describe('HTML', () => {
  it('runs, loads and links to nothing', () => expect(htmlDanger(forms.html)).toEqual([]));

  it('is valid', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      }),
    );
    const { results } = await validator.validateString(forms.html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('shows the words, and quotes them', () => {
    const quotes = named(forms.html, 'blockquote').map(textOf).join(' ');
    expect(absent(ATTACKS, quotes)).toEqual([]);
    expect(absent([NAME], named(forms.html, 'main').map(textOf).join(' '))).toEqual([]);
  });
});

describe('Markdown', () => {
  it('holds nothing but headings, paragraphs, lists, tables and quotations', () =>
    expect(markdownDanger(forms.markdown)).toEqual([]));

  it('passes markdownlint', () => {
    const config = { default: true, MD013: false };
    const found = lint({ strings: { report: forms.markdown }, config })['report']!;
    expect(found.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} ${lineNumber}`)).toEqual([]);
  });

  it('shows the words', () =>
    expect(absent([...ATTACKS, NAME], markdownText(parseMarkdown(forms.markdown)))).toEqual([]));
});

describe('DOCX', () => {
  it('has no links, fields or objects but the page numbers', async () => {
    const parts = await partsOf(forms.docx);
    const xml = parts.get('word/document.xml')!;
    expect(xml).not.toMatch(/<w:hyperlink|<w:instrText|<w:object|<w:drawing|<script|<img/);
    const links = [...parts].filter(([name, text]) => name.endsWith('.rels') && text.includes('External'));
    expect(links.map(([name]) => name)).toEqual([]);
  });

  it('shows the words', async () =>
    expect(absent([...ATTACKS, NAME], await wordText(forms.docx))).toEqual([]));
});

describe('tables', () => {
  it('XLSX has the words in cells of their own', async () => {
    const cells = [...(await sheetsOf(forms.xlsx)).values()].flat(2).map(String);
    expect(ATTACKS.filter((attack) => !cells.includes(`${ATTACKS[0]} › ${attack}`)).slice(1)).toEqual([]);
    expect(cells.filter((cell) => cell.endsWith(`c ${NAME}.docx`))).toHaveLength(1);
  });

  it.each(['int', 'nl'] as const)('CSV %s too', (dialect) => {
    const cells = csvCells(forms.csv[dialect]);
    expect(ATTACKS.filter((attack) => !cells.includes(`${ATTACKS[0]} › ${attack}`)).slice(1)).toEqual([]);
    expect(cells.filter((cell) => cell.endsWith(`c ${NAME}.docx`))).toHaveLength(1);
  });
});

it('the terminal shows the words', () => {
  const unboxed = forms.terminal.replace(/[│┌┐└┘├┤┬┴┼─]/g, ' ');
  expect(absent(ATTACKS, unboxed)).toEqual([]);
});
