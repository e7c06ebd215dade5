// The command line of `extract`.
import { Option, type Command } from 'commander';
import type { ExtractOptions } from '../commands/extract.js';
import { readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf } from './values.js';

export function addExtract(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.cli.extract;
  const command = program
    .command('extract')
    .alias('lees')
    .description(texts.description)
    .argument('<file...>', texts.files, collect(texts.place))
    .addOption(
      new Option('--format <format>', texts.format).argParser(
        oneOf('--format', ['text', 'markdown', 'json']),
      ),
    )
    .addOption(
      new Option('-o, --output <path>', messages.texts.cli.compare.output).argParser(notAnOption('-o')),
    );
  for (const one of readingOptions(messages)) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (files: readonly string[], options: ExtractOptions) => {
      const { runExtract } = await import('../commands/extract.js');
      onExit(await runExtract(files, options, messages, io));
    });
}
