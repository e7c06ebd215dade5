// Separable verbs: which of their forms are known, and how well they are found apart in running text.
import { separableVerb, wordForms } from '../../src/dutch/forms.js';
import type { WordList } from '../../src/dutch/words.js';
import { gather } from '../../src/match/candidates.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { SegmentedDocument } from '../../src/types.js';
import { judgements, lexiconOf, mark, percent, table, top, verbose } from './gold.js';

/** Verbs as policy papers use them; the rest is every separable verb of the gold list. */
const DOMAIN_LIKE = new Set(
  (
    'meedoen deelnemen samenwerken aansluiten bijdragen inzetten opzetten aanbieden uitvoeren meedenken meewerken uitnodigen ' +
    'doorverwijzen vormgeven samenkomen opbouwen uitbreiden aanpakken voorkomen bijhouden vaststellen plaatsvinden opnemen ' +
    'uitwerken afstemmen meenemen doorgaan aanmelden terugdringen wegnemen stilstaan inspelen oppakken toenemen afnemen openstellen'
  ).split(' '),
);

/** Joined forms (deelgenomen) found by the generator, and apart forms (neemt … deel) known as base forms. */
export function knownForms(): void {
  let joined = 0;
  let joinedFound = 0;
  let apart = 0;
  let apartFound = 0;
  const missed = new Map<string, number>();
  for (const [form = '', lemma = '', n] of table('separable_verbs.tsv')) {
    const [particle = ''] = lemma.split('_');
    const verb = lemma.replaceAll('_', '');
    const tokens = Number(n);
    const isJoined = form.startsWith(particle) && form.length > particle.length;
    const found = isJoined
      ? wordForms(verb, 'verb').includes(form)
      : (separableVerb(verb)?.baseForms.includes(form) ?? false);
    if (isJoined) joined += tokens;
    else apart += tokens;
    if (found && isJoined) joinedFound += tokens;
    else if (found) apartFound += tokens;
    else missed.set(`${form} < ${lemma}`, tokens);
  }
  console.log(
    `Separable verbs: joined forms ${percent(joinedFound, joined)}, apart forms known ${percent(apartFound, apart)} (of all particle verbs of the gold, 'on-' and nouns in front included)`,
  );
  if (verbose) console.log(`    missed: ${top(missed)}`);
}

/** The verbs that are looked for: of the gold list, and those of policy papers. */
function verbs(): string[] {
  const gold = table('separable_verbs.tsv').map(([, lemma = '']) => lemma.replaceAll('_', ''));
  return [...new Set([...gold, ...DOMAIN_LIKE])].filter(
    (verb) => /^[a-zë]+$/.test(verb) && separableVerb(verb),
  );
}

/** Every verb with its particle apart, as the matcher proposes it, before the law: 'verb: words from verb to particle'. */
export function foundApart(list: WordList, documents: readonly SegmentedDocument[]): Map<string, string> {
  const compiled = compileLexicons([lexiconOf(verbs(), 'verb')], list);
  const found = new Map<string, string>();
  for (const { document, paragraphs } of documents)
    for (const paragraph of paragraphs.filter(({ boilerplate }) => !boilerplate)) {
      const { tokens } = paragraph;
      for (const candidate of gather(compiled, { paragraph, tokens, text: document.text }).candidates) {
        if (candidate.how !== 'separable') continue;
        const verb = compiled.terms[candidate.term]?.text ?? '';
        found.set(
          placeOf(
            verb,
            tokens.map(({ norm }) => norm),
            candidate.tokens,
          ),
          verb,
        );
      }
    }
  return found;
}

/** The key of a judgement: the verb and the words from two before its first token to two behind its last. */
export function placeOf(verb: string, norms: readonly string[], tokens: readonly number[]): string {
  const from = Math.max(0, (tokens[0] ?? 0) - 2);
  return `${verb}: ${norms.slice(from, (tokens.at(-1) ?? 0) + 3).join(' ')}`;
}

/** Marks of every pair of a verb form and its particle in one sentence: what a reader may have judged. */
function pairsIn(documents: readonly SegmentedDocument[]): Set<string> {
  const byForm = new Map<string, { verb: string; particle: string }[]>();
  for (const verb of verbs()) {
    const { particle = '', baseForms = [] } = separableVerb(verb) ?? {};
    for (const form of baseForms) byForm.set(form, [...(byForm.get(form) ?? []), { verb, particle }]);
  }
  const marks = new Set<string>();
  for (const { paragraphs } of documents)
    for (const { tokens, sentences } of paragraphs.filter(({ boilerplate }) => !boilerplate)) {
      const norms = tokens.map(({ norm }) => norm);
      for (const { firstToken, endToken } of sentences)
        for (let at = firstToken; at < endToken; at++)
          for (const { verb, particle } of byForm.get(norms[at] ?? '') ?? [])
            for (let here = firstToken; here < endToken; here++)
              if (norms[here] === particle && here !== at)
                marks.add(mark(placeOf(verb, norms, [Math.min(at, here), Math.max(at, here)])));
    }
  return marks;
}

/**
 * The gold has no sentences, so a reader judged the shared documents: every hit, every other pair of a verb form and
 * its particle in one sentence for the domain-like verbs, and for the other verbs those pairs in which the particle
 * may be one by what stands next to it. The true ones are kept as marks; those that the text as it is read now no
 * longer holds do not count.
 */
export function inRunningText(list: WordList, documents: readonly SegmentedDocument[]): void {
  const found = foundApart(list, documents);
  const present = pairsIn(documents);
  console.log('Separable verbs apart, in the shared documents   precision  recall   true');
  for (const [label, file, isOurs] of [
    ['domain-like verbs', 'separable-truth-domain.txt', true],
    ['other verbs of the gold', 'separable-truth-other.txt', false],
  ] as const) {
    const truth = new Set([...judgements(file)].filter((place) => present.has(place)));
    const hits = [...found].filter(([, verb]) => DOMAIN_LIKE.has(verb) === isOurs).map(([place]) => place);
    const right = hits.filter((place) => truth.has(mark(place)));
    console.log(
      `  ${label.padEnd(46)} ${percent(right.length, hits.length)}  ${percent(right.length, truth.size)}   ${truth.size}`,
    );
    if (verbose)
      console.log(`    not judged true: ${hits.filter((place) => !right.includes(place)).join('; ')}`);
  }
}
