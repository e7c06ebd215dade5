// The command line of `validate`.
import { Option, type Command } from 'commander';
import type { ValidateOptions } from '../commands/validate.js';
import { dialectOption, langOption, lexiconOption, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

export function addValidate(program: Command, { messages, io, onExit }: Setting): void {
  const { validate: texts, code } = messages.texts.coding;
  const formats = ['terminal', 'json', 'markdown', 'csv'];
  program
    .command('validate')
    .alias('toets')
    .description(texts.description)
    .argument('<sheet...>', texts.files, collect('validate'))
    .addOption(new Option('--text <file>', texts.text).argParser(notAnOption('--text')))
    .addOption(new Option('--design <file>', texts.design).argParser(notAnOption('--design')))
    .addOption(new Option('--errors <file>', texts.errors).argParser(notAnOption('--errors')))
    .addOption(new Option('--format <format>', texts.format).argParser(oneOf('--format', formats)))
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(dialectOption(code.dialect))
    .addOption(new Option('--seed <number>', texts.seed).argParser(wholeNumber('--seed', 0)))
    .addOption(lexiconOption(messages))
    .addOption(langOption(messages))
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (sheets: readonly string[], options: ValidateOptions) => {
      const { runValidate } = await import('../commands/validate.js');
      onExit(await runValidate(sheets, options, messages, io));
    });
}
