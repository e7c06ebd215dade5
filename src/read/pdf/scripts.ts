// Places raised and lowered characters: references to notes are taken out, other scripts join the word they belong to.
import type { Item } from './shapes.js';

/** A gap wider than this many times the size of the text is a space, drawn or not. */
export const SPACE_GAP = 0.16;
/** Text below this share of the size of its neighbour can be raised or lowered. */
export const SCRIPT_SIZE = 0.82;

/** A piece of a line in the making. */
export interface Draft {
  items: Item[];
  readonly size: number;
  readonly y: number;
  note: string | null;
}

/** Right edge of an item. */
export const endOf = (item: Item): number => item.x + item.width;
const isRaisedNumber = (text: string): boolean =>
  /^\(?\d{1,3}\)?(?:\s*,\s*\d{1,3})*,?$|^[*†‡]{1,3}$/.test(text);
// 'm²', 'CO2' and '1e' are no references to a note.
const UNIT_BEFORE = /(?:^|[\s\d(])(?:[kdcm]?m|CO|PM|NO|NH|H|O)$/;

/**
 * Puts a raised or lowered piece with the text it belongs to. A raised number behind a word is the reference to a
 * note and is taken out, so that no word ends in a digit; before the first word it is the number of the note.
 * @returns true when the piece has found its place
 */
export function placeScript(script: Draft, drafts: readonly Draft[]): boolean {
  // Most text that is asked here is the running text of a page with a large title.
  if (script.items.some((item) => item.text.length > 20 && item.text.trim().length > 12)) return false;
  const text = script.items
    .map((item) => item.text)
    .join('')
    .trim();
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
      if (next !== undefined && next.x - endOf(before) > 0.1 * host.size)
        host.items[at + 1] = spaced(next, last);
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
