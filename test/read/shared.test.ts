// Files outside the project with known truth, and broken ones; skipped where they are absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { readFileHere } from '../../src/read/file.js';
import { lines } from './packages.js';

const SHARED = '../shared';
const accept = { changes: 'accept' } as const;
const missing = (folder: string): boolean => {
  const absent = !existsSync(`${SHARED}/${folder}`);
  if (absent) console.warn(`skipped: ${SHARED}/${folder} is not here`);
  return absent;
};

interface Truth {
  readonly truth: readonly { readonly kind: string; readonly text: string }[];
  readonly footnotes: readonly string[];
}

describe.skipIf(missing('extraction'))('known truth', () => {
  it.each(['tables.docx', 'tables.odt'])('%s: all headings, paragraphs, rows and notes', async (name) => {
    const { truth, footnotes } = JSON.parse(
      readFileSync(`${SHARED}/extraction/tables.json`, 'utf8'),
    ) as Truth;
    const document = await readFileHere(`${SHARED}/extraction/${name}`, 'c1', accept);
    const found = lines(document);
    const rows = new Map<string, string[]>();
    for (const { cell, span } of document.blocks) {
      if (cell === undefined) continue;
      const key = `${String(cell.table)}/${String(cell.row)}`;
      rows.set(key, [...(rows.get(key) ?? []), document.text.slice(span.start, span.end)]);
    }
    const wanted = truth.filter(({ kind }) => kind !== 'row').map(({ kind, text }) => `${kind} ${text}`);
    expect(found.filter((line) => /^(?:h\d|p) /.test(line))).toEqual(wanted);
    expect([...rows.values()].map((cells) => cells.join(' '))).toEqual(
      truth.filter(({ kind }) => kind === 'row').map(({ text }) => text),
    );
    expect(found.filter((line) => line.startsWith('note ')).map((line) => line.slice(5))).toEqual(footnotes);
  });
});

describe.skipIf(missing('robustness/docx'))('odd files', () => {
  const names = existsSync(`${SHARED}/robustness/docx`) ? readdirSync(`${SHARED}/robustness/docx`) : [];
  it.each(names)('%s ends in text or in one named error', async (name) => {
    const outcome: unknown = await readFileHere(`${SHARED}/robustness/docx/${name}`, 'c1', accept).catch(
      (error: unknown) => error,
    );
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(RaakvlakError);
    else expect((outcome as { text: string }).text).toMatch(/\p{L}{2}/u);
  });
});
