// The command line of `profile`.
import type { Command } from 'commander';
import type { ProfileOptions } from '../commands/profile.js';
import { lexiconOption, readingOptions, reportOptions, type Setting } from './setting.js';
import { collect } from './values.js';

export function addProfile(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.profile.command;
  const command = program
    .command('profile')
    .alias('profiel')
    .description(texts.description)
    .argument('[file...]', texts.files, collect('profile'));
  for (const one of [...reportOptions(messages), lexiconOption(messages), ...readingOptions(messages)])
    command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (files: readonly string[] | undefined, options: ProfileOptions) => {
      const { runProfile } = await import('../commands/profile.js');
      onExit(await runProfile(files ?? [], options, messages, io));
    });
}
