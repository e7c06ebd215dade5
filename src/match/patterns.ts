// Turns phrases into patterns of slots: as written, with hyphens apart, and in the order of a main clause.
import { separableVerb } from '../dutch/forms.js';
import { functionWords } from '../dutch/stopwords.js';
import type { Term } from '../lexicon/schema.js';
import type { FormMemo } from './form-memo.js';
import type { Link, Pattern, Slot } from './model.js';
import { once } from './once.js';
import { needsOf } from './presence.js';
import { isAttributive, isVerb, type PhraseWord, phraseWords } from './slots.js';

type PhraseTerm = Pick<Term, 'text' | 'pos' | 'fixed' | 'gap' | 'caseSensitive'>;
type SlotSequence = readonly Slot[];

/**
 * How many words more than in its own order may stand between verb and object in a main clause ('biedt daarom ook een
 * podium'). A term with gap 0 keeps its order.
 */
const MAIN_CLAUSE_STRETCH = 2;

/** All sequences of slots by which a phrase may appear. */
function slotSequences(term: PhraseTerm, memo: FormMemo): SlotSequence[] {
  const words = phraseWords(term.text);
  const sequences: SlotSequence[] = [plainSequence(words, term, memo)];
  const apart = hyphensApart(words);
  if (apart) sequences.push(plainSequence(apart, term, memo));
  const last = words.at(-1);
  if (
    !term.fixed &&
    last &&
    words.length > 1 &&
    (term.pos === 'verb' || (term.pos === 'phrase' && isVerb(last.key)))
  ) {
    sequences.push(...verbSequences(words, sequences[0] as SlotSequence, term.gap, memo));
  }
  return sequences;
}

function plainSequence(words: readonly PhraseWord[], term: PhraseTerm, memo: FormMemo): Slot[] {
  return words.map((word, at) => ({
    forms: once(() => memo.slotForms(words, at, term)),
    key: word.key,
    gap: at === 0 ? 0 : gapBefore(words, at, term),
    afterPunctuation: word.afterPunctuation,
    link: linkBefore(words, at),
    spelling: term.caseSensitive && /\p{Lu}/u.test(word.text) ? word.text : null,
  }));
}

function linkBefore(words: readonly PhraseWord[], at: number): Link {
  if (at === 0 || !isAttributive(words, at - 1)) return 'free';
  return at === words.length - 1 && isVerb((words[at] as PhraseWord).key) ? 'adverbial' : 'attributive';
}

/** Between two function words nothing may be put in ('kwaliteit van het leven' is fine, 'van … het' is not). */
function gapBefore(words: readonly PhraseWord[], at: number, term: PhraseTerm): number {
  const both =
    functionWords.has((words[at - 1] as PhraseWord).key) && functionWords.has((words[at] as PhraseWord).key);
  return both || term.fixed ? 0 : term.gap;
}

/** 'sociaal-cultureel werk' as 'sociaal cultureel werk'; null when there is no hyphen. */
function hyphensApart(words: readonly PhraseWord[]): PhraseWord[] | null {
  if (!words.some(({ key }) => /\p{L}{3}-\p{L}{3}/u.test(key))) return null;
  return words.flatMap((word) =>
    word.key
      .split('-')
      .map((key, part) => ({ text: key, key, afterPunctuation: part === 0 && word.afterPunctuation })),
  );
}

/** 'drempels wegnemen': also 'neemt drempels weg' and 'drempels weg te nemen'; 'podium bieden': 'biedt een podium'. */
function verbSequences(
  words: readonly PhraseWord[],
  plain: SlotSequence,
  termGap: number,
  memo: FormMemo,
): SlotSequence[] {
  const verb = (words.at(-1) as PhraseWord).key;
  const objects = plain.slice(0, -1);
  const slot = (key: string, forms: () => ReadonlySet<string>, gap: number): Slot => ({
    forms: once(forms),
    key,
    gap,
    afterPunctuation: false,
    link: 'free',
    spelling: null,
  });
  const word = (key: string, gap: number): Slot => slot(key, () => memo.exactly(key), gap);
  const apart = separableVerb(verb);
  const base = slot(verb, () => memo.apartForms(verb), 0);
  const sequences: SlotSequence[] = [];
  if (termGap > 0) {
    const gap = termGap + MAIN_CLAUSE_STRETCH;
    const moved = objects.map((object, at) =>
      at === 0 ? { ...object, gap, link: 'object' as const } : object,
    );
    sequences.push([base, ...moved, ...(apart ? [word(apart.particle, (plain.at(-1) as Slot).gap)] : [])]);
  }
  if (apart)
    sequences.push([...objects, word(apart.particle, (plain.at(-1) as Slot).gap), word('te', 0), base]);
  return sequences;
}

/**
 * The slot to find a pattern by: a content word (function words stand in every sentence) by which few other patterns
 * are found, so that 'kracht van cultuur' does not wake at every 'cultuur'; of equals the longest.
 */
function anchorOf(slots: SlotSequence, patternsAt: (key: string) => number): number {
  let best = 0;
  let bestScore = -Infinity;
  slots.forEach(({ key }, at) => {
    const score = functionWords.has(key) ? -1000 : key.length / 100 - patternsAt(key);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return best;
}

/** Collects patterns and the index from anchor words to patterns. */
export class PatternTable {
  readonly patterns: Pattern[] = [];
  readonly anchors = new Map<string, number[]>();

  constructor(private readonly memo: FormMemo) {}

  /** Adds all sequences of a phrase; returns the indices of the new patterns. */
  add(kind: Pattern['kind'], term: number, phrase: PhraseTerm): number[] {
    return slotSequences(phrase, this.memo).map((slots) => {
      const index = this.patterns.length;
      const anchor = anchorOf(slots, (key) => this.anchors.get(key)?.length ?? 0);
      const needs = once(() => needsOf(slots, anchor));
      this.patterns.push({ index, kind, term, slots, anchor, needs });
      for (const form of (slots[anchor] as Slot).forms()) {
        const found = this.anchors.get(form);
        if (found) found.push(index);
        else this.anchors.set(form, [index]);
      }
      return index;
    });
  }
}
