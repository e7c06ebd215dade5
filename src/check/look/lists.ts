// Lists of names as a sentence needs them, in both languages: a rule does not know which one will be shown.
import type { Label } from '../../lexicon/schema.js';
import { createFormats, type Language } from '../../messages/format.js';

/** A name, with how often it was seen where that is shown. */
export interface Item {
  readonly label: Label;
  readonly count?: number;
}

function listIn(language: Language, items: readonly Item[]): string {
  const { list, count: shown } = createFormats(language);
  return list(
    items.map(({ label, count }) => {
      const name = `‘${label[language]}’`;
      return count === undefined ? name : `${name} (${shown(count)})`;
    }),
  );
}

/** '‘ouderen’ (3) en ‘jongeren’ (2)' as `namesNl`, and the same in English as `namesEn`. */
export function namesOf(items: readonly Item[]): { readonly namesNl: string; readonly namesEn: string } {
  return { namesNl: listIn('nl', items), namesEn: listIn('en', items) };
}

/** As `namesOf`, for words of a Dutch paper: they are the same in both languages. */
export function wordsOf(words: readonly string[]): { readonly namesNl: string; readonly namesEn: string } {
  return namesOf(words.map((word) => ({ label: { nl: word, en: word } })));
}
