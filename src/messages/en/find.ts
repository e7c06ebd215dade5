// English texts of `raakvlak find`: words in their context.
import type { find as nl, findErrors as nlErrors } from '../nl/find.js';

const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const papers = (n: number): string => number(n, 'paper', 'papers');

export const find: typeof nl = {
  command: {
    description: 'find a word, concept or pattern in papers, and show it with the words around it',
    what: 'a word or phrase, a concept (welfare/loneliness), a theme or dimension, or a /pattern/',
    files: 'papers to search (PDF, DOCX, ODT, HTML, Markdown or text)',
    exact: 'only exactly this form (the same as quotes around the word)',
    compounds: 'find only the word by itself, not inside compounds',
    all: 'also search headings and text that does not count (such as contents and addresses)',
    sort: 'order: position (as in the text), left or right (by the word before or after it)',
    context: 'how many words to show on either side, or sentence (the whole sentence)',
    limit: 'how many places per paper to show',
    format: 'form: terminal, csv, json or xlsx',
    output: 'write what was found to this file or folder',
    examples: [
      'Examples:',
      '  raakvlak find mantelzorg welfare.pdf',
      '  raakvlak find "sociale cohesie" "papers/*.pdf" --sort right',
      '  raakvlak find welfare/loneliness culture.pdf -o loneliness.xlsx',
      '  raakvlak find "/€ ?\\d+/" paper.pdf',
    ].join('\n'),
  },
  places: { heading: 'heading', 'left-out': 'does not count' },
  perDocument: (file, hits, passages) =>
    `${file}: ${number(hits, 'time', 'times')}, in ${number(passages, 'passage', 'passages')}`,
  more: (n) => `… and ${n} more. To see more, use --limit, or -o with a file.`,
  total: (hits, passages, having, all) =>
    `Found ${number(hits, 'time', 'times')}, in ${number(passages, 'passage', 'passages')}, in ${having} of ${papers(all)}.`,
  compounds: (n, hits) =>
    n === hits
      ? 'It always stands inside a longer word. Only the word by itself: --no-compounds.'
      : `${n} of these stand inside a longer word. Only the word by itself: --no-compounds.`,
  negated: (n) => `${n} of these stand with a negation (such as geen or niet).`,
  elsewhere: (n) =>
    `${number(n, 'more place', 'more places')} in headings or text that does not count: shown with --all.`,
  none: (what, n) => `‘${what}’ was not found in the running text of ${papers(n)}.`,
  noneAll: (what, n) => `‘${what}’ was not found in ${papers(n)}.`,
  proposals: (words) => `These are in the text: ${words}. Did you mean one of them?`,
  proposedId: (id) => `Or did you mean the concept ${id}?`,
  soughtConcepts: (name, ids, more) =>
    `Sought: all words of ‘${name}’ (${ids}${more > 0 ? ` and ${number(more, 'more concept', 'more concepts')}` : ''}).`,
  soughtId: 'For the word itself use --exact.',
  partOf: (ids) => `For more words on the same subject, find the whole concept: ${ids}.`,
};

/** By error code; joined with the other errors. */
export const findErrors: typeof nlErrors = {
  'find-pattern': ({ value, reason }) =>
    `${value} is not a valid pattern${reason ? ` (${reason})` : ''}. Put it between two slashes, such as /wijk(team|zorg)/i, and check the brackets.`,
  'find-pattern-slow': ({ value, seconds }) =>
    `Searching with ${value} took longer than ${seconds} seconds and was stopped. Make the pattern simpler: repeat nothing that repeats itself, such as (a+)+.`,
};
