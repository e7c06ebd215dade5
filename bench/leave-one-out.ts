// What the codes are worth without words that only one document could have taught us: each document of the labelled
// paragraphs of others is coded without the terms that are found in no other document, of those or of the papers.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateSheets } from '../src/coding/validate.js';
import { engineOf, type Engine } from '../src/engine.js';
import type { Lexicon } from '../src/lexicon/schema.js';
import { matchDocument } from '../src/match/match.js';
import { readDocuments } from '../src/read/index.js';
import { segment } from '../src/segment/index.js';
import type { Table } from '../src/tables/index.js';
import type { Document } from '../src/types.js';

const DOCUMENTS = fileURLToPath(new URL('../../shared/documents/', import.meta.url));
/** How much of the start of a paragraph tells where it comes from, in letters. */
const START = 60;
/** From which share of its paragraphs a paper is the document of the labelled paragraphs. */
const SAME = 0.2;

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const keyOf = (match: { lexicon: string; concept: string; term: string }): string =>
  `${match.lexicon}/${match.concept}/${match.term}`;

/** Texts of the labelled paragraphs by document. */
function textsByDocument(texts: Table): Map<string, string[]> {
  const byDocument = new Map<string, string[]>();
  for (const { cells } of texts.rows) {
    const document = cells['document'] ?? '';
    byDocument.set(document, [...(byDocument.get(document) ?? []), cells['text'] ?? '']);
  }
  return byDocument;
}

/** The paper as the document of labelled paragraphs that it is; else its own path. */
function nameOf(paper: Document, labelled: ReadonlyMap<string, readonly string[]>): string {
  const letters = lettersOf(paper.text);
  for (const [document, texts] of labelled) {
    const found = texts.filter((text) => letters.includes(lettersOf(text).slice(0, START))).length;
    if (found >= SAME * texts.length) return document;
  }
  return paper.path;
}

/** One paragraph as a document, so that it is read as all others are. */
function documentOf(text: string): Document {
  const body = text.normalize('NFC');
  const block = { span: { start: 0, end: body.length }, role: 'paragraph', page: null } as const;
  return {
    id: 'p',
    path: 'p',
    sha256: '',
    format: 'text',
    title: null,
    text: body,
    blocks: [block],
    pages: null,
    pageLabels: null,
    notices: [],
  };
}

/** The documents in which each term is found. */
async function placesOfTerms(
  labelled: ReadonlyMap<string, readonly string[]>,
  engine: Engine,
): Promise<Map<string, Set<string>>> {
  const places = new Map<string, Set<string>>();
  const note = (document: Document, name: string): void => {
    for (const match of matchDocument(segment(document), engine.compiled).flat()) {
      const key = keyOf(match);
      const known = places.get(key);
      if (known) known.add(name);
      else places.set(key, new Set([name]));
    }
  };
  for (const [name, texts] of labelled) for (const text of texts) note(documentOf(text), name);
  const files = existsSync(DOCUMENTS) ? await readdir(DOCUMENTS, { recursive: true }) : [];
  const papers = files.filter((file) => /\.(?:pdf|docx)$/i.test(file));
  const requests = papers.map((file) => ({ path: join(DOCUMENTS, file), id: file }));
  for (const outcome of await readDocuments(requests, { isolate: false })) {
    if (outcome.ok) note(outcome.document, nameOf(outcome.document, labelled));
  }
  return places;
}

/** The lexicons without the terms that are found in this document and nowhere else. */
function without(
  document: string,
  lexicons: readonly Lexicon[],
  places: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly lexicons: readonly Lexicon[]; readonly dropped: number } {
  let dropped = 0;
  const kept = lexicons.map((lexicon) => {
    const concepts = lexicon.concepts.map((concept) => {
      const terms = concept.terms.filter(({ text }) => {
        const found = places.get(keyOf({ lexicon: lexicon.id, concept: concept.id, term: text }));
        return !(found?.size === 1 && found.has(document));
      });
      dropped += concept.terms.length - terms.length;
      return { ...concept, terms };
    });
    return { ...lexicon, concepts: concepts.filter(({ terms }) => terms.length > 0) };
  });
  return { lexicons: kept, dropped };
}

/** F1 of one label, pooled over all paragraphs that have a judgement on it; null without positives. */
function f1(label: string, labels: Table, codes: ReadonlyMap<string, ReadonlySet<string>>): number | null {
  let [both, human, machine] = [0, 0, 0];
  for (const { cells } of labels.rows) {
    const given = cells[label];
    if (given !== '0' && given !== '1') continue;
    const found = codes.get(cells['id'] ?? '')?.has(label) ?? false;
    if (given === '1') human += 1;
    if (found) machine += 1;
    if (found && given === '1') both += 1;
  }
  return human === 0 ? null : (2 * both) / (human + machine);
}

/** The machine's codes of these paragraphs by id. */
function codesOf(sheet: Table, text: Table, engine: Engine): Map<string, ReadonlySet<string>> {
  const given = { sheets: [sheet], text, design: null, draws: 1, seed: 1 };
  return new Map([...validateSheets(given, engine).rows].map(([id, row]) => [id, row.codes]));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Prints F1 per label and macro F1: with all terms, and with each document left out. */
function printFigures(
  labels: Table,
  plain: ReadonlyMap<string, ReadonlySet<string>>,
  pooled: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const judged = labels.columns.filter((column) => column !== 'id' && column !== 'document');
  const figures = judged.map((label) => ({
    label,
    all: f1(label, labels, plain) ?? Number.NaN,
    out: f1(label, labels, pooled) ?? Number.NaN,
  }));
  const known = figures.filter(({ all, out }) => !Number.isNaN(all + out));
  const line = (name: string, all: number, out: number): void =>
    console.log(`${name.padEnd(20)} F1 ${all.toFixed(3)}  left out ${out.toFixed(3)}`);
  for (const { label, all, out } of known) line(label, all, out);
  const macro = (of: typeof known): [number, number] => [
    mean(of.map(({ all }) => all)),
    mean(of.map(({ out }) => out)),
  ];
  line('macro', ...macro(known));
  line(
    'macro of dimensions',
    ...macro(known.filter(({ label }) => label !== 'culture' && label !== 'welfare')),
  );
  console.log('');
}

/** Prints F1 per label and macro F1 of the labelled paragraphs of others, plain and with each document left out. */
export async function leaveOneDocumentOut(labels: Table, texts: Table, engine: Engine): Promise<void> {
  const labelled = textsByDocument(texts);
  const places = await placesOfTerms(labelled, engine);
  const plain = codesOf(labels, texts, engine);
  const pooled = new Map<string, ReadonlySet<string>>();
  console.log('Leave one document out: coded without the terms that are found in that document only');
  for (const document of labelled.keys()) {
    const rows = labels.rows.filter(({ cells }) => cells['document'] === document);
    const { lexicons, dropped } = without(document, engine.lexicons, places);
    const reduced = engineOf(lexicons, engine.words);
    for (const [id, codes] of codesOf({ ...labels, rows }, texts, reduced)) pooled.set(id, codes);
    console.log(
      `${document.padEnd(20)} ${String(rows.length).padStart(4)} paragraphs, ${dropped} terms dropped`,
    );
  }
  printFigures(labels, plain, pooled);
}
