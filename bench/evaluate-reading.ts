// Prints how well documents are read against the truth in ../shared/extraction, with bare pdf-parse (and pdftotext) beside it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../src/read/index.js';
import { sourceTruth } from './source-truth.js';
import { bareText, rowsOf, scoreReading, type Score, type Truth } from './reading-score.js';

const FOLDER = fileURLToPath(new URL('../../shared/extraction/', import.meta.url));
const FILES: readonly (readonly [file: string, truth: string])[] = [
  ['single.pdf', 'single.json'],
  ['twocol.pdf', 'twocol.json'],
  ['tables.pdf', 'tables.json'],
  ['tables.docx', 'tables.json'],
  ['tables.odt', 'tables.json'],
];

/** Our own fixtures, with the sources they were made from. */
const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const OWN: readonly (readonly [file: string, source: string])[] = [
  ['oosterveen/cultuurnota.pdf', 'oosterveen-cultuurnota'],
  ['oosterveen/sociaal-kader.pdf', 'oosterveen-sociaal-kader'],
  ['lindebeke/cultuur.pdf', 'lindebeke-cultuur'],
  ['lindebeke/sociaal-beleid.pdf', 'lindebeke-sociaal'],
  ['neutral/wegbeheer.pdf', 'wegbeheer'],
  ['features/two-columns.pdf', 'features/two-columns'],
  ['features/table.pdf', 'features/table'],
  ['features/footnotes.pdf', 'features/footnotes'],
  ['features/running-lines.pdf', 'features/running-lines'],
  ['features/contents.pdf', 'features/contents'],
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
    String(score.strangeWords).padStart(7),
  ].join(' ');
}

/** What pdftotext makes of a file, as blocks parted by blank lines; null where it is not installed. */
function pdftotext(path: string): string | null {
  try {
    return execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

async function evaluate(path: string, file: string, truth: Truth): Promise<void> {
  const read = await readDocument(path, 'c1', { isolate: false });
  console.log(line(file, scoreReading(rowsOf(read), truth)));
  if (!path.startsWith(FOLDER) || !file.endsWith('.pdf')) return;
  console.log(line('  bare pdf-parse', scoreReading(await bareText(path), truth)));
  const text = pdftotext(path);
  if (text !== null) {
    const blocks = text.split(/\n\s*\n|\f/).map((block) => ({ role: 'paragraph' as const, text: block }));
    console.log(line('  pdftotext', scoreReading(blocks, truth)));
  }
}

async function main(): Promise<void> {
  console.log(
    'document                 word F1 paragr.   headings   extra     rows     notes  running     traps strange',
  );
  if (!existsSync(FOLDER)) console.log('Skipped: the evaluation files (../shared/extraction) are not here.');
  else {
    for (const [file, truth] of FILES) {
      await evaluate(FOLDER + file, file, JSON.parse(readFileSync(FOLDER + truth, 'utf8')) as Truth);
    }
  }
  console.log(
    'own fixtures (title pages, contents and pictures count as strange: look at the other columns)',
  );
  for (const [file, source] of OWN) {
    await evaluate(
      FIXTURES + file,
      file.replace(/^.*\//, ''),
      sourceTruth(`${FIXTURES}sources/${source}.md`),
    );
  }
  console.log(
    'word F1: ordered, over white-space tokens without footnotes. paragr.: verbatim. headings: text and level, in order;',
    '\nextra: headings that are none. rows: table rows. running: heads, feet and page numbers left in. traps: words with a hyphen.',
    '\nstrange: words that are not in the truth (glued, split, hyphens badly joined).',
  );
}

await main();
