// A paper with a new name keeps its baseline; a paper that only looks like an old one does not.
import { expect, it } from 'vitest';
import { type Baseline, parseBaseline, baselineText } from '../../src/check/baseline-file.js';
import { prunedBaseline, updatedBaseline, withoutKnown } from '../../src/check/baseline.js';
import { forBaseline } from '../../src/check/check.js';
import { withNewNames } from '../../src/check/renamed.js';
import { check } from './word-rule.js';

const PAPER = 'Dit is lastig.\n\nDat is lastig.\n\nDit is lastig.\n';
const WORD_ONLY = { rules: { RV902: 'off' } } as const;
const look = async (text: string, identity: string, config = {}) =>
  forBaseline(await check(text, config, [], identity));
const made = async (text: string, config = {}): Promise<Baseline> =>
  parseBaseline(baselineText(updatedBaseline([await look(text, 'nota-v1.md', config)], new Map())))!;
const gone = (): boolean => true;

it('goes with the paper to its new name, and shows only what is new', async () => {
  const paper = await look(`${PAPER}\nNieuw en lastig.\n`, 'nota-v2.md', WORD_ONLY);
  const old = await made(PAPER, WORD_ONLY);
  const { baseline, renamed } = withNewNames([paper], old, gone);
  expect(renamed).toEqual([{ from: 'nota-v1.md', to: 'nota-v2.md' }]);
  expect([...baseline.keys()]).toEqual(['nota-v2.md']);
  const { fresh, known } = withoutKnown(paper, baseline);
  expect([fresh.map(({ finding }) => finding.quote), known]).toEqual([['Nieuw en lastig.'], 3]);
  expect(prunedBaseline([paper], baseline, gone).stale).toBe(0);
});

it('half of what was known must still be there', async () => {
  const old = await made('Dit is lastig.\n\nDat is lastig.\n\nWat is lastig.\n', WORD_ONLY);
  const half = await look('Dit is lastig.\n\nDat is lastig.\n', 'v2.md', WORD_ONLY);
  const less = await look('Dit is lastig.\n', 'v2.md', WORD_ONLY);
  expect(withNewNames([half], old, gone).renamed).toHaveLength(1);
  expect(withNewNames([less], old, gone)).toEqual({ baseline: old, renamed: [] });
  // the third is found no more
  const { baseline } = withNewNames([half], old, gone);
  expect(prunedBaseline([half], baseline, gone).stale).toBe(1);
});

it('stays where it is while the old paper is there, or is checked too', async () => {
  const old = await made(PAPER, WORD_ONLY);
  const copy = await look(PAPER, 'copy.md', WORD_ONLY);
  expect(withNewNames([copy], old, () => false).renamed).toEqual([]);
  const itself = await look(PAPER, 'nota-v1.md', WORD_ONLY);
  expect(withNewNames([itself, copy], old, gone).renamed).toEqual([]);
});

it('goes to one paper only, and not for a finding that any paper may have', async () => {
  const old = await made(PAPER, WORD_ONLY);
  const [first, second] = [await look(PAPER, 'a.md', WORD_ONLY), await look(PAPER, 'b.md', WORD_ONLY)];
  expect(withNewNames([first, second], old, gone).renamed).toEqual([{ from: 'nota-v1.md', to: 'a.md' }]);
  // RV902 finds that 'samen' stands nowhere: so it is in many papers
  const whole = await look('Iets heel anders.\n', 'c.md');
  expect(whole.found).toHaveLength(1);
  expect(withNewNames([whole], await made('Weer iets anders.\n'), gone).renamed).toEqual([]);
});
