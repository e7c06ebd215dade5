// A file that grows under a temporary name, and gets its own name when it is whole.
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { outputFailed } from '../../errors.js';
import { writeWhole } from '../../whole-file.js';
import { isRunning } from '../process.js';

/** What is known of a file that was written. */
export interface Written {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

export interface PartFile {
  write(bytes: Uint8Array): void;
  /** Everything stands on the disk, still under the temporary name. */
  finish(): void;
  /** Gives the file its name. */
  publish(): Written;
  abandon(): void;
}

const PART = /^\.raakvlak-(\d+)-.+\.part$/;

/** @throws RaakvlakError 'output-failed' with the file and the code of the system */
function attempt<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw outputFailed(file, error);
  }
}

/** Removes unfinished files of runs that were killed; those of a run that is going on stay. */
export function removeStale(folder: string): void {
  attempt(folder, () => {
    for (const name of readdirSync(folder)) {
      const pid = PART.exec(name)?.[1];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
    }
  });
}

const partOf = (folder: string, name: string): string =>
  join(folder, `.raakvlak-${process.pid}-${name}.part`);

/** Writes a file that does not grow. @throws RaakvlakError 'output-failed' */
export function writePart(folder: string, name: string, content: string | Uint8Array): void {
  const file = join(folder, name);
  const temporary = partOf(folder, name);
  attempt(file, () => {
    // The number of a process is used again: a run that was killed may have had ours.
    rmSync(temporary, { force: true });
    writeWhole({ file, temporary, content, durable: true });
  });
}

/** @throws RaakvlakError 'output-failed' */
export function openPart(folder: string, name: string): PartFile {
  const file = join(folder, name);
  const temporary = partOf(folder, name);
  const hash = createHash('sha256');
  let bytes = 0;
  let open = attempt(file, () => openSync(temporary, 'w')) as number | null;
  const close = (): void => {
    if (open !== null) closeSync(open);
    open = null;
  };
  return {
    write(chunk) {
      if (open === null) throw new RangeError(`${name} is finished`);
      const target = open;
      attempt(file, () => {
        for (let at = 0; at < chunk.length;) at += writeSync(target, chunk, at);
      });
      hash.update(chunk);
      bytes += chunk.length;
    },
    finish() {
      const target = open;
      if (target !== null) attempt(file, () => fsyncSync(target));
      close();
    },
    publish() {
      attempt(file, () => renameSync(temporary, file));
      return { bytes, sha256: hash.digest('hex') };
    },
    abandon() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}
