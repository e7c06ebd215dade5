// The command line of `diff`.
import type { Command } from 'commander';
import type { DiffOptions } from '../commands/diff.js';
import { lexiconOption, readingOptions, reportOptions, type Setting } from './setting.js';
import { notAnOption } from './values.js';

export function addDiff(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.diff.command;
  const command = program
    .command('diff')
    .alias('verschil')
    .description(texts.description)
    .argument('[old]', texts.old, notAnOption('diff'))
    .argument('[new]', texts.new, notAnOption('diff'));
  for (const one of [...reportOptions(messages), lexiconOption(messages), ...readingOptions(messages)])
    command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    // A third paper gets the sentence that two are meant.
    .allowExcessArguments()
    .action(async (_old: unknown, _current: unknown, options: DiffOptions, { args }: Command) => {
      const { runDiff } = await import('../commands/diff.js');
      onExit(await runDiff(args, options, messages, io));
    });
}
