// Names that objects have of themselves (`__proto__`, `constructor` …) as words, headings, titles, options and concepts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema, type ComparisonJson } from '../../src/report/json-schema.js';
import { named, textOf } from '../report/html/parsed.js';
import { absent, csvCells, markdownText, parseMarkdown, sheetsOf, wordText } from './opened.js';
import { clear, compareAll, markdownPaper, newFolder, raakvlak, wordPaper, type Forms } from './run.js';

const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const concepts = (lexicon: string, theme: string): string => `  - id: constructor
    label: { nl: constructor, en: constructor }
    theme: ${theme}
    bridgeable: true
    terms: [constructor, ${lexicon}woord]
  - id: valueof
    label: { nl: __proto__, en: __proto__ }
    theme: ${theme}
    bridgeable: true
    terms: [valueOf, toString]
`;
const own = `id: constructor
version: 0.1.0
label: { nl: __proto__, en: constructor }
description: For tests.
licence: none
kind: facet
themes: [{ id: constructor, label: { nl: toString, en: toString } }]
concepts:
${concepts('eigen', 'constructor')}`;
const change = (lexicon: string, theme: string): string => `extends: ${lexicon}
concepts:
${concepts(lexicon, theme)}`;

let forms: Forms;
let json: ComparisonJson;
beforeAll(async () => {
  const lexicons = newFolder();
  const file = (name: string, text: string): string[] => {
    writeFileSync(join(lexicons, name), text);
    return ['--lexicon', join(lexicons, name)];
  };
  forms = await compareAll(
    {
      culture: { name: '__proto__.docx', content: await wordPaper('culture', NAMES) },
      welfare: { name: 'constructor.docx', content: await wordPaper('welfare', NAMES) },
    },
    [
      ...file('constructor.yaml', own),
      ...file('audiences.yaml', change('audiences', 'people')),
      ...file('culture.yaml', change('culture', 'heritage')),
    ],
  );
  json = comparisonSchema.parse(JSON.parse(forms.json));
}, 60_000);
afterAll(clear);

it('headings, titles and file names are words', () => {
  expect(json.documents.map(({ title }) => title)).toEqual(['__proto__', '__proto__']);
  const headings = new Set(json.passages.map(({ heading }) => heading?.split(' › ').at(-1)));
  expect([...headings]).toEqual(NAMES);
});

it('concepts of those names are counted as any other', () => {
  for (const id of ['constructor/constructor', 'audiences/constructor', 'culture/constructor']) {
    const found = json.concepts.find((concept) => concept.id === id);
    expect(found, id).toBeDefined();
    expect(found!.passages.culture.length, id).toBeGreaterThan(0);
    expect(found!.passages.welfare.length, id).toBeGreaterThan(0);
  }
});

it('every format names them, and nothing of the inside of the program', async () => {
  const texts = {
    html: named(forms.html, 'main').map(textOf).join(' '),
    markdown: markdownText(parseMarkdown(forms.markdown)),
    docx: await wordText(forms.docx),
    terminal: forms.terminal,
    csv: csvCells(forms.csv.int).join(' '),
    nl: csvCells(forms.csv.nl).join(' '),
    xlsx: [...(await sheetsOf(forms.xlsx)).values()].flat(2).join(' '),
    json: forms.json,
  };
  for (const [form, text] of Object.entries(texts)) {
    expect(absent(NAMES, text), form).toEqual([]);
    expect(text, form).not.toMatch(/\[object|\[native code\]|function Object|undefined|NaN/);
  }
});

describe('in a comparison long enough to count words', () => {
  it('they are words among words', async () => {
    const folder = newFolder();
    const place = join(folder, 'rapport.json');
    writeFileSync(
      join(folder, 'c.md'),
      `${markdownPaper('culture', NAMES)}\n\n${'constructor valueOf en toString. '.repeat(8)}\n`,
    );
    const { code } = await raakvlak([
      ...['compare', '--culture', join(folder, 'c.md'), resolve('fixtures/oosterveen/cultuurnota.docx')],
      ...['--welfare', resolve('fixtures/oosterveen/sociaal-kader.docx'), '-o', place],
    ]);
    expect(code).toBe(0);
    const read = comparisonSchema.parse(JSON.parse(readFileSync(place, 'utf8')));
    const typical = read.language.typicalWords.map(({ id }) => id);
    expect(typical).toContain('constructor');
    expect(read.sharedVocabulary.similarity).toBeGreaterThan(0);
    expect(read.sharedVocabulary.similarity).toBeLessThan(1);
  });
});

it.each([
  ['--format', 'constructor'],
  ['--format', '__proto__'],
  ['--format', 'html,toString'],
  ['--depth', 'constructor'],
  ['--csv-dialect', '__proto__'],
  ['--lang', 'constructor'],
])('%s %s is refused as any other word', async (option, value) => {
  const { code, stderr } = await raakvlak(['compare', '--culture', 'a', '--welfare', 'b', option, value]);
  expect(code).toBe(2);
  expect(stderr).toContain(value.split(',').at(-1)!.toLowerCase());
  expect(stderr).not.toMatch(/native code|function|\[object/);
});

it('extract, profile and find take them too', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'c.md'), markdownPaper('culture', NAMES));
  for (const words of [
    ['extract'],
    ['profile'],
    ['find', 'constructor'],
    ['explain', 'constructor'],
    ['explain', '__proto__'],
  ]) {
    const papers = words[0] === 'explain' ? [] : [join(folder, 'c.md')];
    const { code, stdout } = await raakvlak([...words, ...papers]);
    expect({ words, code }).toEqual({ words, code: 0 });
    expect(stdout).not.toMatch(/\[object|native code/);
  }
});
