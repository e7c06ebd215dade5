// Does any lexicon hold a word: as a term, in one of its forms, or as the part of a compound that a term takes?
import type { CompiledLexicons } from './model.js';
import { analyseWord } from './words.js';

/** True also where the rules of the term would not count the word (context, capitals): a lexicon knows it. */
export function isListed(norm: string, compiled: CompiledLexicons): boolean {
  const analysis = analyseWord(compiled, norm);
  return analysis !== null && (analysis.forms.length > 0 || analysis.parts.length > 0);
}
