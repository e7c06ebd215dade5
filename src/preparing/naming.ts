// Which file, and which heading, someone means who types 'nota.pdf:Financiën'; and what stands near it.
import { basename } from 'node:path';
import { nearest } from '../dutch/nearest.js';
import { fold, headingsOf } from '../segment/index.js';
import type { Document } from '../types.js';

/** Name of a file without its folders. */
export const nameOf = (path: string): string => basename(path);

/** Is this file meant? By its path or its name; capitals do not matter. */
export const isNamed = (path: string, name: string): boolean =>
  [path, nameOf(path)].some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * 'nota.pdf:Bijlage 1: cijfers' is the heading after the colon, in nota.pdf; a heading may have colons of its own.
 * @param path the file that is looked at @param paths all of them @returns null when another file is meant
 */
export function headingFor(value: string, path: string, paths: readonly string[]): string | null {
  for (let at = value.indexOf(':'); at > 0; at = value.indexOf(':', at + 1)) {
    const file = value.slice(0, at).trim();
    if (paths.some((one) => isNamed(one, file)))
      return isNamed(path, file) ? value.slice(at + 1).trim() : null;
  }
  return value;
}

/** Most headings to propose. */
const PROPOSED = 3;

/** Headings that hold what was typed, else those that look like it. */
export function headingsLike(
  value: string,
  documents: readonly Document[],
  paths: readonly string[],
): string[] {
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
