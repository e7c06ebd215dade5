// The command line of `check`.
import { Option, type Command } from 'commander';
import type { CheckOptions } from '../commands/check.js';
import { CHECK_FORMATS } from '../check/formats.js';
import { lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

/** The domains under their English and their Dutch names. */
const DOMAINS: Readonly<Record<string, string>> = { cultuur: 'culture', welzijn: 'welfare' };

function domainValue(value: string): string {
  const chosen = oneOf('--domain', ['culture', 'welfare', 'cultuur', 'welzijn'])(value);
  return DOMAINS[chosen] ?? chosen;
}

function ownOptions({ messages }: Setting): Option[] {
  const texts = messages.texts.check.command;
  const file = (flags: string, name: string, text: string): Option =>
    new Option(flags, text).argParser(notAnOption(name));
  return [
    new Option('--format <format>', texts.format(CHECK_FORMATS.join(', '))).argParser(
      oneOf('--format', CHECK_FORMATS),
    ),
    file('-o, --output <path>', '-o', texts.output),
    file('--config <file>', '--config', texts.config),
    new Option('--domain <domain>', texts.domain).argParser(domainValue),
    new Option('--reference <file>', texts.reference).argParser(collect('--reference')),
    new Option('--max-warnings <n>', texts.maxWarnings).argParser(wholeNumber('--max-warnings', 0)),
    file('--baseline <file>', '--baseline', texts.baseline),
    new Option('--update-baseline', texts.updateBaseline),
    new Option('--prune-baseline', texts.pruneBaseline),
    file('--explain <rule>', '--explain', texts.explain),
    new Option('--rules', texts.rules),
  ];
}

export function addCheck(program: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.check.command;
  const command = program
    .command('check')
    .alias('controleer')
    .description(texts.description)
    .argument('[file...]', texts.files, collect('check'));
  for (const one of [...ownOptions(setting), lexiconOption(messages), ...readingOptions(messages)])
    command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    // --lang is an option of the program too, which takes it: the configuration must not go before it.
    .action(async (files: readonly string[] | undefined, _: unknown, own: Command) => {
      const { runCheck } = await import('../commands/check.js');
      onExit(await runCheck(files ?? [], own.optsWithGlobals<CheckOptions>(), messages, io));
    });
}
