// The one place that touches the package natural: single files only, because its index is slow and prints to stdout.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface PorterStemmerNl {
  stem(word: string): string;
  /** State that the stemmer forgets to clear between words. */
  suffixeRemoved?: boolean;
}

let stemmer: PorterStemmerNl | null = null;
let distance: ((first: string, second: string) => number) | null = null;

/** Porter stem of a lower-case Dutch word. */
export function porterStem(word: string): string {
  stemmer ??= require('natural/lib/natural/stemmers/porter_stemmer_nl.js') as PorterStemmerNl;
  stemmer.suffixeRemoved = false;
  return stemmer.stem(word);
}

/** Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
export function editDistance(first: string, second: string): number {
  if (!distance) {
    const module = require('natural/lib/natural/distance/levenshtein_distance.js') as {
      DamerauLevenshteinDistance: (a: string, b: string, options?: object) => number;
    };
    distance = (a, b) => module.DamerauLevenshteinDistance(a, b, { restricted: true });
  }
  return distance(first, second);
}
