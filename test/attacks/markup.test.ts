// Markup in a paper: HTML, Markdown and XML in titles, headings, quotes, cells and file names stay words in every format.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { lint } from 'markdownlint/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonJson } from '../../src/report/json-schema.js';
import {
  allNodes,
  csvCells,
  dense,
  htmlDanger,
  htmlShape,
  markdownDanger,
  markdownText,
  parseMarkdown,
  partsOf,
  sheetsOf,
  wordText,
  xmlShape,
} from './opened.js';
import { named, textOf } from '../report/html/parsed.js';
import { clear, compareAll, wordPaper, type Forms } from './run.js';

/** All at once; parts are told from each other by the words around them. */
const ATTACK = [
  '</p></style></title><script>alert(1)</script><img src=x onerror=alert(2)>',
  '" onmouseover="alert(3)" x=\' onfocus=alert(4)',
  '&lt;b&gt; &#60;i&#62; <!-- --> <!-- wel ]]> <![CDATA[ <w:p/> ${7*7} {{7*7}}',
  '# kop ## > citaat - punt 1. punt | cel \\| *schuin* **vet** ~~door~~ `code` ```',
  '[klik](javascript:alert(5)) ![beeld](x.png) [x]: y <https://example.org> https://example.org [^1] [C1]',
].join(' ');
/** What Windows does not allow in a name is left out there. */
const NAME = '<img src=x onerror=alert(6)> [x](javascript:alert(7)) _a_ `b`'.replace(
  process.platform === 'win32' ? /[<>:"/\\|?*]/g : /\//g,
  '',
);

let harmless: Forms;
let attacked: Forms;
beforeAll(async () => {
  const papers = async (text: string, name: string) => ({
    culture: { name: `c ${name}.docx`, content: await wordPaper('culture', text) },
    welfare: { name: `w ${name}.docx`, content: await wordPaper('welfare', text) },
  });
  harmless = await compareAll(await papers('onschuldig', 'onschuldig'));
  attacked = await compareAll(await papers(ATTACK, NAME));
}, 60_000);
afterAll(clear);

it('the reader took it as text', () => {
  const json = JSON.parse(attacked.json) as ComparisonJson;
  expect(json.passages[0]!.heading).toBe(`Nota ${ATTACK} › ${ATTACK}`);
  expect(json.documents[0]!.path.endsWith(`c ${NAME}.docx`)).toBe(true);
  expect(json.passages.map(({ id }) => id)).toEqual(
    (JSON.parse(harmless.json) as ComparisonJson).passages.map(({ id }) => id),
  );
});

describe('HTML', () => {
  it('is made of the same elements, and runs and loads nothing', () => {
    expect(htmlShape(attacked.html)).toEqual(htmlShape(harmless.html));
    expect(htmlDanger(attacked.html)).toEqual([]);
  });

  it('is valid', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      }),
    );
    const { results } = await validator.validateString(attacked.html);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('shows the words', () => {
    const quotes = named(attacked.html, 'blockquote').map((quote) => dense(textOf(quote)));
    expect(quotes.some((quote) => quote.includes(dense(ATTACK)))).toBe(true);
    expect(dense(named(attacked.html, 'main').map(textOf).join(''))).toContain(dense(`c ${NAME}.docx`));
  });
});

describe('Markdown', () => {
  it('has the same headings, lists, tables and quotations, and nothing else', () => {
    const shape = (text: string): string[] => allNodes(parseMarkdown(text)).flatMap(({ type }) => (['text', 'strong', 'emphasis'].includes(type) ? [] : [type]));
    expect(markdownDanger(attacked.markdown)).toEqual([]);
    expect(shape(attacked.markdown)).toEqual(shape(harmless.markdown));
  });

  it('passes markdownlint', () => {
    const config = { default: true, MD013: false };
    const found = lint({ strings: { report: attacked.markdown }, config })['report']!;
    expect(found.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} ${lineNumber}`)).toEqual([]);
  });

  it('shows the words', () => {
    const text = dense(markdownText(parseMarkdown(attacked.markdown)));
    expect(text).toContain(dense(ATTACK));
    expect(text).toContain(dense(`c ${NAME}.docx`));
  });
});

describe('DOCX', () => {
  it('has the same paragraphs and tables, and no links or fields but the page numbers', async () => {
    const [own, other] = await Promise.all([partsOf(attacked.docx), partsOf(harmless.docx)]);
    expect([...own.keys()]).toEqual([...other.keys()]);
    for (const [name, xml] of own) {
      // Word wraps a run for every mark: how many there are hangs on the words.
      const shape = (text: string): string[] => xmlShape(text).filter((one) => /^w:(p|tbl|tr|tc|pStyle|hyperlink|instrText|object|drawing)$/.test(one));
      expect(shape(xml), name).toEqual(shape(other.get(name)!));
    }
    expect(own.get('word/document.xml')).not.toMatch(/<w:hyperlink|<w:instrText|<script|<img/);
  });

  it('shows the words', async () => {
    const text = dense(await wordText(attacked.docx));
    expect(text).toContain(dense(ATTACK));
    expect(text).toContain(dense(`c ${NAME}.docx`));
  });
});

it('tables hold the words, in as many cells', async () => {
  const sheets = await sheetsOf(attacked.xlsx);
  const others = await sheetsOf(harmless.xlsx);
  for (const [name, rows] of sheets) expect(rows.map((row) => row.length), name).toEqual(others.get(name)!.map((row) => row.length));
  const passages = sheets.get('passages')!.flat().map(String);
  expect(passages).toContain(`Nota ${ATTACK} › ${ATTACK}`);
  for (const dialect of ['int', 'nl'] as const) {
    expect(csvCells(attacked.csv[dialect]).length).toBe(csvCells(harmless.csv[dialect]).length);
    expect(csvCells(attacked.csv[dialect])).toContain(`Nota ${ATTACK} › ${ATTACK}`);
  }
});

it('the terminal shows the words', () => {
  expect(dense(attacked.terminal)).toContain(dense(ATTACK));
});
