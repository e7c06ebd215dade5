// The command line of `find`.
import { Option, type Command } from 'commander';
import type { FindOptions } from '../commands/find.js';
import { RaakvlakError } from '../errors.js';
import { dialectOption, lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

/** Further than this is the whole paragraph anyway; a larger number would be a mistake. */
const FURTHEST = 1000;

function reach(value: string): number | 'sentence' {
  const given = notAnOption('--context')(value).toLowerCase();
  if (given === 'sentence') return given;
  const words = /^\d+$/.test(given) ? Number(given) : Number.NaN;
  if (words <= FURTHEST) return words;
  throw new RaakvlakError('value-not-allowed', {
    option: '--context',
    value,
    allowed: `0, 1, 2 … ${FURTHEST}, sentence`,
  });
}

export function addFind(program: Command, { messages, io, onExit }: Setting): void {
  const texts = messages.texts.find.command;
  const command = program
    .command('find')
    .alias('zoek')
    .description(texts.description)
    .argument('[what]', texts.what)
    .argument('[file...]', texts.files, collect('find'))
    .addOption(new Option('--exact', texts.exact))
    .addOption(new Option('--no-compounds', texts.compounds))
    .addOption(new Option('--all', texts.all))
    .addOption(
      new Option('--sort <order>', texts.sort).argParser(oneOf('--sort', ['position', 'left', 'right'])),
    )
    .addOption(new Option('--context <words>', texts.context).argParser(reach))
    .addOption(new Option('--limit <n>', texts.limit).argParser(wholeNumber('--limit', 1)))
    .addOption(
      new Option('--format <format>', texts.format).argParser(
        oneOf('--format', ['terminal', 'csv', 'json', 'xlsx']),
      ),
    )
    .addOption(new Option('-o, --output <path>', texts.output).argParser(notAnOption('-o')))
    .addOption(dialectOption(messages.texts.coding.code.dialect));
  for (const one of [lexiconOption(messages), ...readingOptions(messages)]) command.addOption(one);
  command
    .addHelpText('after', `\n${texts.examples}`)
    .action(async (what: string | undefined, files: readonly string[] | undefined, options: FindOptions) => {
      const { runFind } = await import('../commands/find.js');
      onExit(await runFind(what, files ?? [], options, messages, io));
    });
}
