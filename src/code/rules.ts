// What the coding rules need to know of the lexicons: kind of each lexicon, theme of each concept.
import type { Concept, Lexicon } from '../lexicon/schema.js';
import type { Match } from '../types.js';
import { mentionWordsOf, type MentionWords } from './mentions.js';

/** Lexicons by id, with a look-up from match to concept. */
export interface LexiconIndex {
  readonly lexicons: ReadonlyMap<string, Lexicon>;
  /** The concept of a match. @throws RangeError for a match of another set of lexicons */
  conceptOf(match: Match): Concept;
  kindOf(match: Match): Lexicon['kind'];
  /** By which names and lists of policy fields are known. */
  readonly mentionWords: MentionWords;
}

export function indexLexicons(lexicons: readonly Lexicon[]): LexiconIndex {
  const byId = new Map(lexicons.map((lexicon) => [lexicon.id, lexicon]));
  const concepts = new Map<string, Map<string, Concept>>();
  for (const { id, concepts: own } of lexicons)
    concepts.set(id, new Map(own.map((concept) => [concept.id, concept])));
  return {
    lexicons: byId,
    mentionWords: mentionWordsOf(byId.get(POSITIVE_HEALTH)?.sets),
    conceptOf(match) {
      const concept = concepts.get(match.lexicon)?.get(match.concept);
      if (!concept) throw new RangeError(`no concept ${match.lexicon}/${match.concept}`);
      return concept;
    },
    kindOf(match) {
      const lexicon = byId.get(match.lexicon);
      if (!lexicon) throw new RangeError(`no lexicon ${match.lexicon}`);
      return lexicon.kind;
    },
  };
}

/** Theme of the bridge lexicon whose terms are culture and care at once ('kunst op recept'). */
export const STRONG_BRIDGE_THEME = 'joint-interventions';
export const CULTURE = 'culture';
export const WELFARE = 'welfare';
export const POSITIVE_HEALTH = 'positive-health';
export const AUDIENCES = 'audiences';
export const COMMITMENT = 'commitment';
export const RELATIONS = 'relations';
