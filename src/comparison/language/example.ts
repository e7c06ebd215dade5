// A sentence that shows a word in its usual company, cut around the word.
import { headingOf, type FrameworkText } from './text.js';
import { near, type Standing } from '../../measure/collocates.js';
import type { Companion, Example } from '../../measure/language-model.js';
import type { Sentence, Token } from '../../types.js';

/** Companions that a sentence is chosen by, and the words after which it is called long. */
const LEADING = 3;
const LONG = 25;

/** Does it read as a sentence: a capital or a figure first, and a full stop at its end? An item of a list often does not. */
function isWhole(sentence: string): boolean {
  return /^[‘'"“(]*[\p{Lu}\d]/u.test(sentence) && /[.!?]['’"”)]*\s*$/u.test(sentence);
}

/** A sentence that may be the example. */
interface Option {
  readonly line: number;
  readonly own: ReadonlySet<number>;
  readonly sentence: Sentence;
  /** Strength of the companions in it, and its length in words. */
  readonly score: number;
  readonly length: number;
  /** The higher, the less it reads as a sentence. */
  readonly late: number;
}

function isBefore(a: Option, b: Option): boolean {
  return (a.late - b.late || b.score - a.score || a.length - b.length) < 0;
}

/** The sentence in which the word stands with its strongest companions; whole, and not too long when that can be. */
export function exampleOf(
  text: FrameworkText,
  standings: readonly Standing[],
  companions: readonly Companion[],
): Example {
  const strength = new Map(
    companions.slice(0, LEADING).map(({ lemma, logDice }) => [text.lemmas.indexOf(lemma), logDice]),
  );
  let best: Option | null = null;
  for (const { line, at } of standings) {
    const { lemmas, coded, analysis } = text.lines[line]!;
    const own = new Set(at.flat());
    for (const tokens of at) {
      const sentence = coded.paragraph.sentences.find(
        ({ firstToken, endToken }) => tokens[0]! >= firstToken && tokens[0]! < endToken,
      );
      if (!sentence) continue;
      const length = sentence.endToken - sentence.firstToken;
      const late = (length > LONG ? 2 : 0) + (coded.paragraph.role === 'tableCell' ? 1 : 0);
      // What is behind already need not be read.
      if (best && late > best.late) continue;
      const part = !isWhole(analysis.document.text.slice(sentence.start, sentence.end));
      const company = new Set(near(lemmas, tokens, own).map((index) => lemmas[index]!));
      let score = 0;
      for (const lemma of company) score += strength.get(lemma) ?? 0;
      const option = { line, own, sentence, score, length, late: late + (part ? 3 : 0) };
      if (!best || isBefore(option, best)) best = option;
    }
  }
  const { line, own, sentence } = best!;
  const { analysis, coded, passage } = text.lines[line]!;
  return {
    pieces: piecesOf(analysis.document.text, sentence, coded.paragraph.tokens, own),
    passage,
    documentId: analysis.document.id,
    page: coded.paragraph.page,
    heading: headingOf(text.lines[line]!),
  };
}

/** A sentence cut around the words that it is quoted for. */
function piecesOf(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  own: ReadonlySet<number>,
): Example['pieces'] {
  const pieces: { text: string; own: boolean }[] = [];
  let at = sentence.start;
  const isSpace = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
  const push = (to: number, isOwn: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to).replace(/\s*\n+\s*/g, ' '), own: isOwn });
    at = Math.max(at, to);
  };
  for (let index = sentence.firstToken; index < sentence.endToken; index += 1) {
    if (!own.has(index)) continue;
    // The words of one phrase stay together.
    const first = index;
    while (
      own.has(index + 1) &&
      index + 1 < sentence.endToken &&
      isSpace(tokens[index]!.end, tokens[index + 1]!.start)
    )
      index += 1;
    push(tokens[first]!.start, false);
    push(tokens[index]!.end, true);
  }
  push(sentence.end, false);
  return pieces;
}
