// Makes the forms of words for many terms, each word once; forms that were made at build time are only read.
import { separableVerb } from '../dutch/forms.js';
import { functionWords } from '../dutch/stopwords.js';
import { finiteForms } from '../dutch/verb-forms.js';
import type { Term } from '../lexicon/schema.js';
import type { CompiledLexicons } from './model.js';
import { contentForms, isAttributive, isVerb, looseForms, type PhraseWord, termForms } from './slots.js';

/** Forms by what they were made for, with a space between them: cut only when they are asked for. */
export type ReadyForms = ReadonlyMap<string, string>;

const NOT_READY: ReadyForms = new Map();

/**
 * Forms for terms and slots: the same words return in phrase after phrase. The sets are shared, so they must not be
 * changed. What is made depends on the words alone, never on the lexicon that holds them.
 */
export class FormMemo {
  private readonly made = new Map<string, ReadonlySet<string>>();

  /** @param ready forms that need not be made again; others are made as they are asked for */
  constructor(private readonly ready = NOT_READY) {}

  /** As `looseForms`. */
  looseForms(word: string): ReadonlySet<string> {
    return this.forms(`loose ${word}`, () => looseForms(word));
  }

  /** As `termForms`. */
  termForms(term: Pick<Term, 'text' | 'pos' | 'forms' | 'fixed'>): ReadonlySet<string> {
    const { text, pos, forms, fixed } = term;
    return this.forms(`term ${[pos, fixed, text, ...forms].join('|')}`, () => termForms(term));
  }

  /** The word itself and nothing else. */
  exactly(key: string): ReadonlySet<string> {
    return this.forms(`exact ${key}`, () => new Set([key]));
  }

  /** Finite forms and infinitive of a verb; of a separable verb those that stand apart from the particle. */
  apartForms(verb: string): ReadonlySet<string> {
    return this.forms(`apart ${verb}`, () => new Set(separableVerb(verb)?.baseForms ?? finiteForms(verb)));
  }

  /** Forms for one slot of a phrase; function words stand exactly as they are. */
  slotForms(
    words: readonly PhraseWord[],
    at: number,
    term: Pick<Term, 'pos' | 'fixed'>,
  ): ReadonlySet<string> {
    const word = words[at] as PhraseWord;
    const last = at === words.length - 1;
    const verb = last && (term.pos === 'verb' || isVerb(word.key));
    const exact = term.fixed || (functionWords.has(word.key) && !verb);
    if (exact) return this.exactly(word.key);
    const kind = {
      pos: last ? term.pos : 'phrase',
      last,
      verb,
      attributive: isAttributive(words, at),
    } as const;
    const signs = [last, verb, kind.attributive].map(Number).join('');
    return this.forms(`slot ${kind.pos} ${signs} ${word.text}`, () => contentForms(word, kind));
  }

  /** All that was asked for so far, as it can be given to another memo. */
  asReady(): ReadyForms {
    return new Map([...this.made].map(([key, forms]) => [key, [...forms].join(' ')]));
  }

  private forms(key: string, make: () => ReadonlySet<string>): ReadonlySet<string> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const ready = this.ready.get(key);
    const forms = ready === undefined ? make() : new Set(ready.split(' '));
    this.made.set(key, forms);
    return forms;
  }
}

/** Makes every form that compiled lexicons may ever ask of their memo. */
export function makeAllForms({ terms, patterns }: Pick<CompiledLexicons, 'terms' | 'patterns'>): void {
  for (const { excludedWords, near } of terms) {
    excludedWords();
    near?.words();
  }
  for (const { slots } of patterns) for (const { forms } of slots) forms();
}
