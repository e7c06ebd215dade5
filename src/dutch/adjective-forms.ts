// Forms of Dutch adjectives: -e, degrees of comparison, partitive -s, and -en for people (gehandicapten).
import { beforeVowel } from './spelling.js';

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

/** Inflected forms of an adjective, itself included. */
export function adjectiveForms(adjective: string): Set<string> {
  const forms = new Set([adjective]);
  for (const form of IRREGULAR.get(adjective) ?? []) forms.add(form);
  if (adjective.endsWith('e')) {
    for (const ending of ['n', 'r', 're', 'ë', 'ër', 'st', 'ste']) forms.add(adjective + ending);
    return forms;
  }
  const bases = adjective.endsWith('ieel') ? [`${adjective.slice(0, -4)}iël`] : inflectionBases(adjective);
  for (const base of bases) {
    const more = `${base}${adjective.endsWith('r') ? '' : 'er'}`;
    for (const ending of ['e', 'en', 'es']) forms.add(base + ending);
    if (more !== base) for (const ending of ['', 'e', 's', 'en']) forms.add(more + ending);
  }
  if (adjective.endsWith('r')) for (const ending of ['der', 'dere', 'ders', 'deren']) forms.add(adjective + ending);
  const most = /s$|sch$/.test(adjective) ? `${adjective}t` : `${adjective}st`;
  for (const form of [most, `${most}e`, `${most}en`, `aller${most}`, `aller${most}e`]) forms.add(form);
  if (adjective.endsWith('sch')) for (const ending of ['st', 'ste']) forms.add(adjective + ending);
  if (!adjective.endsWith('s')) forms.add(`${adjective}s`);
  return forms;
}

function inflectionBases(adjective: string): string[] {
  const bases = beforeVowel(adjective);
  // Words in -en that are materials (houten) stay as they are, others (open, eigen, verlegen) do take -e.
  return bases;
}
