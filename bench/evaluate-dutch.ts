// Prints how well the Dutch word analysis does against the gold lists in ../shared/gold/dutch.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSplitter, type Splitter } from '../src/dutch/splitter.js';
import { separableVerb, wordForms, type WordClass } from '../src/dutch/forms.js';
import { loadWordList } from '../src/dutch/words.js';

const GOLD = new URL('../../shared/gold/dutch/', import.meta.url);
const CLASSES: Readonly<Record<string, WordClass>> = { NOUN: 'noun', ADJ: 'adjective', VERB: 'verb' };

interface Row {
  readonly form: string;
  /** Lemma without the marks between compound parts, spelled as a word. */
  readonly lemma: string;
  readonly pos: string;
  readonly tokens: number;
}

function table(name: string): string[][] {
  const lines = readFileSync(new URL(name, GOLD), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split('\t').map((cell) => cell.replaceAll('’', "'").toLowerCase()));
}

const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);

/**
 * Term to token. Every gold lemma of a class is a term; its forms are generated; a token is found when it is one of
 * them. Recall: tokens found / tokens of the class. Precision: of all tokens found, of any class, those of the term's
 * own lemma and class. 'Clear' terms leave out those whose bare form is another word in most of its tokens (the noun
 * 'kan'): a lexicon would not hold them without a context. Lemmas of compounds are spelled as in their uninflected
 * form in the gold; a compound that never occurs uninflected is left out.
 */
function termToToken(): void {
  const rows = spelledRows();
  const byForm = new Map<string, Row[]>();
  for (const row of rows) byForm.set(row.form, [...(byForm.get(row.form) ?? []), row]);
  console.log('Term to token      recall  precision (clear terms)  precision (all terms)');
  for (const [pos, wordClass] of Object.entries(CLASSES)) {
    const own = rows.filter((row) => row.pos === pos.toLowerCase());
    const clear = { right: 0, found: 0 };
    const all = { right: 0, found: 0 };
    const missed = new Map<string, number>();
    const wrong = new Map<string, number>();
    for (const row of own) missed.set(`${row.form} < ${row.lemma}`, row.tokens);
    for (const lemma of new Set(own.map((row) => row.lemma))) {
      const bare = byForm.get(lemma) ?? [];
      const isRight = (row: Row): boolean => row.lemma === lemma && row.pos === pos.toLowerCase();
      const isClear = 2 * sum(bare.filter(isRight)) >= sum(bare);
      for (const form of process.argv.includes('--exact') ? [lemma] : wordForms(lemma, wordClass)) {
        for (const row of byForm.get(form) ?? []) {
          for (const count of isClear ? [all, clear] : [all]) {
            count.found += row.tokens;
            if (isRight(row)) count.right += row.tokens;
          }
          if (isRight(row)) missed.delete(`${form} < ${lemma}`);
          else if (isClear) wrong.set(`${lemma} > ${form} (${row.pos} ${row.lemma})`, row.tokens);
        }
      }
    }
    console.log(
      `  ${wordClass.padEnd(16)} ${percent(all.right, sum(own))}  ${percent(clear.right, clear.found)}                  ${percent(all.right, all.found)}`,
    );
    if (verbose) console.log(`    missed: ${top(missed)}\n    wrong: ${top(wrong)}`);
  }
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + row.tokens, 0);
const top = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 100)
    .map(([what, n]) => `${what} ${n}`)
    .join('; ');

function spelledRows(): Row[] {
  const raw = table('lemma_pairs.tsv').map(([form = '', lemma = '', pos = '', ud, alpino]) => ({
    form,
    lemma,
    pos,
    tokens: Number(ud) + Number(alpino),
  }));
  const spelled = new Map<string, string>();
  for (const { form, lemma, pos } of raw) {
    if (pos === 'verb' || !lemma.includes('_')) continue;
    const last = lemma.slice(lemma.lastIndexOf('_') + 1);
    if (form.endsWith(last)) spelled.set(`${lemma} ${pos}`, form);
  }
  return raw.flatMap((row) => {
    if (!row.lemma.includes('_')) return [row];
    const lemma = row.pos === 'verb' ? row.lemma.replaceAll('_', '') : spelled.get(`${row.lemma} ${row.pos}`);
    return lemma === undefined ? [] : [{ ...row, lemma }];
  });
}

/** Where the parts of a gold compound begin in its surface, by the longest agreement with the lemma of each part. */
function goldStarts(surface: string, lemmas: readonly string[]): number[] {
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
function compoundBoundaries(splitter: Splitter): void {
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

/** Every k-th element, so that the sample is the same each time. */
function sampled<T>(list: readonly T[], size: number): T[] {
  const step = Math.max(1, Math.floor(list.length / size));
  return list.filter((_, i) => i % step === 0).slice(0, size);
}

/** Words of the gold lists that hold a domain term as a gold part: how many the splitter confirms; and all its hits. */
function containment(splitter: Splitter): void {
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

/** A fixed shuffle: FNV-1a over the characters. */
function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

/** Joined forms (deelgenomen) found by the generator, and apart forms (neemt … deel) known as base forms. */
function separableVerbs(): void {
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

const verbose = process.argv.includes('--verbose');
if (existsSync(GOLD)) {
  const before = process.memoryUsage();
  const begun = performance.now();
  const words = await loadWordList();
  const splitter = createSplitter(words, []);
  splitter.split('cultuurbeleid');
  const after = process.memoryUsage();
  const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(`Start: ${(performance.now() - begun).toFixed(0)} ms, ${megabytes.toFixed(1)} MB`);
  termToToken();
  compoundBoundaries(splitter);
  containment(splitter);
  separableVerbs();
} else console.log('The gold lists are not here (../shared/gold/dutch): nothing to evaluate.');
