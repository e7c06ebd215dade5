// The command line of `lexicon` and the commands below it.
import { Option, type Command } from 'commander';
import { dialectOption, langOption, lexiconOption, readingOptions, type Setting } from './setting.js';
import { collect, notAnOption, oneOf, wholeNumber } from './values.js';

/** Defines `lexicon` with everything below it; what they do is loaded when one of them runs. */
export function addLexicon(program: Command, setting: Setting): void {
  const { messages } = setting;
  const texts = messages.texts.lexicon.command;
  const lexicon = program
    .command('lexicon')
    .alias('woordenlijst')
    .description(texts.description)
    .addOption(langOption(messages))
    .helpCommand('help [command]', messages.texts.cli.helpCommand)
    .addHelpText('after', `\n${texts.examples}`);
  for (const add of [addLook, addValidate, addAudit, addSuggest, addTransfer]) add(lexicon, setting);
}

function formatOption({ messages }: Setting, ...allowed: string[]): Option {
  const description = messages.texts.lexicon.command.format(allowed.join(', '));
  return new Option('--format <format>', description).argParser(oneOf('--format', allowed));
}

function outputOption({ messages }: Setting): Option {
  return new Option('-o, --output <path>', messages.texts.lexicon.command.output).argParser(
    notAnOption('-o'),
  );
}

function numberOption(name: string, value: string, description: string, lowest: number): Option {
  return new Option(`--${name} <${value}>`, description).argParser(wholeNumber(`--${name}`, lowest));
}

function withOptions(command: Command, ...options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

function addLook(lexicon: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.lexicon.command;
  const common = (): Option[] => [
    formatOption(setting, 'terminal', 'markdown', 'json'),
    outputOption(setting),
    lexiconOption(messages),
    langOption(messages),
  ];
  withOptions(lexicon.command('list').description(texts.list), ...common()).action(
    async (options: object) => {
      const { runList } = await import('../commands/lexicon/look.js');
      onExit(await runList(options, messages, io));
    },
  );
  withOptions(
    lexicon.command('show').description(texts.show).argument('[what]', texts.showWhat),
    ...common(),
  ).action(async (what: string | undefined, options: object) => {
    const { runShow } = await import('../commands/lexicon/look.js');
    onExit(await runShow(what, options, messages, io));
  });
  withOptions(
    lexicon
      .command('diff')
      .description(texts.diff)
      .argument('[old]', texts.diffFirst)
      .argument('[new]', texts.diffSecond),
    ...common(),
  ).action(async (first: string | undefined, second: string | undefined, options: object) => {
    const { runDiff } = await import('../commands/lexicon/look.js');
    onExit(await runDiff(first, second, options, messages, io));
  });
}

function addValidate(lexicon: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.lexicon.command;
  withOptions(
    lexicon
      .command('validate')
      .description(texts.validate)
      .argument('[file...]', texts.validateFiles, collect('validate')),
    formatOption(setting, 'terminal', 'json'),
    lexiconOption(messages),
    langOption(messages),
  ).action(async (files: readonly string[] | undefined, options: object) => {
    const { runValidate } = await import('../commands/lexicon/validate.js');
    onExit(await runValidate(files ?? [], options, messages, io));
  });
}

function addAudit(lexicon: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.lexicon.command;
  withOptions(
    lexicon
      .command('audit')
      .description(texts.audit)
      .argument('[what...]', texts.auditWhat, collect('audit')),
    formatOption(setting, 'terminal', 'markdown', 'csv', 'json'),
    outputOption(setting),
    numberOption('samples', 'n', texts.samples, 0),
    numberOption('sample', 'n', texts.sample, 1),
    numberOption('seed', 'n', texts.seed, 0),
    dialectOption(messages.texts.coding.code.dialect),
    lexiconOption(messages),
    ...readingOptions(messages),
  ).action(async (given: readonly string[] | undefined, options: object) => {
    const { runAudit } = await import('../commands/lexicon/audit.js');
    onExit(await runAudit(given ?? [], options, messages, io));
  });
}

function addSuggest(lexicon: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.lexicon.command;
  withOptions(
    lexicon
      .command('suggest')
      .description(texts.suggest)
      .argument('[file...]', texts.suggestFiles, collect('suggest')),
    new Option('--for <id>', texts.for).argParser(notAnOption('--for')),
    new Option('--against <id>', texts.against).argParser(notAnOption('--against')),
    numberOption('min', 'n', texts.fewest, 1),
    numberOption('top', 'n', texts.top, 1),
    numberOption('samples', 'n', texts.samples, 0),
    numberOption('seed', 'n', texts.seed, 0),
    formatOption(setting, 'terminal', 'markdown', 'csv', 'json'),
    outputOption(setting),
    dialectOption(messages.texts.coding.code.dialect),
    lexiconOption(messages),
    ...readingOptions(messages),
  ).action(async (files: readonly string[] | undefined, options: object) => {
    const { runSuggest } = await import('../commands/lexicon/suggest.js');
    onExit(await runSuggest(files ?? [], options, messages, io));
  });
}

function addTransfer(lexicon: Command, setting: Setting): void {
  const { messages, io, onExit } = setting;
  const texts = messages.texts.lexicon.command;
  withOptions(
    lexicon.command('import').description(texts.import).argument('[file]', texts.importFile),
    new Option('--as <id>', texts.as).argParser(notAnOption('--as')),
    outputOption(setting),
    langOption(messages),
  ).action(async (file: string | undefined, options: object) => {
    const { runImport } = await import('../commands/lexicon/transfer.js');
    onExit(await runImport(file, options, messages, io));
  });
  withOptions(
    lexicon.command('export').description(texts.export).argument('[what]', texts.exportWhat),
    formatOption(setting, 'quanteda', 'skos'),
    outputOption(setting),
    lexiconOption(messages),
    langOption(messages),
  ).action(async (what: string | undefined, options: object) => {
    const { runExport } = await import('../commands/lexicon/transfer.js');
    onExit(await runExport(what, options, messages, io));
  });
}
