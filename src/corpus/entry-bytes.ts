// What is kept of a unit, as bytes: compressed, with a checksum inside, so that damage never goes unseen.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { UnitEntry } from './task.js';

/** Changes with the layout of entries, so that what an older version kept is not read. */
export const ENTRY_FORMAT = 2;

/** Rows of a unit repeat themselves: even the fastest level makes them about ten times smaller. */
const LEVEL = 1;

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Two lines, compressed: a checksum, and the entry as JSON. Such files can be put one behind the other. */
export function encodeEntry(entry: UnitEntry): Uint8Array {
  const body = JSON.stringify(entry);
  return gzipSync(`${checksum(body)}\n${body}\n`, { level: LEVEL });
}

/** @param lines checksum and body @returns null when the one does not fit the other */
export function entryOf([sum, body]: readonly [string, string]): UnitEntry | null {
  return checksum(body) === sum ? (JSON.parse(body) as UnitEntry) : null;
}

/** The entry; null when the bytes are damaged or cut off. */
export function decodeEntry(bytes: Uint8Array): UnitEntry | null {
  try {
    const text = gunzipSync(bytes).toString('utf8');
    const end = text.indexOf('\n');
    return text.endsWith('\n') ? entryOf([text.slice(0, end), text.slice(end + 1, -1)]) : null;
  } catch {
    return null;
  }
}
