// English texts on one paper that holds both domains: how it was divided, and what that means.
import { createFormats } from '../format.js';
import type { both as nl, bothErrors as nlErrors } from '../nl/both.js';

const f = createFormats('en');
const paragraphs = (n: number): string => (n === 1 ? '1 paragraph' : `${f.count(n)} paragraphs`);
const sections = (n: number): string => (n === 1 ? '1 section' : `${f.count(n)} sections`);
const quoted = (lines: string | number | undefined): string =>
  String(lines)
    .split('\n')
    .map((line) => `‘${line}’`)
    .join(', ');
const field = { culture: 'culture', welfare: 'care and welfare' };

export const both: typeof nl = {
  option:
    'one paper that holds culture and welfare (coalition agreement, multi-year plan, broad programme): its sections are divided',
  sectionOption: {
    culture:
      'with --both: this section, with all below it, belongs to culture: heading or number (repeatable)',
    welfare: 'with --both: this section belongs to care and welfare (repeatable)',
    neither: 'with --both: this section belongs to neither and does not count (repeatable)',
  },
  example: '  raakvlak compare --both agreement.pdf --culture-section "Leven in de wijk"',

  read: (papers, culture, welfare, neither) =>
    `We read ${papers}. Culture and welfare stand together in it, so we divided the text. ` +
    `What is mainly about culture is called the culture framework here (${paragraphs(culture)}); ` +
    `what is mainly about care and welfare is called the welfare framework (${paragraphs(welfare)}). ` +
    (neither === 0
      ? ''
      : `The other ${neither === 1 ? 'paragraph is' : `${paragraphs(neither)} are`} mainly about something else and ${neither === 1 ? 'does' : 'do'} not count.`),
  hardly: (domain, about, all) =>
    `Hardly anything in this paper is about ${field[domain]}: ` +
    (about === 0
      ? 'we found no paragraph about it.'
      : `${about} of the ${paragraphs(all)} ${about === 1 ? 'names' : 'name'} it, and no section is mainly about it.`) +
    ' That is an open place in itself. It may stand in another paper.',
  question: (domain) =>
    `Which paragraph about ${field[domain]} would you like to read in this paper, and who can write it with you?`,
  readOnly: (papers) =>
    `We read ${papers}, and looked for sections about culture and about care and welfare.`,
  profileInstead: (file) =>
    `So there is nothing to compare. What does stand in it is shown by raakvlak profile ${file}.`,

  heading: 'How was the text divided?',
  intro:
    'A section counts as culture or as care and welfare when its heading says so, or when its paragraphs are clearly mainly about that. A small section goes with the one above it. In a table with actions of all kinds each row counts by itself.',
  caption: 'Division of the sections, with all below them on the same side',
  allCaption: 'All sections and table rows, each without what stands below it',
  columns: { section: 'Section', side: 'Belongs to', paragraphs: 'Paragraphs', evidence: 'Why' },
  sides: { culture: 'culture', welfare: 'care and welfare', neither: 'neither' },
  rows: (heading) => `table rows in ${heading}`,
  noHeading: 'text before the first heading',
  reasons: {
    option: 'chosen by you',
    heading: 'the heading names it',
    text: 'the paragraphs are about it',
    parent: 'goes with the section above',
    row: 'each row by itself',
    unclear: 'not clearly one of the two',
  },
  evidence: (culture, welfare, allebei) =>
    [
      ...(culture > 0 ? [`${f.count(culture)} about culture`] : []),
      ...(welfare > 0 ? [`${f.count(welfare)} about care and welfare`] : []),
      ...(allebei > 0 ? [`${f.count(allebei)} about both`] : []),
    ].join(', '),
  more: (n) =>
    `${n === 1 ? '1 more group' : `${f.count(n)} more groups`} of sections or table rows ${n === 1 ? 'stands' : 'stand'} in the appendix.`,
  neither: (parts, n, examples) =>
    `${sections(parts)} (${paragraphs(n)}) ${parts === 1 ? 'belongs' : 'belong'} to neither${examples ? `, such as ${examples}` : ''}.`,
  correct:
    'Is the division not right? Name the heading or its number after --culture-section, --welfare-section or --neither-section.',
  appendixHeading: 'The whole division',

  score: (s, low, high) =>
    `On a scale from 0 (no word in common) to 1 (like two halves of one text) they come to ${s}. (This number is called S; 95% interval ${low} to ${high}.) Mind: we divided one text by subject, which by itself makes this number low. Never set it beside the S of other papers.`,
};

/** By error code; joined with the other errors. */
export const bothErrors: typeof nlErrors = {
  'both-and-sides': () =>
    'Use --both for one paper that holds both, or --culture with --welfare for separate papers. Not all at once.',
  'both-missing': ({ option }) =>
    `${option} divides the sections of one paper. Name that paper after --both.`,
  'both-empty': () => 'There is no paper to divide. Name at least one after --both.',
  'both-section-unknown': ({ option, value, hint }) =>
    `After ${option}: no heading fits ‘${value}’.${hint ? ` Did you mean ${quoted(hint)}?` : ''} All headings are shown by raakvlak extract.`,
  'both-section-twice': ({ heading }) =>
    `‘${heading}’ can belong to one side only. Name the heading after one of --culture-section, --welfare-section and --neither-section.`,
};
