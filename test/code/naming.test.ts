// What headings name, with matches made by hand: offsets count in the document.
import { expect, it } from 'vitest';
import { namingOf } from '../../src/code/index.js';
import { found, smallIndex } from './coder.js';

const START = 100;

/** What a heading names when `words` of it are matches of these concepts. */
function naming(heading: string, words: Readonly<Record<string, string>>) {
  const matches = Object.entries(words).map(([word, key]) => {
    const at = START + heading.indexOf(word);
    return found(key, { span: { start: at, end: at + word.length } });
  });
  return namingOf(heading, START, matches, smallIndex);
}

it('names a domain alone, with or without a number or label', () => {
  const culture = { domain: 'culture', only: true };
  expect(naming('Musea', { Musea: 'culture/museum' })).toEqual(culture);
  expect(naming('3.2 Musea', { Musea: 'culture/museum' })).toEqual(culture);
  expect(naming('Beleidsdoelstelling 3: musea', { musea: 'culture/museum' })).toEqual(culture);
  expect(naming('Musea en zingen', { Musea: 'culture/museum', zingen: 'culture/singing' })).toEqual(culture);
});

it('names a domain among other fields', () => {
  expect(naming('Sport, musea en onderwijs', { musea: 'culture/museum' })).toEqual({
    domain: 'culture',
    only: false,
  });
  expect(naming('Zorg en veiligheid', { Zorg: 'welfare/care' })).toEqual({ domain: 'welfare', only: false });
});

it('a term over more than one field of the heading names them all', () => {
  expect(naming('Gezond en actief leven', { 'Gezond en actief leven': 'welfare/care' }).only).toBe(true);
});

it('names none when it names both, or nothing', () => {
  const none = { domain: null, only: false };
  expect(naming('Musea en zorg', { Musea: 'culture/museum', zorg: 'welfare/care' })).toEqual(none);
  expect(naming('Doelgroep', {})).toEqual(none);
});
