// English texts on what the user leaves out: pages and sections.
import type * as dutch from '../nl/exclude.js';

const words = (n: string | number | undefined): string =>
  Number(n) === 1 ? '1 word' : `${Number(n).toLocaleString('en-GB')} words`;
const quoted = (lines: string | number | undefined): string =>
  String(lines)
    .split('\n')
    .map((line) => `‘${line}’`)
    .join(', ');

export const exclude: typeof dutch.exclude = {
  pagesOption:
    'leave out pages, for example 1-3,40 or 40- (count from the cover, which is 1; not the printed number). For one file: paper.pdf:1-3',
  sectionOption:
    'leave out a section or chapter with all below it: its heading (for example Finance) or number (6.2). May be repeated. For one file: paper.pdf:Finance',
};

export const excludeErrors: typeof dutch.excludeErrors = {
  'exclude-pages-form': ({ option, value }) =>
    `${value} does not fit ${option}. Write pages as 1-3,40 (or 40- for all from 40), with a file before it as paper.pdf:1-3.`,
  'exclude-file-unknown': ({ name, hint }) =>
    `--exclude-pages names ${name}, but that file is not read.${hint ? ` Did you mean ${hint}?` : ''}`,
  'exclude-no-pages': ({ file }) =>
    `${file} has no fixed pages. Leave out a section instead, with --exclude-section.`,
  'exclude-pages-beyond': ({ pages, last }) =>
    `Page ${pages} cannot be left out: the last page is ${last}. Count from the cover, which is 1.`,
  'exclude-section-unknown': ({ value, hint }) =>
    `No heading fits ‘${value}’.${hint ? ` Did you mean ${quoted(hint)}?` : ''} raakvlak extract shows all headings.`,
  'exclude-everything': ({ file }) =>
    `Nothing is left of ${file}: everything was left out. Leave out fewer pages or sections.`,
};

export const excludeNotices: typeof dutch.excludeNotices = {
  'excluded-pages': ({ pages, count, words: n }) =>
    `As asked, page${Number(count) === 1 ? '' : 's'} ${pages} ${Number(count) === 1 ? 'does' : 'do'} not count (${words(n)}).`,
  'excluded-sections': ({ heading, sections, words: n }) =>
    `As asked, ‘${heading}’ does not count (${Number(sections) === 1 ? '' : `${sections} sections, `}${words(n)}).`,
  'pages-not-excluded': () => 'This file has no fixed pages: no pages were left out here.',
};
