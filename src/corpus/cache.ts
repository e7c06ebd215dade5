// The cache: a file per unit, named after everything that made it. Safe against a kill at any moment and two runs at once.
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { outputFailed } from '../errors.js';
import { decodeEntry } from './entry-bytes.js';
import { isRunning } from './process.js';
import type { UnitEntry } from './task.js';

/** A temporary file of a machine that we cannot ask is taken for abandoned after this long. */
const ABANDONED_HOURS = 24;

/** Machine, process and a random part, of a temporary file. */
const MINE = /^(.*)~(\d+)~[0-9a-f-]+$/;

export interface Cache {
  /** Where the entry stands, or will stand. */
  file(key: string): string;
  has(key: string): boolean;
  /** Null when there is none, or it is damaged: it is then to be made again. */
  read(key: string): Promise<UnitEntry | null>;
  /** Writes whole or not at all. @throws RaakvlakError 'output-failed' */
  write(key: string, bytes: Uint8Array): Promise<void>;
}

/** Removes what runs that were killed have left; what another run is writing stays. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, host, pid] = MINE.exec(name) ?? [];
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    const dead = host === hostname() && pid !== undefined && !isRunning(Number(pid));
    if (dead || age > ABANDONED_HOURS * 3_600_000) await rm(path, { force: true });
  }
}

/** Writes the bytes and makes sure that they are on the disk, not only on their way. */
async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Opens a cache in a folder, which is made where needed. @throws RaakvlakError 'output-failed' */
export async function openCache(folder: string): Promise<Cache> {
  const temporary = join(folder, 'tmp');
  try {
    await mkdir(temporary, { recursive: true });
    await sweep(temporary);
  } catch (error) {
    throw outputFailed(folder, error);
  }
  const file = (key: string): string => join(folder, key.slice(0, 2), `${key}.json.gz`);
  return {
    file,
    has: (key) => existsSync(file(key)),
    async read(key) {
      const bytes = await readFile(file(key)).catch(() => null);
      return bytes === null ? null : decodeEntry(bytes);
    },
    async write(key, bytes) {
      const target = file(key);
      const written = join(temporary, `${hostname()}~${process.pid}~${randomUUID()}`);
      try {
        await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
        await writeDown(written, bytes);
        await rename(written, target);
      } catch (error) {
        await rm(written, { force: true });
        // On Windows a file that another run is reading cannot be replaced: it holds the same.
        if ((error as NodeJS.ErrnoException).code !== 'EPERM' || !existsSync(target))
          throw outputFailed(target, error);
      }
    },
  };
}
