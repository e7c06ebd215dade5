// Compounds: where the splitter finds the parts of gold compounds, and whether it confirms domain terms in them.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordForms } from '../../src/dutch/forms.js';
import type { Splitter } from '../../src/dutch/splitter.js';
import { GOLD, hash, percent, sampled, table, verbose } from './gold.js';

/** Where the parts of a gold compound begin in its surface, by the longest agreement with the lemma of each part. */
export function goldStarts(surface: string, lemmas: readonly string[]): number[] {
  const starts: number[] = [];
  let from = 0;
  for (let k = 1; k < lemmas.length; k++) {
    const previous = (lemmas[k - 1] ?? '').replace(/-$/, '');
    const lemma = (lemmas[k] ?? '').replace(/^-/, '');
    let best = -1;
    let score = 0;
    for (
      let at = from + Math.max(1, previous.length - 2);
      at <= Math.min(surface.length - 2, from + previous.length + 4);
      at++
    ) {
      const agreed = agreement(surface, at, lemma) - Math.abs(at - from - previous.length) * 0.1;
      if (agreed > score) [best, score] = [at, agreed];
    }
    if (best < 0) return [];
    starts.push(best);
    from = best;
  }
  return starts;
}

function agreement(surface: string, at: number, lemma: string): number {
  let n = 0;
  while (n < lemma.length && surface.charAt(at + n) === lemma.charAt(n)) n++;
  return n;
}

/** Boundaries (the offset where a part begins, after any link), per distinct word of the list. */
export function compoundBoundaries(splitter: Splitter): void {
  console.log('Compound boundaries       precision  recall     F1   words');
  for (const [name, label] of [
    ['compounds_corpus.tsv', 'corpus'],
    ['compounds_lexicon.tsv', 'lexicon'],
  ] as const) {
    let right = 0;
    let given = 0;
    let asked = 0;
    let words = 0;
    const wrong: string[] = [];
    for (const [surface = '', parts = ''] of table(name)) {
      const gold = goldStarts(surface, parts.split(' '));
      if (gold.length === 0) continue;
      const split = splitter.split(surface);
      const found = split ? split.parts.slice(1).map((part) => part.start) : [];
      words++;
      const agreed = found.filter((start) => gold.includes(start)).length;
      right += agreed;
      given += found.length;
      asked += gold.length;
      if (agreed < gold.length || found.length > gold.length)
        wrong.push(`${parts.replaceAll(' ', '|')}≠${split?.parts.map((part) => part.text).join('|') ?? '?'}`);
    }
    const f1 = (2 * right) / (given + asked);
    console.log(
      `  ${label.padEnd(24)} ${percent(right, given)}  ${percent(right, asked)}  ${percent(f1, 1)}  ${words}`,
    );
    if (verbose) console.log(`    ${sampled(wrong, 150).join('; ')}`);
  }
  const compounds = new Set(table('compounds_lexicon.tsv').map(([surface]) => surface));
  const plain = table('lemma_pairs.tsv').filter(
    ([form, lemma, pos]) => form === lemma && pos !== 'verb' && !compounds.has(form) && !form?.includes('-'),
  );
  const cut = plain
    .filter(([form = '']) => (splitter.split(form)?.parts.length ?? 1) > 1)
    .map(([form = '']) => form);
  console.log(
    `  lemmas without a mark that are cut: ${percent(cut.length, plain.length)} % (about a fifth of the long ones are compounds all the same)`,
  );
  if (verbose)
    console.log(
      `    ${sampled(cut, 250)
        .map((word) =>
          splitter
            .split(word)
            ?.parts.map((part) => part.text)
            .join('|'),
        )
        .join(' ')}`,
    );
}

/** Words of the gold lists that hold a domain term as a gold part: how many the splitter confirms; and all its hits. */
export function containment(splitter: Splitter): void {
  const terms = readFileSync(new URL('domain-terms.txt', GOLD), 'utf8').trim().split('\n');
  const forms = new Map(
    terms.map((term) => [term, wordForms(term, 'noun').filter((form) => form.length >= 3)]),
  );
  const holds = (word: string, term: string): boolean =>
    (forms.get(term) ?? []).some((form) => {
      for (let at = word.indexOf(form); at >= 0; at = word.indexOf(form, at + 1)) {
        if (word.length > form.length && splitter.containment(word, at, at + form.length) > 0) return true;
      }
      return false;
    });
  let asked = 0;
  const missed: string[] = [];
  const words = new Map<string, string[]>();
  for (const name of ['compounds_corpus.tsv', 'compounds_lexicon.tsv']) {
    for (const [surface = '', parts = ''] of table(name)) words.set(surface, parts.split(' '));
  }
  for (const [surface, parts] of words) {
    for (const term of terms) {
      if (!parts.includes(term)) continue;
      asked++;
      if (!holds(surface, term)) missed.push(`${surface} (${term})`);
    }
  }
  const hits: string[] = [];
  const vocabulary = new Set([
    ...words.keys(),
    ...['lemma_pairs.tsv', 'lemma_lexicon.tsv'].flatMap((name) => table(name).map(([form = '']) => form)),
  ]);
  for (const word of vocabulary) {
    for (const term of terms)
      if (
        !(words.get(word) ?? []).includes(term) &&
        !(forms.get(term) ?? []).includes(word) &&
        holds(word, term)
      )
        hits.push(`${word}\t${term}`);
  }
  console.log(
    `Containment of ${terms.length} domain terms: recall ${percent(asked - missed.length, asked)} of ${asked}; ${hits.length} further hits in ${vocabulary.size} forms, to be read`,
  );
  if (verbose) console.log(`    missed: ${sampled(missed, 100).join('; ')}`);
  if (!process.argv.includes('--sample')) return;
  const file = join(tmpdir(), 'raakvlak-containment.tsv');
  const seen = [
    ...hits,
    ...[...words].flatMap(([word]) =>
      terms.filter((term) => holds(word, term)).map((term) => `${word}\t${term}`),
    ),
  ];
  writeFileSync(
    file,
    sampled(
      [...new Set(seen)].sort((a, b) => hash(a) - hash(b)),
      200,
    ).join('\n'),
  );
  console.log(`  200 of ${new Set(seen).size} hits to read: ${file}`);
}
