// Writing a file whole or not at all: under a temporary name first, then under its own.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** How to write. */
export interface WholeFile {
  readonly file: string;
  /** Name until all of it is written, on the same disk; nothing else may have it. */
  readonly temporary: string;
  readonly content: string | Uint8Array;
  /**
   * It must stand there after the power fails too, not only after the program is killed: it is then on the disk before it
   * gets its name. That takes longer.
   */
  readonly durable?: boolean;
}

/** @throws what the system says; then nothing has been replaced, and nothing temporary is left */
export function writeWhole({ file, temporary, content, durable = false }: WholeFile): void {
  // A name that exists already is not ours to write to, nor to remove.
  const open = openSync(temporary, 'wx');
  try {
    try {
      writeFileSync(open, content);
      if (durable) fsyncSync(open);
    } finally {
      closeSync(open);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
