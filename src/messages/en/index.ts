// Everything Raakvlak says in English; the Dutch decides the shape.
import type { nl } from '../nl/index.js';
import { createFormats } from '../format.js';
import { cli } from './cli.js';
import { explain } from './explain.js';
import { errors, notices, warnings } from './problems.js';
import { report } from './report.js';

export const en: typeof nl = {
  formats: createFormats('en'),
  cli,
  explain,
  errors,
  notices,
  warnings,
  report,
};
