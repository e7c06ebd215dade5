// Forms of Dutch nouns: plurals and diminutives by rule, irregular ones from a list.
import { irregularNouns } from './irregular-nouns.js';
import { auxiliaryForms } from './stopwords.js';
import { beforeVowel, isVowel, syllableCount } from './spelling.js';

/** Unstressed -el, -em, -en, -er take -s and no -en ('regelen' is a verb). A doubled consonant is safe: cel, cellen. */
const UNSTRESSED = /[^aeiou]e[lmnr]$/;
/** Words in -sel and -aar take both. */
const BOTH_ENDINGS = /(sel|aar)$/;
/** Short words that take -s: from English or French, and a few old ones. Native short words take -en only. */
const TAKES_S =
  /(?:^|[^aeiou])(?:film|club|team|trend|job|fan|hit|test|blog|vlog|chat|app|scan|band|clown|show|crew|quiz|tour|jam|rap|mail|tram|shop|set|tip|trip|strip|clip|chip|flat|kok|chef|broer|knecht|maat|oom|bar|pub|pop|box|crash|fond|gang|lift|spot|pot|top|ticket|skate|beat|gen|jeep|jet|link|cheque|board|start|stunt|sketch|track|truck|drug|slum|song|sound|speech|stand|steak|act|deal|draw|dip|pin|pool|run|score|serve|ski|smash|snack|stop|surf|swing|talk|toast|tool|trick|trust|vamp|web|wok)$/;
/** A genitive of these is an adjective or adverb of its own: buitenlands, rechts. */
const NO_S = /(land|recht|link)$/;

/** Plural and diminutive forms of a noun, itself included. */
export function nounForms(noun: string): Set<string> {
  const forms = new Set([noun]);
  const last = irregularLastPart(noun);
  if (last) {
    const front = noun.slice(0, noun.length - last.length);
    for (const form of irregularNouns.get(last) ?? []) forms.add(front + form);
  }
  // 'lindeboom' only seems to end in 'oom': the regular forms are given as well, unless the whole word is listed.
  if (last !== noun) addPlurals(noun, forms);
  addDiminutives(noun, forms);
  for (const form of forms) if (form !== noun && auxiliaryForms.has(form)) forms.delete(form);
  return forms;
}

/** Longest irregular noun that the word ends with, when something that can be a first part precedes it. */
function irregularLastPart(noun: string): string | null {
  if (irregularNouns.has(noun)) return noun;
  for (let start = 2; start <= noun.length - 2; start++) {
    const tail = noun.slice(start);
    if (!irregularNouns.has(tail)) continue;
    // A first part holds a vowel; short tails (ei, lid, dal) need a first part of at least three letters.
    if (syllableCount(noun.slice(0, start)) === 0) continue;
    if (tail.length <= 3 && start < 3) continue;
    return tail;
  }
  return null;
}

function addPlurals(noun: string, forms: Set<string>): void {
  if (noun.endsWith('heid')) {
    forms.add(`${noun.slice(0, -4)}heden`);
    return;
  }
  if (/[aiouy]$/.test(noun) && !/(au|ou|ui|eu|oe|ei|aai|ooi|oei|ieu|ij|[aeou]y)$/.test(noun))
    forms.add(`${noun}'s`);
  if (/[éè]$/.test(noun)) forms.add(`${noun}s`);
  if (noun.endsWith('ee')) addAll(forms, [`${noun}ën`, `${noun}s`]);
  else if (noun.endsWith('ie')) addAll(forms, [`${noun}s`, `${noun}ën`, `${noun.slice(0, -1)}ën`]);
  else if (noun.endsWith('e')) addAll(forms, [`${noun}s`, `${noun}n`]);
  else if (/(um|us)$/.test(noun)) addLatin(noun, forms);
  if (/[éèaiou]$/.test(noun) && !/(au|ou|ui|eu|oe|ei|aai|ooi|oei|ieu)$/.test(noun)) return;
  if (noun.endsWith('e')) return;
  addConsonantPlurals(noun, forms);
}

function addConsonantPlurals(noun: string, forms: Set<string>): void {
  const long = syllableCount(noun) > 1;
  if (!/[sxz]$/.test(noun) && (long ? !NO_S.test(noun) : TAKES_S.test(noun))) forms.add(`${noun}s`);
  if (/(ch|sh)$/.test(noun) && !noun.endsWith('sch')) forms.add(`${noun}es`);
  const onlyDoubled = long && UNSTRESSED.test(noun) && !BOTH_ENDINGS.test(noun);
  for (const stem of beforeVowel(noun)) if (!onlyDoubled || stem !== noun) forms.add(`${stem}en`);
  if (/(aa|oo)f$/.test(noun)) forms.add(`${noun.slice(0, -2)}fen`);
}

function addLatin(noun: string, forms: Set<string>): void {
  const root = noun.slice(0, -2);
  if (noun.endsWith('um')) addAll(forms, [`${root}a`, `${noun}s`]);
  else addAll(forms, [`${root}i`, `${noun}sen`]);
}

function addDiminutives(noun: string, forms: Set<string>): void {
  for (const small of diminutives(noun)) addAll(forms, [small, `${small}s`]);
}

/** huis → huisje, tuin → tuintje, bal → balletje, raam → raampje, foto → fotootje, wandeling → wandelingetje. */
function diminutives(noun: string): string[] {
  if (/(tje|pje|kje)$/.test(noun) || noun.endsWith('heid')) return [];
  if (noun.endsWith('ing'))
    return syllableCount(noun) > 1 ? [`${noun.slice(0, -1)}kje`, `${noun}etje`] : [`${noun}etje`];
  if (/[aou]$/.test(noun) && !/(au|ou|oe|ieu|eu)$/.test(noun)) return [`${noun}${noun.at(-1) ?? ''}tje`];
  if (noun.endsWith('é')) return [`${noun.slice(0, -1)}eetje`];
  if (noun.endsWith('i') && !/[aeou]i$/.test(noun)) return [`${noun}etje`];
  if (noun.endsWith('y') && !isVowel(noun.at(-2))) return [`${noun}'tje`, `${noun.slice(0, -1)}ietje`];
  if (isVowel(noun.at(-1)) || /[wj]$/.test(noun)) return [`${noun}tje`];
  return consonantDiminutives(noun);
}

function consonantDiminutives(noun: string): string[] {
  const short = /(?:[^aeiou]|^|qu)[aeiou]([lmnrgb])$/.exec(noun);
  const unstressed = syllableCount(noun) > 1 && /[^aeiou](e[lmnr]|or|on|um)$/.test(noun);
  if (short && !unstressed) return [`${noun}${short[1] ?? ''}etje`];
  if (noun.endsWith('m')) return [`${noun}pje`];
  if (/[lnr]$/.test(noun)) return [`${noun}tje`];
  return [`${noun}je`];
}

function addAll(forms: Set<string>, more: readonly string[]): void {
  for (const form of more) forms.add(form);
}
