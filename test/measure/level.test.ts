// Policy or floor: the rule in words, on sentences that it must and must not take.
import { beforeAll, expect, it } from 'vitest';
import type { CodedParagraph } from '../../src/analysis.js';
import { loadEngine } from '../../src/engine.js';
import { levelReader } from '../../src/measure/level.js';
import { createCoder } from '../code/coder.js';

let code: (text: string) => CodedParagraph;
let read: ReturnType<typeof levelReader>;
beforeAll(async () => {
  code = await createCoder();
  read = levelReader((await loadEngine()).lexicons.find(({ id }) => id === 'level'));
}, 60_000);

function levels(text: string): string[] {
  const { policy, floor } = read(code(text));
  const words = (list: typeof policy): string =>
    list.map(({ span }) => text.slice(span.start, span.end)).join(', ');
  return [
    policy.length > 0 ? `policy: ${words(policy)}` : '',
    floor.length > 0 ? `floor: ${words(floor)}` : '',
  ].filter(Boolean);
}

it.each([
  ['De wethouder legt de cultuurnota voor aan mensen met dementie.', ['policy: wethouder, cultuurnota']],
  ['In het museum begint een leesclub voor mensen met dementie.', ['floor: In het museum, leesclub']],
  // Two weak words of one concept show no floor; a place and a day do.
  ['Wij bouwen een buurthuis en een wijkcentrum voor ouderen en kunst.', []],
  ['Op dinsdagmiddag is er in het buurthuis muziek voor ouderen.', ['floor: dinsdagmiddag, buurthuis']],
  ['Het museum ontvangt mensen met dementie.', []],
])('%s', (text, expected) => expect(levels(text)).toEqual(expected));

it('may be both, and knows nothing without its lexicon', () => {
  const text = 'Uit de begroting van de gemeente betalen wij een leesclub voor mensen met dementie.';
  expect(levels(text)).toHaveLength(2);
  expect(levelReader(undefined)(code(text))).toEqual({ policy: [], floor: [] });
});
