// The command line of `init`.
import type { Command } from 'commander';
import { langOption, type Setting } from './setting.js';
import { notAnOption } from './values.js';

export function addInit(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.check.init;
  program
    .command('init')
    .description(texts.description)
    .argument('[folder]', texts.folder, notAnOption('init'))
    .addOption(langOption(messages))
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (folder: string | undefined) => {
      const { runInit } = await import('../commands/init.js');
      onExit(await runInit(folder ?? '.', messages, io));
    });
}
