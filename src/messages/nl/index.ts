// Everything Raakvlak says in Dutch: the reference, by which the English is typed.
import { createFormats } from '../format.js';
import { batch, batchErrors } from './batch.js';
import { both, bothErrors } from './both.js';
import { check, checkErrors } from './check.js';
import { checkOutputs } from './check-outputs.js';
import { cli } from './cli.js';
import { coding, codingErrors } from './coding.js';
import { configFile } from './config-file.js';
import { corpus } from './corpus.js';
import { diff, diffErrors } from './diff.js';
import { exclude, excludeErrors, excludeNotices } from './exclude.js';
import { explain } from './explain.js';
import { figures } from './figures.js';
import { find, findErrors } from './find.js';
import { lexiconErrors } from './lexicon-errors.js';
import { lexicon } from './lexicon.js';
import { masking, maskingNotices } from './masking.js';
import { meeting } from './meeting.js';
import { papers, paperWarnings } from './papers.js';
import { errors, notices, warnings } from './problems.js';
import { profile } from './profile.js';
import { report } from './report.js';
import { rulePages } from './rule-pages.js';
import { rules } from './rules/index.js';
import { session } from './session.js';
import { spread } from './spread.js';
import { tidy } from './tidy.js';
import { words } from './words.js';

export const nl = {
  formats: createFormats('nl'),
  batch,
  both,
  check,
  checkOutputs,
  cli,
  coding,
  configFile,
  corpus,
  diff,
  exclude,
  explain,
  figures,
  find,
  lexicon,
  masking,
  meeting,
  errors: {
    ...errors,
    ...batchErrors,
    ...bothErrors,
    ...checkErrors,
    ...codingErrors,
    ...diffErrors,
    ...excludeErrors,
    ...findErrors,
    ...lexiconErrors,
  },
  notices: { ...notices, ...excludeNotices, ...maskingNotices },
  papers,
  warnings: { ...warnings, ...paperWarnings },
  profile,
  report,
  rulePages,
  rules,
  session,
  spread,
  tidy,
  words,
};
