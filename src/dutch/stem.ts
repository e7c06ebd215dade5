// Porter stems for Dutch: the opt-in lowest tier of matching, and suggestions. Never used for counting by default.
import { porterStem } from './natural.js';

/** Stem of a word (any case); words shorter than four letters stay whole. */
export function dutchStem(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return lower.length < 4 ? lower : porterStem(lower);
}
