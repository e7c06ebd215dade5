// Automatic numbers of headings and lists: Word keeps only their pattern, the counting is ours.
import { child, children } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import { valueOf } from './tree.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** Pattern such as '%1.%2' or 'Hoofdstuk %1'. */
  readonly pattern: string;
  readonly style: string | undefined;
}
interface List {
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let letters = '';
  for (const [size, sign] of ROMAN) {
    for (; rest >= size; rest -= size) letters += sign;
  }
  return letters;
}

/** A counter as Word writes it: after z comes aa. */
function formatCounter(value: number, format: string): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(
    Math.min(5, Math.floor((value - 1) / 26) + 1),
  );
  switch (format) {
    case 'lowerLetter':
      return letter;
    case 'upperLetter':
      return letter.toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(value);
  }
}

function readLevels(abstract: MarkupElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of children(abstract, 'w:lvl')) {
    levels.set(Number(element.attributes['w:ilvl'] ?? 0), {
      start: Number(valueOf(child(element, 'w:start')) ?? 1),
      format: valueOf(child(element, 'w:numFmt')) ?? 'decimal',
      pattern: valueOf(child(element, 'w:lvlText')) ?? '',
      style: valueOf(child(element, 'w:pStyle')),
    });
  }
  return levels;
}

function readList(num: MarkupElement): List {
  const overrides = new Map<number, number>();
  for (const override of children(num, 'w:lvlOverride')) {
    const start = valueOf(child(override, 'w:startOverride'));
    if (start !== undefined) overrides.set(Number(override.attributes['w:ilvl'] ?? 0), Number(start));
  }
  return { abstractId: valueOf(child(num, 'w:abstractNumId')) ?? '', startOverrides: overrides };
}

/** What a numbered paragraph is: its number as the reader sees it ('' for a bullet), null when it has none at all. */
export interface ListPlace {
  readonly label: string;
}

/** Counts all lists of one document; ask in document order. */
export class Numbering {
  readonly #abstracts = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  /** @param root the top element of word/numbering.xml, or null */
  constructor(root: MarkupElement | null) {
    for (const abstract of children(root ?? undefined, 'w:abstractNum'))
      this.#abstracts.set(abstract.attributes['w:abstractNumId'] ?? '', readLevels(abstract));
    for (const num of children(root ?? undefined, 'w:num'))
      this.#lists.set(num.attributes['w:numId'] ?? '', readList(num));
  }

  /** Counts a paragraph of list `numId` and gives its place; null when it shows neither number nor bullet. */
  next(numId: string, listLevel: number | undefined, styleId: string | undefined): ListPlace | null {
    const list = this.#lists.get(numId);
    // A list that is not defined still is a list: the paragraph says so.
    if (list === undefined) return numId === '0' ? null : { label: '' };
    const levels = this.#abstracts.get(list.abstractId);
    const depth = listLevel ?? this.#levelOfStyle(levels, styleId) ?? 0;
    const level = levels?.get(depth);
    if (levels === undefined || level === undefined) return { label: '' };
    const counters = this.#count(numId, list, levels, depth);
    if (level.format === 'bullet') return { label: '' };
    const label = level.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatCounter(
        counters.get(at) ?? levels.get(at)?.start ?? 1,
        levels.get(at)?.format ?? 'decimal',
      );
    });
    return label.trim() === '' ? null : { label: label.trim() };
  }

  #levelOfStyle(levels: Map<number, Level> | undefined, styleId: string | undefined): number | undefined {
    if (styleId === undefined) return undefined;
    return [...(levels ?? [])].find(([, level]) => level.style === styleId)?.[0];
  }

  #count(numId: string, list: List, levels: Map<number, Level>, depth: number): Map<number, number> {
    const counters = this.#counters.get(list.abstractId) ?? new Map<number, number>();
    this.#counters.set(list.abstractId, counters);
    // The first paragraph of a list that restarts begins anew at the levels it overrides.
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [at, start] of list.startOverrides) counters.set(at, start - 1);
    }
    counters.set(depth, (counters.get(depth) ?? (levels.get(depth)?.start ?? 1) - 1) + 1);
    for (const at of [...counters.keys()]) if (at > depth) counters.delete(at);
    return counters;
  }
}
