// What is typical of a text: log ratio with its interval, for words that are spread over the text.
import { keyness, type Counts, type Keyness } from './keyness.js';

/** How often something stands in a text, and over how many of its parts. */
export interface Spread {
  readonly count: number;
  readonly paragraphs: number;
  readonly sections: number;
}

/** A word or concept with what it does in two texts. */
export interface Contrast<T> {
  readonly item: T;
  readonly here: Spread;
  readonly there: Spread;
}

export interface Typical<T> extends Contrast<T>, Keyness {
  /** 95% interval of the log ratio; it is 'here' against 'there'. */
  readonly low: number;
  readonly high: number;
}

/** A word that fewer paragraphs or sections hold is of that paragraph, not of the text. */
export const FEWEST_PARAGRAPHS = 3;
const FEWEST_SECTIONS = 2;
/** Two-sided 95% point of the normal distribution. */
const Z = 1.959964;
/** Counts as an occurrence where there is none, as in `keyness`. */
const HALF = 0.5;

/**
 * 95% interval of the log ratio (binary logarithm of the ratio of two shares): log ratio ± 1.96 · SE, with
 * SE = √(1/a − 1/c + 1/b − 1/d) / ln 2 for a of c words here and b of d words there (Katz et al. 1978, for the logarithm
 * of a ratio of proportions); half an occurrence for none. Words come in bursts, so the true interval is wider.
 */
export function logRatioInterval(counts: Counts): { low: number; high: number } {
  const { logRatio } = keyness(counts);
  const [a, b] = [counts.here || HALF, counts.there || HALF];
  const error = Math.sqrt(1 / a - 1 / counts.hereTotal + 1 / b - 1 / counts.thereTotal) / Math.LN2;
  return { low: logRatio - Z * error, high: logRatio + Z * error };
}

/**
 * Does it stand in three paragraphs and two sections (one, where the text has only one)? Dispersion before keyness:
 * Gries (2008), Egbert & Biber (2019).
 */
export function isSpread({ paragraphs, sections }: Spread, sectionsOfText: number): boolean {
  return paragraphs >= FEWEST_PARAGRAPHS && sections >= Math.min(FEWEST_SECTIONS, sectionsOfText);
}

/** Size of a text: words of running text, and the sections that hold some. */
export interface TextSize {
  readonly words: number;
  readonly sections: number;
}

/** The side that something is more frequent on by its interval; null when the interval holds 0. */
export function sideOf({ low, high }: Pick<Typical<unknown>, 'low' | 'high'>): 'here' | 'there' | null {
  if (low > 0) return 'here';
  return high < 0 ? 'there' : null;
}

/**
 * Keyness of everything that is spread over the text in which it is the more frequent, ranked by the bound of the
 * interval that is nearest to no difference, the largest first. Empty when a text has no words.
 */
export function typical<T>(contrasts: readonly Contrast<T>[], here: TextSize, there: TextSize): Typical<T>[] {
  if (here.words === 0 || there.words === 0) return [];
  const bound = ({ low, high }: Typical<T>): number => Math.max(low, -high);
  return contrasts
    .flatMap((contrast) => {
      const counts: Counts = {
        here: contrast.here.count,
        there: contrast.there.count,
        hereTotal: here.words,
        thereTotal: there.words,
      };
      const { g2, logRatio } = keyness(counts);
      const spread =
        logRatio >= 0 ? isSpread(contrast.here, here.sections) : isSpread(contrast.there, there.sections);
      return spread ? [{ ...contrast, g2, logRatio, ...logRatioInterval(counts) }] : [];
    })
    .sort((a, b) => bound(b) - bound(a) || b.g2 - a.g2);
}
