// The command line of `profile`.
import { Option, type Command } from 'commander';
import type { ProfileOptions } from '../commands/profile.js';
import { lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf } from './values.js';

export function addProfile(program: Command, { messages, io, onExit }: Setting): void {
  const { compare } = messages.texts.cli;
  const texts = messages.texts.profile.command;
  const command = program
    .command('profile')
    .alias('profiel')
    .description(texts.description)
    .argument('[file...]', texts.files, collect('profile'))
    .addOption(
      new Option('--format <format>', compare.format).argParser(
        oneOf('--format', ['terminal', 'markdown', 'json']),
      ),
    )
    .addOption(new Option('-o, --output <path>', compare.output).argParser(notAnOption('-o')))
    .addOption(
      new Option('--depth <depth>', compare.depth).argParser(
        oneOf('--depth', ['summary', 'report', 'appendix']),
      ),
    );
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (files: readonly string[] | undefined, options: ProfileOptions) => {
      const { runProfile } = await import('../commands/profile.js');
      onExit(await runProfile(files ?? [], options, messages, io));
    });
}
