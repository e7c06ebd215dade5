// The configuration: where it is found, what it says of a paper, and every mistake in it with its place.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { settingsFor } from '../../src/check/config/apply.js';
import { findConfig, namedConfig } from '../../src/check/config/find.js';
import { matcherOf } from '../../src/check/config/globs.js';
import { publishedConfigSchema } from '../../src/check/config/json-schema.js';
import { loadConfig } from '../../src/check/config/load.js';
import { configTemplate } from '../../src/check/config/template.js';
import { ALL_RULES, ruleInfos } from '../../src/check/rule-list.js';
import { RULES } from '../../src/check/rules/index.js';
import { RaakvlakError } from '../../src/errors.js';
import { createMessages } from '../../src/messages/index.js';
import { TEST_RULES } from './word-rule.js';

const load = (text: string, rules = TEST_RULES) =>
  loadConfig({ name: 'raakvlak.yaml', folder: '/map', text, base: [] }, rules, rules.slice(1));

/** The lines that a user sees, without the first one. */
function mistakes(make: () => unknown, language: 'nl' | 'en' = 'nl'): string[] {
  try {
    make();
  } catch (error) {
    if (error instanceof RaakvlakError) return createMessages(language).error(error).split('\n');
    throw error;
  }
  return [];
}

describe('mistakes', () => {
  const SIX = `papers:
  - files: concepten/*.md
    domain: cultur
  - file: nota.md
    domain: welzijn
rules:
  RV901: eror
  wrod: off
  RV902:
    word: 3
maxWarnings: -1
suppress:
  - rule: RV901
formaat: json
`;

  it('six different ones (and three more) give a line each, with place, path, allowed values and what was meant', () => {
    expect(mistakes(() => load(SIX))).toEqual([
      'De instellingen in raakvlak.yaml kloppen niet (9 fouten):',
      "raakvlak.yaml:3:5 papers[0].domain: verwacht: een van deze woorden: 'culture', 'welfare', 'cultuur', 'welzijn', gevonden: 'cultur'. Bedoelt u ‘culture’?",
      'raakvlak.yaml:4:5 papers[1].files: verwacht: tekst, of een lijst, gevonden: niets',
      "raakvlak.yaml:4:5 papers[1].file: verwacht: een van deze sleutels: files, domain, reference, rules, gevonden: 'file'. Bedoelt u ‘files’?",
      "raakvlak.yaml:7:3 rules.RV901: verwacht: een van deze woorden: 'off', 'advice', 'warning', 'error', of een blok met sleutels, gevonden: 'eror'. Bedoelt u ‘error’?",
      "raakvlak.yaml:8:3 rules.wrod: verwacht: een van deze sleutels: RV000, suppression, RV901, word, RV902, whole, RV903, needy, RV904, saying, gevonden: 'wrod'. Bedoelt u ‘word’?",
      "raakvlak.yaml:10:5 rules.RV902.word: verwacht: tekst, gevonden: '3'",
      "raakvlak.yaml:11:1 maxWarnings: verwacht: een getal van 0 of hoger, gevonden: '-1'",
      'raakvlak.yaml:13:5 suppress[0].reason: verwacht: tekst, gevonden: niets',
      "raakvlak.yaml:14:1 formaat: verwacht: een van deze sleutels: $schema, papers, rules, suppress, baseline, maxWarnings, format, lexicons, lang, gevonden: 'formaat'. Bedoelt u ‘format’?",
    ]);
  });

  it('an unknown option names those that there are', () => {
    expect(mistakes(() => load('rules:\n  RV901: { wordt: lastig, severity: error }\n'))[1]).toBe(
      "raakvlak.yaml:2:12 rules.RV901.wordt: verwacht: een van deze sleutels: severity, word, most, gevonden: 'wordt'. Bedoelt u ‘word’?",
    );
  });

  it('a rule under both its names; RV000 cannot be suppressed; YAML that is none', () => {
    expect(mistakes(() => load('rules:\n  word: off\n  RV901: off\n'))[1]).toMatch(
      /:2:3 rules\.word: .*‘RV901’/,
    );
    expect(mistakes(() => load('suppress:\n  - { rule: RV000, reason: x }\n'))[1]).toMatch(
      /:2:7 suppress\[0\]\.rule/,
    );
    expect(mistakes(() => load('papers: [\n'))[1]).toMatch(/^raakvlak\.yaml:\d+:\d+: verwacht: geldige YAML/);
    expect(mistakes(() => load('- a\n'))[1]).toBe(
      'raakvlak.yaml:1:1: verwacht: een blok met sleutels, gevonden: een lijst',
    );
    expect(mistakes(() => load('rules:\n  RV901: eror\n'), 'en')[1]).toMatch(
      /found '?'?eror.*Did you mean 'error'|error/,
    );
  });

  it.each([
    ['lang: nl\nlang: en\n', '2:1', 'deze sleutel staat er al'],
    ['rules:\n\tRV901: off\n', '2:2', 'er staat een tab aan het begin van de regel: gebruik spaties'],
    ['rules: {RV901: off\n', '2:1', 'het haakje dat sluit is er niet: } of ]'],
    [
      'papers:\n  - files: *.docx\n',
      '2:12',
      'tekst die met * begint, hoort tussen aanhalingstekens: "*.docx"',
    ],
    [
      'rules: RV901: off\n',
      '1:8',
      'deze regel springt te ver in, of er staat een dubbele punt te veel: zet zulke tekst tussen aanhalingstekens',
    ],
  ])('YAML that is none, in words: %j', (text, at, words) => {
    expect(mistakes(() => load(text)).slice(1)).toEqual([
      `raakvlak.yaml:${at}: verwacht: geldige YAML (${words})`,
    ]);
  });

  it('a reason of white space is none; a list without anything says so', () => {
    expect(mistakes(() => load('suppress:\n  - { rule: word, reason: " " }\n'))[1]).toMatch(
      /suppress\[0\]\.reason: verwacht: tekst die niet leeg is/,
    );
    expect(mistakes(() => load('papers:\n  - files: []\n'))[1]).toMatch(/gevonden: een lege lijst$/);
  });

  it('in a package.json the path begins with our key', () => {
    const text = '{\n\t"name": "x",\n\t"raakvlak": {\n\t\t"maxWarnings": "5"\n\t}\n}\n';
    const file = { name: 'package.json', folder: '/map', text, base: ['raakvlak'] };
    expect(mistakes(() => loadConfig(file, TEST_RULES, TEST_RULES))[1]).toBe(
      "package.json:4:3 raakvlak.maxWarnings: verwacht: een getal, gevonden: '5'",
    );
  });

  it('an empty file sets nothing', () => expect(load('# niets\n').value).toEqual({}));
});

describe('what holds for a paper', () => {
  const { value } = load(`rules:
  word: { severity: error, word: moeilijk }
papers:
  - files: ["*.md", 'stukken\\*.md']
    domain: cultuur
    reference: welzijn/*.pdf
  - files: stukken/**
    domain: welfare
    rules: { RV901: { most: 2 }, needy: advice }
`);
  const of = (path: string) => settingsFor(path, value, TEST_RULES);

  it('the last group that it fits decides, key by key', () => {
    expect(of('nota.md')).toMatchObject({ domain: 'culture', reference: ['welzijn/*.pdf'] });
    expect(of('stukken/nota.md')).toMatchObject({ domain: 'welfare', reference: ['welzijn/*.pdf'] });
    expect(of('elders/nota.md')).toMatchObject({ domain: null, reference: [] });
  });

  it('options of a group lie over those for all, with defaults below', () => {
    expect(of('nota.md').rules.get('RV901')).toEqual({
      severity: 'error',
      options: { word: 'moeilijk', most: 50 },
    });
    expect(of('stukken/nota.md').rules.get('RV901')).toEqual({
      severity: 'error',
      options: { word: 'moeilijk', most: 2 },
    });
    expect(of('stukken/nota.md').rules.get('RV903')?.severity).toBe('advice');
    expect(of('nota.md').rules.get('RV902')).toEqual({ severity: 'advice', options: { word: 'samen' } });
  });

  it('patterns and paths may have slashes of Windows, and ./ before them', () => {
    expect(matcherOf('.\\stukken\\*.docx')('stukken/nota.docx')).toBe(true);
    expect(matcherOf('stukken/**/*.docx')('.\\stukken\\a\\b\\nota.docx')).toBe(true);
    expect(matcherOf(['*.md', 'x/*.md'])('x/y/nota.md')).toBe(false);
    expect(matcherOf('stukken/nota [concept] (2).md')('stukken/nota [concept] (2).md')).toBe(true);
  });
});

describe('where it is found', () => {
  const made: string[] = [];
  const folder = (files: Readonly<Record<string, string>>): string => {
    const root = mkdtempSync(join(tmpdir(), 'raakvlak-config-'));
    made.push(root);
    mkdirSync(join(root, 'a', 'b'), { recursive: true });
    // Nothing above the folder of the test has a say.
    mkdirSync(join(root, '.git'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
    return root;
  };
  afterEach(() => made.splice(0).forEach((root) => rmSync(root, { recursive: true })));

  it('upwards, the nearest first, and not above a folder with .git', () => {
    const root = folder({ 'raakvlak.yml': 'lang: en', 'package.json': '{"raakvlak":{"lang":"nl"}}' });
    expect(findConfig(join(root, 'a', 'b'))).toMatchObject({
      name: join('..', '..', 'raakvlak.yml'),
      folder: root,
      base: [],
    });
    writeFileSync(join(root, 'a', 'package.json'), '{"raakvlak":{"lang":"nl"}}');
    expect(findConfig(join(root, 'a', 'b'))).toMatchObject({ folder: join(root, 'a'), base: ['raakvlak'] });
    mkdirSync(join(root, 'a', 'b', '.git'));
    expect(findConfig(join(root, 'a', 'b'))).toBeNull();
  });

  it('a package.json without our key is passed by; a name of the user is taken as it is', () => {
    const root = folder({ 'package.json': '{"name":"x"}', 'eigen.json': '{"lang":"en"}' });
    expect(findConfig(root)).toBeNull();
    expect(namedConfig('../eigen.json', join(root, 'a'))).toMatchObject({
      name: '../eigen.json',
      folder: root,
    });
    expect(() => namedConfig('niets.yaml', root)).toThrow('config-unreadable');
  });
});

describe('what is written', () => {
  it.each(['nl', 'en'] as const)(
    'the file of init holds, as it is and with every comment opened (%s)',
    (language) => {
      const { texts } = createMessages(language);
      const papers = { culture: ['cultuurnota "a".docx'], welfare: ['wmo.pdf'] };
      const text = configTemplate(papers, ruleInfos(texts.rules), texts.configFile, language);
      const { value } = load(text, [...ALL_RULES]);
      expect(value.papers).toMatchObject([
        { files: ['cultuurnota "a".docx'], reference: ['wmo.pdf'] },
        { files: ['wmo.pdf'], reference: ['cultuurnota "a".docx'] },
      ]);
      const opened = configTemplate(
        { culture: [], welfare: [] },
        ruleInfos(texts.rules),
        texts.configFile,
        language,
      )
        .split('\n')
        .map((line) =>
          line.replace(
            /^# (?=(?:papers|rules|suppress|baseline|maxWarnings|format|lexicons):(?: \S+| \[.*\])?$| {2})/,
            '',
          ),
        )
        .join('\n');
      const all = load(opened, [...ALL_RULES]).value;
      expect(Object.keys(all)).toEqual([
        'papers',
        'rules',
        'suppress',
        'baseline',
        'maxWarnings',
        'format',
        'lexicons',
        'lang',
      ]);
      expect(Object.keys(all.rules!)).toEqual(ALL_RULES.map(({ id }) => id));
    },
  );

  it('the published schema describes every key and every rule', () => {
    const schema = JSON.parse(publishedConfigSchema()) as {
      properties: Record<
        string,
        { description?: string; properties?: Record<string, { description?: string }> }
      >;
    };
    for (const [key, { description }] of Object.entries(schema.properties))
      expect(description, key).toBeTruthy();
    expect(Object.keys(schema.properties['rules']!.properties!)).toEqual(
      ALL_RULES.flatMap(({ id, name }) => [id, name]),
    );
    expect(RULES.map(({ id }) => id)).not.toContain('RV000');
    // After a change: `npm run schema`.
    expect(readFileSync('docs/raakvlak-config.schema.json', 'utf8')).toBe(publishedConfigSchema());
  });
});
