// The command line of `compare`.
import { Option, type Command } from 'commander';
import type { CompareOptions } from '../commands/compare.js';
import { lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

type Given = CompareOptions & { cultuur?: string[]; welzijn?: string[] };

export function addCompare(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.cli.compare;
  const command = program
    .command('compare')
    .alias('vergelijk')
    .description(texts.description)
    .addOption(new Option('--culture <file...>', texts.culture).argParser(collect('--culture')))
    .addOption(new Option('--welfare <file...>', texts.welfare).argParser(collect('--welfare')))
    .addOption(new Option('--cultuur <file...>', '').argParser(collect('--cultuur')).hideHelp())
    .addOption(new Option('--welzijn <file...>', '').argParser(collect('--welzijn')).hideHelp())
    .addOption(
      new Option('--format <format>', texts.format).argParser(
        oneOf('--format', ['terminal', 'markdown', 'json']),
      ),
    )
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(
      new Option('--depth <depth>', texts.depth).argParser(
        oneOf('--depth', ['summary', 'report', 'appendix']),
      ),
    )
    .addOption(new Option('--seed <number>', texts.seed).argParser(wholeNumber('--seed', 0)));
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command.addHelpText('after', `\n${texts.examples}`).action(async (given: Given) => {
    const { cultuur = [], welzijn = [], ...options } = given;
    const { runCompare } = await import('../commands/compare.js');
    const culture = [...(given.culture ?? []), ...cultuur];
    const welfare = [...(given.welfare ?? []), ...welzijn];
    onExit(await runCompare({ ...options, culture, welfare }, messages, io));
  });
}
