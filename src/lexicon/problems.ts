// Puts what zod found wrong in a lexicon into problems that its author can act on.
import type { z } from 'zod';
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { Expectation, Place, Problem } from './problem.js';

export type { Place, Problem } from './problem.js';

/** A way into a value: keys and places in lists. */
export type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The most problems that one error lists; the count says how many there are. */
const MOST_LISTED = 25;
/** A value in an error is cut after this many characters. */
const LONGEST_VALUE = 40;

/** Keys that may stand somewhere in a lexicon: candidates for 'did you mean'. */
const KNOWN_KEYS = (
  'id version label description licence kind themes sets concepts nl en definition theme bridgeable references terms ' +
  'text pos forms compound exclude fixed gap near any within weight caseSensitive region extends remove removeConcepts'
).split(' ');

/** A file with the places of its values: what a problem needs to say where it is. */
export interface Located {
  readonly file: string;
  readonly value: unknown;
  readonly placeOf: (path: Path) => Place;
}

/** The error of a file that is wrong: of a lexicon, or of the configuration of `check`. */
export type InvalidFile = 'lexicon-invalid' | 'config-invalid';

/** @throws RaakvlakError of that code {file, count, problems}; `problems` is a list of `Problem` as JSON */
export function refuse(
  file: string,
  problems: readonly Problem[],
  code: InvalidFile = 'lexicon-invalid',
): never {
  const shown = [...problems].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST_LISTED);
  throw new RaakvlakError(code, {
    file,
    count: problems.length,
    problems: JSON.stringify(shown),
  });
}

/** 'concepts[3].terms[1].near.within' */
export function pathText(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** A problem at a path of a file, with what stands there unless told otherwise. */
export function problemAt(
  source: Located,
  path: Path,
  expected: Expectation | readonly Expectation[],
  { found = foundAt(source.value, path), hint = null }: { found?: string | null; hint?: string | null } = {},
): Problem {
  const all = Array.isArray(expected) ? (expected as readonly Expectation[]) : [expected as Expectation];
  return {
    file: source.file,
    ...source.placeOf(path),
    path: pathText(path),
    expected: all,
    found,
    hint,
  };
}

/** What stands at a path, in short. */
function foundAt(value: unknown, path: Path): string {
  let found = value;
  for (const key of path) {
    if (found === null || typeof found !== 'object') return 'nothing';
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  if (found === null || found === undefined) return 'nothing';
  if (Array.isArray(found)) return found.length === 0 ? 'empty' : 'list';
  if (typeof found === 'object') return 'map';
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  return `'${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}'`;
}

/** The name that was probably meant. */
export function hintFor(word: string, candidates: readonly string[]): string | null {
  return nearest(word, candidates, 1)[0] ?? null;
}

/** The keys that may stand at a place of a file; null where nobody can say. */
export type KeysAt = (path: Path) => readonly string[] | null;

function unknownKey(source: Located, path: Path, key: string, keysAt: KeysAt | undefined): Problem {
  const keys = keysAt?.(path) ?? null;
  const expected = keys === null ? { key: 'noKey', value: key } : { key: 'keys', value: keys.join(', ') };
  const hint = hintFor(key, keys ?? KNOWN_KEYS);
  return problemAt(source, [...path, key], expected, { found: keys === null ? null : `'${key}'`, hint });
}

/**
 * All issues of zod as problems.
 * @param base where in the file the value stands that zod looked at @param keysAt paths of it begin with `base` too
 */
export function describeIssues(
  issues: readonly Issue[],
  source: Located,
  base: Path = [],
  keysAt?: KeysAt,
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(source, path, key, keysAt));
    if (issue.code !== 'invalid_union') {
      const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      return [problemAt(source, path, expectations(issue), { hint: hintIn(source, path, allowed) })];
    }
    const best = bestBranch(issue);
    return best ? describeIssues(best, source, path, keysAt) : [unionProblem(issue, source, path)];
  });
}

/** Of the ways in which a union failed, the one that got furthest: an object with one wrong key is meant as an object. */
function bestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] | undefined {
  return issue.errors.find(
    (branch) => !branch.some((one) => one.path.length === 0 && one.code !== 'unrecognized_keys'),
  );
}

function unionProblem(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  source: Located,
  path: Path,
): Problem {
  const all = issue.errors.flat().flatMap(expectations);
  const once = [...new Map(all.map((one) => [`${one.key} ${one.value ?? ''}`, one])).values()];
  const allowed = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
  return problemAt(source, path, once, { hint: hintIn(source, path, allowed.map(String)) });
}

function hintIn(source: Located, path: Path, allowed: readonly string[]): string | null {
  const found = /^'(.*)'$/.exec(foundAt(source.value, path))?.[1];
  return found === undefined ? null : hintFor(found, allowed);
}

function expectations(issue: Issue): Expectation[] {
  switch (issue.code) {
    case 'invalid_type':
      return [{ key: 'type', value: issue.expected }];
    case 'invalid_value':
      return [{ key: 'oneOf', value: issue.values.map((value) => `'${String(value)}'`).join(', ') }];
    case 'too_small':
      if (issue.origin === 'array') return [{ key: 'items', value: String(issue.minimum) }];
      if (issue.origin === 'string') return [{ key: 'text' }];
      return [{ key: 'atLeast', value: String(Number(issue.minimum) + (issue.inclusive ? 0 : 1)) }];
    case 'too_big':
      return [{ key: 'atMost', value: String(issue.maximum) }];
    case 'invalid_format':
      // The schema gives a key of the messages where zod asks for a message.
      return [{ key: issue.message }];
    case 'invalid_key':
      return [{ key: issue.issues[0]?.message ?? 'otherwise' }];
    default:
      return [{ key: 'otherwise', value: issue.message }];
  }
}
