// Puts what zod found wrong in a lexicon into lines that its author can act on.
import type { z } from 'zod';
import { nearest } from '../dutch/nearest.js';

/** One thing that is wrong: the line (from 1), the path inside the file, and what was expected. */
export interface Problem {
  readonly line: number;
  readonly path: string;
  readonly text: string;
}

type Issue = z.core.$ZodIssue;

/** Keys that may stand somewhere in a lexicon: candidates for 'did you mean'. */
const KNOWN_KEYS = [
  'id',
  'version',
  'label',
  'description',
  'licence',
  'kind',
  'themes',
  'sets',
  'concepts',
  'nl',
  'en',
  'definition',
  'theme',
  'bridgeable',
  'references',
  'terms',
  'text',
  'pos',
  'forms',
  'compound',
  'exclude',
  'fixed',
  'gap',
  'near',
  'any',
  'within',
  'weight',
  'caseSensitive',
  'region',
];

/** All issues as problems with a line. */
export function describeIssues(
  issues: readonly Issue[],
  lineOf: (path: readonly PropertyKey[]) => number,
  base: readonly PropertyKey[] = [],
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'invalid_union') return describeIssues(bestBranch(issue), lineOf, path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, lineOf));
    return [{ line: lineOf(path), path: path.map(String).join('.'), text: expectation(issue) }];
  });
}

/** Of the ways in which a union failed, the one that got furthest: an object with one wrong key is meant as an object. */
function bestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] {
  const depth = (branch: readonly Issue[]): number =>
    branch.some((one) => one.code === 'invalid_type' && one.path.length === 0) ? 0 : 1;
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0];
  if (best !== undefined && depth(best) > 0) return best;
  const expected = [...new Set(issue.errors.flat().map((one) => expectation(one).replace(/^expected /, '')))];
  return [{ code: 'custom', path: [], message: `expected ${expected.join(' or ')}`, input: undefined }];
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem {
  const guess = nearest(key, KNOWN_KEYS, 1)[0];
  const hint = guess === undefined ? '' : `; did you mean '${guess}'?`;
  const full = [...path, key];
  return { line: lineOf(full), path: full.map(String).join('.'), text: `expected no key '${key}'${hint}` };
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected === 'record' ? 'a map' : issue.expected}${missing(issue)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)} ${issue.origin === 'array' ? 'item(s)' : issue.origin === 'string' ? 'character(s)' : ''}`.trimEnd();
    case 'too_big':
      return `expected at most ${String(issue.maximum)}`;
    case 'invalid_format':
      return `expected ${issue.message}`;
    default:
      return issue.message.startsWith('expected') ? issue.message : `expected otherwise: ${issue.message}`;
  }
}

function missing(issue: Issue): string {
  return /received undefined/.test(issue.message) ? ', found nothing' : '';
}
