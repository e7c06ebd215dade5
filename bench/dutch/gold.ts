// What the parts of the Dutch evaluation share: the gold lists, the documents, and ways to count and to sample.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fullTerm } from '../../src/lexicon/load.js';
import { lexiconOf as oneLexicon } from '../../src/lexicography/find-terms.js';
import { readDocument } from '../../src/read/index.js';
import { segment } from '../../src/segment/index.js';
import type { Lexicon, Term } from '../../src/lexicon/schema.js';
import type { SegmentedDocument } from '../../src/types.js';

export const GOLD = new URL('../../../shared/gold/dutch/', import.meta.url);
const DOCUMENTS = new URL('../../../shared/documents/', import.meta.url);

export const verbose = process.argv.includes('--verbose');

/** The rows of a gold list, in lower case, without its heading. */
export function table(name: string): string[][] {
  const lines = readFileSync(new URL(name, GOLD), 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split('\t').map((cell) => cell.replaceAll('’', "'").toLowerCase()));
}

export const percent = (part: number, whole: number): string =>
  (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);

/** The most frequent entries, written down. */
export const top = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 100)
    .map(([what, n]) => `${what} ${n}`)
    .join('; ');

/** Every k-th element, so that the sample is the same each time. */
export function sampled<T>(list: readonly T[], size: number): T[] {
  const step = Math.max(1, Math.floor(list.length / size));
  return list.filter((_, i) => i % step === 0).slice(0, size);
}

/** A fixed shuffle: FNV-1a over the characters, 32 bits. */
export function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

/** `hash`, as eight hexadecimal digits: readers' judgements are kept as these, because the text is not ours to keep. */
export const mark = (text: string): string => hash(text).toString(16).padStart(8, '0');

/** Judgements beside this file: one mark a line, or two: of a place and of the word that belongs there. */
export function judgements(name: string): ReadonlySet<string> {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return new Set(text.split('\n').filter((line) => /^[0-9a-f]{8}(?: [0-9a-f]{8})?$/.test(line)));
}

/** All shared documents, cut into sentences and words; a programme that repeats its own chapters is left out. */
export async function sharedDocuments(): Promise<SegmentedDocument[]> {
  const folder = fileURLToPath(DOCUMENTS);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:pdf|docx)$/.test(file) && !file.endsWith('geheel.pdf'))
    .sort();
  const read: SegmentedDocument[] = [];
  for (const file of files)
    read.push(segment(await readDocument(`${folder}${file}`, `d${read.length}`, { isolate: false })));
  return read;
}

/** A lexicon of bare words, all of one class. */
export function lexiconOf(words: readonly string[], pos: Term['pos']): Lexicon {
  const terms = words.map((text) => fullTerm({ text, pos }, {}));
  return oneLexicon('evaluation', terms);
}
