// The command line of `compare`.
import { Option, type Command } from 'commander';
import type { CompareOptions } from '../commands/compare.js';
import { bothOptions, type BothGiven, runsBoth } from './both.js';
import {
  depthOption,
  dialectOption,
  FORM_NAMES,
  lexiconOption,
  readingOptions,
  REPORT_FORMS,
  type Setting,
} from './setting.js';
import { collect, notAnOption, someOf, wholeNumber } from './values.js';

const FORMATS = [...REPORT_FORMS, 'csv', 'xlsx', 'all'];

type Given = { summary?: boolean } & CompareOptions & BothGiven & { cultuur?: string[]; welzijn?: string[] };

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
      new Option('--format <formats>', texts.format).argParser(
        someOf('--format', FORMATS, { ...FORM_NAMES, alles: 'all' }),
      ),
    )
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(depthOption(texts.depth))
    .addOption(new Option('--summary', texts.summary))
    .addOption(new Option('--seed <number>', texts.seed).argParser(wholeNumber('--seed', 0)));
  for (const one of [
    dialectOption(messages.texts.coding.code.dialect),
    ...bothOptions(messages),
    lexiconOption(messages),
    ...readingOptions(messages),
  ])
    command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}\n${messages.texts.both.example}`)
    .action(async (given: Given) => {
      const { cultuur = [], welzijn = [], summary, ...rest } = given;
      const options = summary ? { ...rest, depth: 'summary' as const } : rest;
      const culture = [...(given.culture ?? []), ...cultuur];
      const welfare = [...(given.welfare ?? []), ...welzijn];
      if (runsBoth(given, [...culture, ...welfare])) {
        const { runCompareBoth } = await import('../commands/compare-both.js');
        onExit(await runCompareBoth({ ...options, both: given.both }, messages, io));
        return;
      }
      const { runCompare } = await import('../commands/compare.js');
      onExit(await runCompare({ ...options, culture, welfare }, messages, io));
    });
}
