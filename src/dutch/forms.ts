// All inflected forms of a Dutch word, generated from its class; and what belongs to separable verbs.
import { adjectiveForms } from './adjective-forms.js';
import { nounForms } from './noun-forms.js';
import { splitParticle } from './particles.js';
import { finiteForms, presentStems, verbForms } from './verb-forms.js';

export { guessClass } from './guess-class.js';

export type WordClass = 'noun' | 'verb' | 'adjective' | 'name';

/** A verb whose particle may stand apart: 'zij nemen actief deel'. */
export interface SeparableVerb {
  particle: string;
  /** The verb without its particle. */
  infinitive: string;
  /** The first person, where it is not the third person as well: neem, but not zet. */
  stems: readonly string[];
  /** Finite and infinitive forms of the base verb that may stand apart from the particle: neem, neemt, nemen, nam, namen. */
  baseForms: readonly string[];
}

/**
 * All inflected forms of the word, itself included, lower-case. Where spelling leaves a choice that only stress
 * could decide, both spellings are given: the wrong one is not a word and so never matches.
 */
export function wordForms(word: string, wordClass: WordClass): readonly string[] {
  const lower = word.normalize('NFC').toLowerCase().replaceAll('’', "'");
  switch (wordClass) {
    case 'noun':
      return [...nounForms(lower)];
    case 'adjective':
      return [...adjectiveForms(lower)];
    case 'verb':
      return [...verbForms(lower)];
    case 'name':
      return [...nameForms(lower)];
  }
}

/** Particle and separate forms of a separable verb; null when the verb is not separable. */
export function separableVerb(verb: string): SeparableVerb | null {
  const parts = splitParticle(verb.normalize('NFC').toLowerCase());
  if (!parts) return null;
  return {
    particle: parts.particle,
    infinitive: parts.base,
    stems: presentStems(parts.base).filter((stem) => !stem.endsWith('t')),
    baseForms: [...finiteForms(parts.base)],
  };
}

function nameForms(name: string): Set<string> {
  if (/[sxz]$/.test(name)) return new Set([name, `${name}'`]);
  if (/[aiou]$/.test(name)) return new Set([name, `${name}'s`, `${name}s`]);
  return new Set([name, `${name}s`]);
}
