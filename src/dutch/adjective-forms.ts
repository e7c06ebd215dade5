// Forms of Dutch adjectives: -e, degrees of comparison, partitive -s, and -en for people (gehandicapten).
import { strongForms } from './finite-words.js';
import { beforeVowel, syllableCount } from './spelling.js';
import { auxiliaryForms } from './stopwords.js';

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['goed', ['beter', 'betere', 'beters', 'best', 'beste', 'besten']],
  ['veel', ['vele', 'velen', 'meer', 'meerdere', 'meest', 'meeste', 'meesten']],
  ['weinig', ['minder', 'mindere', 'minderen', 'minst', 'minste']],
  ['graag', ['liever', 'liefst']],
  ['kwaad', ['kwade', 'kwaden', 'erger', 'ergst', 'ergste']],
  ['na', ['nader', 'nadere', 'naast', 'naaste', 'naasten']],
  ['dichtbij', ['dichterbij', 'dichtstbij']],
  ['grof', ['grove', 'grover', 'grovere', 'grofst', 'grofste']],
  ['laag', ['lage', 'lager', 'lagere', 'laagst', 'laagste']],
  ['oud', ['oudere', 'ouderen', 'ouden', 'oudste', 'oudsten', 'oude', 'ouder', 'oudst', 'ouds']],
]);

/** Short adjectives that are used for people: de armen, de jongeren. Other short ones with -en are verbs (wilden, laten). */
const FOR_PEOPLE = new Set(
  'arm rijk ziek doof blind dood jong oud blank zwart wit groen rood blauw klein groot wijs goed vroom slecht lam zwak sterk'.split(
    ' ',
  ),
);

/** Inflected forms of an adjective, itself included. */
export function adjectiveForms(adjective: string): Set<string> {
  const forms = new Set([adjective, ...(IRREGULAR.get(adjective) ?? [])]);
  if (adjective.endsWith('e'))
    for (const ending of ['n', 'r', 're', 'ë', 'ër', 'st', 'ste']) forms.add(adjective + ending);
  else {
    addInflected(adjective, forms);
    addSuperlatives(adjective, forms);
    if (!adjective.endsWith('s')) forms.add(`${adjective}s`);
  }
  for (const form of forms) if (form !== adjective && isVerb(form)) forms.delete(form);
  return forms;
}

/** 'gereden' is no plural of 'gereed', nor 'wijst' the superlative of 'wijs'; 'gebroken' and its like stay as they are. */
function isVerb(form: string): boolean {
  return auxiliaryForms.has(form) || ((form.endsWith('t') || form.endsWith('en')) && strongForms.has(form));
}

function addInflected(adjective: string, forms: Set<string>): void {
  const people = syllableCount(adjective) > 1 || FOR_PEOPLE.has(adjective);
  // 'open', 'eigen' and 'houten' never change; 'volwassen' and 'overleden' do when they stand for people.
  const fixed = /[^aeiou]en$/.test(adjective) && syllableCount(adjective) === 2;
  for (const base of inflectionBases(adjective)) {
    if (!fixed) forms.add(`${base}e`);
    if (people && !fixed) forms.add(`${base}en`);
    if (adjective.endsWith('r')) continue;
    for (const ending of ['er', 'ere', 'ers']) forms.add(base + ending);
    // 'zwakkeren' are people, 'ergeren' and 'selecteren' are verbs.
    if (FOR_PEOPLE.has(adjective)) forms.add(`${base}eren`);
  }
  if (adjective.endsWith('r'))
    for (const ending of ['der', 'dere', 'ders', 'deren']) forms.add(adjective + ending);
}

/** industrieel → industriël, reëel → reël; the rest by the rule. */
function inflectionBases(adjective: string): string[] {
  if (adjective.endsWith('ieel')) return [`${adjective.slice(0, -3)}ël`];
  if (adjective.endsWith('ëel')) return [`${adjective.slice(0, -2)}l`];
  return beforeVowel(adjective);
}

function addSuperlatives(adjective: string, forms: Set<string>): void {
  // 'groots' would share its superlative with 'groot'; adjectives in -ts and -ds use 'meest' anyway.
  if (/[dt]s$/.test(adjective)) return;
  const stem = /s$/.test(adjective) ? `${adjective}t` : `${adjective}st`;
  for (const form of [stem, `${stem}e`, `${stem}en`, `aller${stem}`, `aller${stem}e`]) forms.add(form);
  if (adjective.endsWith('sch')) forms.add(`${adjective}t`).add(`${adjective}te`);
}
