// The id of the concept of a match: asked for so often that each is made once.
import type { Match } from '../types.js';

/** By lexicon and concept: as many as the lexicons have concepts. */
const keys = new Map<string, Map<string, string>>();

/** 'lexicon/concept'. The same string every time: one made anew would be read letter by letter wherever it is looked up. */
export function conceptKey({ lexicon, concept }: Pick<Match, 'lexicon' | 'concept'>): string {
  let ofLexicon = keys.get(lexicon);
  if (ofLexicon === undefined) keys.set(lexicon, (ofLexicon = new Map<string, string>()));
  let key = ofLexicon.get(concept);
  if (key === undefined) ofLexicon.set(concept, (key = `${lexicon}/${concept}`));
  return key;
}
