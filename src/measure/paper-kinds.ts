// The kinds of paper that are told apart, and where kind or year may be seen: as lists, for types, schemas and tables.

/** What kind of paper it is: by its own words, or a guess. */
export const PAPER_KINDS = [
  /** A vision, policy paper or framework. */
  'policy',
  /** A programme or plan that carries policy out. */
  'programme',
  'coalition-agreement',
  'election-programme',
  'national-agreement',
  /** A budget or multi-year plan. */
  'budget',
  /** An evaluation or other report. */
  'report',
  'dossier',
] as const;

/** Where kind or year was seen. */
export const PAPER_SOURCES = ['title', 'file-name', 'first-pages', 'text'] as const;
