// What every command of the command line is defined with: texts, streams, the way to end, and shared options.
import { Option } from 'commander';
import type { Io } from '../cli.js';
import type { Messages } from '../messages/index.js';
import { excludeOptions } from './exclude.js';
import { collect, oneOf, wholeNumber } from './values.js';

/** What a definition of a command gets. */
export interface Setting {
  readonly messages: Messages;
  readonly io: Io;
  /** Told the exit code when the command is done. */
  readonly onExit: (code: number) => void;
}

/** Language of what is written; on every command. */
export function langOption({ texts }: Messages): Option {
  return new Option('--lang <language>', texts.cli.compare.lang).argParser(oneOf('--lang', ['nl', 'en']));
}

/** A lexicon of the user, on every command that works with lexicons. One name at a time: papers may follow it. */
export function lexiconOption({ texts }: Messages): Option {
  return new Option('--lexicon <file>', texts.lexicon.option).argParser(collect('--lexicon'));
}

/** Kind of CSV, on every command that writes tables. */
export function dialectOption(description: string): Option {
  return new Option('--csv-dialect <dialect>', description).argParser(oneOf('--csv-dialect', ['int', 'nl']));
}

/** The options that every command on documents has. */
export function readingOptions(messages: Messages): Option[] {
  const { changes, timeout, ocr } = messages.texts.cli.compare;
  return [
    new Option('--changes <how>', changes).argParser(oneOf('--changes', ['accept', 'reject'])),
    new Option('--timeout <seconds>', timeout).argParser(wholeNumber('--timeout', 1)),
    new Option('--ocr', ocr),
    ...excludeOptions(messages),
    new Option('--mask-names', messages.texts.masking.option),
    langOption(messages),
  ];
}
