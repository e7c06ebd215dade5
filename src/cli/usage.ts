// Wrong usage: what commander refuses, as an error of our own with a sentence in the user's language.
import type { Command, CommanderError } from 'commander';
import { RaakvlakError } from '../errors.js';

/** The word between quotes in a commander message: the option or command concerned. */
function quoted(message: string): string {
  return /'([^']*)'/.exec(message)?.[1] ?? '';
}

/** Commander's own suggestion: "(Did you mean --culture?)" */
function suggestion(message: string): string {
  return /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1] ?? '';
}

/** The long name of an option: '-o, --output <path>' is called --output. */
function optionName(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

/** The command on the command line, by its English name; compare when none is named. */
function commandOf(program: Command, argv: readonly string[]): string {
  const named = program.commands.find((command) =>
    argv.slice(2).some((word) => [command.name(), ...command.aliases()].includes(word)),
  );
  return named?.name() ?? 'compare';
}

/** The command with commands below it that stands on the command line; '' for none. */
function groupOf(program: Command, argv: readonly string[]): string {
  const name = commandOf(program, argv);
  const group = program.commands.find((command) => command.name() === name && command.commands.length > 0);
  return group?.name() ?? '';
}

/** Translates an error of commander; an unknown kind comes back as it is. */
export function fromCommander(error: CommanderError, program: Command, argv: readonly string[]): unknown {
  const word = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return new RaakvlakError('option-unknown', {
        option: word,
        hint: suggestion(error.message),
        command: commandOf(program, argv),
      });
    case 'commander.unknownCommand':
      return new RaakvlakError('command-unknown', { command: word, hint: suggestion(error.message) });
    case 'commander.optionMissingArgument':
      return new RaakvlakError('value-missing', { option: optionName(word) });
    case 'commander.missingArgument':
      return new RaakvlakError('files-missing', { command: commandOf(program, argv) });
    case 'commander.excessArguments': {
      if (commandOf(program, argv) === 'init') return new RaakvlakError('init-one-folder');
      const names = new Set(program.commands.flatMap((command) => [command.name(), ...command.aliases()]));
      return new RaakvlakError('too-many-arguments', {
        value: argv.slice(2).find((value) => !names.has(value) && !value.startsWith('-')) ?? '',
      });
    }
    case 'commander.help':
      return new RaakvlakError('command-missing', { command: groupOf(program, argv) });
    default:
      return error;
  }
}
