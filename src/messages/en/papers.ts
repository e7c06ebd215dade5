// English texts on what kind of paper a document is, and of which year.
import type * as dutch from '../nl/papers.js';

const kinds: typeof dutch.papers.kinds = {
  policy: 'vision or policy paper',
  programme: 'plan or programme',
  'coalition-agreement': 'coalition agreement',
  'election-programme': 'election programme',
  'national-agreement': 'national agreement',
  budget: 'budget or multi-year plan',
  report: 'evaluation or report',
  dossier: 'dossier',
};

/** Codes with a comma between them, as words. */
const named = (codes: string | number | undefined): string =>
  String(codes)
    .split(',')
    .map((code) => `‘${kinds[code as keyof typeof kinds]}’`)
    .join(' and ');

export const papers: typeof dutch.papers = {
  kinds,
  caption: 'Kind and year are a guess: you know better',
  columns: { document: 'Paper', kind: 'Kind', year: 'Year' },
  from: {
    title: 'by its title',
    'file-name': 'by its file name',
    'first-pages': 'by its first pages',
    text: 'by its text',
  },
  unknown: 'unknown',
};

export const paperWarnings: typeof dutch.paperWarnings = {
  'kinds-differ': ({ culture, welfare }) =>
    `The papers seem to be of different kinds: ${named(culture)} for culture, ${named(welfare)} for care and welfare. Some of the differences may come from that.`,
  'years-differ': ({ culture, welfare, years }) =>
    `The papers begin ${years} years apart, as far as we can see: ${culture} for culture, ${welfare} for care and welfare. Some of the differences may come from that.`,
  'election-programme': ({ count, all }) =>
    `${Number(count) === Number(all) ? (Number(all) === 1 ? 'This seems to be an election programme' : 'The papers seem to be election programmes') : `${count} of the ${all} papers ${Number(count) === 1 ? 'seems to be an election programme' : 'seem to be election programmes'}`} (or part of one). An election programme is not adopted policy.`,
};
