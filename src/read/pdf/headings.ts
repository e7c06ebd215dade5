// Decides which groups of lines are headings, and at which level.
import type { OutlineEntry } from './open.js';
import type { Group } from './paragraphs.js';
import { lettersIn } from './quality.js';
import type { BodyStyle, Line } from './shapes.js';

/** A heading with what tells its level. */
export interface HeadingLook {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly capitals: boolean;
  /** Number of parts of its number: 2 for '3.1'; 0 without a number. */
  readonly depth: number;
  /** Depth in the outline of the file, 0 when it is not there. */
  readonly outline: number;
}

const NUMBER = /^(?:(?:hoofdstuk|deel|bijlage|paragraaf|artikel)\s+)?(\d{1,2}(?:\.\d{1,2})*)\.?(?=\s|$)/i;

/** Text with letters and digits only: what a bookmark and a title have in common. */
export const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Depth per title of the outline. Bookmarks that are whole sentences are no titles. */
export function outlineDepths(outline: readonly OutlineEntry[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { title, depth } of outline) {
    const key = bare(title);
    if (key.length > 2 && title.length < 160 && !depths.has(key)) depths.set(key, depth);
  }
  return depths;
}

const endsLikeSentence = (text: string): boolean =>
  /[.,;:…]["'”’)]*$/u.test(text) && !/\b(?:e\.d|etc|enz|o\.a|jr)\.$/.test(text);

/** Short enough, with a begin and an end as titles have. */
function hasShapeOfTitle(text: string, group: Group, body: BodyStyle): boolean {
  const large = (group.lines[0] as Line).size > 1.3 * body.size;
  if (group.lines.length > (large ? 6 : 3)) return false;
  if (group.marker !== null && group.marker.kind !== 'number') return false;
  if (text.split(/\s+/).length > (large ? 30 : 18) || lettersIn(text) < 2) return false;
  return /^[\p{Lu}\d'"‘“(¿#]/u.test(text) || large || NUMBER.test(text);
}

/** Looks at one group. @param text of the whole group @returns null when it is no heading */
export function headingLook(
  group: Group,
  text: string,
  body: BodyStyle,
  outline: ReadonlyMap<string, number>,
): HeadingLook | null {
  const first = group.lines[0] as Line;
  if (group.lines.length > 6 || text.length > 300) return null;
  const weight = group.lines.reduce((least, line) => Math.min(least, line.weight), Infinity);
  const size = group.lines.reduce((most, line) => Math.max(most, line.size), -Infinity);
  // Most groups are paragraphs: nothing sets them off.
  const plain = size <= 1.1 * body.size + 0.2 && weight < body.weight + 200 && outline.size === 0;
  if (plain && (group.lines.length > 2 || !group.spaceAbove)) return null;
  if (!hasShapeOfTitle(text, group, body)) return null;
  const italic = group.lines.every((line) => line.italic);
  const capitals = text === text.toUpperCase() && lettersIn(text) > 3;
  const depth = NUMBER.exec(text)?.[1]?.split('.').length ?? 0;
  const inOutline =
    outline.size > 0 && text.length < 160
      ? (outline.get(bare(text)) ?? outline.get(bare(text.replace(NUMBER, ''))) ?? 0)
      : 0;
  const look = { size, weight, italic, capitals, depth, outline: inOutline };
  if (inOutline > 0 && (size > body.size + 0.4 || weight > body.weight || group.spaceAbove)) return look;
  const larger = size > 1.1 * body.size + 0.2;
  const heavier = weight >= body.weight + 200 && first.size > 0.93 * body.size;
  if (larger && (!endsLikeSentence(text) || (size > 1.35 * body.size && text.length < 60))) return look;
  if (endsLikeSentence(text) || group.lines.length > 2 || text.length > 120) return null;
  if (heavier) return look;
  if (first.size < 0.97 * body.size || !group.spaceAbove) return null;
  if (capitals && lettersIn(text) > 4) return look;
  return depth >= 2 && group.lines.length === 1 && text.length < 90 && /\s\p{Lu}/u.test(text) ? look : null;
}

/** A line of italics alone is a heading only where running text follows. */
export function isItalicHeading(
  group: Group,
  text: string,
  body: BodyStyle,
  next: Group | undefined,
): boolean {
  const line = group.lines[0] as Line;
  if (
    !line.italic ||
    group.lines.length > 1 ||
    group.marker !== null ||
    !group.spaceAbove ||
    next === undefined
  )
    return false;
  const follows = next.lines[0] as Line;
  return (
    text.length <= 70 &&
    /^\p{Lu}/u.test(text) &&
    !/[.,;:!…]$/.test(text) &&
    !follows.italic &&
    next.lines.length > 1 &&
    line.size >= 0.97 * body.size
  );
}

/**
 * A short line apart, with running text right below it, is a heading even when only its colour differs from the
 * text: a reader sees it by its place.
 */
export function isHeadingByPlace(
  group: Group,
  text: string,
  body: BodyStyle,
  next: Group | undefined,
): boolean {
  const line = group.lines[0] as Line;
  if (
    group.lines.length > 1 ||
    group.marker !== null ||
    !group.spaceAbove ||
    next === undefined ||
    next.spaceAbove
  )
    return false;
  const follows = next.lines[0] as Line;
  const words = text.split(' ').length;
  const title = text.length <= 60 && words <= 8 && /^\p{Lu}/u.test(text) && /[\p{L}\p{N}?)]$/u.test(text);
  const size = Math.abs(line.size - body.size) < 0.4 && Math.abs(follows.size - line.size) < 0.4;
  return (
    title &&
    size &&
    next.marker === null &&
    next.lines.length > 1 &&
    /^\p{Lu}/u.test(follows.text) &&
    group.room > 0.25 * (line.x1 - line.x0 + group.room)
  );
}

/** Sizes that differ by less than 4% are one size to the eye: each size with the size it counts as. */
function sizeSteps(looks: readonly HeadingLook[]): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  let step = Infinity;
  for (const size of [...new Set(looks.map((look) => look.size))].sort((a, b) => b - a)) {
    if (step === Infinity || size < 0.96 * step) step = size;
    steps.set(size, step);
  }
  return steps;
}

/** The look as a number: size first, then capitals, weight and slope. */
function rank(look: HeadingLook, steps: ReadonlyMap<number, number>): number {
  const style = (look.capitals ? 4 : 0) + (look.weight >= 500 ? 2 : 0) + (look.italic ? 0 : 1);
  return (steps.get(look.size) ?? look.size) * 10 + style;
}

/**
 * The level of each look, the largest first. A look that a document uses once or twice (the title on its cover)
 * opens no level of its own, so that chapters do not end up far down: it stands beside the looks in use of its own
 * size, or else beside those above it.
 * @param stepOf the size that a look counts as
 */
function levelsOfLooks(
  ranks: readonly number[],
  stepOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const own of ranks) counts.set(own, (counts.get(own) ?? 0) + 1);
  const enough = ranks.length < 12 ? 1 : ranks.length < 40 ? 2 : 3;
  const inUse = (own: number): boolean => (counts.get(own) ?? 0) >= enough;
  const stepsInUse = new Set([...counts.keys()].filter(inUse).map((own) => stepOf.get(own)));
  const levels = new Map<number, number>();
  let level = 1;
  // Titles above the first look that is in use stand beside it.
  let opened = false;
  let lastStep: number | undefined;
  for (const own of [...counts.keys()].sort((a, b) => b - a)) {
    const step = stepOf.get(own);
    if (inUse(own)) {
      if (opened) level += 1;
      opened = true;
      lastStep = step;
      levels.set(own, level);
    } else levels.set(own, opened && step !== lastStep && stepsInUse.has(step) ? level + 1 : level);
  }
  return levels;
}

/** A heading with a number: its level, and how large it looks. */
interface Numbered {
  readonly level: number;
  readonly rank: number;
}

/**
 * Levels by look and number. A number of two parts stands below a number of one part of the same look; a heading
 * without a number stands below the numbered one it follows, unless it looks larger or as chapters do.
 */
function levelsByLook(
  looks: readonly HeadingLook[],
  ranks: readonly number[],
  steps: ReadonlyMap<number, number>,
): number[] {
  const order = levelsOfLooks(
    ranks,
    new Map(looks.map(({ size }, at) => [ranks[at]!, steps.get(size) ?? size])),
  );
  const shallowest = new Map<number, number>();
  looks.forEach(({ depth }, index) => {
    const own = ranks[index] as number;
    if (depth > 0) shallowest.set(own, Math.min(shallowest.get(own) ?? 9, depth));
  });
  let last: Numbered | null = null;
  return looks.map(({ depth }, index) => {
    const rank = ranks[index] as number;
    const byLook = order.get(rank) ?? 1;
    const top = shallowest.get(rank);
    if (depth > 0) {
      const level = byLook + depth - (top ?? depth);
      last = { level, rank };
      return level;
    }
    const below = last !== null && (rank < last.rank || (rank === last.rank && top !== 1));
    return below && last !== null ? Math.max(byLook, last.level + 1) : byLook;
  });
}

/** Levels by the outline of the file; what is not in it stands below the bookmark it follows. */
function levelsByOutline(looks: readonly HeadingLook[], ranks: readonly number[]): number[] {
  const chapters = Math.min(...looks.filter(({ outline }) => outline > 0).map(({ outline }) => outline));
  const top = Math.max(...ranks.filter((_, index) => looks[index]?.outline === chapters));
  let last = chapters;
  return looks.map(({ outline }, index) => {
    if (outline > 0) return (last = outline);
    // What is larger than the chapters is the title of the document.
    return (ranks[index] as number) > top ? chapters : last + 1;
  });
}

/**
 * Levels of headings, 1 to 6, the highest of the paper 1: by their place in the outline when the file has one that knows most of them,
 * otherwise by their numbers and their look, the largest first.
 */
export function headingLevels(looks: readonly HeadingLook[]): number[] {
  const inOutline = looks.filter(({ outline }) => outline > 0).length;
  const steps = sizeSteps(looks);
  const ranks = looks.map((look) => rank(look, steps));
  const trusted = inOutline >= 3 && inOutline >= 0.5 * looks.length;
  const levels = trusted ? levelsByOutline(looks, ranks) : levelsByLook(looks, ranks, steps);
  // A chapter that was cut from a larger paper keeps its bookmarks, without those above it.
  const highest = Math.min(...levels);
  return levels.map((level) => Math.min(6, level - highest + 1));
}
