// The cache: a file per unit, named after everything that made it. Safe against a kill at any moment and two runs at once.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { outputFailed } from '../errors.js';
import { writeWhole } from '../whole-file.js';
import { decodeEntry } from './entry-bytes.js';
import { isRunning } from './process.js';
import type { UnitEntry } from './task.js';

/** A temporary file of a machine that we cannot ask is taken for abandoned after this long. */
const ABANDONED_HOURS = 24;

/** Machine, process and a random part, of a temporary file. */
const MINE = /^(.*)~(\d+)~[0-9a-f-]+$/;

/** Its files are small: to wait for a thread that reads or writes one takes longer than to do it. */
export interface Cache {
  /** Where the entry stands, or will stand. */
  file(key: string): string;
  has(key: string): boolean;
  /** Null when there is none, or it is damaged: it is then to be made again. */
  read(key: string): UnitEntry | null;
  /** Writes whole or not at all. @throws RaakvlakError 'output-failed' */
  write(key: string, bytes: Uint8Array): void;
}

/** Removes what runs that were killed have left; what another run is writing stays. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, host, pid] = MINE.exec(name) ?? [];
    const path = join(folder, name);
    // Another run may have put it in its place by now.
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    const dead = host === hostname() && pid !== undefined && !isRunning(Number(pid));
    if (dead || Date.now() - written > ABANDONED_HOURS * 3_600_000) rmSync(path, { force: true });
  }
}

/** The bytes of a file; null when it cannot be read. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** Opens a cache in a folder, which is made where needed. @throws RaakvlakError 'output-failed' */
export function openCache(folder: string): Cache {
  const temporary = join(folder, 'tmp');
  try {
    mkdirSync(temporary, { recursive: true });
    sweep(temporary);
  } catch (error) {
    throw outputFailed(folder, error);
  }
  const file = (key: string): string => join(folder, key.slice(0, 2), `${key}.gz`);
  return {
    file,
    has: (key) => existsSync(file(key)),
    read(key) {
      const bytes = bytesOf(file(key));
      return bytes === null ? null : decodeEntry(bytes);
    },
    write(key, bytes) {
      const target = file(key);
      const mine = join(temporary, `${hostname()}~${process.pid}~${randomUUID()}`);
      try {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true });
        // Not `durable`: what a power failure damages is seen when it is read, and made again.
        writeWhole({ file: target, temporary: mine, content: bytes });
      } catch (error) {
        // On Windows a file that another run is reading cannot be replaced: it holds the same.
        if ((error as NodeJS.ErrnoException).code !== 'EPERM' || !existsSync(target))
          throw outputFailed(target, error);
      }
    },
  };
}
