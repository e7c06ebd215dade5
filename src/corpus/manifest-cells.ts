// What single cells of a manifest hold: a domain, a year, what is left out of the file. Pure.
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { LeaveOut } from '../preparing/leave-out.js';
import { pageChoiceTexts, parsePageChoice } from '../preparing/page-choice.js';
import type { Domain } from '../types.js';
import { DOMAIN_NAMES, domainWord, yearOf } from './entry.js';

/** The domain of a row; null where it is to be guessed. @throws RaakvlakError 'batch-domain-missing' or 'batch-domain-unknown' */
export function domainOf(text: string, guess: boolean): Domain | null {
  const value = text.trim();
  if (value === '' && guess) return null;
  if (value === '') throw new RaakvlakError('batch-domain-missing');
  const domain = domainWord(value);
  if (domain !== null) return domain;
  // A word for something else says that the paper is of neither: then nothing is guessed.
  const [hint = ''] = nearest(value.toLowerCase(), DOMAIN_NAMES, 1);
  throw new RaakvlakError('batch-domain-unknown', { value, hint });
}

/** The year of a row; null for an empty cell. @throws RaakvlakError 'batch-year' */
export function yearCell(text: string): number | null {
  if (text.trim() === '') return null;
  const year = yearOf(text);
  if (year === undefined) throw new RaakvlakError('batch-year', { value: text.trim() });
  return year;
}

/** What is left out of the file; null for nothing. @throws RaakvlakError 'batch-exclude-pages' */
export function leaveOutOf(pages: string, sections: string): LeaveOut | null {
  const choice = pages === '' ? { file: null, ranges: [] } : parsePageChoice(pages);
  if (choice === null || choice.file !== null)
    throw new RaakvlakError('batch-exclude-pages', { value: pages });
  const headings = sections
    .split('|')
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
  const leaveOut = { pages: pageChoiceTexts(choice), sections: headings };
  return leaveOut.pages.length + leaveOut.sections.length === 0 ? null : leaveOut;
}
