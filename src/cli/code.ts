// The command line of `code`.
import { Option, type Command } from 'commander';
import type { CodeOptions } from '../commands/code.js';
import { dialectOption, lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf } from './values.js';

export function addCode(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.coding.code;
  const command = program
    .command('code')
    .alias('codeer')
    .description(texts.description)
    .argument('<file...>', texts.files, collect('code'))
    .addOption(
      new Option('--format <format>', texts.format).argParser(oneOf('--format', ['csv', 'json', 'xlsx'])),
    )
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(dialectOption(texts.dialect));
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (files: readonly string[], options: CodeOptions) => {
      const { runCode } = await import('../commands/code.js');
      onExit(await runCode(files, options, messages, io));
    });
}
