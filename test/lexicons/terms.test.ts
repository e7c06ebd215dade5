// Every term with a rule (context, exclusion, capitals) in a sentence where it counts and in one where it must not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList, type WordList } from '../../src/dutch/words.js';
import { checkLexicon } from '../../src/lexicography/check.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon, Term } from '../../src/lexicon/schema.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

interface Row {
  readonly line: number;
  readonly concept: string;
  readonly term: string;
  readonly counts: boolean;
  readonly sentence: string;
}

const WIDEST_GAP = 6;
const HEADER = 'concept\tterm\tcounts\tsentence';
const lexiconFolder = new URL('../../lexicons/', import.meta.url);

const LEXICONS: readonly Lexicon[] = readdirSync(lexiconFolder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parseLexicon(readFileSync(new URL(file, lexiconFolder), 'utf8'), file));

function rowsOf(id: string): Row[] {
  const file = new URL(`../../fixtures/terms/${id}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`fixtures/terms/${id}.tsv: the first line must be '${HEADER}'`);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const [concept = '', term = '', counts = '', sentence = ''] = cells;
    if (cells.length !== 4 || !/^[01]$/.test(counts) || sentence === '')
      throw new Error(`fixtures/terms/${id}.tsv:${index + 2}: four cells, counts 0 or 1`);
    return { line: index + 2, concept, term, counts: counts === '1', sentence };
  });
}

const ROWS: ReadonlyMap<string, readonly Row[]> = new Map(LEXICONS.map(({ id }) => [id, rowsOf(id)]));

const isRuled = ({ near, exclude, caseSensitive }: Term): boolean =>
  near !== null || exclude.length > 0 || caseSensitive;

/** Every term with a rule, as 'concept<TAB>term'. */
function ruledTerms({ concepts }: Lexicon): string[] {
  return concepts.flatMap(({ id, terms }) => terms.filter(isRuled).map(({ text }) => `${id}\t${text}`));
}

/** The term without its rules, in a lexicon of its own, where nothing can stand in its way. */
function bareLexicon(lexicon: Lexicon, concept: string, text: string): Lexicon {
  const found = lexicon.concepts.find(({ id }) => id === concept);
  const term = found?.terms.find((one) => one.text === text);
  if (!found || !term) throw new Error(`${lexicon.id} has no ${concept}/${text}`);
  // Of a phrase the words may stand apart here: the gap is a rule as well.
  const loose = isOneWord(text) ? { compound: 'any' as const } : { fixed: false, gap: WIDEST_GAP };
  const bare: Term = { ...term, ...loose, near: null, exclude: [], caseSensitive: false };
  return { ...lexicon, id: `${lexicon.id}/${concept}/${text}`, concepts: [{ ...found, terms: [bare] }] };
}

const isOneWord = (text: string): boolean => !text.includes(' ');

/** Letters of the word at the least: 'impact' for 'pact', where no analysis of the word holds the term. */
const holdsLetters = ({ term, sentence }: Row): boolean =>
  isOneWord(term) && sentence.toLowerCase().includes(term.toLowerCase());

let engine: CompiledLexicons;
let words: WordList;
beforeAll(async () => {
  words = await loadWordList();
  engine = compileLexicons(LEXICONS, words);
});

/** What does not hold, as lines of one readable list. */
function wrongRows(id: string): string[] {
  return (ROWS.get(id) ?? []).flatMap(({ line, concept, term, counts, sentence }) => {
    const inLexicon = matchesIn(sentence, engine).filter(({ lexicon }) => lexicon === id);
    const found = inLexicon.some((match) => match.concept === concept && match.term === term);
    if (found === counts) return [];
    const instead = inLexicon.map((match) => `${match.concept}/${match.term}`).join(', ') || 'nothing';
    return [
      `${id}.tsv:${line} ${concept}/${term} ${counts ? 'is missed' : 'counts'}: ${sentence} [${instead}]`,
    ];
  });
}

describe('the terms of the lexicons', () => {
  it.each(LEXICONS.map(({ id }) => id))('%s: every sentence holds', (id) => {
    expect(wrongRows(id)).toEqual([]);
  });

  it.each(LEXICONS.map((lexicon) => [lexicon.id, lexicon] as const))(
    '%s: every term with a rule has a sentence of each kind',
    (id, lexicon) => {
      const rows = ROWS.get(id) ?? [];
      const having = (counts: boolean): Set<string> =>
        new Set(rows.filter((row) => row.counts === counts).map((row) => `${row.concept}\t${row.term}`));
      const yes = having(true);
      const no = having(false);
      const missing = ruledTerms(lexicon).flatMap((key) => [
        ...(yes.has(key) ? [] : [`1 ${key}`]),
        ...(no.has(key) ? [] : [`0 ${key}`]),
      ]);
      expect(missing).toEqual([]);
    },
  );

  it.each(LEXICONS.map((lexicon) => [lexicon.id, lexicon] as const))(
    '%s: in every sentence with 0 the word itself stands, and a rule keeps it out',
    (id, lexicon) => {
      const refused = (ROWS.get(id) ?? []).filter(({ counts }) => !counts);
      const keys = new Map(
        refused.map(({ concept, term }) => [`${id}/${concept}/${term}`, { concept, term }]),
      );
      const bare = compileLexicons(
        [...keys.values()].map(({ concept, term }) => bareLexicon(lexicon, concept, term)),
        words,
      );
      const idle = refused.filter(
        (row) =>
          !holdsLetters(row) &&
          !matchesIn(row.sentence, bare).some(
            (match) => match.lexicon === `${id}/${row.concept}/${row.term}`,
          ),
      );
      expect(idle.map((row) => `${id}.tsv:${row.line} ${row.concept}/${row.term}: ${row.sentence}`)).toEqual(
        [],
      );
    },
  );

  it.each(LEXICONS.map((lexicon) => [lexicon.id, lexicon] as const))(
    '%s: no ambiguous word without a rule',
    (_id, lexicon) => {
      const others = LEXICONS.filter((other) => other !== lexicon);
      const findings = checkLexicon(lexicon, others, words).filter(({ kind }) => kind === 'ambiguous');
      expect(findings.map(({ concept, term }) => `${concept}/${term}`)).toEqual([]);
    },
  );
});
