// What differences mean: subjects, touching passages and commitments, with numbers that can be counted by hand.
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/analysis.js';
import type { Lexicon } from '../../../src/lexicon/schema.js';
import {
  commitmentChanges,
  conceptChanges,
  dimensionChanges,
  touchingChanges,
  versionWarnings,
} from '../../../src/measure/versions/changes.js';
import type { PassagePair, Version, VersionPassage } from '../../../src/measure/versions/model.js';
import { analysisOf, coded, type FakeParagraph } from '../fakes.js';

const passages = (version: Version, ...fakes: readonly FakeParagraph[]): VersionPassage[] =>
  fakes.map((fake, at) => ({
    id: `${version === 'old' ? 'O' : 'N'}${at + 1}`,
    version,
    page: null,
    headings: [],
    text: '',
    concepts: fake.concepts ?? [],
    coded: coded(fake),
  }));
const pair = (old: string, current: string): PassagePair => ({
  old,
  new: current,
  similarity: 1,
  moved: false,
});
const connects = { reason: 'relation', culture: true, welfare: true } as const;

describe('conceptChanges', () => {
  const concept = (id: string) => ({ id, theme: 't', label: { nl: id, en: id } });
  const lexicons = [
    { id: 'x', concepts: ['a', 'b', 'c', 'd', 'e'].map(concept) },
  ] as unknown as readonly Lexicon[];

  it('is new or gone only when no word of it stands in the other version, headings included', () => {
    const both = {
      old: passages('old', { concepts: ['x/a', 'x/b'] }, { concepts: ['x/a'] }),
      new: passages('new', { concepts: ['x/a'] }, { concepts: ['x/c', 'x/d'] }),
    };
    const traces = { old: new Set(['x/a', 'x/b', 'x/d']), new: new Set(['x/a', 'x/c', 'x/d']) };
    const found = conceptChanges(lexicons, both, traces);
    expect(found.map(({ id, change, passages: own }) => [id, change, own.old, own.new])).toEqual([
      ['x/a', 'both', ['O1', 'O2'], ['N1']],
      ['x/b', 'lost', ['O1'], []],
      ['x/c', 'gained', [], ['N2']],
      ['x/d', 'both', [], ['N2']],
    ]);
  });
});

describe('dimensionChanges', () => {
  it('lists all dimensions in their order', () => {
    const label = { nl: 'm', en: 'm' };
    const found = dimensionChanges(
      [
        { id: 'meaning', label },
        { id: 'participation', label },
      ],
      { old: passages('old', { dimensions: ['participation'] }), new: passages('new', {}, {}) },
    );
    expect(found.map(({ id, change, passages: own }) => [id, change, own.old, own.new])).toEqual([
      ['meaning', 'both', [], []],
      ['participation', 'lost', ['O1'], []],
    ]);
  });
});

describe('touchingChanges', () => {
  it('keeps what connects in both, also after joining; the rest came or went', () => {
    const both = {
      old: passages('old', connects, connects, connects, {}),
      new: passages('new', connects, connects, {}, connects),
    };
    // O1 and O2 were joined into N1, O3 no longer connects (N3), O4 now does (N4), N2 is new.
    const pairs = [pair('O4', 'N4'), pair('O1', 'N1'), pair('O2', 'N1'), pair('O3', 'N3')];
    expect(touchingChanges(both, pairs)).toEqual({
      gained: ['N2', 'N4'],
      lost: ['O3'],
      stayed: [
        { old: 'O1', new: 'N1' },
        { old: 'O2', new: 'N1' },
      ],
    });
  });
});

describe('commitmentChanges', () => {
  it('tells of passages about culture or welfare that go further or less far, touching ones first', () => {
    const old = passages(
      'old',
      { culture: true, commitment: 'wish' },
      { ...connects, commitment: 'secured' },
      { commitment: 'wish' },
      { culture: true, commitment: 'measure' },
    );
    const current = passages(
      'new',
      { culture: true, commitment: 'measure' },
      { ...connects, commitment: 'wish' },
      { commitment: 'secured' },
      { culture: true, commitment: 'measure' },
    );
    const byId = new Map([...old, ...current].map((passage) => [passage.id, passage]));
    const pairs = [1, 2, 3, 4].map((n) => pair(`O${n}`, `N${n}`));
    expect(commitmentChanges(byId, pairs)).toEqual([
      { old: 'O2', new: 'N2', from: 'secured', to: 'wish', touching: true },
      { old: 'O1', new: 'N1', from: 'wish', to: 'measure', touching: false },
    ]);
  });
});

describe('versionWarnings', () => {
  const analysis = (count: number, years: Paper['years'] = null) => {
    const one = analysisOf(Array.from({ length: count }, () => ({ tokens: 10 })));
    return { ...one, paper: { ...one.paper, years } };
  };
  const codes = (old: ReturnType<typeof analysis>, current: ReturnType<typeof analysis>, pairs: number) =>
    versionWarnings({ old, new: current }, pairs).map(({ code }) => code);

  it('asks whether two papers are versions of one', () => {
    expect(codes(analysis(20), analysis(30), 2)).toEqual([]);
    expect(codes(analysis(20), analysis(30), 1)).toEqual(['little-in-common']);
    expect(codes(analysis(0), analysis(1), 0)).toContain('little-in-common');
  });

  it('warns of a part, and of the wrong order', () => {
    expect(codes(analysis(2), analysis(10), 2)).toEqual([]);
    expect(versionWarnings({ old: analysis(2), new: analysis(11) }, 2)).toEqual([
      { code: 'version-lengths', data: { ratio: 5.5, longer: 'new' } },
    ]);
    expect(
      codes(analysis(5, { first: 2025, last: 2028 }), analysis(5, { first: 2021, last: 2024 }), 5),
    ).toEqual(['order-reversed']);
  });
});
