// Everything Raakvlak says in English; the Dutch decides the shape.
import type { nl } from '../nl/index.js';
import { createFormats } from '../format.js';
import { cli } from './cli.js';
import { coding, codingErrors } from './coding.js';
import { explain } from './explain.js';
import { find, findErrors } from './find.js';
import { lexiconErrors } from './lexicon-errors.js';
import { lexicon } from './lexicon.js';
import { errors, notices, warnings } from './problems.js';
import { report } from './report.js';

export const en: typeof nl = {
  formats: createFormats('en'),
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
