// Forms that were made before are taken as they are; they must be those that would be made afresh.
import { expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { loadWorkingLexicons } from '../../src/lexicons.js';
import { compileLexicons } from '../../src/match/compile.js';
import { FormMemo, makeAllForms } from '../../src/match/form-memo.js';
import { looseForms, termForms } from '../../src/match/slots.js';

it('takes forms that are ready, and makes the others', () => {
  const memo = new FormMemo(new Map([['loose museum', 'museum musea']]));
  expect([...memo.looseForms('museum')]).toEqual(['museum', 'musea']);
  expect(memo.looseForms('koor')).toEqual(looseForms('koor'));
});

it('tells the classes and the added forms of a term apart', () => {
  const memo = new FormMemo();
  const term = { text: 'dansen', pos: 'verb', forms: [], fixed: false } as const;
  expect(memo.termForms(term)).toEqual(termForms(term));
  expect(memo.termForms({ ...term, pos: 'noun' })).toEqual(termForms({ ...term, pos: 'noun' }));
  expect(memo.termForms({ ...term, fixed: true })).toEqual(new Set(['dansen']));
  expect(memo.termForms({ ...term, forms: ['dansje'] })).toContain('dansje');
});

it('compiles the lexicons to the same tables with ready forms as without', async () => {
  const [lexicons, words] = await Promise.all([loadWorkingLexicons(), loadWordList()]);
  const afresh = new FormMemo();
  const one = compileLexicons(lexicons, words, { forms: afresh });
  makeAllForms(one);
  const ready = new FormMemo(afresh.asReady());
  const two = compileLexicons(lexicons, words, { forms: ready });
  makeAllForms(two);
  expect([...two.forms]).toEqual([...one.forms]);
  expect([...two.anchors]).toEqual([...one.anchors]);
  // The order counts too: it decides which pattern is tried first.
  expect([...ready.asReady()]).toEqual([...afresh.asReady()]);
  expect(afresh.asReady().size).toBeGreaterThan(5000);
});
