// Lexicons of the user: files that add one or change one, with the hash, the version and errors that help.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { combinedHash, withOwnLexicons } from '../../src/lexicon/own.js';
import type { Problem } from '../../src/lexicon/problem.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { lexicon as english } from '../../src/messages/en/lexicon.js';
import { lexicon as dutch } from '../../src/messages/nl/lexicon.js';

const folder = mkdtempSync(join(tmpdir(), 'raakvlak-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const base = parseLexicon(
  `id: arts
version: 0.1.0
label: { nl: Kunst, en: Arts }
description: For tests.
licence: CC-BY-4.0
kind: domain
themes: [{ id: all, label: { nl: Alles, en: All } }]
sets: { stage: [theater, dans] }
concepts:
  - { id: museum, label: { nl: museum, en: museum }, theme: all, terms: [museum, collectie] }
  - { id: music, label: { nl: muziek, en: music }, theme: all, terms: [muziek, koor] }
`,
  'arts.yaml',
  'b'.repeat(64),
);

let files = 0;
function file(text: string): string {
  const path = join(folder, `own-${(files += 1)}.yaml`);
  writeFileSync(path, text);
  return path;
}

const facet = (id: string): string => `id: ${id}
version: 1.2.3
label: { nl: Parken, en: Parks }
description: Mine.
licence: none
kind: facet
themes: [{ id: out, label: { nl: Buiten, en: Outside } }]
concepts:
  - { id: park, label: { nl: park, en: park }, theme: out, terms: [park] }
`;

const termsOf = (lexicon: Lexicon | undefined, concept: string): string[] | undefined =>
  lexicon?.concepts.find(({ id }) => id === concept)?.terms.map(({ text }) => text);

/** The problems of the error, in English and without the folder. */
async function problems(...texts: string[]): Promise<string[]> {
  try {
    await withOwnLexicons([base], texts.map(file));
  } catch (error) {
    expect(error).toBeInstanceOf(RaakvlakError);
    const { data } = error as RaakvlakError;
    return (JSON.parse(String(data['problems'])) as Problem[]).map((problem) =>
      english.problem(problem).replace(/^.*?\.yaml:/, ''),
    );
  }
  return [];
}

describe('a file with an id of its own', () => {
  it('adds a lexicon, with its own version, hash and file', async () => {
    const path = file(facet('parks'));
    const { lexicons, warnings } = await withOwnLexicons([base], [path]);
    expect(lexicons.map(({ id }) => id)).toEqual(['arts', 'parks']);
    const sha256 = createHash('sha256').update(facet('parks')).digest('hex');
    expect(lexicons[1]).toMatchObject({
      version: '1.2.3',
      sha256,
      own: { added: true, files: [{ file: path, sha256 }] },
    });
    expect(lexicons[0]).toBe(base);
    expect(warnings).toEqual([]);
  });

  it('may not take the id of another, nor be a third domain', async () => {
    await expect(withOwnLexicons([base], [file(facet('arts'))])).rejects.toMatchObject({
      code: 'lexicon-double',
      data: { id: 'arts' },
    });
    expect(await problems(facet('parks').replace('kind: facet', 'kind: domain'))).toEqual([
      "6:1 kind: expected facet, lens or bridge (extends: culture or extends: welfare changes a domain), found 'domain'",
    ]);
  });

  it('is named when it cannot be read', async () => {
    const path = join(folder, 'none.yaml');
    await expect(withOwnLexicons([base], [path])).rejects.toMatchObject({
      code: 'lexicon-missing',
      data: { file: path },
    });
  });
});

describe('a file with extends', () => {
  it('adds terms and concepts, replaces rules, removes, and keeps what it does not name', async () => {
    const path = file(`extends: arts
version: 0.2.0
removeConcepts: [museum]
concepts:
  - id: music
    label: { nl: muziek en zang, en: music and song }
    remove: [Muziek]
    terms: [{ text: koor, compound: last }, fanfare]
  - { id: dance, label: { nl: dans, en: dance }, theme: all, terms: [{ text: pas, near: { any: [$stage] } }] }
`);
    const { lexicons, warnings } = await withOwnLexicons([base], [path]);
    const [arts] = lexicons;
    expect(warnings).toEqual([]);
    expect(arts?.concepts.map(({ id }) => id)).toEqual(['music', 'dance']);
    expect(termsOf(arts, 'music')).toEqual(['koor', 'fanfare']);
    expect(arts?.concepts[0]).toMatchObject({ label: { en: 'music and song' }, theme: 'all' });
    expect(arts?.concepts[0]?.terms[0]?.compound).toBe('last');
    expect(arts?.concepts[1]?.terms[0]?.near).toEqual({ any: ['theater', 'dans'], within: 'sentence' });
    expect(arts?.version).toBe('0.1.0+0.2.0');
    expect(arts?.own).toMatchObject({ added: false, files: [{ file: path }] });
    expect(arts?.sha256).toBe(combinedHash('b'.repeat(64), arts?.own?.files[0]?.sha256 ?? ''));
  });

  it('has a hash that anyone can compute from the hashes of the files', () => {
    const byHand = createHash('sha256').update('aa\nbb').digest('hex');
    expect(combinedHash('aa', 'bb')).toBe(byHand);
  });

  it('may change what an earlier file added or changed', async () => {
    const second = 'extends: parks\nconcepts: [{ id: park, terms: [plantsoen] }]\n';
    const { lexicons } = await withOwnLexicons([base], [file(facet('parks')), file(second)]);
    expect(termsOf(lexicons[1], 'park')).toEqual(['park', 'plantsoen']);
    expect(lexicons[1]).toMatchObject({ version: '1.2.3+own', own: { added: true } });
    expect(lexicons[1]?.own?.files).toHaveLength(2);
  });

  it('warns, with a guess, when there is nothing to remove', async () => {
    const text = `extends: arts
removeConcepts: [musuem]
concepts: [{ id: music, remove: [muziekk] }]
`;
    const { lexicons, warnings } = await withOwnLexicons([base], [file(text)]);
    expect(termsOf(lexicons[0], 'music')).toEqual(['muziek', 'koor']);
    expect(warnings.map((one) => english.problem(one).replace(/^.*?\.yaml:/, ''))).toEqual([
      "2:18 removeConcepts[0]: expected a concept that the lexicon has, found 'musuem'; did you mean 'museum'?",
      "3:34 concepts[0].remove[0]: expected a term that 'music' has, found 'muziekk'; did you mean 'muziek'?",
    ]);
    expect(dutch.problem(warnings[0]!)).toContain('Bedoelt u ‘museum’?');
  });

  it('says what is wrong, where, and what was meant', async () => {
    expect(await problems('extends: art\n')).toEqual([
      "1:1 extends: expected the id of an existing lexicon (arts), found 'art'; did you mean 'arts'?",
    ]);
    expect(
      await problems(`extends: arts
concepts:
  - id: music
    terms: [{ text: x, near: { any: [$stge], within: zin } }]
    remov: [koor]
`),
    ).toEqual([
      "4:46 concepts[0].terms[0].near.within: expected a number, or one of 'sentence', 'paragraph', found 'zin'",
      "5:5 concepts[0].remov: expected no key 'remov'; did you mean 'remove'?",
    ]);
    expect(
      await problems(`extends: arts
concepts:
  - { id: music, terms: [museum, { text: x, near: { any: [$stge] } }] }
  - { id: music, theme: al }
  - { id: dance, theme: all, terms: [dans] }
`),
    ).toEqual([
      "3:26 concepts[0].terms[0]: expected a term that occurs once (it is also in 'museum'), found 'museum'",
      "3:59 concepts[0].terms[1].near.any[0]: expected a declared set, found '$stge'; did you mean '$stage'?",
      "4:7 concepts[1].id: expected an id that occurs once, found 'music'",
      "4:18 concepts[1].theme: expected a declared theme, found 'al'; did you mean 'all'?",
      '5:5 concepts[2].label: expected label, because this concept is new, found nothing',
    ]);
  });
});
