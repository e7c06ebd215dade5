// The command line of `batch`.
import { Option, type Command } from 'commander';
import type { BatchOptions } from '../commands/batch.js';
import { parseShard, type Shard } from '../corpus/shard.js';
import { RaakvlakError } from '../errors.js';
import { dialectOption, lexiconOption, readingOptions, type Setting } from './setting.js';
import { notAnOption, someOf, wholeNumber } from './values.js';

/** @throws RaakvlakError 'batch-shard' */
function shardValue(value: string): Shard {
  const shard = parseShard(notAnOption('--shard')(value));
  if (shard === null) throw new RaakvlakError('batch-shard', { value });
  return shard;
}

/** The folder for the data set. */
export const folderOption = (description: string): Option =>
  new Option('-o, --output <folder>', description).argParser(notAnOption('-o'));

/** `batch` and `merge` cannot do without a folder. @throws RaakvlakError 'batch-output-missing' */
export function requireFolder(output: string | undefined, command: string): string {
  if (output === undefined) throw new RaakvlakError('batch-output-missing', { command });
  return output;
}

export function addBatch(program: Command, { messages, io, onExit }: Setting): void {
  const { batch: texts, cli } = messages.texts;
  const command = program
    .command('batch')
    .alias('reeks')
    .description(texts.description)
    .argument('[manifest|folder]', texts.input);
  for (const one of [
    folderOption(texts.output),
    new Option('--threads <n>', texts.threads).argParser(wholeNumber('--threads', 1)),
    new Option('--resume', texts.resume),
    new Option('--shard <i/n>', texts.shard).argParser(shardValue),
    new Option('--format <formats>', texts.format).argParser(someOf('--format', ['csv', 'parquet'])),
    dialectOption(messages.texts.coding.code.dialect),
    new Option('--paragraphs', texts.paragraphs),
    new Option('--reports', texts.reports),
    new Option('--guess-domain', texts.guessDomain),
    new Option('--cache <folder>', texts.cache).argParser(notAnOption('--cache')),
    new Option('--strict', texts.strict),
    new Option('--seed <number>', cli.compare.seed).argParser(wholeNumber('--seed', 0)),
    lexiconOption(messages),
    ...readingOptions(messages),
  ])
    command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (input: string | undefined, given: Partial<BatchOptions>) => {
      if (input === undefined) throw new RaakvlakError('batch-input-missing');
      const options = { ...given, output: requireFolder(given.output, 'batch') };
      const { runBatch } = await import('../commands/batch.js');
      onExit(await runBatch(input, options, messages, io));
    });
}
