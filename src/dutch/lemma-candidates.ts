// Words that an inflected Dutch word could come from; the word list decides which of them exist.
import { irregularNouns } from './irregular-nouns.js';
import { irregularVerbs } from './irregular-verbs.js';
import { beforeVowel, withoutEnding } from './spelling.js';

/** Singulars that a word could be the plural or diminutive of. */
export function nounBases(word: string): string[] {
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (/jes$/.test(word)) return [word.slice(0, -1), ...nounBases(word.slice(0, -1))];
  const plural = /^(.*)(tje|pje|kje|je)s?$/.exec(word);
  if (plural?.[1] !== undefined && plural[1].length > 2) {
    const stem = plural[1];
    return [
      stem,
      `${stem}${plural[2] === 'kje' ? 'g' : ''}`,
      stem.replace(/([aeou])\1$/, '$1'),
      stem.replace(/(.)\1e$/, '$1'),
      stem.replace(/e$/, ''),
    ];
  }
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ën')) return [word.slice(0, -2)];
  if (word.endsWith('en')) return [...withoutEnding(word.slice(0, -2)), word.slice(0, -2), word.slice(0, -1)];
  return word.endsWith('a') ? [`${word.slice(0, -1)}um`] : [];
}

/** Base forms that a word could be an inflected adjective of. */
export function adjectiveBases(word: string): string[] {
  const bases: string[] = [];
  for (const end of ['e', 'en', 'er', 'ere', 'st', 'ste', 'der', 'dere']) {
    if (!word.endsWith(end)) continue;
    const root = word.slice(0, -end.length);
    bases.push(root, ...withoutEnding(root), root.replace(/iël$/, 'ieel'));
  }
  return bases;
}

/** Infinitives that a word could be a form of. */
export function verbBases(word: string): string[] {
  const bases: string[] = [];
  const stems = new Set([word]);
  const participle = /^(.*?)ge(.+?)(en|[dt]?e?n?)$/.exec(word);
  for (const form of participle
    ? [word, `${participle[1] ?? ''}${word.slice((participle[1] ?? '').length + 2)}`]
    : [word]) {
    stems.add(form);
    for (const end of ['t', 'd', 'te', 'de', 'ten', 'den', 'ende', 'end', 'enden'])
      if (form.endsWith(end)) stems.add(form.slice(0, -end.length));
  }
  for (const stem of stems) {
    if (stem.length < 2) continue;
    bases.push(...beforeVowel(stem).map((base) => `${base}en`));
    bases.push(stem.endsWith('en') ? stem : `${stem}en`);
  }
  return bases;
}

let plurals: ReadonlyMap<string, string> | null = null;
let strongForms: ReadonlyMap<string, string> | null = null;

/** Irregular plural or diminutive → noun: steden → stad. */
export function irregularPlurals(): ReadonlyMap<string, string> {
  plurals ??= reversed([...irregularNouns]);
  return plurals;
}

/** Form of a strong verb → infinitive: nam → nemen. */
export function irregularBases(): ReadonlyMap<string, string> {
  strongForms ??= reversed(
    [...irregularVerbs].map(([base, { past, participles, extra }]) => [
      base,
      [...past, ...participles, ...extra].filter((form) => !irregularNouns.has(form)),
    ]),
  );
  return strongForms;
}

/** Form → base; a form of two words (weken of week and wijken) is left out. */
function reversed(
  entries: readonly (readonly [base: string, forms: readonly string[]])[],
): Map<string, string> {
  const bases = new Map<string, string>();
  const own = new Set(entries.map(([base]) => base));
  for (const [base, forms] of entries) {
    for (const form of forms)
      if (!own.has(form)) bases.set(form, bases.has(form) && bases.get(form) !== base ? '' : base);
  }
  for (const [form, base] of bases) if (base === '') bases.delete(form);
  return bases;
}
