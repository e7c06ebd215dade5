// Scores of a reading against a truth: ordered word F1, verbatim paragraphs, headings, running lines, hyphen traps.
import { readFileSync } from 'node:fs';
import type { BlockRole, Document } from '../src/types.js';

/** What a document should read as. */
export interface Truth {
  readonly truth: readonly { readonly kind: 'h1' | 'h2' | 'h3' | 'p' | 'row'; readonly text: string }[];
  readonly footnotes: readonly string[];
  /** Texts of the running head and foot. */
  readonly hf: readonly string[];
}

/** A block as scored: the cells of a table row are one. */
export interface ScoredBlock {
  readonly role: BlockRole;
  readonly level?: number;
  readonly text: string;
}

export interface Score {
  readonly wordF1: number;
  readonly paragraphs: number;
  readonly allParagraphs: number;
  readonly headings: number;
  readonly allHeadings: number;
  readonly extraHeadings: number;
  readonly rows: number;
  readonly allRows: number;
  readonly footnotes: number;
  readonly allFootnotes: number;
  readonly runningLines: number;
  readonly traps: number;
  readonly allTraps: number;
  /** Words that are nowhere in the truth: glued, split or badly hyphenated. */
  readonly strangeWords: number;
}

const level = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The blocks of a document, with each row of a table as one block. */
export function rowsOf(document: Document): ScoredBlock[] {
  const blocks: ScoredBlock[] = [];
  let row = '';
  for (const block of document.blocks) {
    const text = document.text.slice(block.span.start, block.span.end);
    const key = block.cell === undefined ? '' : `${block.cell.table}/${block.cell.row}`;
    const last = blocks.at(-1);
    if (key !== '' && key === row && last !== undefined)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${text}` };
    else
      blocks.push({ role: block.role, text, ...(block.level === undefined ? {} : { level: block.level }) });
    row = key;
  }
  return blocks;
}

/** What pdf-parse gives by itself: lines as drawn, pages parted. */
export async function bareText(path: string): Promise<ScoredBlock[]> {
  const { PDFParse } = await import('pdf-parse');
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  try {
    const { text } = await parser.getText();
    return text.split(/\n\s*\n/).map((block) => ({ role: 'paragraph', text: block }));
  } finally {
    await parser.destroy();
  }
}

/** Length of the longest common subsequence (Myers' greedy difference, 1986). */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  const most = a.length + b.length;
  const reach = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reach[most + k]! < reach[most + k + 2]!);
      let x = down ? reach[most + k + 2]! : reach[most + k]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[most + k + 1] = x;
      if (x >= a.length && x - k >= b.length) return (most - edits) / 2;
    }
  }
  return 0;
}

const words = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => level(text).split(' ')).filter(Boolean);

/** How many of `wanted` are in `found`, each found one used once. */
function overlap(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    if (count > 0) left.set(one, count - 1);
    return count > 0;
  }).length;
}

/** Words with a hyphen in them or behind them, with the coordinator that follows: 'zorg- en', '2024-2027'. */
function hyphenWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => level(text).match(/[\p{L}\d]+-(?: (?:en|of|tot) |[\p{L}\d]+)/gu) ?? []);
}

function strangeWords(found: readonly string[], wanted: readonly string[]): number {
  const known = new Set(wanted);
  return found.filter((word) => !known.has(word)).length;
}

function countRunning(text: string, hf: readonly string[]): number {
  const heads = hf.reduce((sum, one) => sum + text.split(one).length - 1, 0);
  return heads + (text.match(/\b[Pp]agina \d+(?: van \d+)?/g) ?? []).length;
}

/** Scores blocks against the truth. */
export function scoreReading(blocks: readonly ScoredBlock[], { truth, footnotes, hf }: Truth): Score {
  const texts = blocks.filter((block) => block.role !== 'footnote').map((block) => level(block.text));
  const wantedTexts = truth.map((one) => one.text);
  const wantedWords = words(wantedTexts);
  const foundWords = words(texts);
  const of = (pattern: RegExp): string[] =>
    truth.filter((one) => pattern.test(one.kind)).map((one) => level(one.text));
  const headings = truth
    .filter((one) => one.kind.startsWith('h'))
    .map((one) => `${one.kind} ${level(one.text)}`);
  const foundHeadings = blocks
    .filter((block) => block.role === 'heading')
    .map((block) => `h${String(block.level)} ${level(block.text)}`);
  const exactHeadings = commonLength(headings, foundHeadings);
  const notes = blocks
    .filter((block) => block.role === 'footnote')
    .map((block) => level(block.text).replace(/^\d+ /, ''));
  const wantedTraps = hyphenWords(wantedTexts);
  return {
    wordF1: (2 * commonLength(wantedWords, foundWords)) / (wantedWords.length + foundWords.length),
    paragraphs: overlap(of(/^p/), texts),
    allParagraphs: of(/^p/).length,
    headings: exactHeadings,
    allHeadings: headings.length,
    extraHeadings: foundHeadings.length - exactHeadings,
    rows: overlap(of(/^row/), texts),
    allRows: of(/^row/).length,
    footnotes: overlap(footnotes.map(level), notes),
    allFootnotes: footnotes.length,
    runningLines: countRunning(texts.join('\n'), hf),
    traps: overlap(wantedTraps, hyphenWords(texts)),
    allTraps: wantedTraps.length,
    strangeWords: strangeWords(words(texts), words([...wantedTexts, ...footnotes])),
  };
}
