// What the user corrects in the division of a paper: headings named after --culture-section and its like.
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { Part } from '../measure/split/parts.js';
import { fold, headingName, isBelow } from '../segment/headings.js';
import type { Choose } from '../comparison/split.js';
import type { Domain } from '../types.js';

/** Headings or their numbers, per side. */
export interface SectionOptions {
  readonly cultureSection?: readonly string[];
  readonly welfareSection?: readonly string[];
  readonly neitherSection?: readonly string[];
}

interface Wish {
  readonly option: string;
  readonly value: string;
  readonly side: Domain | null;
}

/** Most headings to propose. */
const PROPOSED = 3;

function wishesOf(options: SectionOptions): Wish[] {
  const of = (option: string, side: Domain | null, values: readonly string[] = []): Wish[] =>
    values.map((value) => ({ option, value, side }));
  return [
    ...of('--culture-section', 'culture', options.cultureSection),
    ...of('--welfare-section', 'welfare', options.welfareSection),
    ...of('--neither-section', null, options.neitherSection),
  ];
}

const headingsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.flatMap(({ heading }) => (heading === null ? [] : [heading]))),
];

/** Headings that hold what was typed, else those that look like it. */
function likeHeading(value: string, headings: readonly string[]): string[] {
  const holding = headings.filter((heading) => fold(heading).includes(fold(value)));
  if (holding.length > 0) return holding.slice(0, PROPOSED);
  const names = new Map(headings.map((heading) => [heading.replace(/^[\d.]+\s+/, ''), heading]));
  return nearest(value, [...names.keys()], PROPOSED).map((name) => names.get(name)!);
}

/** Parts with this heading, and those that are numbered below it although they do not stand under it. */
function partsNamed(value: string, parts: readonly Part[]): { named: number[]; below: number[] } {
  const names = parts.map(({ heading }) => headingName(heading ?? ''));
  const named = parts.flatMap((_, at) => (names[at]!.names.includes(fold(value)) ? [at] : []));
  const below = parts.flatMap((_, at) =>
    named.some((one) => isBelow(names[at]!.number, names[one]!.number)) ? [at] : [],
  );
  return { named, below };
}

/**
 * The sides that the user gave, for each paper of a run. A section goes with all below it, unless that was given a side
 * itself.
 * @returns `choose` to call once per paper, and `check` to call after the last
 * @throws RaakvlakError 'both-section-twice' from choose; 'both-section-unknown' from check, when no paper has the heading
 */
export function sectionChoices(options: SectionOptions): { choose: Choose; check: () => void } {
  const wishes = wishesOf(options);
  const met = new Set<Wish>();
  const seen: string[] = [];
  const choose: Choose = (parts) => {
    seen.push(...headingsOf(parts));
    const chosen = new Map<number, Domain | null>();
    const numbered = new Map<number, Domain | null>();
    for (const wish of wishes) {
      const { named, below } = partsNamed(wish.value, parts);
      if (named.length > 0) met.add(wish);
      for (const at of named) {
        if (chosen.has(at) && chosen.get(at) !== wish.side)
          throw new RaakvlakError('both-section-twice', { heading: parts[at]!.heading ?? wish.value });
        chosen.set(at, wish.side);
      }
      for (const at of below) numbered.set(at, wish.side);
    }
    return new Map([...numbered, ...chosen]);
  };
  const check = (): void => {
    const unmet = wishes.find((wish) => !met.has(wish));
    if (unmet === undefined) return;
    const { option, value } = unmet;
    const hint = likeHeading(value, [...new Set(seen)]).join('\n');
    throw new RaakvlakError('both-section-unknown', { option, value, hint });
  };
  return { choose, check };
}
