// Words that hurt: no Dutch text of the program, its lexicons or its questions says that something is lacking or scored.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseLexicon } from '../../src/lexicon/load.js';
import { bridgeTable } from '../../src/messages/bridge-table.js';
import { nl } from '../../src/messages/nl/index.js';
import { questions } from '../../src/messages/questions.js';

const HURTING = /overlap|hiaat|hiaten|\bgaps?\b|gemiste kans|ontbreekt|ontbreken|ontbrekend|\bscores?\b/i;

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
  for (const direction of ['more', 'fewer', 'same', 'unknown']) attempts.push([3, '2', direction]);
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
  expect(all.some((text) => text.includes('meer dan je bij toeval verwacht'))).toBe(true);
});

it('none in the messages', () => expect(texts(dutch).filter((text) => HURTING.test(text))).toEqual([]));

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
