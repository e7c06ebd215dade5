// Words frequent in both: ranked by the text that uses them least, per word of text.
import { expect, it } from 'vitest';
import { frequentInBoth } from '../../src/measure/unlisted.js';

const spread = (count: number, paragraphs = count) => ({ count, paragraphs, sections: paragraphs });

it('ranks by the lesser rate and wants both texts to hold it in several places', () => {
  const found = frequentInBoth(
    [
      { item: 'often here', here: spread(90), there: spread(4) },
      { item: 'often in both', here: spread(20), there: spread(12) },
      { item: 'in one place there', here: spread(50), there: spread(40, 2) },
      { item: 'in both', here: spread(8), there: spread(9) },
    ],
    { words: 2000, sections: 5 },
    { words: 1000, sections: 5 },
  );
  // Rates: 0.045 and 0.004; 0.010 and 0.012; 0.004 and 0.009: ties keep their order.
  expect(found.map(({ item }) => item)).toEqual(['often in both', 'often here', 'in both']);
});
