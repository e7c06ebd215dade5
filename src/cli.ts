// The commander program: the only place where errors become text and exit codes (owner of commander).
import { Command, CommanderError, Option } from 'commander';
import type { CompareOptions } from './commands/compare.js';
import type { ExplainOptions } from './commands/explain.js';
import type { ExtractOptions } from './commands/extract.js';
import { RaakvlakError } from './errors.js';
import { createMessages, type Language, type Messages } from './messages/index.js';
import { collect, notAnOption, oneOf, wholeNumber } from './options.js';
import { fromCommander } from './usage.js';
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
  return value === 'en' ? 'en' : 'nl';
}

const option = (flags: string, description: string): Option => new Option(flags, description);

/** The options that every command on documents has. */
function readingOptions({ texts }: Messages): Option[] {
  const { changes, timeout, ocr, lang } = texts.cli.compare;
  return [
    option('--changes <how>', changes).argParser(oneOf('--changes', ['accept', 'reject'])),
    option('--timeout <seconds>', timeout).argParser(wholeNumber('--timeout', 1)),
    option('--ocr', ocr),
    option('--lang <language>', lang).argParser(oneOf('--lang', ['nl', 'en'])),
  ];
}

function addExtract(
  program: Command,
  messages: Messages,
  run: (files: readonly string[], options: ExtractOptions) => Promise<void>,
): void {
  const texts = messages.texts.cli.extract;
  const command = program
    .command('extract')
    .alias('lees')
    .description(texts.description)
    .argument('<file...>', texts.files, collect(texts.place))
    .addOption(
      option('--format <format>', texts.format).argParser(oneOf('--format', ['text', 'markdown', 'json'])),
    )
    .addOption(option('-o, --output <path>', messages.texts.cli.compare.output).argParser(notAnOption('-o')));
  for (const one of readingOptions(messages)) command.addOption(one);
  command.addHelpText('after', `\n${texts.examples}`).action(run);
}

function addExplain(
  program: Command,
  messages: Messages,
  run: (words: readonly string[], options: ExplainOptions) => Promise<void>,
): void {
  const texts = messages.texts.explain.command;
  program
    .command('explain')
    .alias('verklaar')
    .description(texts.description)
    .argument('[word...]', texts.words)
    .addOption(option('--format <format>', texts.format).argParser(oneOf('--format', ['terminal', 'json'])))
    .addOption(
      option('--lang <language>', messages.texts.cli.compare.lang).argParser(oneOf('--lang', ['nl', 'en'])),
    )
    .addHelpText('after', `\n${texts.examples}`)
    .action(run);
}

function addCompare(
  program: Command,
  messages: Messages,
  run: (options: CompareOptions) => Promise<void>,
): void {
  const texts = messages.texts.cli.compare;
  const command = program
    .command('compare')
    .alias('vergelijk')
    .description(texts.description)
    .addOption(option('--culture <file...>', texts.culture).argParser(collect('--culture')))
    .addOption(option('--welfare <file...>', texts.welfare).argParser(collect('--welfare')))
    .addOption(option('--cultuur <file...>', '').argParser(collect('--cultuur')).hideHelp())
    .addOption(option('--welzijn <file...>', '').argParser(collect('--welzijn')).hideHelp())
    .addOption(
      option('--format <format>', texts.format).argParser(
        oneOf('--format', ['terminal', 'markdown', 'json']),
      ),
    )
    .addOption(option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(
      option('--depth <depth>', texts.depth).argParser(oneOf('--depth', ['summary', 'report', 'appendix'])),
    )
    .addOption(option('--seed <number>', texts.seed).argParser(wholeNumber('--seed', 0)));
  for (const one of readingOptions(messages)) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (given: CompareOptions & { cultuur?: string[]; welzijn?: string[] }) => {
      const { cultuur = [], welzijn = [], ...options } = given;
      await run({
        ...options,
        culture: [...(given.culture ?? []), ...cultuur],
        welfare: [...(given.welfare ?? []), ...welzijn],
      });
    });
}

function createProgram(io: Io, messages: Messages, onExit: (code: number) => void): Command {
  const { cli } = messages.texts;
  const program = new Command('raakvlak')
    .description(cli.description)
    .version(toolVersion(), '-V, --version', cli.version)
    .helpOption('-h, --help', cli.help)
    .helpCommand('help [command]', cli.helpCommand)
    .addOption(new Option('--lang <language>', cli.compare.lang).argParser(oneOf('--lang', ['nl', 'en'])))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(100, io.stdout.columns ?? 80),
    })
    .configureHelp({ styleTitle: (title) => cli.helpTitles[title] ?? title });
  addCompare(program, messages, async (options) => {
    const { runCompare } = await import('./commands/compare.js');
    onExit(await runCompare(options, messages, io));
  });
  addExtract(program, messages, async (files, options) => {
    const { runExtract } = await import('./commands/extract.js');
    onExit(await runExtract(files, options, messages, io));
  });
  addExplain(program, messages, async (words, options) => {
    const { runExplain } = await import('./commands/explain.js');
    onExit(await runExplain(words, options, messages, io));
  });
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
 * @returns exit code: 0 done, 2 something could not be done or wrong usage, 3 a bug
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  ignoreClosedPipes(io);
  const messages = createMessages(languageOf(argv));
  let exit = 0;
  const program = createProgram(io, messages, (code) => (exit = code));
  try {
    if (argv.length <= 2) program.outputHelp();
    else await program.parseAsync([...argv]);
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const known = error instanceof CommanderError ? fromCommander(error, program, argv) : error;
    if (known instanceof RaakvlakError) {
      io.stderr.write(`raakvlak: ${messages.error(known)}\n`);
      return 2;
    }
    io.stderr.write(
      `raakvlak: ${messages.texts.cli.bug(error instanceof Error ? `${error.name}: ${error.message}` : String(error))}\n`,
    );
    if (io.env['RAAKVLAK_DEBUG'] && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
    return 3;
  }
}
