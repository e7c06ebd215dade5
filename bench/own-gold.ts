// Finds the texts of our own labelled paragraphs in the documents they come from: only hashes are kept in the project.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocuments } from '../src/read/index.js';
import { segment } from '../src/segment/index.js';
import type { BlockRole } from '../src/types.js';

const LABELS = fileURLToPath(new URL('gold/labels.tsv', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../shared/documents/', import.meta.url));

/** One labelled paragraph: its cells by column, and its text when the document still has it. */
export interface GoldParagraph {
  readonly cells: Readonly<Record<string, string>>;
  readonly text: string | null;
  /** What it is in its document. */
  readonly role: BlockRole;
}

/** What stays the same when only hyphens, spaces or signs are read otherwise. */
export function hashOf(text: string): string {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha256').update(key).digest('hex').slice(0, 12);
}

interface Found {
  readonly text: string;
  readonly role: BlockRole;
}

/** All paragraphs of these documents, by hash. */
async function paragraphsByHash(documents: readonly string[]): Promise<Map<string, Found>> {
  const requests = documents.map((path) => ({ path: join(DOCUMENTS, path), id: path }));
  const found = new Map<string, Found>();
  for (const outcome of await readDocuments(requests, { isolate: false })) {
    if (!outcome.ok) throw outcome.error;
    for (const { start, end, role } of segment(outcome.document).paragraphs) {
      const text = outcome.document.text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (role !== 'heading') found.set(hashOf(text), { text, role });
    }
  }
  return found;
}

/**
 * The labelled paragraphs with their texts.
 * @returns null when the documents are not there; a paragraph that is read otherwise now has no text
 */
export async function ownGold(): Promise<readonly GoldParagraph[] | null> {
  if (!existsSync(DOCUMENTS)) return null;
  const [head = '', ...lines] = readFileSync(LABELS, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  const rows = lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']));
  });
  const found = await paragraphsByHash([...new Set(rows.map((row) => row['document'] ?? ''))]);
  return rows.map((cells) => {
    const paragraph = found.get(cells['hash'] ?? '');
    return { cells, text: paragraph?.text ?? null, role: paragraph?.role ?? 'paragraph' };
  });
}
