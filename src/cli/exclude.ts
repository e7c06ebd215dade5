// The options that leave pages and sections out, on every command that reads papers.
import { Option } from 'commander';
import type { PageChoice } from '../commands/excluding.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { collect, notAnOption } from './values.js';

const RANGES = /^(?:(.+):)?\s*(\d+(?:\s*[-–]\s*\d*)?(?:\s*,\s*\d+(?:\s*[-–]\s*\d*)?)*)\s*$/u;

/** '1-3, 40' or 'nota.pdf:1-3, 40-': what it means. @throws RaakvlakError 'exclude-pages-form' */
function pageChoice(option: string) {
  return (value: string, previous: readonly PageChoice[] | undefined): PageChoice[] => {
    const [, file, list] = RANGES.exec(notAnOption(option)(value)) ?? [];
    const ranges = (list ?? '').split(',').map((one) => {
      const [first = '', last] = one.split(/[-–]/).map((end) => end.trim());
      return { first: Number(first), last: last === undefined ? Number(first) : Number(last || Infinity) };
    });
    if (list === undefined || ranges.some(({ first, last }) => first < 1 || last < first))
      throw new RaakvlakError('exclude-pages-form', { option, value });
    return [...(previous ?? []), { file: file?.trim() ?? null, ranges }];
  };
}

/** A hidden option that fills the same place as another. */
function alias(flags: string, of: Option): Option {
  const option = new Option(flags, '').hideHelp();
  option.attributeName = () => of.attributeName();
  return option;
}

/** --exclude-pages and --exclude-section; --zonder-bladzijden and --zonder-paragraaf are the same. */
export function excludeOptions({ texts }: Messages): Option[] {
  const { pagesOption, sectionOption } = texts.exclude;
  const pages = new Option('--exclude-pages <pages>', pagesOption);
  const section = new Option('--exclude-section <heading>', sectionOption);
  return [
    pages.argParser(pageChoice('--exclude-pages')),
    section.argParser(collect('--exclude-section')),
    alias('--zonder-bladzijden <pages>', pages).argParser(pageChoice('--zonder-bladzijden')),
    alias('--zonder-paragraaf <heading>', section).argParser(collect('--zonder-paragraaf')),
  ];
}
