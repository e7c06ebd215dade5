// The command line of `merge`.
import type { Command } from 'commander';
import { RaakvlakError } from '../errors.js';
import { folderOption, requireFolder } from './batch.js';
import { langOption, type Setting } from './setting.js';

export function addMerge(program: Command, { messages, io, onExit }: Setting): void {
  const { merge: texts, resume } = messages.texts.batch;
  program
    .command('merge')
    .alias('voegsamen')
    .description(texts.description)
    .argument('[folder...]', texts.folders)
    .addOption(folderOption(texts.output))
    .option('--resume', resume)
    .addOption(langOption(messages))
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (folders: string[], given: { readonly output?: string; readonly resume?: boolean }) => {
      if (folders.length === 0) throw new RaakvlakError('merge-input-missing');
      const options = { ...given, output: requireFolder(given.output, 'merge') };
      const { runMerge } = await import('../commands/merge.js');
      onExit(await runMerge(folders, options, messages, io));
    });
}
