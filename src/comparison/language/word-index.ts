// Where every lemma stands in one framework. Flat arrays of numbers, for most lemmas are counted and never asked for.
import type { TextLine } from './text.js';
import { NO_LEMMA, type Standing } from '../../measure/collocates.js';

export interface WordIndex {
  /** Occurrences of each lemma, and paragraphs that hold it, by number. */
  readonly frequency: Uint32Array;
  readonly paragraphs: Uint32Array;
  /** Where a lemma stands; lines in order. */
  words(lemma: number): readonly Standing[];
}

/** How often each lemma occurs, and in how many lines. */
function count(lines: readonly TextLine[], size: number): Pick<WordIndex, 'frequency' | 'paragraphs'> {
  const frequency = new Uint32Array(size);
  const paragraphs = new Uint32Array(size);
  const last = new Int32Array(size).fill(-1);
  for (let line = 0; line < lines.length; line += 1) {
    const { lemmas } = lines[line]!;
    for (let at = 0; at < lemmas.length; at += 1) {
      const lemma = lemmas[at]!;
      if (lemma === NO_LEMMA) continue;
      frequency[lemma]! += 1;
      if (last[lemma] !== line) paragraphs[lemma]! += 1;
      last[lemma] = line;
    }
  }
  return { frequency, paragraphs };
}

/** The occurrences sorted by lemma: those of a lemma end where `ends` says, and are as many as its frequency. */
function sorted(
  lines: readonly TextLine[],
  frequency: Uint32Array,
): Readonly<Record<'ends' | 'line' | 'token', Uint32Array>> {
  const ends = new Uint32Array(frequency.length);
  let total = 0;
  for (let lemma = 0; lemma < frequency.length; lemma += 1) {
    ends[lemma] = total;
    total += frequency[lemma]!;
  }
  const line = new Uint32Array(total);
  const token = new Uint32Array(total);
  for (let index = 0; index < lines.length; index += 1) {
    const { lemmas } = lines[index]!;
    for (let at = 0; at < lemmas.length; at += 1) {
      const lemma = lemmas[at]!;
      if (lemma === NO_LEMMA) continue;
      // Each end begins at the first occurrence, and has passed them all when the text is read.
      const place = ends[lemma]!;
      line[place] = index;
      token[place] = at;
      ends[lemma] = place + 1;
    }
  }
  return { ends, line, token };
}

/** @param size number of lemmas of both frameworks */
export function wordIndex(lines: readonly TextLine[], size: number): WordIndex {
  const { frequency, paragraphs } = count(lines, size);
  const { ends, line, token } = sorted(lines, frequency);
  const made = new Array<readonly Standing[] | undefined>(size);
  const standingsOf = (lemma: number): readonly Standing[] => {
    const standings: { readonly line: number; readonly at: number[][] }[] = [];
    for (let place = ends[lemma]! - frequency[lemma]!; place < ends[lemma]!; place += 1) {
      const last = standings.at(-1);
      if (last?.line === line[place]) last!.at.push([token[place]!]);
      else standings.push({ line: line[place]!, at: [[token[place]!]] });
    }
    return standings;
  };
  return { frequency, paragraphs, words: (lemma) => (made[lemma] ??= standingsOf(lemma)) };
}
