// Words that two texts both use often: what is left of them when the lexicons have taken theirs may be worth a look.
import { isSpread, type Contrast, type TextSize } from './typical.js';

/**
 * What is spread over both texts, the most frequent first, judged by the text that uses it least (occurrences per word).
 * Ties keep their order.
 */
export function frequentInBoth<T>(
  contrasts: readonly Contrast<T>[],
  here: TextSize,
  there: TextSize,
): Contrast<T>[] {
  const rate = (one: Contrast<T>): number =>
    Math.min(one.here.count / here.words, one.there.count / there.words);
  return contrasts
    .filter((one) => isSpread(one.here, here.sections) && isSpread(one.there, there.sections))
    .sort((a, b) => rate(b) - rate(a));
}
