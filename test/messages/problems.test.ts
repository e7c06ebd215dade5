// Every error, notice and warning that the program can make has a sentence in both languages that uses what it is given.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { createMessages } from '../../src/messages/index.js';
import { en } from '../../src/messages/en/index.js';
import { nl } from '../../src/messages/nl/index.js';

const ROOT = new URL('../../src/', import.meta.url);

/** All source text of a folder of src. */
function sources(folder: string): string {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(`${folder}${name.replaceAll('\\', '/')}`, ROOT), 'utf8'))
    .join('\n');
}

const codes = (text: string, ...patterns: readonly RegExp[]): string[] =>
  [...new Set(patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]!)))].sort();

const everything = sources('./');
const ERRORS = codes(
  everything,
  /RaakvlakError\(\s*'([^']+)'/g,
  /\berror\('(read-[^']+)'/g,
  /damaged: '([^']+)'/g,
  /'([a-z]+-invalid)'/g,
);
const NOTICES = codes(
  sources('read/') + sources('segment/'),
  /\badd\('([a-z]+(?:-[a-z]+)+)'/g,
  /code: '([a-z]+(?:-[a-z]+)+)'/g,
  /'(changes-[a-z]+)'/g,
  /\bnotice\('([a-z-]+)'/g,
);
const WARNINGS = codes(
  ['comparison/measures.ts', 'measure/paper-differences.ts']
    .map((file) => readFileSync(new URL(file, ROOT), 'utf8'))
    .join('\n'),
  /code: '([^']+)'/g,
);

/** Values under every name that a sentence may ask for. */
const DATA = {
  file: 'map/stuk.pdf',
  kind: 'een afbeelding',
  named: 'pdf',
  seconds: 60,
  megabytes: 400,
  limit: 300,
  count: 2,
  forms: 'html, docx',
  problems: 'concepts.0: id',
  id: 'culture',
  lexicon: 'culture',
  example: 'culture',
  side: 'cultuur',
  rule: 'RV003',
  option: '--culture',
  value: 'x',
  allowed: 'nl, en',
  hint: '--lang',
  command: 'vergelijkt',
  reason: 'EACCES',
  lines: 3,
  insertions: 4,
  deletions: 5,
  words: 6,
  pages: 2,
  ratio: 6.2,
  longer: 'culture',
  code: 'iets',
  confidence: 90,
  name: 'nota.pdf',
  last: 20,
  heading: '3 Geld',
  sections: 2,
  years: 6,
  culture: 'policy',
  welfare: 'programme,report',
  all: 3,
  row: 7,
  column: 'culture',
  columns: 3,
  ids: 'p1, p2',
  format: 'xlsx',
  dutch: 'pad',
  done: 2,
  missing: '2/3',
  part: 1,
  parts: 3,
  other: 'map/deel',
  what: 'version',
  version: '0.1.0',
  own: '0.2.0',
};

describe.each([
  ['nl', nl],
  ['en', en],
] as const)('in %s', (language, texts) => {
  it.each(ERRORS)('error %s has a sentence', (code) => {
    const sentence = texts.errors[code]?.(DATA) ?? '';
    expect(sentence).toMatch(/^.{20,}[.:]/s);
    expect(sentence).not.toMatch(/undefined|\$\{/);
    // Errors about a file name it.
    if (/^(file|format|docx|odt|pdf|zip|read|lexicon|no-text|same|output)-/.test(code))
      expect(sentence).toContain(DATA.file);
  });

  it.each(NOTICES)('notice %s has a sentence', (code) => {
    const sentence = texts.notices[code]?.(DATA) ?? '';
    expect(sentence).toMatch(/^[A-Z].{15,}\.$/);
    expect(sentence).not.toMatch(/undefined|\$\{/);
  });

  it.each(WARNINGS)('warning %s has a sentence', (code) => {
    expect(texts.warnings[code]?.(DATA)).toMatch(/^.{20,}\.$/);
  });

  it('writes one thing as one and not as many', () => {
    for (const sentence of Object.values(texts.notices)) {
      const text = sentence({ ...DATA, lines: 1, count: 1, words: 1, pages: 1 });
      expect(text).not.toMatch(/\b1 (regels|woorden|afbeeldingen|bladzijden|lines|words|pictures|pages)\b/);
    }
  });

  it('has a way out for codes that it does not know', () => {
    const messages = createMessages(language);
    expect(messages.error(new RaakvlakError('no-such-code'))).toBe('no-such-code');
    expect(messages.notice({ code: 'no-such-code', data: {}, page: null })).toContain('no-such-code');
  });
});

it('finds the codes in the sources', () => {
  expect(ERRORS.length).toBeGreaterThan(25);
  expect(ERRORS).toEqual(
    expect.arrayContaining(['file-missing', 'pdf-damaged', 'read-timeout', 'side-empty']),
  );
  expect(NOTICES).toEqual(
    expect.arrayContaining([
      'page-without-text',
      'running-lines-removed',
      'changes-accepted',
      'comments-left-out',
    ]),
  );
  expect(WARNINGS).toEqual([
    'copied-paragraphs',
    'election-programme',
    'kinds-differ',
    'length-ratio',
    'unread-pages',
    'years-differ',
  ]);
});

it('has the same sentences in both languages', () => {
  for (const kind of ['errors', 'notices', 'warnings'] as const)
    expect(Object.keys(en[kind]).sort()).toEqual(Object.keys(nl[kind]).sort());
});

/** The values that a place in the sources gives with a code: '{ file: path, id }' gives file and id. */
function given(code: string): string[] {
  const found = [
    ...everything.matchAll(new RegExp(`(?:add\\(|RaakvlakError\\(\\s*)'${code}',\\s*\\{([^}]*)\\}`, 'g')),
  ];
  return found.flatMap((match) =>
    match[1]!
      .split(',')
      .map((part) => part.split(':')[0]!.trim())
      .filter(Boolean),
  );
}

it.each([...ERRORS, ...NOTICES])('the sentence of %s asks only for values that are given', (code) => {
  const names = given(code);
  if (names.length === 0 || names.some((name) => name.startsWith('...'))) return;
  const asked: string[] = [];
  const data = new Proxy({}, { get: (_, name) => (asked.push(String(name)), 1) });
  for (const texts of [nl, en]) (texts.errors[code] ?? texts.notices[code])!(data);
  // The file is added on the way out of the reader.
  expect([...new Set(asked)].filter((name) => name !== 'file' && !names.includes(name))).toEqual([]);
});
