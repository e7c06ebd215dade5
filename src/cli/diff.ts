// The command line of `diff`.
import { Option, type Command } from 'commander';
import type { DiffOptions } from '../commands/diff.js';
import { lexiconOption, readingOptions, type Setting } from './setting.js';
import { notAnOption, oneOf } from './values.js';

export function addDiff(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.diff.command;
  const shared = messages.texts.cli.compare;
  const command = program
    .command('diff')
    .alias('verschil')
    .description(texts.description)
    .argument('[old]', texts.old, notAnOption('diff'))
    .argument('[new]', texts.new, notAnOption('diff'))
    .addOption(
      new Option('--format <format>', shared.format).argParser(
        oneOf('--format', ['terminal', 'markdown', 'json']),
      ),
    )
    .addOption(new Option('-o, --output <path>', shared.output).argParser(notAnOption('-o')))
    .addOption(
      new Option('--depth <depth>', shared.depth).argParser(
        oneOf('--depth', ['summary', 'report', 'appendix']),
      ),
    );
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    // A third paper gets the sentence that two are meant.
    .allowExcessArguments()
    .action(async (_old: unknown, _current: unknown, options: DiffOptions, { args }: Command) => {
      const { runDiff } = await import('../commands/diff.js');
      onExit(await runDiff(args, options, messages, io));
    });
}
