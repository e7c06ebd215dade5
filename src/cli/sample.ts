// The command line of `sample`.
import { Option, type Command } from 'commander';
import type { SampleOptions } from '../commands/sample.js';
import { dialectOption, lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

export function addSample(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.coding.sample;
  const command = program
    .command('sample')
    .alias('trek')
    .description(texts.description)
    .argument('<file...>', messages.texts.coding.code.files, collect('sample'))
    .addOption(new Option('-n, --size <number>', texts.size).argParser(wholeNumber('-n', 1)))
    .addOption(new Option('--seed <number>', texts.seed).argParser(wholeNumber('--seed', 0)))
    .addOption(new Option('--format <format>', texts.format).argParser(oneOf('--format', ['csv', 'xlsx'])))
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(dialectOption(texts.dialect));
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (files: readonly string[], options: SampleOptions) => {
      const { runSample } = await import('../commands/sample.js');
      onExit(await runSample(files, options, messages, io));
    });
}
