// All inflected forms of a Dutch word, generated from its class; and what belongs to separable verbs.
import { adjectiveForms } from './adjective-forms.js';
import { nounForms } from './noun-forms.js';
import { splitParticle } from './particles.js';
import { finiteForms, verbForms } from './verb-forms.js';

export type WordClass = 'noun' | 'verb' | 'adjective' | 'name';

/** A verb whose particle may stand apart: 'zij nemen actief deel'. */
export interface SeparableVerb {
  particle: string;
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
  return { particle: parts.particle, baseForms: [...finiteForms(parts.base)] };
}

const ADJECTIVE_END = /(lijk|lijke|ig|ige|isch|ische|baar|bare|zaam|zame|loos|loze|ieel|eel|iële|ele|ief|ieve|aal|ale|air|aire|eus|euze|vol|volle|rijk|end|ende|gericht|gerichte|eerd|eerde)$/;
const NOUN_END = /(heid|ing|tie|sie|teit|schap|dom|nis|isme|ist|eur|aar|ment|age|uur|thek|theek|gogie|logie|ie|aal|ering)$/;
const VERB_END = /(eren|iseren|igen|elen|eien|oeien|aaien)$/;
const PLAIN_ADJECTIVES = new Set(
  'nieuw oud jong goed groot klein lokaal sociaal cultureel positief positieve gezond breed sterk zwak vrij open laag hoog lang kort mooi creatief actief kwetsbaar professioneel amateur regionaal digitaal'.split(' '),
);

/**
 * Guess of the class of a word, for the slots of phrases; by suffix, conservative: 'noun' when nothing points elsewhere
 * (a noun's forms rarely match anything wrong).
 */
export function guessClass(word: string): WordClass {
  const lower = word.toLowerCase();
  if (word !== lower) return 'name';
  if (PLAIN_ADJECTIVES.has(lower)) return 'adjective';
  if (splitParticle(lower)) return 'verb';
  if (VERB_END.test(lower) && lower.length > 5) return 'verb';
  if (NOUN_END.test(lower) && !/(eel|iële|nale|aal|ale)$/.test(lower)) return 'noun';
  if (ADJECTIVE_END.test(lower) && lower.length > 4) return 'adjective';
  return 'noun';
}

function nameForms(name: string): Set<string> {
  if (/[sxz]$/.test(name)) return new Set([name, `${name}'`]);
  if (/[aiou]$/.test(name)) return new Set([name, `${name}'s`, `${name}s`]);
  return new Set([name, `${name}s`]);
}
