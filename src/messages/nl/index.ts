// Everything Raakvlak says in Dutch: the reference, by which the English is typed.
import { createFormats } from '../format.js';
import { cli } from './cli.js';
import { explain } from './explain.js';
import { errors, notices, warnings } from './problems.js';
import { report } from './report.js';

export const nl = { formats: createFormats('nl'), cli, explain, errors, notices, warnings, report };
