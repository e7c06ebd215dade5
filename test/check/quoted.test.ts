// Words inside quotation marks, of every kind, and apostrophes that are none.
import { expect, it } from 'vitest';
import { isQuoted } from '../../src/check/quoted.js';

function quoted(text: string, word: string): boolean {
  const start = text.indexOf(word);
  return isQuoted(
    `Ervoor. ${text}`,
    { start: start + 8, end: start + 8 + word.length },
    { start: 8, end: 8 + text.length },
  );
}

it.each([
  ['Zij zei: ‘dat is lastig’ en ging.'],
  ['Zij zei: “dat is lastig” en ging.'],
  ['Zij zei: „dat is lastig” en ging.'],
  ['Zij zei: «dat is lastig» en ging.'],
  ['Zij zei: "dat is lastig" en ging.'],
  ["Zij zei: 'dat is lastig' en ging."],
  ['De ‘foto’s van lastig werk’ hangen er.'],
  ['Zij zei: ‘’s avonds is het lastig’.'],
])('inside: %s', (text) => expect(quoted(text, 'lastig')).toBe(true));

it.each([
  ['Zij zei ‘nee’ en dat is lastig, zoals ‘ja’.'],
  ['Zij zei "nee" en dat is lastig, zoals "ja".'],
  ["Zij zei 'nee' en dat is lastig, zoals 'ja'."],
  ['De foto’s zijn lastig te vinden, en video’s ook.'],
  ["'s Avonds is het lastig, 's morgens niet."],
  ['Hij begint ‘zonder einde en dat is lastig.'],
  ['Het is lastig.'],
])('outside: %s', (text) => expect(quoted(text, 'lastig')).toBe(false));
