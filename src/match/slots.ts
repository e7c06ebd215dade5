// Which word forms may stand in a place of a phrase, and which forms a single word of a lexicon takes.
import { adjectiveForms } from '../dutch/adjective-forms.js';
import { guessClass, separableVerb, type WordClass, wordForms } from '../dutch/forms.js';
import { irregularVerbs } from '../dutch/irregular-verbs.js';
import { withoutEnding } from '../dutch/spelling.js';
import { personPlurals } from '../dutch/clause-words.js';
import { functionWords } from '../dutch/stopwords.js';
import { normaliseWord, tokenise } from '../dutch/tokens.js';
import type { Term } from '../lexicon/schema.js';

/** The words of a term or phrase as look-up keys, with the punctuation before each. */
export interface PhraseWord {
  readonly text: string;
  readonly key: string;
  readonly afterPunctuation: boolean;
}

const PLAIN = /^[a-z]+$/;

/** Cuts the text of a term into words, exactly as running text is cut. */
export function phraseWords(text: string): PhraseWord[] {
  if (PLAIN.test(text)) return [{ text, key: text, afterPunctuation: false }];
  const whole = text.normalize('NFC');
  let end = 0;
  return tokenise(whole).map((token) => {
    const afterPunctuation = /[,;:()]/.test(whole.slice(end, token.start));
    end = token.end;
    return { text: token.text, key: token.norm, afterPunctuation };
  });
}

/** Spellings with the same meaning: without the diaeresis (financiële, financiele) and without a hyphen. */
function withVariants(forms: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const form of forms) {
    all.add(form);
    if (!/[ëïöü-]/.test(form)) continue;
    if (form.length >= 5) all.add(form.replace(/[ëïöü]/g, (letter) => letter.normalize('NFD').charAt(0)));
    if (/\p{L}{3}-\p{L}{3}/u.test(form)) all.add(form.replaceAll('-', ''));
  }
  return all;
}

/** Forms of a term of one word, as keys: by its class, and the forms that its author added. */
export function termForms(term: Pick<Term, 'text' | 'pos' | 'forms' | 'fixed'>): Set<string> {
  const wordClass: WordClass = term.pos === 'phrase' ? 'name' : term.pos;
  const key = phraseWords(term.text)[0]?.key ?? normaliseWord(term.text);
  const generated = term.fixed ? [key] : wordForms(key, wordClass);
  return withVariants([key, ...generated, ...term.forms.map(normaliseWord)]);
}

/** Forms of a word of which the author gave no class (in `exclude` and `near`): generous, but only real words match. */
export function looseForms(word: string): Set<string> {
  const key = normaliseWord(word);
  const guess = guessClass(word);
  const forms = new Set([key, ...wordForms(key, guess)]);
  if (guess !== 'noun') for (const form of wordForms(key, 'noun')) forms.add(form);
  if (isVerb(key)) for (const form of wordForms(key, 'verb')) forms.add(form);
  for (const form of uninflected(key)) forms.add(form);
  return withVariants(forms);
}

/** What decides the forms of a slot, besides its word. */
interface SlotKind {
  readonly pos: Term['pos'];
  readonly last: boolean;
  readonly verb: boolean;
  readonly attributive: boolean;
}

/** Forms of a content word in a slot of a phrase. */
export function contentForms(
  { text, key }: PhraseWord,
  { pos, last, verb, attributive }: SlotKind,
): Set<string> {
  if (last && pos !== 'phrase') return withVariants([key, ...wordForms(key, pos)]);
  if (/\p{Lu}/u.test(text)) return withVariants([key, ...wordForms(key, 'name')]);
  const forms = new Set([key, ...wordForms(key, 'noun')]);
  if (attributive || guessClass(key) === 'adjective') {
    for (const form of [...adjectiveForms(key), ...uninflected(key)]) forms.add(form);
  }
  if (verb) for (const form of wordForms(key, 'verb')) forms.add(form);
  if (last) for (const form of singular(key)) forms.add(form);
  return withVariants(forms);
}

/** An inflected adjective directly before another content word: 'sociale cohesie'. */
export function isAttributive(words: readonly PhraseWord[], at: number): boolean {
  const next = words[at + 1];
  const key = words[at]?.key ?? '';
  if (next === undefined || functionWords.has(next.key) || functionWords.has(key)) return false;
  return key.endsWith('e') || guessClass(key) === 'adjective';
}

/** A word that is surely an infinitive: of a strong or a separable verb, or in -eren. */
export function isVerb(key: string): boolean {
  if (irregularVerbs.has(key)) return true;
  const apart = separableVerb(key);
  if (apart) return !key.endsWith('ingen');
  return key.length > 6 && /[^aeiou]eren$/.test(key) && !personPlurals.has(key);
}

/** culturele → cultureel and its forms; empty when the word is no inflected adjective. */
function uninflected(key: string): string[] {
  if (!key.endsWith('e') || key.length < 4) return [];
  const stem = key.slice(0, -1);
  const bases = new Set([stem, ...withoutEnding(stem)]);
  return [...bases]
    .filter((base) => base !== key && adjectiveForms(base).has(key))
    .flatMap((base) => [...adjectiveForms(base)]);
}

/** instellingen → instelling, activiteiten → activiteit, ouderen → oudere; what is no word does no harm. */
function singular(key: string): string[] {
  if (/(?:e[rdnz]|v)en$/.test(key)) return [key.slice(0, -1)];
  if (/(ing|heid|teit|schap|ment|tie)(en|s)$/.test(key)) return [key.replace(/(en|s)$/, '')];
  return key.endsWith('heden') ? [key.replace(/heden$/, 'heid')] : [];
}
