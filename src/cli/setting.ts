// What every command of the command line is defined with: texts, streams, the way to end, and shared options.
import { Option } from 'commander';
import type { Io } from '../cli.js';
import type { ReportForm } from '../commands/report-forms.js';
import type { Messages } from '../messages/index.js';
import { excludeOptions } from './exclude.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

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

/** The forms that every report has. */
export const REPORT_FORMS: readonly ReportForm[] = ['terminal', 'html', 'docx', 'markdown', 'json'];
/** Other names of forms: their extensions, and the programs that open them. */
export const FORM_NAMES = { md: 'markdown', htm: 'html', word: 'docx', excel: 'xlsx' } as const;

/** Where a report goes and in which shape, on commands that write one report. */
export function reportOptions({ texts }: Messages): Option[] {
  const { reportFormat, output, depth } = texts.cli.compare;
  return [
    new Option('--format <format>', reportFormat).argParser(oneOf('--format', REPORT_FORMS, FORM_NAMES)),
    new Option('-o, --output <path>', output).argParser(notAnOption('-o')),
    depthOption(depth),
  ];
}

export function depthOption(description: string): Option {
  return new Option('--depth <depth>', description).argParser(
    oneOf('--depth', ['summary', 'report', 'appendix']),
  );
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
