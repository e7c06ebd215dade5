// Leaves out what the user excludes with --exclude-pages and --exclude-section, and refuses what fits no file.
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { ReadOutcome } from '../read/index.js';
import { excludePages, excludeSection, hasText, type PageRange } from '../segment/index.js';
import type { Document } from '../types.js';
import { headingFor, headingsLike, isNamed, nameOf } from './naming.js';
import type { PageChoice } from './page-choice.js';

/** What the user does not want to count. */
export interface ExcludeOptions {
  readonly excludePages?: readonly PageChoice[];
  /** Headings or numbers; 'file:heading' for one file. */
  readonly excludeSection?: readonly string[];
}

/** @throws RaakvlakError 'exclude-file-unknown' when pages are to be left out of a file that is not read */
export function refuseUnknownFiles(
  requests: readonly { readonly path: string }[],
  options: ExcludeOptions,
): void {
  if (requests.length === 0) return;
  for (const { file } of options.excludePages ?? []) {
    if (file === null || requests.some(({ path }) => isNamed(path, file))) continue;
    const names = requests.map(({ path }) => nameOf(path));
    throw new RaakvlakError('exclude-file-unknown', { name: file, hint: nearest(file, names, 1)[0] ?? '' });
  }
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
        hint: headingsLike(value, current, paths).join('\n'),
      });
    current = next;
  }
  return current;
}

function hasSection(document: Document, value: string, paths: readonly string[]): boolean {
  const heading = headingFor(value, document.path, paths);
  return heading !== null && excludeSection(document, heading) !== document;
}

/** A range as sentences have it. */
export const rangeLabel = ({ first, last }: PageRange): string =>
  first === last ? String(first) : `${first}–${last === Infinity ? '' : last}`;

/** The document, with the notice that it has no pages that could be left out. */
export const pagesNotExcluded = (document: Document): Document => ({
  ...document,
  notices: [...document.notices, { code: 'pages-not-excluded', data: {}, page: null }],
});

function withoutPages(documents: readonly Document[], options: ExcludeOptions): Document[] {
  const choices = options.excludePages ?? [];
  for (const { file, ranges } of choices) {
    const meant = documents.filter(({ path }) => file === null || isNamed(path, file));
    if (meant.length === 0) continue;
    const last = Math.max(...meant.map(({ pages }) => pages ?? 0));
    if (last === 0) throw new RaakvlakError('exclude-no-pages', { file: file ?? meant[0]!.path });
    const beyond = ranges.find(({ first }) => first > last);
    if (beyond) throw new RaakvlakError('exclude-pages-beyond', { pages: rangeLabel(beyond), last });
  }
  return documents.map((document) => {
    const own = choices.filter(({ file }) => file === null || isNamed(document.path, file));
    if (own.length === 0) return document;
    if (document.pages === null) return pagesNotExcluded(document);
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
