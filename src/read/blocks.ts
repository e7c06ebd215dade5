// Builds `text` and the spans of its blocks: every reader but PDF writes its blocks through here.
import type { Block, BlockRole, FileFormat, Notice, ReadResult, Remark } from '../types.js';

/** What a reader may say about a block besides its role and text. */
export interface BlockDetails {
  readonly level?: number;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Line of the source on which each line of the text stands; the last one also holds for what comes after it. */
  readonly lines?: readonly number[];
}

// Characters that stand for letters or signs that a lexicon knows in another form.
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['\uFB00', 'ff'],
  ['\uFB01', 'fi'],
  ['\uFB02', 'fl'],
  ['\uFB03', 'ffi'],
  ['\uFB04', 'ffl'],
  ['\uFB05', 'st'],
  ['\uFB06', 'st'],
  ['\u0132', 'IJ'],
  ['\u0133', 'ij'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  // Bullets as the fonts Symbol and Wingdings have them.
  ['\uF0A7', '\u2022'],
  ['\uF0B7', '\u2022'],
  ['\uF0D8', '\u2022'],
  ['\uF0FC', '\u2022'],
]);
const REPLACED = /[\uFB00-\uFB06\u0132\u0133\u2010\u2011\uF0A7\uF0B7\uF0D8\uF0FC]/g;
// Invisible: soft hyphen, zero-width characters, direction marks, variation selectors, byte order mark.
const INVISIBLE =
  /\u034F|[\uFE00-\uFE0F]|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]|\u200D/g;
// Control characters (which could also drive a terminal) and signs of private fonts (bullets of Symbol, Wingdings).
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uE000-\uF8FF]/g;

// Letters and signs that cleaning leaves as they are, alone and beside each other: nearly all text has no others.
const CLEAN = /^[ -~\u00A1-\u00AC\u00AE-\u0131\u0134-\u017F\u2013-\u2022\u2026\u20AC]*$/;

/** Makes text NFC and free of invisible and control characters, without touching its line breaks. */
export function cleanCharacters(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(REPLACED, (sign) => REPLACEMENTS.get(sign) ?? sign)
    .replace(UNPRINTABLE, ' ')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** White space that is not one plain space between words. */
function hasOddSpace(text: string): boolean {
  return text.startsWith(' ') || text.endsWith(' ') || text.includes('  ') || /[^\S ]/.test(text);
}

/** Makes every run of white space, no-break spaces included, one space, and leaves none at the ends. */
export function singleSpaced(text: string): string {
  return hasOddSpace(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Cleans text and makes every run of white space, no-break spaces included, one space. */
export function cleanLine(text: string): string {
  return singleSpaced(cleanCharacters(text));
}

// Dots, squares, arrows and ticks; a dash, an asterisk or the 'o' of Word only with a space behind it.
const BULLET =
  /^(?:[\u2022\u25A0-\u25FF\u2023\u2043\u00B7\u2190-\u21FF\u2713\u2714\u2756\u2794-\u27BE\u{1F800}-\u{1F8FF}]\s*|[-\u2013\u2014*o]\s+)(?=\S)/u;

/** Takes a typed bullet ('• ', '- ') off a line; null when the line has none. */
export function withoutBullet(line: string): string | null {
  const rest = line.trimStart();
  const found = BULLET.exec(rest);
  if (found === null) return null;
  // A letter o is a bullet only where something clearly new begins: Word writes 'o' for second-level bullets.
  if (found[0].startsWith('o') && !/^\p{Lu}/u.test(rest.slice(found[0].length))) return null;
  return rest.slice(found[0].length);
}

interface Piece {
  readonly role: BlockRole;
  readonly text: string;
  /** Which line of the text it begins with. */
  readonly from: number;
}

/**
 * Cuts a block where its author put line breaks in place of new paragraphs: at an empty line, and before
 * lines that begin with a bullet. All other line breaks become a space.
 */
function pieces(role: BlockRole, text: string): Piece[] {
  const found: { role: BlockRole; lines: string[]; from: number }[] = [];
  let open = false;
  for (const [from, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const item = role === 'paragraph' || role === 'listItem' ? withoutBullet(line) : null;
    const last = found.at(-1);
    if (item !== null) found.push({ role: 'listItem', lines: [item], from });
    else if (open && last !== undefined) last.lines.push(line);
    else found.push({ role, lines: [line], from });
    open = true;
  }
  if (role === 'heading') {
    // A line in the style of a heading that begins with a bullet is an item of a list of headings.
    const item = withoutBullet(cleanLine(text));
    return [
      item === null ? { role, text: cleanLine(text), from: 0 } : { role: 'listItem', text: item, from: 0 },
    ];
  }
  return found.map(({ role, lines, from }) => ({ role, text: cleanLine(lines.join(' ')), from }));
}

/** True for a comment to this program: 'raakvlak-uit …', also as people type it ('Raakvlak uit RV009: …'). */
export const speaksToUs = (comment: string): boolean =>
  /^raakvlak(?:-|[\s\p{Pd}]*uit[\s:,]+rv\s?\d)/iu.test(comment);

/** Collects blocks in reading order. */
export class BlockWriter {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #remarks: Remark[] = [];
  /** Comments that wait for the block that they belong to. */
  #waiting: Omit<Remark, 'offset'>[] = [];
  #length = 0;

  /** Adds the text of a block; text without a letter or digit adds nothing, hard line breaks may make more than one. */
  add(role: BlockRole, text: string, details: BlockDetails = {}): void {
    for (const piece of pieces(role, cleanCharacters(text))) this.#push(piece, details);
  }

  #push(piece: Piece, details: BlockDetails): void {
    // A line of signs only is a rule or an ornament; in a table it is a value ('✓', '-').
    if (piece.text === '' || (piece.role !== 'tableCell' && !/[\p{L}\p{N}]/u.test(piece.text))) return;
    const start = this.#length === 0 ? 0 : this.#length + 2;
    const end = start + piece.text.length;
    const level = piece.role === 'heading' ? { level: Math.min(6, Math.max(1, details.level ?? 1)) } : {};
    const cell = piece.role === 'tableCell' && details.cell !== undefined ? { cell: details.cell } : {};
    const at = details.lines?.[piece.from] ?? details.lines?.at(-1);
    const line = at === undefined ? {} : { line: at };
    this.#parts.push(piece.text);
    this.#blocks.push({ span: { start, end }, role: piece.role, ...level, page: null, ...cell, ...line });
    this.#length = end;
    this.#placeRemarks(start);
  }

  /** Keeps a comment when it speaks to this program; it belongs to the next block that is written. */
  comment(text: string, line: number | null): void {
    const said = cleanLine(text);
    if (speaksToUs(said)) this.#waiting.push({ text: said, line });
  }

  #placeRemarks(offset: number): void {
    for (const remark of this.#waiting) this.#remarks.push({ text: remark.text, offset, line: remark.line });
    this.#waiting = [];
  }

  /** The text with its blocks separated by a blank line, the blocks with spans in that text, and the remarks if any. */
  finish(): Pick<ReadResult, 'text' | 'blocks' | 'remarks'> {
    this.#placeRemarks(this.#length);
    const remarks = this.#remarks.length === 0 ? {} : { remarks: this.#remarks };
    return { text: this.#parts.join('\n\n'), blocks: this.#blocks, ...remarks };
  }
}

/** The text of the first heading of the highest level, or null. */
export function firstHeading(text: string, blocks: readonly Block[]): string | null {
  const first = blocks.find((block) => block.role === 'heading');
  return first === undefined ? null : text.slice(first.span.start, first.span.end);
}

/** What a reader of a format without pages makes of a file. */
export function withoutPages(
  format: FileFormat,
  title: string | null,
  found: Pick<ReadResult, 'text' | 'blocks' | 'remarks'>,
  notices: readonly Notice[] = [],
): ReadResult {
  return { format, title, pages: null, pageLabels: null, notices, ...found };
}
