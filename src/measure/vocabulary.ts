// Shared vocabulary of two frameworks: copies set aside, S with interval and yardsticks, shares in plain words.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import type { VocabularyResult } from '../comparison.js';
import { morisitaOverlap } from './morisita.js';
import { nearDuplicates } from './near-duplicates.js';
import { bagSize, type WordBag } from './two-texts.js';
import { jaccardCurve } from './jaccard.js';
import { sharedVocabulary, splitHalfSimilarity, tooLittleText } from './shared-vocabulary.js';

/** A paragraph as lemmas, with its passage when it has one. */
interface Lines {
  readonly words: readonly (readonly string[])[];
  readonly coded: readonly object[];
}

function linesOf(analyses: readonly Analysis[]): Lines {
  return {
    words: analyses.flatMap((analysis) => analysis.contentWords),
    coded: analyses.flatMap((analysis) => analysis.paragraphs),
  };
}

/** Share of the running words of one text whose lemma the other also uses; null for an empty text. @param words number of different words of both */
function shareAlso(own: WordBag, other: WordBag, words: number): number | null {
  const total = bagSize(own);
  if (total === 0) return null;
  const known = new Uint8Array(words);
  for (const paragraph of other) for (let at = 0; at < paragraph.length; at += 1) known[paragraph[at]!] = 1;
  let also = 0;
  for (const paragraph of own)
    for (let at = 0; at < paragraph.length; at += 1) also += known[paragraph[at]!]!;
  return also / total;
}

/** Compares the content words of two frameworks; paragraphs that both hold (copies) are left out first. */
export function compareVocabulary(
  frameworks: PerDomain<readonly Analysis[]>,
  passages: readonly Passage[],
  seed: number,
): VocabularyResult {
  const culture = linesOf(frameworks.culture);
  const welfare = linesOf(frameworks.welfare);
  const pairs = nearDuplicates(culture.words, welfare.words);
  const dropped = { culture: new Set(pairs.map(([c]) => c)), welfare: new Set(pairs.map(([, w]) => w)) };

  const ids = new Map<string, number>();
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const bagOf = (lines: Lines, skip: ReadonlySet<number>): WordBag =>
    lines.words
      .filter((words, index) => words.length > 0 && !skip.has(index))
      .map((words) => Uint32Array.from(words, idOf));
  const a = bagOf(culture, dropped.culture);
  const b = bagOf(welfare, dropped.welfare);

  const missing = (
    [
      ['culture', a],
      ['welfare', b],
    ] as const
  ).flatMap(([domain, bag]) => {
    const reason = tooLittleText(bag);
    return reason ? [{ reason, domain }] : [];
  });
  const passageOf = new Map<object, string>(passages.map((passage) => [passage.coded, passage.id]));
  return {
    result: missing.length === 0 ? sharedVocabulary(a, b, seed) : null,
    refused: missing[0] ?? null,
    seed,
    contentWords: { culture: bagSize(a), welfare: bagSize(b) },
    paragraphs: { culture: a.length, welfare: b.length },
    yardsticks: { culture: splitHalfSimilarity(a, seed), welfare: splitHalfSimilarity(b, seed) },
    morisita: morisitaOverlap(a, b),
    sharedWords: { culture: shareAlso(a, b, ids.size), welfare: shareAlso(b, a, ids.size) },
    jaccardCurve: jaccardCurve(a, b, seed),
    copies: pairs.map(
      ([c, w]) => [passageOf.get(culture.coded[c]!) ?? '', passageOf.get(welfare.coded[w]!) ?? ''] as const,
    ),
  };
}
