// The last check before a text is said not to speak of something: bare words, whatever the rules of their term say.
import { expect, it } from 'vitest';
import { barePlaces, type BareQuery } from '../../src/match/bare.js';
import { matchDocument } from '../../src/match/match.js';
import { segment } from '../../src/segment/index.js';
import { documentOf, type BlockSource } from '../segment/sample.js';
import { engineOf } from './lexicon-of.js';

async function places(
  terms: readonly string[],
  text: BlockSource | string,
  query: Partial<BareQuery> = {},
): Promise<{ bare: string[]; counted: number }> {
  const engine = await engineOf(terms);
  const segmented = segment(documentOf(typeof text === 'string' ? { text, role: 'listItem' } : text));
  return {
    bare: barePlaces(segmented, engine, { concepts: ['terms/all'], ...query }).map((place) => place.text),
    counted: matchDocument(segmented, engine).flat().length,
  };
}

it.each([
  [
    'context',
    '{ text: preventie, near: { any: [zorg] } }',
    'De preventie van brand is in orde.',
    'preventie',
  ],
  ['an excluding phrase', '{ text: raad, exclude: [raad van state] }', 'De Raad van State zei nee.', 'Raad'],
  ['a denial', 'mantelzorger', 'Er wonen hier geen mantelzorgers.', 'mantelzorgers'],
  ['a longer word', 'mantelzorg', 'De mantelzorgwoning is klaar.', 'mantelzorgwoning'],
  ['a broken word', 'mantelzorg', 'Wij steunen de mantel zorg thuis.', 'mantel zorg'],
  ['a word longer than known', 'LHBTIQ', 'Wij zijn LHBTIQA+ vriendelijk.', 'LHBTIQA'],
  [
    'words apart',
    '{ text: cultureel aanbod, gap: 0 }',
    'Het aanbod is rijk en cultureel.',
    'aanbod is rijk en cultureel',
  ],
])('finds the words in spite of %s', async (_what, term, text, found) => {
  expect((await places([term], text)).bare).toEqual([found]);
});

it('looks in headings', async () => {
  const heading: BlockSource = { text: 'Mantelzorg', role: 'heading', level: 1 };
  expect((await places(['mantelzorg'], heading)).bare).toEqual(['Mantelzorg']);
});

it.each([
  [
    'a word that holds the term by chance',
    '{ text: diversiteit, exclude: [biodiversiteit] }',
    'De biodiversiteit groeit.',
  ],
  [
    'words of a phrase far apart',
    'cultureel aanbod',
    'Het aanbod van hulp is de laatste jaren gegroeid en dat is ook cultureel.',
  ],
  ['two words that only look like one', 'ouderen', 'Elk kind en zijn ouder en broer zijn welkom.'],
  ['another word', 'mantelzorg', 'De zorg is goed geregeld.'],
])('does not take %s', async (_what, term, text) => {
  expect((await places([term], text)).bare).toEqual([]);
});

it('looks for stems of words of a name when asked, and for core terms only when asked', async () => {
  const text = 'Wij verbinden de domeinen met elkaar.';
  expect((await places(['koppeling'], text)).bare).toEqual([]);
  expect((await places(['koppeling'], text, { words: ['verbinding'] })).bare).toEqual(['verbinden']);
  const weak = ['{ text: domein, weight: weak }'];
  expect((await places(weak, text)).bare).toEqual(['domeinen']);
  expect((await places(weak, text, { onlyCore: true })).bare).toEqual([]);
});
