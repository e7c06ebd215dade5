// Recognises what stands before the text of a list item: bullets, dashes, numbers and letters.
import type { Line } from './shapes.js';

/** The sign or number before a list item. */
export interface Marker {
  readonly kind: 'bullet' | 'dash' | 'number' | 'letter';
  /** The marker itself, as many characters of the text of the line. */
  readonly text: string;
  /** Where the text behind it begins. */
  readonly textX: number;
}

const DASH = /^[-–—−*>]\s+(?=\S)/;
// 'artikel 2.1.2 van de wet' and '125.000 per jaar' can begin a line too: without a point behind it a capital must follow.
const NUMBER =
  /^(?!\d{1,3}(?:\.\d{3})+\s)(?:\d{1,3}[.)]|\(\d{1,2}\)|\d{1,3}(?:\.\d{1,3})+(?:[.)]|(?=\s+["'‘“(]?\p{Lu})))\s+(?=\S)/u;
// A capital with a point can be an initial: 'A. afspraken over' is an item, 'A. de Vries' and 'A. Vries' are not.
const LETTER =
  /^(?:[a-z]|[ivx]{2,5}|[A-Z](?=\)|\.\s+(?!(?:van|de|den|der|het|ten|ter|te|en)\s)\p{Ll}))[.)]\s+(?=\S)/u;

const isLetter = (code: number): boolean => (code > 64 && code < 91) || (code > 96 && code < 123);

/** Nearly all lines begin with two letters or more that are no Roman number: quickly past them. */
function startsWithWord(text: string): boolean {
  for (let at = 0; at < 6; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** The marker at the begin of a line, or null. */
export function markerOf(line: Line): Marker | null {
  const { text, bullet, cells, x0, x1 } = line;
  if (!bullet && startsWithWord(text)) return null;
  let kind: Marker['kind'] | null = null;
  let found: string | undefined;
  if (bullet) [kind, found] = ['bullet', /^\S\s*/u.exec(text)?.[0]];
  else if (DASH.test(text)) [kind, found] = ['dash', DASH.exec(text)?.[0]];
  else if (NUMBER.test(text)) [kind, found] = ['number', NUMBER.exec(text)?.[0]];
  else if (LETTER.test(text)) [kind, found] = ['letter', LETTER.exec(text)?.[0]];
  // A number set apart by a tab needs no point.
  else if (cells.length > 1 && /^\d{1,3}$/.test(cells[0]?.text ?? ''))
    [kind, found] = ['number', /^\d+\s+/.exec(text)?.[0]];
  if (kind === null || found === undefined || found.length >= text.length) return null;
  const second = cells[1];
  const apart = second !== undefined && cells[0]?.text.trim() === found.trim();
  return { kind, text: found, textX: apart ? second.x0 : x0 + ((x1 - x0) * found.length) / text.length };
}
