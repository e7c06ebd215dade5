// English sentences for errors about lexicons.
import type { lexiconErrors as nlErrors } from '../nl/lexicon-errors.js';
import { problemLines } from '../problem-lines.js';
import { lexicon } from './lexicon.js';

export const lexiconErrors: typeof nlErrors = {
  'lexicon-invalid': ({ file, count, problems }) =>
    `The lexicon ${file} is not right (${count} ${Number(count) === 1 ? 'error' : 'errors'}):\n${problemLines(String(problems), lexicon.problem)}`,
  'lexicon-unreadable': ({ file }) =>
    `The lexicon ${file} cannot be read. Check the folder, or install Raakvlak again.`,
  'lexicon-missing': ({ file }) => `The lexicon ${file} cannot be read. Check the name and the folder.`,
  'lexicon-double': ({ file, id }) =>
    `The lexicon ${file} has the id ${id}, and so has another lexicon. Give one of the two an id of its own, or write extends: ${id} to change that lexicon.`,
  'unknown-lexicon': ({ id, hint, allowed }) =>
    `There is no lexicon ${id}.${hint ? ` Did you mean ${hint}?` : ''} Choose from: ${allowed}; or name a YAML file.`,
  'unknown-concept': ({ id, lexicon: list, hint }) =>
    `The lexicon ${list} has no concept ${id}.${hint ? ` Did you mean ${hint}?` : ''} All concepts: raakvlak lexicon show ${list}.`,
  'argument-missing': ({ command, example }) =>
    `Something should follow ${command}, for example: raakvlak ${command} ${example}.`,
  'import-unknown': ({ file }) =>
    `The name ${file} does not tell what it is. Import reads .yml or .yaml (quanteda) and .dic (LIWC).`,
};
