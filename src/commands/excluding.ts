// Says what was left out or masked, and what no paper has, for commands whose result has no place for it.
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import { noticeLines } from '../report/notices.js';
import { plain } from '../report/plain.js';
import type { Document } from '../types.js';

/** Says on standard error what was left out or masked, for a command whose result has no place for it. */
export function sayExcluded(documents: readonly Document[], messages: Messages, io: Io): void {
  for (const { path, notices } of documents) {
    const own = notices.filter(({ code }) => /^(excluded-|pages-not-excluded|masked-names)/.test(code));
    for (const line of noticeLines(own, messages)) io.stderr.write(`${plain(`${path}: ${line}`)}\n`);
  }
}

/** Says what was to be left out of all papers and is in none of them: a slip, perhaps. @param met what one of them has */
export function sayUnmet(asked: LeaveOut | undefined, met: LeaveOut, messages: Messages, io: Io): void {
  const { noPages, noSection } = messages.texts.batch;
  const say = (sentence: string): void => void io.stderr.write(`raakvlak: ${plain(sentence)}\n`);
  for (const text of asked?.pages ?? []) if (!met.pages.includes(text)) say(noPages(text));
  for (const text of asked?.sections ?? []) if (!met.sections.includes(text)) say(noSection(text));
}
