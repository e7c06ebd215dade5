// The option --lexicon of commands: what it is called, and what is said about such files.
import type { Io } from '../cli.js';
import type { OwnLexicons } from '../lexicons.js';
import type { Messages } from '../messages/index.js';
import { plain } from '../report/plain.js';

/** The option of every command that works with lexicons. */
export interface LexiconOption {
  /** Files that add or change a lexicon. */
  readonly lexicon?: readonly string[];
}

/** What loading needs: the files, and a way to say on standard error what they asked for in vain. */
export function ownLexicons({ lexicon }: LexiconOption, { texts }: Messages, io: Io): OwnLexicons {
  return {
    own: lexicon,
    onWarning: (warning) =>
      void io.stderr.write(`raakvlak: ${plain(texts.lexicon.warning(texts.lexicon.problem(warning)))}\n`),
  };
}
