// From hits to findings: order, place, quote, fingerprint, and rules that cannot look.
import { expect, it } from 'vitest';
import { fingerprintOf } from '../../src/check/fingerprint.js';
import { check, seen } from './word-rule.js';

const PAPER = `# Nota

## Ouderen

Dit is lastig. Dat ook.

## Jeugd

- Een lastig punt, nog eens lastig.
`;

it('findings stand in the order of the text, those on the whole paper first', async () => {
  const paper = await check(PAPER);
  expect(seen(paper)).toEqual([
    'RV902 -',
    'RV901 Dit is lastig.',
    'RV901 Een lastig punt, nog eens lastig.',
    'RV901 Een lastig punt, nog eens lastig.',
  ]);
  expect(paper.found[1]!.finding).toEqual({
    rule: 'RV901',
    name: 'word',
    severity: 'warning',
    path: 'nota.md',
    page: null,
    headings: ['Nota', 'Ouderen'],
    place: null,
    quote: 'Dit is lastig.',
    words: 'lastig',
    wordsAt: 7,
    found: 'Hier staat ‘lastig’.',
    expected: 'Iets anders.',
    advice: 'Schrijf het anders.',
    replacement: null,
    fingerprint: fingerprintOf('nota.md', 'RV901', 'Dit is lastig.'),
  });
  expect(paper.found[0]!.finding).toMatchObject({ page: null, headings: [], quote: null, words: null });
});

it('the fingerprint is of path, rule and letters of the sentence, and of nothing else', () => {
  // First 32 signs of: printf 'nota.md\nRV901\ndit is lastig' | sha256sum
  expect(fingerprintOf('nota.md', 'RV901', ' Dit  is\nlastig! ')).toBe('460c7498a171475eada078de03b3a757');
  expect(fingerprintOf('nota.md', 'RV901', 'Dit is lastig.')).not.toBe(
    fingerprintOf('nota.md', 'RV902', 'Dit is lastig.'),
  );
});

it('text before a finding moves nothing of its fingerprint', async () => {
  const before = await check(PAPER);
  const after = await check(`Een alinea erbij.\n\n${PAPER}`);
  expect(after.found.map(({ finding }) => finding.fingerprint)).toEqual(
    before.found.map(({ finding }) => finding.fingerprint),
  );
});

it('severities and options of the configuration hold', async () => {
  const paper = await check(PAPER, {
    rules: { word: { severity: 'error', most: 1 }, RV902: 'off' },
    papers: [
      { files: '*.md', rules: { RV901: { most: 2 } } },
      { files: 'ander/*.md', rules: { RV901: 'off' } },
    ],
  });
  expect(paper.found.map(({ finding: { rule, severity } }) => [rule, severity])).toEqual([
    ['RV901', 'error'],
    ['RV901', 'error'],
  ]);
});

it('says which rules could not look, and why', async () => {
  const paper = await check('Samen is het niet lastig.', { rules: { needy: 'warning' } });
  expect(paper.notRun).toEqual([{ rule: 'RV903', why: 'domain' }]);
  expect([...paper.looked]).toEqual(['RV000', 'RV901', 'RV902']);
});

it('a rule can say something beside findings; asked nothing it does not look at all', async () => {
  const quiet = await check(PAPER);
  expect(quiet.asides).toEqual([]);
  expect([...quiet.looked]).not.toContain('RV904');
  const asked = await check(PAPER, { rules: { RV904: { of: 'dansen' } } });
  expect(asked.asides).toEqual([{ rule: 'RV904', text: 'Over dansen valt niets te zeggen.' }]);
  expect([...asked.looked]).toContain('RV904');
  expect(seen(asked)).toEqual(seen(quiet));
});
