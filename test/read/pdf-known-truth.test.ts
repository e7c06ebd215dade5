// PDFs with known truth, outside the project: the figures that the reader has to reach. Skipped where they are absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf, scoreReading, type Truth } from '../../bench/reading-score.js';
import { sourceTruth } from '../../bench/source-truth.js';
import { RaakvlakError } from '../../src/errors.js';
import { readPdf } from '../../src/read/pdf.js';
import type { Document } from '../../src/types.js';

const EXTRACTION = '../shared/extraction';
const ROBUSTNESS = '../shared/robustness/pdf';

const absent = (folder: string): boolean => {
  const missing = !existsSync(folder);
  if (missing) console.warn(`skipped: ${folder} is not here`);
  return missing;
};

async function score(path: string, truth: Truth): Promise<ReturnType<typeof scoreReading>> {
  const result: Document = { ...(await readPdf(readFileSync(path))), id: 'c1', path, sha256: '' };
  return scoreReading(rowsOf(result), truth);
}

describe.skipIf(absent(EXTRACTION))('known truth', () => {
  it.each([
    ['single', 0.995, 0.95],
    ['tables', 0.995, 0.95],
    ['twocol', 0.99, 0.85],
  ])('%s.pdf', async (name, wordF1, paragraphs) => {
    const truth = JSON.parse(readFileSync(`${EXTRACTION}/${name}.json`, 'utf8')) as Truth;
    const found = await score(`${EXTRACTION}/${name}.pdf`, truth);
    expect(found.wordF1).toBeGreaterThanOrEqual(wordF1);
    expect(found.paragraphs / found.allParagraphs).toBeGreaterThanOrEqual(paragraphs);
    expect(found.headings).toBe(found.allHeadings);
    expect(found.extraHeadings).toBe(0);
    expect(found.rows).toBe(found.allRows);
    expect(found.footnotes).toBe(found.allFootnotes);
    expect(found.runningLines).toBe(0);
    expect(found.traps).toBe(found.allTraps);
  });
});

describe('our own papers, against the sources they were made from', () => {
  // Numbers of list items are read as part of the item; the sources do not have them.
  it.each([
    ['oosterveen/cultuurnota', 'oosterveen-cultuurnota', 5],
    ['oosterveen/sociaal-kader', 'oosterveen-sociaal-kader', 5],
    ['lindebeke/cultuur', 'lindebeke-cultuur', 0],
    ['lindebeke/sociaal-beleid', 'lindebeke-sociaal', 4],
    ['neutral/wegbeheer', 'wegbeheer', 0],
  ])('%s.pdf', async (file, source, numberedItems) => {
    const found = await score(`fixtures/${file}.pdf`, sourceTruth(`fixtures/sources/${source}.md`));
    expect(found.allParagraphs - found.paragraphs).toBe(numberedItems);
    expect(found.headings).toBe(found.allHeadings);
    expect(found.rows).toBe(found.allRows);
    expect(found.footnotes).toBe(found.allFootnotes);
    expect(found.traps).toBe(found.allTraps);
    expect(found.runningLines).toBe(0);
  });
});

describe.skipIf(absent(ROBUSTNESS))('odd and broken files', () => {
  const files = existsSync(ROBUSTNESS) ? readdirSync(ROBUSTNESS).filter((name) => name.endsWith('.pdf')) : [];
  it.each(files)('%s: a reading or one clear error', async (name) => {
    const result = await readPdf(readFileSync(`${ROBUSTNESS}/${name}`)).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(RaakvlakError);
    else expect(result).toHaveProperty('format', 'pdf');
  });
});
