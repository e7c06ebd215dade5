// Term to token: how well the forms that are generated from a term find its tokens, with two baselines beside it.
import { wordForms, type WordClass } from '../../src/dutch/forms.js';
import { porterStem } from '../../src/dutch/natural.js';
import { percent, table, top, verbose } from './gold.js';

const CLASSES: Readonly<Record<string, WordClass>> = { noun: 'noun', adj: 'adjective', verb: 'verb' };

interface Row {
  readonly form: string;
  /** Lemma without the marks between compound parts, spelled as a word. */
  readonly lemma: string;
  readonly pos: string;
  readonly tokens: number;
}

/** A way to find the tokens of a term. */
type Finder = (lemma: string, pos: string) => readonly Row[];

interface Count {
  right: number;
  found: number;
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + row.tokens, 0);

function grouped(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

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

/**
 * Term to token. Every gold lemma of a class is a term. Recall: tokens of the class that are found by their own term /
 * tokens of the class. Precision: of all tokens found, of any class, those of the term's own lemma and class, counted
 * over 'clear' terms: those whose bare form is that lemma and class in half of its tokens at least (not the noun
 * 'kan'). Of the definitions tried this one brings the stemmer and exact look-up nearest to what was measured for them
 * elsewhere, when the loss of half the gold is reckoned with: fewer rows mean fewer confusions. 'All' takes every term;
 * 'lemma' takes every term and asks for the lemma only. Lemmas of compounds are spelled as in their uninflected form in
 * the gold; a compound that never occurs uninflected is left out.
 */
export function termToToken(): void {
  const rows = spelledRows();
  const byForm = grouped(rows, ({ form }) => form);
  const byStem = grouped(rows, ({ form }) => porterStem(form));
  const finders: Readonly<Record<string, Finder>> = {
    'generated forms': (lemma, pos) =>
      wordForms(lemma, CLASSES[pos] ?? 'noun').flatMap((form) => byForm.get(form) ?? []),
    "natural's stemmer": (lemma) => byStem.get(porterStem(lemma)) ?? [],
    'exact look-up': (lemma) => byForm.get(lemma) ?? [],
  };
  console.log(
    'Term to token                    recall  precision (clear terms)  (all terms)  (all, lemma only)',
  );
  for (const pos of Object.keys(CLASSES))
    for (const [name, find] of Object.entries(finders)) measure(rows, byForm, pos, name, find);
}

function measure(
  rows: readonly Row[],
  byForm: ReadonlyMap<string, readonly Row[]>,
  pos: string,
  name: string,
  find: Finder,
): void {
  const own = rows.filter((row) => row.pos === pos);
  const clear: Count = { right: 0, found: 0 };
  const all: Count = { right: 0, found: 0 };
  let lemmaOnly = 0;
  const missed = new Map(own.map((row) => [`${row.form} < ${row.lemma}`, row.tokens]));
  const wrong = new Map<string, number>();
  for (const lemma of new Set(own.map((row) => row.lemma))) {
    const bare = byForm.get(lemma) ?? [];
    const isRight = (row: Row): boolean => row.lemma === lemma && row.pos === pos;
    const isClear = 2 * sum(bare.filter(isRight)) >= sum(bare);
    for (const row of find(lemma, pos)) {
      for (const count of isClear ? [all, clear] : [all]) {
        count.found += row.tokens;
        if (isRight(row)) count.right += row.tokens;
      }
      if (row.lemma === lemma) lemmaOnly += row.tokens;
      if (isRight(row)) missed.delete(`${row.form} < ${lemma}`);
      else if (isClear) wrong.set(`${lemma} > ${row.form} (${row.pos} ${row.lemma})`, row.tokens);
    }
  }
  console.log(
    `  ${`${CLASSES[pos]}, ${name}`.padEnd(30)} ${percent(all.right, sum(own))}  ${percent(clear.right, clear.found)}                   ${percent(all.right, all.found)}       ${percent(lemmaOnly, all.found)}`,
  );
  if (verbose && name === 'generated forms')
    console.log(`    missed: ${top(missed)}\n    wrong: ${top(wrong)}`);
}
