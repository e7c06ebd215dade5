// Expressions that are mostly the same words in a text: only one of them is told.
import type { PerDomain } from '../../analysis.js';
import type { Standing } from '../../measure/collocates.js';

/** Share of occurrences at which two expressions are one. */
const SAME = 0.5;

interface Placed {
  readonly stands: PerDomain<readonly Standing[]>;
}

/** More than the words of the longest paragraph: line and token make one number. */
const LINE = 2 ** 20;

/** A number for every word of every occurrence, unique in its text. */
function tokensOf(standings: readonly Standing[]): Set<number> {
  const tokens = new Set<number>();
  for (const { line, at } of standings)
    for (const occurrence of at) for (const token of occurrence) tokens.add(line * LINE + token);
  return tokens;
}

/** Of two expressions that are mostly the same words ('voorziening' and the concept of it) the first is kept. */
export function withoutTwins<T extends Placed>(measured: readonly T[]): T[] {
  const kept: T[] = [];
  const isKnown = { culture: sameWords(), welfare: sameWords() };
  for (const one of measured) {
    const twins = (['culture', 'welfare'] as const).map((domain) =>
      isKnown[domain](tokensOf(one.stands[domain])),
    );
    if (twins.some((twin) => twin.isTwin)) continue;
    kept.push(one);
    for (const twin of twins) twin.keep();
  }
  return kept;
}

/** Makes what tells whether words are mostly those of something that was kept before. */
function sameWords(): (tokens: ReadonlySet<number>) => { readonly isTwin: boolean; keep(): void } {
  const sizes: number[] = [];
  // Which of the kept hold a word.
  const holders = new Map<number, number[]>();
  return (tokens) => {
    const shared = new Uint32Array(sizes.length);
    for (const token of tokens) for (const holder of holders.get(token) ?? []) shared[holder]! += 1;
    const keep = (): void => {
      const holder = sizes.push(tokens.size) - 1;
      for (const token of tokens) {
        const known = holders.get(token);
        if (known) known.push(holder);
        else holders.set(token, [holder]);
      }
    };
    return { isTwin: sizes.some((size, n) => shared[n]! >= SAME * Math.min(tokens.size, size)), keep };
  };
}
