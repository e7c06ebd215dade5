// Everything Raakvlak says in Dutch: the reference, by which the English is typed.
import { createFormats } from '../format.js';
import { cli } from './cli.js';
import { coding, codingErrors } from './coding.js';
import { explain } from './explain.js';
import { find, findErrors } from './find.js';
import { lexiconErrors } from './lexicon-errors.js';
import { lexicon } from './lexicon.js';
import { errors, notices, warnings } from './problems.js';
import { report } from './report.js';

export const nl = {
  formats: createFormats('nl'),
  cli,
  coding,
  explain,
  find,
  lexicon,
  errors: { ...errors, ...codingErrors, ...findErrors, ...lexiconErrors },
  notices,
  warnings,
  report,
};
