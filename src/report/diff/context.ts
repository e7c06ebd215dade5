// What a report on two versions needs besides their differences, and how it names papers and places.
import type { Lexicon } from '../../lexicon/schema.js';
import type { PerVersion, Version, VersionDiff, VersionPassage } from '../../measure/versions/model.js';
import type { Messages } from '../../messages/index.js';
import { fileName } from '../quote.js';

export interface DiffContext {
  readonly diff: VersionDiff;
  readonly lexicons: readonly Lexicon[];
  readonly version: string;
  readonly messages: Messages;
  /** Paths as the user gave them. */
  readonly paths: PerVersion<string>;
}

export const VERSIONS = ['old', 'new'] as const;

/** 'Cultuurnota 2025–2028 (nota.pdf)': both versions often have one title, so the file is always named. */
export function paperName(version: Version, { diff }: DiffContext): string {
  const { title, path } = diff.papers[version].document;
  return title === null ? fileName(path) : `${title} (${fileName(path)})`;
}

export function passageOf(id: string, { diff }: DiffContext): VersionPassage {
  const found = diff.passages.get(id);
  if (!found) throw new RangeError(`no passage ${id}`);
  return found;
}

/** 'p. 12, 4.3 Na schooltijd'; a heading that only repeats the title is left out. */
export function placeOf(passage: VersionPassage, { diff, messages }: DiffContext): string {
  const { page, noHeading } = messages.texts.report;
  const heading = passage.headings.at(-1);
  const { title } = diff.papers[passage.version].document;
  const parts = [
    ...(passage.page === null ? [] : [page(passage.page)]),
    ...(heading && heading !== title ? [heading] : []),
  ];
  return parts.join(', ') || noHeading;
}

/** Touching passages of the new version that the old one has too, each once: two that were joined are one now. */
export function stayedIds({ diff }: DiffContext): string[] {
  return [...new Set(diff.touching.stayed.map((pair) => pair.new))];
}
