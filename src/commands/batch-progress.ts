// Progress of a long run: one line that is overwritten on a terminal, a plain line now and then in a log.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import { plain } from '../report/plain.js';
import { createProgress } from './progress.js';

/** In a log a line comes at every tenth of the work, and after so long without one. */
const SHARE = 0.1;
const QUIET_SECONDS = 60;
/** On a terminal the line is renewed this often at most. */
const SHOWN_MILLISECONDS = 200;
/** A rate says something after so many papers. */
const ENOUGH = 4;

export interface RunProgress {
  /** Papers of a unit are done. @param cached they were in the cache, and say nothing of the rate */
  files(count: number, cached: boolean): void;
  /** So many units stand in the tables. */
  writing(done: number, all: number): void;
  /** Wipes the line. */
  end(): void;
}

/** @param all number of papers */
export function createRunProgress(all: number, messages: Messages, io: Io): RunProgress {
  const { batch } = messages.texts;
  const terminal = io.stderr.isTTY === true && !io.env['CI'];
  const line = createProgress(io);
  const start = performance.now();
  let [done, worked, told, toldAt] = [0, 0, 0, start];
  const text = (): string => {
    const seconds = (performance.now() - start) / 1000;
    const rate = worked >= ENOUGH && seconds > 0 ? worked / seconds : 0;
    return batch.progress(done, all, rate, rate > 0 ? (all - done) / rate : null);
  };
  const due = (now: number): boolean =>
    terminal
      ? now - toldAt >= SHOWN_MILLISECONDS
      : done < all && (done - told >= all * SHARE || now - toldAt >= QUIET_SECONDS * 1000);
  const tell = (sentence: string, now: number): void => {
    if (terminal) line.show(sentence);
    else io.stderr.write(`${plain(sentence)}\n`);
    [told, toldAt] = [done, now];
  };
  return {
    files(count, cached) {
      done += count;
      if (!cached) worked += count;
      const now = performance.now();
      // A log of a run that finds everything done already has nothing to tell.
      if ((terminal || worked > 0) && due(now)) tell(text(), now);
    },
    writing(count, of) {
      const now = performance.now();
      if (terminal && now - toldAt >= SHOWN_MILLISECONDS) tell(batch.writing(count, of), now);
    },
    end: () => line.clear(),
  };
}
