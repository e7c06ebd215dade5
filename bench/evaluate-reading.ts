// Prints how well documents are read against the truth in ../shared/extraction, with bare pdf-parse (and pdftotext) beside it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../src/read/index.js';
import { bareText, rowsOf, scoreReading, type Score, type Truth } from './reading-score.js';

const FOLDER = fileURLToPath(new URL('../../shared/extraction/', import.meta.url));
const FILES: readonly (readonly [file: string, truth: string])[] = [
  ['single.pdf', 'single.json'],
  ['twocol.pdf', 'twocol.json'],
  ['tables.pdf', 'tables.json'],
  ['tables.docx', 'tables.json'],
  ['tables.odt', 'tables.json'],
];

const part = (found: number, all: number): string => `${found}/${all}`.padStart(9);

function line(name: string, score: Score): string {
  return [
    name.padEnd(24),
    score.wordF1.toFixed(4).padStart(7),
    part(score.paragraphs, score.allParagraphs),
    part(score.headings, score.allHeadings),
    String(score.extraHeadings).padStart(7),
    part(score.rows, score.allRows),
    part(score.footnotes, score.allFootnotes),
    String(score.runningLines).padStart(8),
    part(score.traps, score.allTraps),
  ].join(' ');
}

/** What pdftotext makes of a file, as blocks parted by blank lines; null where it is not installed. */
function pdftotext(path: string): string | null {
  try {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

async function evaluate(file: string, truth: Truth): Promise<void> {
  const path = FOLDER + file;
  const read = await readDocument(path, 'c1', { isolate: false });
  console.log(line(file, scoreReading(rowsOf(read), truth)));
  if (!file.endsWith('.pdf')) return;
  console.log(line('  bare pdf-parse', scoreReading(await bareText(path), truth)));
  const text = pdftotext(path);
  if (text !== null) {
    const blocks = text.split(/\n\s*\n|\f/).map((block) => ({ role: 'paragraph' as const, text: block }));
    console.log(line('  pdftotext', scoreReading(blocks, truth)));
  }
}

async function main(): Promise<void> {
  if (!existsSync(FOLDER)) {
    console.log('Skipped: the evaluation files (../shared/extraction) are not here.');
    return;
  }
  console.log('document                 word F1 paragr.   headings   extra     rows     notes  running     traps');
  for (const [file, truth] of FILES) {
    await evaluate(file, JSON.parse(readFileSync(FOLDER + truth, 'utf8')) as Truth);
  }
  console.log(
    'word F1: ordered, over white-space tokens without footnotes. paragr.: verbatim. headings: text and level, in order;',
    '\nextra: headings that are none. rows: table rows. running: heads, feet and page numbers left in. traps: words with a hyphen.',
  );
}

await main();
