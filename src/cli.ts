// The commander program: the only place where errors become text and exit codes. A file per command stands in cli/.
import { Command, CommanderError } from 'commander';
import { addBatch } from './cli/batch.js';
import { addCheck } from './cli/check.js';
import { addCode } from './cli/code.js';
import { addCompare } from './cli/compare.js';
import { addDiff } from './cli/diff.js';
import { addExplain } from './cli/explain.js';
import { addExtract } from './cli/extract.js';
import { addFind } from './cli/find.js';
import { addInit } from './cli/init.js';
import { addLexicon } from './cli/lexicon.js';
import { addMerge } from './cli/merge.js';
import { addProfile } from './cli/profile.js';
import { addSample } from './cli/sample.js';
import { langOption, type Setting } from './cli/setting.js';
import { fromCommander } from './cli/usage.js';
import { addValidate } from './cli/validate.js';
import { RaakvlakError } from './errors.js';
import { createMessages, type Language } from './messages/index.js';
import { plainLines } from './report/plain.js';
import { toolVersion } from './version.js';

/** Where text goes, and what the surroundings are: `process`, or a stand-in in a test. */
export interface Io {
  readonly stdout: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    readonly columns?: number;
    on?(event: 'error', listener: (error: Error) => void): unknown;
  };
  readonly stderr: {
    write(text: string): unknown;
    readonly isTTY?: boolean;
    on?(event: 'error', listener: (error: Error) => void): unknown;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The language is needed before the options are parsed: for the help, and for errors in the options. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at < 0 ? undefined : argv[at]!.includes('=') ? argv[at]!.split('=')[1] : argv[at + 1];
  return value?.toLowerCase() === 'en' ? 'en' : 'nl';
}

/** The commands, in the order of the help. */
const COMMANDS = [
  addCompare,
  addProfile,
  addDiff,
  addBatch,
  addMerge,
  addExtract,
  addFind,
  addExplain,
  addCheck,
  addInit,
  addCode,
  addSample,
  addValidate,
  addLexicon,
];

function createProgram(setting: Setting): Command {
  const { messages, io } = setting;
  const { cli } = messages.texts;
  const program = new Command('raakvlak')
    .description(cli.description)
    .version(toolVersion(), '-V, --version', cli.version)
    .helpOption('-h, --help', cli.help)
    .helpCommand('help [command]', cli.helpCommand)
    .addOption(langOption(messages))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(100, io.stdout.columns ?? 80),
    })
    .configureHelp({ styleTitle: (title) => cli.helpTitles[title] ?? title });
  for (const add of COMMANDS) add(program, setting);
  return program;
}

/** A report in a pipe that nobody reads any more is no error. */
function ignoreClosedPipes(io: Io): void {
  for (const stream of [io.stdout, io.stderr]) {
    stream.on?.('error', (error) => {
      if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
    });
  }
}

/**
 * Runs the command line.
 * @param argv as process.argv: the first two words are left out
 * @returns exit code: 0 done, 1 the gate of `check` is closed, 2 something could not be done or wrong usage, 3 a bug
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  ignoreClosedPipes(io);
  const messages = createMessages(languageOf(argv));
  let exit = 0;
  const program = createProgram({ messages, io, onExit: (code) => (exit = code) });
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync([...argv]);
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const known = error instanceof CommanderError ? fromCommander(error, program, argv) : error;
    if (known instanceof RaakvlakError) {
      io.stderr.write(`raakvlak: ${plainLines(messages.error(known))}\n`);
      return 2;
    }
    io.stderr.write(
      `raakvlak: ${messages.texts.cli.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}\n`,
    );
    if (io.env['RAAKVLAK_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    return 3;
  }
}
