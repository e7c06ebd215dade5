// Words that hurt: no text of the program, its lexicons or its questions says that something is lacking, proven or scored.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../src/lexicon/load.js';
import { bridgeTable } from '../../src/messages/bridge-table.js';
import { nl } from '../../src/messages/nl/index.js';
import { questions } from '../../src/messages/questions.js';

/** Also inside longer words: 'overlappen', 'eindscore', 'bewijskracht'. Colours and rankings as words of their own. */
const HURTING =
  /overlap|hiaat|hiaten|\bgaps?\b|gemiste kans|ontbre(?:ek|k)|ontbrak|ontbroken|(?<!under)score|scoren|scoort|scoorde|bewijs|bewijz|bewezen|ranglijst|rangorde|\b(?:rode?|groene?)\b|\brood\b/i;
/** The same in English; 'underscore' is a sign, and evidence an everyday word for what a passage shows. */
const HURTING_ENGLISH =
  /overlap|\bgaps?\b|missed (?:chance|opportunit)|\black(?:s|ed|ing)?\b|(?<!under)scor(?:e|ing)|\bpro(?:of|ve[ns]?|ving)\b|\branking|\b(?:red|green)\b/i;

/** Every text in a tree of messages; functions are called with numbers, words and every choice that they offer. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return calls(value as (...given: unknown[]) => unknown);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

function calls(make: (...given: unknown[]) => unknown): string[] {
  const data = new Proxy({}, { get: () => 2 });
  const attempts: unknown[][] = [
    [0, 0, 0, 0, 0],
    [1, 1, 1, 1, 1],
    [5, 9, 9, 9, 9],
    ['a', 'b', 'c', 'd', 'e'],
    [data, data, data],
  ];
  for (const direction of ['more', 'fewer', 'same', 'unknown'])
    attempts.push([3, '2', direction], [3, 9, '2', direction]);
  return attempts.flatMap((given) => {
    try {
      const made = make(...given);
      return typeof made === 'string' ? [made] : [];
    } catch {
      return [];
    }
  });
}

const dutch = { ...nl, formats: null };

it('reaches the texts inside functions', () => {
  const all = texts(dutch);
  expect(all.length).toBeGreaterThan(300);
  expect(all).toContain('1 passage');
  expect(all.some((text) => text.includes('meer dan u bij toeval zou verwachten'))).toBe(true);
});

it('none in the messages', () => expect(texts(dutch).filter((text) => HURTING.test(text))).toEqual([]));

/** Every piece of text that stands in the files of a folder, in whatever function or branch; no names and no imports. */
function literals(folder: string): string[] {
  const root = new URL(`../../src/messages/${folder}/`, import.meta.url);
  const files = readdirSync(root).filter((name) => name.endsWith('.ts'));
  return files.flatMap((name) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
      if (ts.isPropertyAssignment(node)) return visit(node.initializer);
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, readFileSync(new URL(name, root), 'utf8'), ts.ScriptTarget.Latest, true));
    return found;
  });
}

describe.each([
  ['nl', HURTING],
  ['en', HURTING_ENGLISH],
] as const)('every text in the files of %s', (language, hurting) => {
  const found = literals(language);

  it('is looked at', () => expect(found.length).toBeGreaterThan(1000));

  it('does not hurt', () => expect(found.filter((text) => hurting.test(text))).toEqual([]));
});

it('the words are found in compounds, and not in words that only look like them', () => {
  for (const text of ['overlappende', 'totaalscore', 'scoren', 'bewijskracht', 'hiaten', 'ontbrekende'])
    expect(text).toMatch(HURTING);
  for (const text of ['groenvoorziening', 'broodje', 'methode', 'verwijten', 'agape', 'underscore'])
    expect(text).not.toMatch(HURTING);
  for (const text of ['scoring', 'gaps', 'proven', 'overlapping']) expect(text).toMatch(HURTING_ENGLISH);
  for (const text of ['approve', 'improve', 'underscore', 'hundred', 'black'])
    expect(text).not.toMatch(HURTING_ENGLISH);
});

it('none in the questions and the bridge table', () => {
  const all = [
    ...questions.map((question) => question.nl),
    ...bridgeTable.flatMap(({ label, activities }) => [
      label.nl,
      ...activities.map((activity) => activity.nl),
    ]),
  ];
  expect(all.filter((text) => HURTING.test(text))).toEqual([]);
});

it('none in the names of lexicons, themes and concepts', () => {
  const folder = new URL('../../lexicons/', import.meta.url);
  const labels = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const { label, themes, concepts } = parseLexicon(readFileSync(new URL(name, folder), 'utf8'), name);
      return [label, ...themes.map((theme) => theme.label), ...concepts.map((concept) => concept.label)].map(
        ({ nl: text }) => text,
      );
    });
  expect(labels.length).toBeGreaterThan(100);
  expect(labels.filter((text) => HURTING.test(text))).toEqual([]);
});
