// What is kept of a unit, as bytes: compressed, with a checksum inside, so that damage never goes unseen.
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ReadyRows } from './ready.js';
import type { UnitEntry } from './task.js';

/** Changes with the layout of entries, so that what an older version kept is not read. */
export const ENTRY_FORMAT = 3;

/**
 * Rows of a unit repeat themselves: even the fastest level makes them about five times smaller. What is kept of most units
 * fits in one piece of this size (bytes), which saves putting pieces together.
 */
const PACK = { level: 1, memLevel: 9, chunkSize: 2 ** 16 };
/** Larger pieces than this are not asked for, whatever a damaged file says. */
const MOST_BYTES = 2 ** 20;

/**
 * An entry without what is long and only copied: of these the number of bytes. They follow one behind the other, the
 * tables in the order of `ready` and then the report.
 */
interface Head extends Omit<UnitEntry, 'ready' | 'report'> {
  readonly ready: readonly { readonly table: string; readonly count: number; readonly bytes: number }[];
  readonly report: number | null;
}

const LINE_FEED = '\n'.charCodeAt(0);

/**
 * A line with a checksum and a number of bytes, and so many bytes: a head as a line of JSON, and what is only copied. All
 * of it compressed. Such files can be put one behind the other.
 */
export function encodeEntry({ ready, report, ...rest }: UnitEntry): Uint8Array {
  const tables = Object.entries(ready);
  const head: Head = {
    ...rest,
    ready: tables.map(([table, { count, csv }]) => ({ table, count, bytes: csv.length })),
    report: report === null ? null : report.length,
  };
  const pieces = [
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...tables.map(([, { csv }]) => csv),
    ...(report === null ? [] : [report]),
  ];
  const hash = createHash('sha256');
  let bytes = 0;
  for (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return gzipSync(Buffer.concat([Buffer.from(`${hash.digest('hex')} ${bytes}\n`), ...pieces]), PACK);
}

/** An entry as it stands between others. */
export interface Framed {
  /** Null when it is damaged. */
  readonly entry: UnitEntry | null;
  /** Number of bytes that it takes up. */
  readonly length: number;
}

function entryOf(body: Buffer): UnitEntry {
  const end = body.indexOf(LINE_FEED);
  const { ready, report, ...rest } = JSON.parse(body.toString('utf8', 0, end)) as Head;
  let at = end + 1;
  const next = (bytes: number): Buffer => body.subarray(at, (at += bytes));
  const rows = ready.map(({ table, count, bytes }): [string, ReadyRows] => [
    table,
    { count, csv: next(bytes) },
  ]);
  return { ...rest, ready: Object.fromEntries(rows), report: report === null ? null : next(report) };
}

/**
 * The entry that begins at `from`; null when not all of it is there. What is long in it is a view of these bytes.
 * @param bytes as they are after `gunzip`
 */
export function entryAt(bytes: Buffer, from: number): Framed | null {
  const end = bytes.indexOf(LINE_FEED, from);
  if (end < 0) return null;
  const [sum, count] = bytes.toString('latin1', from, end).split(' ');
  const body = bytes.subarray(end + 1, end + 1 + Number(count));
  if (body.length < Number(count)) return null;
  const whole = createHash('sha256').update(body).digest('hex') === sum;
  return { entry: whole ? entryOf(body) : null, length: end + 1 + body.length - from };
}

/** Unpacks in one piece: gzip files end in the number of bytes that they hold. @throws when they are damaged */
function unpacked(bytes: Uint8Array): Buffer {
  const { buffer, byteOffset, length } = bytes;
  const size = new DataView(buffer, byteOffset, length).getUint32(length - 4, true);
  // With one byte more it is seen at once that this was all.
  return gunzipSync(bytes, { chunkSize: Math.min(MOST_BYTES, Math.max(size + 1, 2 ** 10)) });
}

/** The entry; null when the bytes are damaged or cut off. */
export function decodeEntry(bytes: Uint8Array): UnitEntry | null {
  try {
    const all = unpacked(bytes);
    const found = entryAt(all, 0);
    return found?.length === all.length ? found.entry : null;
  } catch {
    return null;
  }
}
