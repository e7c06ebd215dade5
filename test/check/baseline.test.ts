// The baseline: nothing shows right after it was made, moved text changes nothing, a new problem shows alone.
import { expect, it } from 'vitest';
import { type Baseline, baselineText, newerVersion, parseBaseline } from '../../src/check/baseline-file.js';
import { prunedBaseline, updatedBaseline, withoutKnown } from '../../src/check/baseline.js';
import { forBaseline } from '../../src/check/check.js';
import { fingerprintOf } from '../../src/check/fingerprint.js';
import { check } from './word-rule.js';

const PAPER = 'Dit is lastig.\n\nDat is lastig.\n\nDit is lastig.\n';
const config = { rules: { RV902: 'off' } } as const;
const look = async (text: string, identity = 'b/nota.md') =>
  forBaseline(await check(text, config, [], identity));
const NONE: Baseline = new Map();
const made = async (text = PAPER): Promise<Baseline> =>
  parseBaseline(baselineText(updatedBaseline([await look(text)], NONE)))!;
const fresh = async (text: string, baseline: Baseline): Promise<(string | null)[]> =>
  withoutKnown(await look(text), baseline).fresh.map(({ finding }) => finding.quote);

const [one, two] = ['Dit is lastig', 'Dat is lastig'].map((words) =>
  fingerprintOf('b/nota.md', 'RV901', words),
) as [string, string];

it('is written with sorted keys and counts', async () => {
  const counts = Object.fromEntries(
    [[one, 2] as const, [two, 1] as const].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const other = await look('Hier is het lastig.', 'a.md');
  const text = baselineText(updatedBaseline([await look(PAPER), other], NONE));
  expect(JSON.parse(text)).toEqual({
    version: 1,
    files: {
      'a.md': {
        RV901: { count: 1, fingerprints: { [fingerprintOf('a.md', 'RV901', 'Hier is het lastig')]: 1 } },
      },
      'b/nota.md': { RV901: { count: 3, fingerprints: counts } },
    },
  });
  expect(text.indexOf('a.md')).toBeLessThan(text.indexOf('b/nota.md'));
  expect(
    Object.keys(
      (JSON.parse(text) as { files: Record<string, { RV901: { fingerprints: object } }> }).files['b/nota.md']!
        .RV901.fingerprints,
    ),
  ).toEqual(Object.keys(counts));
  expect(baselineText(parseBaseline(text)!)).toBe(text);
});

it('nothing shows right after it was made', async () => {
  expect(await fresh(PAPER, await made())).toEqual([]);
  expect(withoutKnown(await look(PAPER), await made()).known).toBe(3);
});

it('a paragraph before the findings changes nothing', async () =>
  expect(await fresh(`# Nieuw\n\nEen hele bladzijde erbij.\n\n${PAPER}`, await made())).toEqual([]));

it('a new problem shows alone, also one in words that were known already', async () => {
  const baseline = await made();
  expect(await fresh(`Nieuw en lastig.\n\n${PAPER}`, baseline)).toEqual(['Nieuw en lastig.']);
  expect(await fresh(`${PAPER}\nDit is lastig.\n`, baseline)).toEqual(['Dit is lastig.']);
});

it('says what is found no more, and can leave it out', async () => {
  const papers = [await look('Dit is lastig.')];
  const { baseline, stale } = prunedBaseline(papers, await made(), () => false);
  expect(stale).toBe(2);
  expect(JSON.parse(baselineText(baseline))).toEqual({
    version: 1,
    files: { 'b/nota.md': { RV901: { count: 1, fingerprints: { [one]: 1 } } } },
  });
});

it('papers and rules that were not looked at keep what they have; papers that are gone lose it', async () => {
  const old = await made();
  const other = await look('Hier is het lastig.', 'a.md');
  expect([...updatedBaseline([other], old).keys()].sort()).toEqual(['a.md', 'b/nota.md']);
  expect(prunedBaseline([other], old, () => false).stale).toBe(0);
  expect(prunedBaseline([other], old, () => true)).toEqual({ baseline: new Map(), stale: 3 });
  const blind = { ...(await look('Niets.')), notLooked: new Set(['RV901'] as const) };
  expect(prunedBaseline([blind], old, () => false).stale).toBe(0);
  expect(updatedBaseline([blind], old).get('b/nota.md')).toEqual(old.get('b/nota.md'));
});

it.each(['', '{', '{}', '{"version":2,"files":{}}', '{"version":1,"files":{"a":{"RV901":3}}}'])(
  'a file that is none: %s',
  (text) => expect(parseBaseline(text)).toBeNull(),
);

it('tells a baseline of a later version from a file that is none', () => {
  expect(newerVersion('{"version":2,"files":{}}')).toBe(2);
  for (const text of ['', '{', 'null', '{"version":1}', '{"version":"2"}'])
    expect(newerVersion(text)).toBeNull();
});
