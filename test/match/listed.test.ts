// Whether a lexicon knows a word.
import { expect, it } from 'vitest';
import { isListed } from '../../src/match/listed.js';
import { engineOf } from './lexicon-of.js';

it('knows terms, their forms, compounds that they take, and terms that ask for context', async () => {
  const compiled = await engineOf([
    'museum',
    '{ text: zorg, compound: first }',
    '{ text: steun, near: { any: [geld] } }',
    'sociale basis',
  ]);
  for (const word of ['museum', 'musea', 'zorgaanbod', 'steun'])
    expect(isListed(word, compiled), word).toBe(true);
  for (const word of ['wijk', 'basis', 'bezorgd']) expect(isListed(word, compiled), word).toBe(false);
});
