// Forms of Dutch verbs: weak by rule, strong from a list, with prefixes and particles.
import { irregularVerbs } from './irregular-verbs.js';
import { maybeInseparable, splitParticle, splitPrefix } from './particles.js';
import { withoutEnding } from './spelling.js';

interface Paradigm {
  /** Present and past, finite, and the infinitive. */
  finite: Set<string>;
  /** Participles without ge- problems: complete words, uninflected. */
  past: Set<string>;
  present: Set<string>;
}

/** All one-word forms of a verb, itself included; separable verbs in their joined forms. */
export function verbForms(verb: string): Set<string> {
  const parted = splitParticle(verb);
  const forms = parted ? joinedForms(parted.particle, parted.base) : allForms(paradigm(verb));
  // 'doorbreken' and its like are both: doorgebroken, doorbroken.
  if (parted && maybeInseparable(parted.particle))
    for (const form of allForms(paradigm(verb))) forms.add(form);
  forms.add(verb);
  return forms;
}

/** Finite forms and infinitive of a verb: the ones that may stand apart from a particle. */
export function finiteForms(verb: string): Set<string> {
  return paradigm(verb).finite;
}

function joinedForms(particle: string, base: string): Set<string> {
  const forms = new Set<string>();
  for (const form of allForms(paradigm(base))) forms.add(particle + form);
  forms.add(`${particle}te${base}`);
  return forms;
}

function allForms({ finite, past, present }: Paradigm): Set<string> {
  const forms = new Set(finite);
  for (const participle of past) {
    forms.add(participle);
    if (participle.endsWith('en')) forms.add(`${participle}e`).add(`${participle}en`);
    else for (const base of inflectParticiple(participle)) forms.add(`${base}e`).add(`${base}en`);
  }
  for (const participle of present) for (const ending of ['', 'e', 'en', 's']) forms.add(participle + ending);
  return forms;
}

/** gered → gerede and geredde; gemaakt → gemaakt(e). */
function inflectParticiple(participle: string): string[] {
  const short = /[^aeiou][aeiou]([dt])$/.exec(participle);
  return short
    ? [participle + (short[1] ?? '')]
    : [participle.replace(/(aa|ee|oo|uu)([dtn])$/, (_, v: string, c: string) => v.charAt(0) + c)];
}

function paradigm(verb: string): Paradigm {
  const irregular = irregularVerbs.get(verb);
  const prefixed = irregular ? null : splitPrefix(verb);
  // 'ontmoeten' has nothing to do with the auxiliary.
  const own = prefixed && prefixed.base !== 'moeten' ? irregularVerbs.get(prefixed.base) : undefined;
  const stems = presentStems(verb);
  const finite = new Set([verb, ...stems]);
  for (const stem of stems) if (!stem.endsWith('t')) finite.add(`${stem}t`);
  if (/(ij|ou|ui)den$/.test(verb)) finite.add(verb.slice(0, -3));
  const past = new Set<string>();
  const base = irregular ?? own;
  if (base) addStrong(base, prefixed?.prefix ?? '', finite, past);
  if (!base) addWeak(verb, stems, prefixed !== null, finite, past);
  if (base && (prefixed?.base ?? verb) === 'zijn') return { finite, past, present: new Set(['zijnd']) };
  return { finite, past, present: new Set([`${verb}d`]) };
}

function addStrong(
  base: { past: readonly string[]; participles: readonly string[]; extra: readonly string[] },
  prefix: string,
  finite: Set<string>,
  past: Set<string>,
): void {
  for (const form of [...base.past, ...base.extra]) finite.add(prefix + form);
  for (const participle of base.participles)
    past.add(prefix === '' ? participle : prefix + participle.replace(/^ge/, ''));
}

function addWeak(
  verb: string,
  stems: readonly string[],
  prefixed: boolean,
  finite: Set<string>,
  past: Set<string>,
): void {
  const voiceless = isVoiceless(verb);
  for (const stem of stems) {
    const ending = voiceless ? 't' : 'd';
    finite.add(`${stem}${ending}e`).add(`${stem}${ending}en`);
    const tail = stem.endsWith(ending) ? '' : ending;
    if (!prefixed) past.add(withGe(stem) + tail).add(`ge${stem}${tail}`);
    else past.add(stem + tail);
  }
}

/** ge- and the stem; a first e, i or u takes a diaeresis: geëindigd, geïnformeerd, but geijkt and geuit.
 * The caller adds the form without it, a common slip. */
function withGe(stem: string): string {
  if (stem.startsWith('e')) return `geë${stem.slice(1)}`;
  if (/^i(?!j)/.test(stem)) return `geï${stem.slice(1)}`;
  if (/^u(?!i)/.test(stem)) return `geü${stem.slice(1)}`;
  return `ge${stem}`;
}

/** The consonant before -en decides between -te and -de ('t kofschip, with x and ch). */
function isVoiceless(verb: string): boolean {
  return /(t|k|f|s|ch|p|x|c|sh)en$/.test(verb) && !/[vz]en$/.test(verb);
}

/** First person present; two spellings when only stress could decide. */
export function presentStems(verb: string): string[] {
  if (/(gaan|staan|slaan|doen|zien)$/.test(verb)) return [verb.slice(0, -1).replace(/aa$/, 'a')];
  if (verb === 'zijn') return ['ben'];
  if (verb === 'komen' || verb.endsWith('komen')) return [`${verb.slice(0, -5)}kom`];
  if (verb.endsWith('iën')) return [`${verb.slice(0, -2)}e`];
  if (verb.endsWith('eeën')) return [verb.slice(0, -2)];
  if (!verb.endsWith('en')) return [verb.replace(/n$/, '')];
  return withoutEnding(verb.slice(0, -2));
}
