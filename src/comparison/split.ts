// A paper that holds both domains, cut in two: each half is an analysis like any other.
import type { Analysis, CodedParagraph, PerDomain } from '../analysis.js';
import type { SplitPaper } from '../split-paper.js';
import { tracesOf, type FullAnalysis } from '../analyse.js';
import { namingOf } from '../code/index.js';
import type { Engine } from '../engine.js';
import { assignParts, type Assigned } from '../measure/split/assign.js';
import { partsOf, type HeadingNaming, type Part } from '../measure/split/parts.js';
import type { Domain } from '../types.js';

/** Sides that the user gives to parts, by their place in the list of parts. */
export type Choose = (parts: readonly Part[]) => ReadonlyMap<number, Domain | null>;

const NO_NAMING: HeadingNaming = { domain: null, only: false };

function cut({ analysis, matches }: FullAnalysis, engine: Engine): Part[] {
  const { segmented, paragraphs, document } = analysis;
  const naming = (index: number): HeadingNaming => {
    const { start, end } = segmented.paragraphs[index]!;
    return namingOf(document.text.slice(start, end), start, matches[index]!, engine.index);
  };
  const namings: HeadingNaming[] = segmented.sections.map(() => NO_NAMING);
  segmented.paragraphs.forEach(({ role, section }, index) => {
    if (role === 'heading') namings[section] = naming(index);
  });
  return partsOf({
    sections: segmented.sections,
    paragraphs,
    namings,
    leadNaming: (at) => naming(paragraphs[at]!.paragraph.index),
    textOf: textIn(analysis),
  });
}

const textIn =
  ({ document }: Analysis) =>
  ({ paragraph: { start, end } }: CodedParagraph): string =>
    document.text.slice(start, end).trim();

/** The analysis of one half: its paragraphs, and what else its sections hold. Sections keep their index. */
function half(full: FullAnalysis, { sides, sections }: Assigned, side: Domain, id: string): Analysis {
  const { analysis, matches } = full;
  const { segmented, document } = analysis;
  const counted = new Map(analysis.paragraphs.map(({ paragraph }, at) => [paragraph.index, sides[at]]));
  // What is not counted, headings and boilerplate, goes with its section.
  const mine = segmented.paragraphs.map(
    ({ index, section }) => (counted.has(index) ? counted.get(index) : sections.get(section)) === side,
  );
  const isMine = (_: unknown, at: number): boolean => sides[at] === side;
  const paragraphs = analysis.paragraphs.filter(isMine);
  const own = { ...document, id };
  return {
    ...analysis,
    document: own,
    segmented: { ...segmented, document: own, paragraphs: segmented.paragraphs.filter((_, at) => mine[at]) },
    paragraphs,
    words: paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0),
    contentWords: analysis.contentWords.filter(isMine),
    traces: tracesOf(matches.filter((_, at) => mine[at])),
  };
}

/** The halves of a paper, and how it was cut. */
export interface Halves {
  readonly frameworks: PerDomain<Analysis>;
  readonly split: SplitPaper;
}

/**
 * Cuts a paper in two. A half can be empty.
 * @param number of the paper in the run, from 1: its halves are the documents c1 and w1 @param choose sides that the user gave
 */
export function splitPaper(full: FullAnalysis, engine: Engine, number: number, choose: Choose): Halves {
  const { analysis } = full;
  const parts = cut(full, engine);
  const text = textIn(analysis);
  const firstCell = (paragraph: CodedParagraph): string => text(paragraph).split('\n')[0] ?? '';
  const assigned = assignParts(analysis.document.id, parts, analysis.paragraphs, firstCell, choose(parts));
  const documents = { culture: `c${number}`, welfare: `w${number}` };
  return {
    frameworks: {
      culture: half(full, assigned, 'culture', documents.culture),
      welfare: half(full, assigned, 'welfare', documents.welfare),
    },
    split: {
      paper: analysis.document.id,
      path: analysis.document.path,
      documents,
      parts: assigned.parts,
    },
  };
}
