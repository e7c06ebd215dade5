// Dictionaries of other programs as a lexicon: quanteda (nested keys with patterns) and LIWC (numbered categories).
import { LossCount, type Loss } from './loss.js';
import { problemAt, refuse, type Located } from './problems.js';
import type { LexiconSource, TermSource } from './schema.js';

/** Words by category, with the way down to it: what both kinds of file come down to. */
export interface Category {
  readonly path: readonly string[];
  readonly patterns: readonly string[];
}

/** What the conversion needs to know of Dutch. */
export interface WordKnowledge {
  readonly has: (word: string) => boolean;
  /** Words of the dictionary that begin so. */
  readonly startingWith: (prefix: string) => readonly string[];
  /** Most likely part of speech. */
  readonly classOf: (word: string) => 'noun' | 'verb' | 'adjective' | 'name';
}

export interface ImportTexts {
  readonly description: string;
  readonly licence: string;
  /** Name of the one theme of a file without levels. */
  readonly all: string;
}

export interface Imported {
  readonly source: LexiconSource;
  readonly losses: readonly Loss[];
}

/** The categories of a quanteda dictionary in YAML. @throws RaakvlakError 'lexicon-invalid' */
export function quantedaCategories(source: Located): Category[] {
  const categories: Category[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string' || typeof value === 'number')
      categories.push({ path, patterns: [String(value)] });
    else if (Array.isArray(value)) {
      const [words, others] = [value.filter(isWord), value.filter((item) => !isWord(item))];
      if (words.length > 0) categories.push({ path, patterns: words.map(String) });
      for (const other of others) walk(other, path);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    }
  };
  walk(source.value, []);
  const named = categories.filter(({ path }) => path.length > 0);
  if (named.length === 0) refuse(source.file, [problemAt(source, [], { key: 'dictionary' })]);
  return merged(named);
}

const isWord = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Categories with one path become one. */
function merged(categories: readonly Category[]): Category[] {
  const byPath = new Map<string, Category>();
  for (const category of categories) {
    const key = category.path.join('\u0000');
    const known = byPath.get(key);
    byPath.set(key, known ? { ...known, patterns: [...known.patterns, ...category.patterns] } : category);
  }
  return [...byPath.values()];
}

/**
 * The categories of a LIWC dictionary (.dic): between two lines of % stands a number and a name per category, below it
 * a pattern and the numbers of its categories per line.
 * @throws RaakvlakError 'lexicon-invalid'
 */
export function liwcCategories(text: string, file: string): Category[] {
  const [before = '', head, ...body] = text.replace(/^\uFEFF/, '').split(/^\s*%\s*$/m);
  const lines = (part: string): string[][] =>
    part
      .split(/\r?\n|\r/)
      .map((line) => line.trim().split(/\t+|\s{2,}/))
      .filter(([first]) => first);
  const names = new Map(
    lines(head ?? '').map((cells) => {
      const [number = '', name = number] = cells.length > 1 ? cells : (cells[0] ?? '').split(/\s+/);
      return [number, name];
    }),
  );
  if (before.trim() !== '' || names.size === 0 || body.length === 0) {
    const place = { file, line: 1, column: 1, path: '' };
    refuse(file, [{ ...place, expected: [{ key: 'liwc' }], found: null, hint: null }]);
  }
  const patterns = new Map([...names.keys()].map((number) => [number, [] as string[]]));
  for (const cells of lines(body.join('%'))) {
    const [, pattern = '', rest = ''] = /^(.*?)\s+((?:\d+\s*)+)$/.exec(cells.join('\t')) ?? [];
    for (const number of rest.split(/\s+/)) patterns.get(number)?.push(pattern.trim());
  }
  return [...patterns].map(([number, list]) => ({ path: [names.get(number) ?? number], patterns: list }));
}

/** An id of a name: lower-case letters and digits with hyphens. */
function idOf(name: string, fallback: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain || fallback;
}

/** Gives every name its own id: a second one gets a number. */
function uniqueIds(fallback: string): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const id = idOf(name, fallback);
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Makes a facet of categories: the first level is the theme, the lowest the concept. */
export function lexiconOf(
  id: string,
  categories: readonly Category[],
  words: WordKnowledge,
  texts: ImportTexts,
): Imported {
  const loss = new LossCount();
  const themes = new Map<string, { id: string; label: { nl: string; en: string } }>();
  const [themeId, conceptId] = [uniqueIds('theme'), uniqueIds('concept')];
  const seen = new Set<string>();
  const concepts = categories.flatMap(({ path, patterns }): LexiconSource['concepts'] => {
    const top = path.length > 1 ? (path[0] as string) : texts.all;
    const theme = themes.get(top) ?? { id: themeId(top), label: { nl: top, en: top } };
    const name = path.slice(path.length > 1 ? 1 : 0).join(' – ');
    const terms = patterns.flatMap((pattern) => termsOf(pattern, words, seen, loss));
    if (terms.length === 0) return [];
    themes.set(top, theme);
    return [{ id: conceptId(name), label: { nl: name, en: name }, theme: theme.id, terms }];
  });
  loss.add('inflected', '');
  const { description, licence } = texts;
  const label = { nl: id, en: id };
  const source: LexiconSource = {
    id,
    version: '0.1.0',
    label,
    description,
    licence,
    kind: 'facet',
    themes: [...themes.values()],
    concepts,
  };
  return { source, losses: loss.losses() };
}

/** The terms of one pattern: none when it cannot be said here or was taken before. */
function termsOf(raw: string, words: WordKnowledge, seen: Set<string>, loss: LossCount): TermSource[] {
  const pattern = raw.trim().replace(/\s+/g, ' ').normalize('NFC');
  const text = pattern.replace(/^\*|\*(?= |$)/g, '').trim();
  if (text === '' || /[*?<>()[\]{}|\\]/.test(text) || !/\p{L}/u.test(text)) {
    loss.add('skipped', pattern);
    return [];
  }
  if (seen.has(text.toLowerCase())) {
    loss.add('twice', pattern);
    return [];
  }
  seen.add(text.toLowerCase());
  const [front, end] = [pattern.startsWith('*'), pattern.endsWith('*')];
  if (text.includes(' ')) {
    if (pattern !== text) loss.add('phraseStar', pattern);
    return [text];
  }
  if (end && !words.has(text.toLowerCase())) return openedTerm(text, pattern, words, seen, loss);
  const compound = front ? (end ? 'any' : 'last') : end ? 'first' : null;
  if (compound !== null) loss.add(compound, pattern);
  const pos = words.classOf(text);
  if (compound === null && pos === 'noun') return [text];
  return [{ text, ...(pos === 'noun' ? {} : { pos }), ...(compound === null ? {} : { compound }) }];
}

/** Words that one pattern may stand for at most. */
const MOST_WORDS = 40;

/** A pattern on half a word ('cultur*') as the words of the dictionary that begin so. */
function openedTerm(
  stem: string,
  pattern: string,
  words: WordKnowledge,
  seen: Set<string>,
  loss: LossCount,
): TermSource[] {
  const found = words.startingWith(stem.toLowerCase()).filter((word) => !seen.has(word));
  const [shortest, ...others] = [...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (shortest === undefined) {
    loss.add('skipped', pattern);
    return [];
  }
  for (const word of found) seen.add(word);
  loss.add('opened', pattern);
  const forms = others.slice(0, MOST_WORDS).sort();
  return [{ text: shortest, pos: 'name', ...(forms.length > 0 ? { forms } : {}) }];
}
