// The options that leave pages and sections out, on every command that reads papers.
import { Option } from 'commander';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { parsePageChoice, type PageChoice } from '../preparing/page-choice.js';
import { collect, notAnOption } from './values.js';

/** '1-3, 40' or 'nota.pdf:1-3, 40-': what it means. @throws RaakvlakError 'exclude-pages-form' */
function pageChoice(option: string) {
  return (value: string, previous: readonly PageChoice[] | undefined): PageChoice[] => {
    const choice = parsePageChoice(notAnOption(option)(value));
    if (choice === null) throw new RaakvlakError('exclude-pages-form', { option, value });
    return [...(previous ?? []), choice];
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
