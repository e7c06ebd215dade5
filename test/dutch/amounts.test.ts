// Amounts of money and points in time, as Dutch texts write them.
import { expect, it } from 'vitest';
import { figuresIn } from '../../src/dutch/amounts.js';

it.each([
  ['wij betalen € 25.000 aan het koor', '€ 25.000', null],
  ['in het EERSTE KWARTAAL begint het koor', null, 'EERSTE KWARTAAL'],
  ['klaar in Q3, voor 12.500,-', '12.500,-', 'Q3'],
  ['Vanaf september 2024 kost het 1,2 miljoen, vanaf mei 2026 meer', '1,2 miljoen', 'september 2024'],
  ['op 31/12/2027 zijn er 40 leden', null, '31/12/2027'],
  ['de kosten en de datum staan nog niet vast', null, null],
])('%s', (text, amount, time) => {
  expect(figuresIn(text)).toEqual({ amount, time });
});
