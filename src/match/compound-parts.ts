// Decides which strings of a term may be part of a compound, and at which place.
import { normaliseWord } from '../dutch/tokens.js';
import { presentStems } from '../dutch/verb-forms.js';
import type { Term } from '../lexicon/schema.js';
import { FIRST, LAST, MIDDLE, type TrieNode } from './model.js';
import { addString } from './trie.js';

/** Glued parts shorter than this are never looked for. */
const SHORTEST_PART = 3;

/** Where a form may stand in a compound: inflected forms only at the end, link forms only before something. */
export function addCompoundParts(
  parts: TrieNode,
  index: number,
  term: Term,
  forms: ReadonlySet<string>,
): void {
  const { compound } = term;
  const before = compound === 'first' ? FIRST : compound === 'any' ? FIRST | MIDDLE : 0;
  if (before !== 0) for (const form of linkForms(term, forms)) addString(parts, form, index, before);
  if (compound === 'first') return;
  for (const form of forms) addString(parts, form, index, LAST);
}

function linkForms(term: Term, forms: ReadonlySet<string>): string[] {
  const key = normaliseWord(term.text);
  const links = new Set([key]);
  if (term.pos === 'verb') for (const stem of presentStems(key)) links.add(stem);
  if (term.pos === 'noun') {
    for (const form of forms) {
      if (/(e|ë)n$/.test(form)) links.add(form);
      if (form.endsWith('eren')) links.add(form.slice(0, -2));
    }
  }
  return [...links].filter((link) => link.length >= SHORTEST_PART || link === key);
}
