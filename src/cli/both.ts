// The options of `compare` for one paper that holds both domains.
import { Option } from 'commander';
import type { SectionOptions } from '../commands/both-sections.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { collect } from './values.js';

/** What these options give. */
export interface BothGiven extends SectionOptions {
  readonly both?: readonly string[];
}

/** The first option on sections that was given, or null. */
function sectionOption({ cultureSection, welfareSection, neitherSection }: SectionOptions): string | null {
  if (cultureSection) return '--culture-section';
  if (welfareSection) return '--welfare-section';
  return neitherSection ? '--neither-section' : null;
}

/** A hidden option that fills the same place as another. */
function alias(flags: string, of: Option): Option {
  const option = new Option(flags, '').hideHelp();
  option.attributeName = () => of.attributeName();
  return option;
}

/** An option with its Dutch name; values of both are collected. */
function pair(english: string, dutch: string, value: string, description: string): Option[] {
  const option = new Option(`${english} ${value}`, description).argParser(collect(english));
  return [option, alias(`${dutch} ${value}`, option).argParser(collect(dutch))];
}

/** --both and the options that correct its division, each with a Dutch name. */
export function bothOptions({ texts: { both } }: Messages): Option[] {
  const { culture, welfare, neither } = both.sectionOption;
  return [
    ...pair('--both', '--beide', '<file...>', both.option),
    ...pair('--culture-section', '--cultuur-paragraaf', '<heading>', culture),
    ...pair('--welfare-section', '--welzijn-paragraaf', '<heading>', welfare),
    ...pair('--neither-section', '--geen-paragraaf', '<heading>', neither),
  ];
}

/**
 * Whether papers are to be divided.
 * @param sides files given for a side
 * @throws RaakvlakError 'both-and-sides', or 'both-missing' for a section without a paper to divide
 */
export function runsBoth(
  given: BothGiven,
  sides: readonly string[],
): given is BothGiven & { both: readonly string[] } {
  const section = sectionOption(given);
  if (given.both === undefined && section !== null)
    throw new RaakvlakError('both-missing', { option: section });
  if (given.both !== undefined && sides.length > 0) throw new RaakvlakError('both-and-sides', {});
  return given.both !== undefined;
}
