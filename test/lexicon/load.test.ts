// Tests of reading lexicons: defaults, sets, and errors with line, path and expectation.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { readyLexicons } from '../../src/lexicon/build-lexicons.js';
import { loadLexicons } from '../../src/lexicon/files.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Problem } from '../../src/lexicon/problem.js';
import { lexicon as english } from '../../src/messages/en/lexicon.js';

const head = `id: arts
version: 0.1.0
label: { nl: Kunst, en: Arts }
description: For tests.
licence: EUPL-1.2
kind: domain
themes:
  - { id: all, label: { nl: Alles, en: All } }
sets:
  stage: [theater, dans]
concepts:
`;
const concept = (id: string, ...terms: string[]): string =>
  `  - id: ${id}
    label: { nl: x, en: x }
    theme: all
    terms:
${terms.map((term) => `      - ${term}\n`).join('')}`;

/** The problems that the text gives, without the file name. */
function problems(text: string): string[] {
  try {
    parseLexicon(text, 'my.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(RaakvlakError);
    const { code, data } = error as RaakvlakError;
    expect(code).toBe('lexicon-invalid');
    expect(data['file']).toBe('my.yaml');
    const found = JSON.parse(String(data['problems'])) as Problem[];
    expect(data['count']).toBe(found.length);
    return found.map((problem) => english.problem(problem).replace(/^my\.yaml:/, ''));
  }
  return [];
}

describe('parseLexicon', () => {
  it('fills in every default', () => {
    const lexicon = parseLexicon(
      head + concept('art', 'kunst', 'kunst  op recept', '{ text: GALA, pos: name, fixed: true }'),
      'x',
      'abc',
    );
    expect(lexicon.sha256).toBe('abc');
    expect(lexicon.concepts[0]).toMatchObject({ definition: null, bridgeable: false, references: {} });
    expect(lexicon.concepts[0]?.terms).toEqual([
      {
        text: 'kunst',
        pos: 'noun',
        forms: [],
        compound: 'none',
        exclude: [],
        fixed: false,
        gap: 2,
        near: null,
        core: true,
        caseSensitive: false,
        region: 'both',
      },
      expect.objectContaining({ text: 'kunst op recept', pos: 'phrase', gap: 2 }),
      expect.objectContaining({ text: 'GALA', pos: 'name', fixed: true, gap: 0 }),
    ]);
  });

  it('fills in sets and the default reach of a context', () => {
    const text =
      head + concept('art', '{ text: voorstelling, weight: weak, near: { any: [$stage, muziek] } }');
    expect(parseLexicon(text, 'x').concepts[0]?.terms[0]).toMatchObject({
      core: false,
      near: { any: ['theater', 'dans', 'muziek'], within: 'sentence' },
    });
  });

  it('names line, path and expectation, and guesses what was meant', () => {
    const text =
      head.replace('kind: domain', 'kind: domein') +
      concept('art', 'kunst', '{ text: dans, compund: first }', '12');
    expect(problems(text)).toEqual([
      "6:1 kind: expected one of 'domain', 'bridge', 'lens', 'facet', found 'domein'; did you mean 'domain'?",
      "17:23 concepts[0].terms[1].compund: expected no key 'compund'; did you mean 'compound'?",
      "18:9 concepts[0].terms[2]: expected text, or a map, found '12'",
    ]);
  });

  it('finds doubles, unknown themes and unknown sets', () => {
    const text =
      head +
      concept('art', 'kunst', '{ text: podium, near: { any: [$stag] } }') +
      concept('art', 'Kunst', '{ text: BIS, caseSensitive: true }', 'bis').replace(
        'theme: all',
        'theme: none',
      );
    expect(problems(text)).toEqual([
      "17:39 concepts[0].terms[1].near.any[0]: expected a declared set, found '$stag'; did you mean '$stage'?",
      "18:5 concepts[1].id: expected an id that occurs once, found 'art'",
      "20:5 concepts[1].theme: expected a declared theme, found 'none'",
      "22:9 concepts[1].terms[0]: expected a term that occurs once (it is also in 'art'), found 'kunst'",
    ]);
  });

  it('tells what is wrong with the YAML itself', () => {
    expect(problems('id: [')[0]).toMatch(/^1:\d+: expected valid YAML \(/);
    expect(problems(`${head}id: again\n`)[0]).toMatch(/^12:1: expected valid YAML \(/);
    expect(problems('')).toEqual(['1:1: expected a map, found nothing']);
  });

  it('refuses a file whose aliases would explode', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let depth = 1; depth < 8; depth++) {
      const before = `*${String.fromCharCode(96 + depth)}`;
      const name = String.fromCharCode(97 + depth);
      bomb.push(`${name}: &${name} [${Array(9).fill(before).join(', ')}]`);
    }
    expect(problems(bomb.join('\n'))[0]).toMatch(/^1:1: expected fewer aliases/);
  });
});

describe('loadLexicons', () => {
  it('reads a folder by id, with the hash of each file, and refuses two of one id', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lexicons-'));
    try {
      const text = head + concept('art', 'kunst');
      await writeFile(join(folder, 'a.yaml'), text.replace('id: arts', 'id: zeta'));
      await writeFile(join(folder, 'b.yaml'), `\uFEFF${text}`);
      await writeFile(join(folder, 'README.md'), 'no lexicon');
      const lexicons = await loadLexicons(folder);
      expect(lexicons.map(({ id }) => id)).toEqual(['arts', 'zeta']);
      expect(lexicons[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(lexicons[0]?.sha256).not.toBe(lexicons[1]?.sha256);
      await writeFile(join(folder, 'c.yaml'), text);
      await expect(loadLexicons(folder)).rejects.toMatchObject({
        code: 'lexicon-double',
        data: { file: 'c.yaml', id: 'arts' },
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes an unchanged file from what was read at the build, and a changed one afresh', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lexicons-'));
    try {
      const text = head + concept('art', 'kunst');
      await writeFile(join(folder, 'a.yaml'), text);
      const ready = await readyLexicons(folder);
      const [lexicon = expect.fail()] = Object.values(ready);
      expect(Object.keys(ready)).toEqual([lexicon.sha256]);
      const file = pathToFileURL(join(folder, 'ready.json'));
      await writeFile(
        file,
        JSON.stringify({ [lexicon.sha256]: { ...lexicon, description: 'From the build.' } }),
      );
      expect((await loadLexicons(folder, file))[0]?.description).toBe('From the build.');
      await writeFile(join(folder, 'a.yaml'), `${text}# changed\n`);
      expect((await loadLexicons(folder, file))[0]?.description).toBe('For tests.');
      await writeFile(file, 'damaged');
      expect(await loadLexicons(folder, file)).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says which folder cannot be read', async () => {
    const folder = join(tmpdir(), 'no-such-folder-of-lexicons');
    await expect(loadLexicons(folder)).rejects.toMatchObject({
      code: 'lexicon-unreadable',
      data: { file: folder },
    });
  });
});
