// Words that are surely verbs: forms of strong and irregular verbs ('loopt', 'sluit', 'gereden').
import { irregularVerbs } from './irregular-verbs.js';
import { presentStems } from './verb-forms.js';

/** Third persons that are a noun or adjective as well. */
const ALSO_OTHER_WORDS = new Set(
  'gat slat stat laat vaart rijst spuit fluit spruit krijt vlecht bent hebt'.split(' '),
);

function thirdPersons(): Set<string> {
  const found = new Set<string>();
  for (const infinitive of irregularVerbs.keys()) {
    for (const stem of presentStems(infinitive)) {
      const form = /[^t]$/.test(stem) ? `${stem}t` : stem;
      if (!ALSO_OTHER_WORDS.has(form)) found.add(form);
    }
  }
  return found;
}

/** Finite forms by which a second clause shows itself. Where two stems can be spelled, the wrong one is no word. */
export const finiteWords: ReadonlySet<string> = thirdPersons();

/** All forms of strong and irregular verbs but their stems, which are often nouns: 'wijzen', 'wijst', 'gereden'. */
export const strongForms: ReadonlySet<string> = new Set([
  ...finiteWords,
  ...[...irregularVerbs].flatMap(([infinitive, { past, participles }]) => [
    infinitive,
    ...past,
    ...participles,
  ]),
]);
