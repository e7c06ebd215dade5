// The letters of a word as one number: to put words in tables, and to see at once that two words differ.

/** The base in which the letters are the digits of the number. */
export const BASE = 31;

/** The letters [start, end) of a text as digits of a number of 32 bits: that of two words in a row follows from those of either. */
export function letterSum(text: string, start = 0, end = text.length): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (Math.imul(sum, BASE) + text.charCodeAt(at)) | 0;
  return sum;
}
