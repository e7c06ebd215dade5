// The command line of `explain`.
import { Option, type Command } from 'commander';
import type { ExplainOptions } from '../commands/explain.js';
import { langOption, lexiconOption, type Setting } from './setting.js';
import { oneOf } from './values.js';

export function addExplain(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.explain.command;
  program
    .command('explain')
    .alias('verklaar')
    .description(texts.description)
    .argument('[word...]', texts.words)
    .addOption(
      new Option('--format <format>', texts.format).argParser(oneOf('--format', ['terminal', 'json'])),
    )
    .addOption(lexiconOption(messages))
    .addOption(langOption(messages))
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (words: readonly string[], options: ExplainOptions) => {
      const { runExplain } = await import('../commands/explain.js');
      onExit(await runExplain(words, options, messages, io));
    });
}
