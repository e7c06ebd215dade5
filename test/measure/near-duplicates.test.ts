import { expect, it } from 'vitest';
import { nearDuplicates } from '../../src/measure/near-duplicates.js';

const words = (text: string): string[] => text.split(' ');
const long = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';

it('finds a copied paragraph with a few words added', () => {
  expect(
    nearDuplicates([words('nothing like it at all'), words(long)], [words(`${long} and more words here`)]),
  ).toEqual([[1, 0]]);
});

it('leaves short paragraphs and those that share half alone', () => {
  expect(nearDuplicates([words('a b c d e f')], [words('a b c d e f')])).toEqual([]);
  const half = long.split(' ').slice(0, 13).join(' ') + ' 1 2 3 4 5 6 7 8 9 10 11 12 13';
  expect(nearDuplicates([words(long)], [words(half)])).toEqual([]);
});
