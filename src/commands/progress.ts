// Progress on stderr while reading takes long: one line that is overwritten, on a terminal only.
import type { Io } from '../cli.js';
import { plain } from '../report/plain.js';

export interface Progress {
  /** Replaces the line. */
  show(text: string): void;
  /** Wipes the line. */
  clear(): void;
}

export function createProgress({ stderr, env }: Io): Progress {
  if (!stderr.isTTY || env['CI']) return { show: () => undefined, clear: () => undefined };
  const wipe = '\r\u001b[2K';
  return {
    show: (text) => void stderr.write(wipe + plain(text).slice(0, 78)),
    clear: () => void stderr.write(wipe),
  };
}
