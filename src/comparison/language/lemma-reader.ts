// Gives each lemma of two frameworks a number, and reads paragraphs as those numbers.
import type { Analysis, CodedParagraph } from '../../analysis.js';
import { isContentWord, isDictionaryName } from '../../dutch/content-words.js';
import { fillerWords } from '../../dutch/filler-words.js';
import { nameWords } from '../../dutch/names.js';
import type { Engine } from '../../engine.js';
import { NO_LEMMA, type Line } from '../../measure/collocates.js';
import type { Token } from '../../types.js';

/** A way in which a lemma is written, by letters and capitals, and its form. */
interface Spelling {
  readonly lemma: number;
  readonly form: string;
  readonly number: number;
}

export interface LemmaReader {
  /** The lemmas by number, in the order in which they were first read. */
  readonly lemmas: readonly string[];
  /** By the number of the lemma, how it is written. */
  readonly spellings: readonly (readonly Spelling[])[];
  /**
   * Reads a paragraph: no lemma for function words, names, codes and filler.
   * @param written by number, how often each spelling was read; this paragraph is added
   */
  read(coded: CodedParagraph, written: number[]): Line;
}

/** Makes what gives each lemma of these analyses its number. */
export function lemmaReader(
  analyses: readonly Analysis[],
  { lemma, words }: Pick<Engine, 'lemma' | 'words'>,
): LemmaReader {
  const names = nameWords(new Set(analyses.flatMap(({ segmented }) => segmented.paragraphs)));
  const lemmas: string[] = [];
  const spellings: Spelling[][] = [];
  const numbers = new Map<string, number>();
  let count = 0;
  const spell = (token: Token): Spelling | null => {
    if (!isContentWord(token, names) || isDictionaryName(token.norm, words)) return null;
    const base = lemma(token.norm);
    if (fillerWords.has(base) || fillerWords.has(token.norm)) return null;
    const known = numbers.get(base);
    const spelling = { lemma: known ?? lemmas.length, form: token.norm, number: count++ };
    if (known === undefined) {
      numbers.set(base, lemmas.push(base) - 1);
      spellings.push([spelling]);
    } else spellings[known]!.push(spelling);
    return spelling;
  };
  const memo = new Map<string, Spelling | null>();
  const spellingOf = (token: Token): Spelling | null => {
    const known = memo.get(token.text);
    if (known !== undefined) return known;
    const spelling = spell(token);
    memo.set(token.text, spelling);
    return spelling;
  };
  const read: LemmaReader['read'] = ({ paragraph: { tokens } }, written) => {
    const line = new Int32Array(tokens.length).fill(NO_LEMMA);
    for (let at = 0; at < line.length; at += 1) {
      const spelling = spellingOf(tokens[at]!);
      if (spelling === null) continue;
      line[at] = spelling.lemma;
      written[spelling.number] = (written[spelling.number] ?? 0) + 1;
    }
    return line;
  };
  return { lemmas, spellings, read };
}
