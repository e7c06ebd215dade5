// Leaves pages and sections out of one paper of many: what it does not have stops nothing, and is told.
import { RaakvlakError } from '../errors.js';
import { excludePages, excludeSection, hasText } from '../segment/index.js';
import type { Document } from '../types.js';
import { pagesNotExcluded, rangeLabel } from './exclude.js';
import { headingFor, headingsLike, isNamed } from './naming.js';
import { parsePageChoice } from './page-choice.js';

/** What is to be left out, in a form that can be kept in files. */
export interface LeaveOut {
  /** A range each, as `pageChoiceTexts` makes them. */
  readonly pages: readonly string[];
  /** Headings or numbers; 'file:heading' for one file. */
  readonly sections: readonly string[];
}

export const NOTHING: LeaveOut = { pages: [], sections: [] };

/** What is asked of this paper alone, and what is asked of all papers, of which it is one. */
export interface Asked {
  readonly own: LeaveOut;
  readonly all: LeaveOut;
  /** Paths of the papers that a name before a colon can stand for. */
  readonly paths: readonly string[];
}

export interface LeftOut {
  readonly document: Document;
  /** Of what is asked of all papers: what this one has. */
  readonly met: LeaveOut;
  /** Of what is asked of this paper alone: what it does not have. */
  readonly mistakes: readonly RaakvlakError[];
}

interface Part {
  readonly document: Document;
  readonly met: readonly string[];
  readonly mistakes: readonly RaakvlakError[];
}

function withoutSections(document: Document, { own, all, paths }: Asked): Part {
  const met: string[] = [];
  const mistakes: RaakvlakError[] = [];
  let current = document;
  // Another heading may have taken this section already, as part of a larger one: then the paper has it all the same.
  const take = (heading: string): boolean => {
    const next = excludeSection(current, heading);
    const has = next !== current || excludeSection(document, heading) !== document;
    current = next;
    return has;
  };
  for (const heading of own.sections)
    if (!take(heading)) {
      const hint = headingsLike(heading, [current], []).join('\n');
      mistakes.push(new RaakvlakError('exclude-section-unknown', { value: heading, hint }));
    }
  for (const value of all.sections) {
    const heading = headingFor(value, document.path, paths);
    if (heading !== null && take(heading)) met.push(value);
  }
  return { document: current, met, mistakes };
}

function withoutPages(document: Document, { own, all }: Asked): Part {
  const rangesOf = (text: string) => {
    const { file, ranges } = parsePageChoice(text) ?? { file: null, ranges: [] };
    return file === null || isNamed(document.path, file) ? ranges : [];
  };
  const ranges = [...own.pages, ...all.pages].flatMap(rangesOf);
  if (ranges.length === 0) return { document, met: [], mistakes: [] };
  const last = document.pages;
  if (last === null) {
    const mistakes = own.pages.length === 0 ? [] : [new RaakvlakError('batch-no-pages')];
    return { document: pagesNotExcluded(document), met: [], mistakes };
  }
  return {
    document: excludePages(document, ranges),
    met: all.pages.filter((text) => rangesOf(text).some(({ first }) => first <= last)),
    mistakes: own.pages
      .flatMap(rangesOf)
      .filter(({ first }) => first > last)
      .map((range) => new RaakvlakError('exclude-pages-beyond', { pages: rangeLabel(range), last })),
  };
}

/**
 * Leaves out what the paper has of what is asked. Pure.
 * @throws RaakvlakError 'exclude-everything' when nothing is left of it
 */
export function leaveOut(document: Document, asked: Asked): LeftOut {
  const sections = withoutSections(document, asked);
  const pages = withoutPages(sections.document, asked);
  const left = pages.document;
  if (left !== document && !hasText(left))
    throw new RaakvlakError('exclude-everything', { file: document.path });
  return {
    document: left,
    met: { pages: pages.met, sections: sections.met },
    mistakes: [...sections.mistakes, ...pages.mistakes],
  };
}
