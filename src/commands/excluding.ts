// Leaves out what the user excludes with --exclude-pages and --exclude-section, and refuses what fits no file.
import { basename } from 'node:path';
import type { Io } from '../cli.js';
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import type { ReadOutcome, ReadRequest } from '../read/index.js';
import { noticeLines } from '../report/notices.js';
import { plain } from '../report/plain.js';
import { excludePages, excludeSection, fold, hasText, headingsOf, type PageRange } from '../segment/index.js';
import type { Document } from '../types.js';

/** Pages of all files, or of one. */
export interface PageChoice {
  /** As typed before the colon; null: every file. */
  readonly file: string | null;
  readonly ranges: readonly PageRange[];
}

/** What the user does not want to count. */
export interface ExcludeOptions {
  readonly excludePages?: readonly PageChoice[];
  /** Headings or numbers; 'file:heading' for one file. */
  readonly excludeSection?: readonly string[];
}

const isNamed = (path: string, name: string): boolean =>
  [path, basename(path)].some((one) => one.toLowerCase() === name.toLowerCase());

/** @throws RaakvlakError 'exclude-file-unknown' when pages are to be left out of a file that is not read */
export function refuseUnknownFiles(requests: readonly ReadRequest[], options: ExcludeOptions): void {
  if (requests.length === 0) return;
  for (const { file } of options.excludePages ?? []) {
    if (file === null || requests.some(({ path }) => isNamed(path, file))) continue;
    const names = requests.map(({ path }) => basename(path));
    throw new RaakvlakError('exclude-file-unknown', { name: file, hint: nearest(file, names, 1)[0] ?? '' });
  }
}

/** 'nota.pdf:Bijlage 1: cijfers' is the heading after the colon, in nota.pdf; a heading may have colons of its own. */
function headingFor(value: string, path: string, paths: readonly string[]): string | null {
  for (let at = value.indexOf(':'); at > 0; at = value.indexOf(':', at + 1)) {
    const file = value.slice(0, at).trim();
    if (paths.some((one) => isNamed(one, file)))
      return isNamed(path, file) ? value.slice(at + 1).trim() : null;
  }
  return value;
}

function withoutSections(
  documents: readonly Document[],
  options: ExcludeOptions,
  paths: readonly string[],
): Document[] {
  let current = [...documents];
  for (const value of options.excludeSection ?? []) {
    const next = current.map((document) => {
      const heading = headingFor(value, document.path, paths);
      return heading === null ? document : excludeSection(document, heading);
    });
    // Another value may have taken this section already, as part of a larger one.
    const fits = next.some((document, at) => document !== current[at]);
    if (!fits && !documents.some((document) => hasSection(document, value, paths)))
      throw new RaakvlakError('exclude-section-unknown', {
        value,
        hint: likeHeading(value, current, paths).join('\n'),
      });
    current = next;
  }
  return current;
}

function hasSection(document: Document, value: string, paths: readonly string[]): boolean {
  const heading = headingFor(value, document.path, paths);
  return heading !== null && excludeSection(document, heading) !== document;
}

/** Most headings to propose. */
const PROPOSED = 3;

/** Headings that hold what was typed, else those that look like it. */
function likeHeading(value: string, documents: readonly Document[], paths: readonly string[]): string[] {
  const found = documents.flatMap((document) => {
    const typed = headingFor(value, document.path, paths);
    if (typed === null) return [];
    const headings = headingsOf(document);
    const holding = headings.filter((heading) => fold(heading).includes(fold(typed)));
    if (holding.length > 0) return holding;
    const names = new Map(headings.map((heading) => [heading.replace(/^[\d.]+\s+/, ''), heading]));
    return nearest(typed, [...names.keys()], PROPOSED).map((name) => names.get(name)!);
  });
  return [...new Set(found)].slice(0, PROPOSED);
}

const label = ({ first, last }: PageRange): string =>
  first === last ? String(first) : `${first}–${last === Infinity ? '' : last}`;

function withoutPages(documents: readonly Document[], options: ExcludeOptions): Document[] {
  const choices = options.excludePages ?? [];
  for (const { file, ranges } of choices) {
    const meant = documents.filter(({ path }) => file === null || isNamed(path, file));
    if (meant.length === 0) continue;
    const last = Math.max(...meant.map(({ pages }) => pages ?? 0));
    if (last === 0) throw new RaakvlakError('exclude-no-pages', { file: file ?? meant[0]!.path });
    const beyond = ranges.find(({ first }) => first > last);
    if (beyond) throw new RaakvlakError('exclude-pages-beyond', { pages: label(beyond), last });
  }
  return documents.map((document) => {
    const own = choices.filter(({ file }) => file === null || isNamed(document.path, file));
    if (own.length === 0) return document;
    if (document.pages === null) {
      const notice = { code: 'pages-not-excluded', data: {}, page: null };
      return { ...document, notices: [...document.notices, notice] };
    }
    return excludePages(
      document,
      own.flatMap(({ ranges }) => ranges),
    );
  });
}

/**
 * Leaves pages and sections out of what was read. A file of which nothing is left, counts as not read.
 * @throws RaakvlakError 'exclude-section-unknown', 'exclude-pages-beyond' or 'exclude-no-pages' for what fits no file
 */
export function exclude(outcomes: readonly ReadOutcome[], options: ExcludeOptions): ReadOutcome[] {
  const read = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.document] : []));
  if (read.length === 0 || (!options.excludePages && !options.excludeSection)) return [...outcomes];
  const paths = outcomes.map((outcome) => (outcome.ok ? outcome.document.path : outcome.path));
  const left = withoutPages(withoutSections(read, options, paths), options);
  let at = 0;
  return outcomes.map((outcome): ReadOutcome => {
    if (!outcome.ok) return outcome;
    const document = left[at++]!;
    if (document === outcome.document || hasText(document)) return { ok: true, document };
    const { path } = document;
    return { ok: false, path, error: new RaakvlakError('exclude-everything', { file: path }) };
  });
}

/** Says on standard error what was left out or masked, for a command whose result has no place for it. */
export function sayExcluded(documents: readonly Document[], messages: Messages, io: Io): void {
  for (const { path, notices } of documents) {
    const own = notices.filter(({ code }) => /^(excluded-|pages-not-excluded|masked-names)/.test(code));
    for (const line of noticeLines(own, messages)) io.stderr.write(`${plain(`${path}: ${line}`)}\n`);
  }
}
