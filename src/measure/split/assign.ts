// Gives each part of a paper that holds both domains to culture, to welfare or to neither, from the top down.
import type { CodedParagraph } from '../../analysis.js';
import type { PaperPart } from '../../split-paper.js';
import type { Domain } from '../../types.js';
import { evidenceOf, type Part } from './parts.js';
import { rowSides } from './rows.js';
import { paperChoice, sideOf, type Choice } from './rule.js';

/** Paragraphs of each part with those of the parts below it that `joins` takes along. */
function gathered(parts: readonly Part[], joins: (part: Part) => boolean): number[][] {
  const result = parts.map((part) => [...part.paragraphs]);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const { parent } = parts[at]!;
    if (parent !== null && joins(parts[at]!)) result[parent]!.push(...result[at]!);
  }
  return result;
}

/** A chapter has at least this many parts below it. */
const CHAPTER = 2;

/** The side of each part, in their order. @param chosen the side that the user gave to a part, with all below it */
function choicesOf(
  parts: readonly Part[],
  paragraphs: readonly CodedParagraph[],
  chosen: ReadonlyMap<number, Domain | null>,
): Choice[] {
  const of = (indices: readonly number[]): CodedParagraph[] => indices.map((at) => paragraphs[at]!);
  const groups = gathered(parts, ({ standing }) => standing);
  const chapters = gathered(parts, () => true);
  const below = parts.map((_, at) => parts.filter(({ parent }) => parent === at).length);
  const choices: Choice[] = [];
  const paper = paperChoice(paragraphs);
  parts.forEach((part, at) => {
    const above = part.parent === null ? paper : choices[part.parent];
    const given = chosen.get(at);
    if (given !== undefined) choices.push({ side: given, reason: 'option', named: true });
    else if (above?.reason === 'option') choices.push(above);
    else choices.push(sideOf(part, of(groups[at]!), below[at]! >= CHAPTER ? of(chapters[at]!) : [], above));
  });
  return choices;
}

/** What was decided: the parts as reports show them, and the side of each paragraph. */
export interface Assigned {
  readonly parts: readonly PaperPart[];
  /** Per entry of `Analysis.paragraphs`. */
  readonly sides: readonly (Domain | null)[];
  /** Side of each section, without rows that were taken out: headings and boilerplate go with it. */
  readonly sections: ReadonlyMap<number, Domain | null>;
}

/**
 * Gives every part to a side; rows of mixed tables become parts of their own, after the part that they stand in.
 * @param paper id of the paper @param firstCell text of the first cell of a table row
 * @param chosen the side that the user gave to a part, with all below it
 */
export function assignParts(
  paper: string,
  parts: readonly Part[],
  paragraphs: readonly CodedParagraph[],
  firstCell: (paragraph: CodedParagraph) => string,
  chosen: ReadonlyMap<number, Domain | null>,
): Assigned {
  const sides: (Domain | null)[] = paragraphs.map(() => null);
  const sections = new Map<number, Domain | null>();
  const result: PaperPart[] = [];
  const placeOf: number[] = [];
  const choices = choicesOf(parts, paragraphs, chosen);
  parts.forEach(({ section, heading, path, page, ...part }, at) => {
    const { side, reason } = choices[at]!;
    if (!sections.has(section)) sections.set(section, side);
    const give = (
      own: readonly number[],
      rest: Pick<PaperPart, 'parent' | 'rows' | 'side' | 'reason'>,
    ): void => {
      for (const index of own) sides[index] = rest.side;
      result.push({
        paper,
        section,
        heading,
        path,
        page,
        ...rest,
        ...evidenceOf(own.map((one) => paragraphs[one]!)),
      });
    };
    const decided = reason === 'option' || reason === 'heading';
    const rows: ReadonlyMap<number, Domain | null> = decided
      ? new Map()
      : rowSides(part.paragraphs, paragraphs, firstCell, side);
    const place = result.length;
    placeOf.push(place);
    const parent = part.parent === null ? null : placeOf[part.parent]!;
    give(
      part.paragraphs.filter((index) => !rows.has(index)),
      { parent, rows: false, side, reason },
    );
    for (const taken of ['culture', 'welfare', null] as const) {
      const own = part.paragraphs.filter((index) => rows.get(index) === taken);
      if (own.length > 0) give(own, { parent: place, rows: true, side: taken, reason: 'row' });
    }
  });
  return { parts: result, sides, sections };
}
