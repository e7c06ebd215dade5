// Puts the items of a page together to segments: pieces of lines without wide gaps.
import type { Item, Segment } from './shapes.js';

/** A gap wider than this many times the size of the text ends a segment. */
const WIDE_GAP = 0.9;
/** A gap wider than this many times the size of the text is a space, drawn or not. */
const SPACE_GAP = 0.16;
/** The same behind a comma or colon, where no letters are kerned. */
const SPACE_GAP_COMMA = 0.1;
/** Text below this share of the size of its neighbour can be raised or lowered. */
const SCRIPT_SIZE = 0.82;

interface Row {
  y: number;
  size: number;
  readonly items: Item[];
}

/** Gathers items on the same baseline. Rows are kept per whole point, so that a look-up is short. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  const byPoint = new Map<number, Row[]>();
  for (const item of items) {
    const point = Math.round(item.y);
    let home: Row | undefined;
    for (let at = point - 3; at <= point + 3 && home === undefined; at++) {
      home = byPoint.get(at)?.find((row) => {
        const small = Math.min(row.size, item.size);
        return Math.abs(row.y - item.y) <= Math.max(0.6, 0.18 * small) && small > 0.6 * Math.max(row.size, item.size);
      });
    }
    if (home === undefined) {
      home = { y: item.y, size: item.size, items: [] };
      rows.push(home);
      byPoint.set(point, [...(byPoint.get(point) ?? []), home]);
    }
    home.items.push(item);
  }
  return rows;
}

/** Text drawn twice, a little shifted, is one text: that is how some programs draw bold and shadow. */
function isDrawnTwice(item: Item, before: Item): boolean {
  const near = 0.15 * item.size;
  return item.text === before.text && Math.abs(item.x - before.x) < near && Math.abs(item.y - before.y) < near;
}

/** Text of another size or on another baseline, a little apart, belongs to the next column. */
function widestGap(before: Item, item: Item): number {
  const size = Math.max(item.size, before.size);
  const alike = Math.abs(item.size - before.size) < 0.08 * size && Math.abs(item.y - before.y) < 0.5;
  return (alike ? WIDE_GAP : 0.42) * size;
}

/** Cuts the items of a row, sorted by x, at wide gaps. */
function cutAtGaps(row: Row): Item[][] {
  const pieces: Item[][] = [];
  let piece: Item[] = [];
  let end = -Infinity;
  for (const item of row.items.sort((a, b) => a.x - b.x)) {
    const before = piece.at(-1);
    if (before !== undefined && isDrawnTwice(item, before)) continue;
    if (before === undefined || item.x - end > widestGap(before, item)) {
      piece = [];
      pieces.push(piece);
      end = -Infinity;
    }
    piece.push(item);
    end = Math.max(end, item.x + item.width);
  }
  return pieces;
}

const endOf = (item: Item): number => item.x + item.width;
const isRaisedNumber = (text: string): boolean => /^\(?\d{1,3}\)?(?:\s*,\s*\d{1,3})*,?$|^[*†‡]{1,3}$/.test(text);
// 'm²', 'CO2' and '1e' are no references to a note.
const UNIT_BEFORE = /(?:^|[\s\d(])(?:[kdcm]?m|CO|PM|NO|NH|H|O)$/;

interface Draft {
  items: Item[];
  readonly size: number;
  readonly y: number;
  note: string | null;
}

function mainSize(items: readonly Item[]): number {
  let best = items[0]?.size ?? 0;
  let longest = 0;
  for (const { size, text } of items) {
    if (text.length > longest) [best, longest] = [size, text.length];
  }
  return best;
}

/**
 * Puts a raised or lowered piece with the text it belongs to. A raised number behind a word is the reference to a
 * note and is taken out, so that no word ends in a digit; before the first word it is the number of the note.
 * @returns true when the piece has found its place
 */
function placeScript(script: Draft, drafts: readonly Draft[]): boolean {
  const text = script.items.map((item) => item.text).join('').trim();
  const [first, last] = [script.items[0], script.items.at(-1)];
  if (first === undefined || last === undefined || text.length > 12) return false;
  for (const host of drafts) {
    const up = host.y - script.y;
    if (script.size >= SCRIPT_SIZE * host.size || up > 0.75 * host.size || up < -0.35 * host.size) continue;
    const raised = up > 0.12 * host.size;
    const start = host.items[0];
    if (start === undefined) continue;
    if (raised && isRaisedNumber(text) && start.x >= first.x && start.x - endOf(last) < 1.2 * host.size) {
      host.note = text.replace(/[()]/g, '');
      return true;
    }
    const at = host.items.findLastIndex((item) => item.x <= first.x);
    const before = host.items[at];
    if (before === undefined || first.x - endOf(before) > 0.45 * host.size) continue;
    // Inside an item that runs on past the script there is no room for it.
    if (first.x < endOf(before) - 0.4 * script.size) continue;
    if (raised && isRaisedNumber(text) && !UNIT_BEFORE.test(before.text.trimEnd())) {
      const next = host.items[at + 1];
      if (next !== undefined && next.x - endOf(before) > 0.1 * host.size) host.items[at + 1] = spaced(next, last);
      return true;
    }
    host.items.splice(at + 1, 0, ...script.items);
    return true;
  }
  return false;
}

/** The item behind a reference that was taken out: only what stood between the two counts as a space. */
function spaced(next: Item, reference: Item): Item {
  const space = next.spaceBefore || next.x - endOf(reference) > SPACE_GAP * next.size;
  return { ...next, x: space ? next.x : endOf(reference), spaceBefore: space };
}

/** Quickly past running text, where words are longer. */
function isMostlySpaces(text: string): boolean {
  if (text.length < 9) return false;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) spaces += 1;
  return spaces > 0.38 * text.length;
}

/** Joins letters that are set apart ('V E R K I E Z I N G'); wider gaps between them part words. */
function joinSpacedLetters(items: readonly Item[]): string | null {
  const letters: { text: string; x0: number; x1: number }[] = [];
  for (const item of items) {
    const perCharacter = item.width / item.text.length;
    for (const found of item.text.matchAll(/\S+/g)) {
      const x0 = item.x + found.index * perCharacter;
      letters.push({ text: found[0], x0, x1: x0 + found[0].length * perCharacter });
    }
  }
  const single = letters.filter(({ text }) => /^[\p{L}\p{M}\d&]$/u.test(text)).length;
  if (letters.length < 5 || single < 0.85 * letters.length) return null;
  const gaps = letters.slice(1).map(({ x0 }, index) => x0 - (letters[index]?.x1 ?? x0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return letters.map(({ text }, index) => ((gaps[index - 1] ?? 0) > 1.7 * usual + 0.5 ? ` ${text}` : text)).join('');
}

function textOf(items: readonly Item[], size: number): string {
  let text = '';
  let end = 0;
  for (const item of items) {
    const gap = item.x - end;
    const script = item.size < SCRIPT_SIZE * size;
    // White space without width is none: so is the hyphen at the end of a line drawn by some programs.
    const drawn = item.spaceBefore && gap > (script ? SPACE_GAP : 0.06) * size;
    const least = /[,;:]$/.test(text) && /^\p{L}/u.test(item.text) ? SPACE_GAP_COMMA : SPACE_GAP;
    const space = text !== '' && (drawn || gap > least * size || /^\s/.test(item.text));
    text += space && !text.endsWith(' ') && !item.text.startsWith(' ') ? ` ${item.text}` : item.text;
    end = endOf(item);
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The weight that all but a tenth of the characters have at least. */
function commonWeight(items: readonly Item[]): number {
  const weighed = items.map(({ text, face }) => ({ weight: face.weight, length: text.trim().length }));
  const total = weighed.reduce((sum, { length }) => sum + length, 0);
  let light = 0;
  for (const { weight, length } of weighed.sort((a, b) => a.weight - b.weight)) {
    light += length;
    if (light > 0.1 * total) return weight;
  }
  return 400;
}

// Dots, squares, arrows, ticks and the private characters of sign fonts.
const BULLET = /^[\u2022\u2023\u2043\u2219\u00B7\u25A0-\u25FF\u2190-\u21FF\u2713\u2714\u2756\u2794-\u27BE\uE000-\uF8FF]/;

function finish(draft: Draft, page: number): Segment {
  const { items, size, y, note } = draft;
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  const drawn = textOf(items, size);
  const text = (isMostlySpaces(drawn) ? joinSpacedLetters(items) : null) ?? drawn;
  const upright = items.reduce((sum, item) => sum + (item.face.italic ? 0 : item.text.length), 0);
  // A lone 'o' or 'q' of a typewriter or sign font is how Word draws its second and third bullets.
  const lone = first.text.trim().length === 1 && (first.face.symbol || (/^[oq§]\s/.test(text) && items.length > 1));
  return {
    page,
    x0: first.x,
    x1: items.reduce((end, item) => Math.max(end, endOf(item)), 0),
    y,
    size,
    text,
    weight: commonWeight(items),
    startWeight: first.face.weight,
    endWeight: last.face.weight,
    italic: upright < 0.1 * text.length,
    bullet: BULLET.test(text) || lone || /^[oq§]$/.test(text),
    note,
  };
}

/** Makes the segments of a page, from top to bottom and from left to right. */
export function segmentsOf(items: readonly Item[], page: number): Segment[] {
  const drafts: Draft[] = [];
  for (const row of rowsOf(items)) {
    for (const piece of cutAtGaps(row)) {
      const size = mainSize(piece);
      drafts.push({ items: piece, size, y: piece.find((item) => item.size === size)?.y ?? row.y, note: null });
    }
  }
  const largest = drafts.reduce((most, { size }) => Math.max(most, size), 0);
  const hosts = drafts.filter((draft) => draft.size > 0);
  const kept = hosts.filter((draft) => draft.size >= SCRIPT_SIZE * largest || !placeScript(draft, hosts));
  return kept
    .map((draft) => finish(draft, page))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}
