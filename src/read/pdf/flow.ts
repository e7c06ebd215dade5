// Turns the columns of all pages into one flow of drafts of blocks, in reading order.
import type { BlockRole } from '../../types.js';
import { withoutNotes } from './footnotes.js';
import type { HeadingLook } from './headings.js';
import { headingLevels, headingLook, isHeadingByPlace, isItalicHeading, outlineDepths } from './headings.js';
import type { Hyphenation } from './hyphens.js';
import type { OutlineEntry } from './open.js';
import type { Group } from './paragraphs.js';
import { firstWord, groupsOf } from './paragraphs.js';
import type { BodyStyle, Line, Region } from './shapes.js';
import { tablesOf } from './tables.js';

/** A piece of a block on one page. */
export interface Piece {
  readonly page: number;
  readonly text: string;
}

/** A block before its characters are cleaned and its place in the text is known. */
export interface Draft {
  readonly role: BlockRole;
  /** Of a heading, as soon as all are known. */
  level: number | null;
  readonly pieces: Piece[];
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly size: number;
  readonly weight: number;
  /** First of its column: what it says may begin in the column before. */
  opensColumn: boolean;
  /** How its last line ends; null when more text of its column follows. */
  end: { readonly room: number; readonly justified: boolean } | null;
  /** Width of its first word. */
  readonly firstWord: number;
}

/** A draft of one piece. All drafts have the same fields in the same order, which V8 reads fastest. */
function draftOf(
  role: BlockRole,
  piece: Piece,
  { size, weight }: Line,
  more: Partial<Pick<Draft, 'cell' | 'opensColumn' | 'end' | 'firstWord'>>,
): Draft {
  const { cell = null, opensColumn = false, end = null, firstWord = 0 } = more;
  return { role, level: null, pieces: [piece], cell, size, weight, opensColumn, end, firstWord };
}

const CAPTION =
  /^(?:figuur|fig\.|tabel|afbeelding|grafiek|schema|kaart|diagram|infographic|foto)\s*\d+(?:\.\d+)*\s*(?:[.:|–-]\s*\S|\p{Lu}|$)/iu;
const SOURCE = /^(?:bron|foto|fotografie|illustratie)\s*:\s*\S/i;

interface Settings {
  readonly body: BodyStyle;
  readonly hyphens: Hyphenation;
  readonly outline: ReadonlyMap<string, number>;
}

const textOf = (lines: readonly Line[], hyphens: Hyphenation): string =>
  lines.reduce((text, line) => hyphens.join(text, line.text), '');

/** A bullet or dash is drawn for the eye; a number or letter is part of what the item says. */
function itemText(text: string, group: Group): string {
  const marker = group.marker;
  if (marker === null || marker.kind === 'number' || marker.kind === 'letter') return text;
  return text.slice(marker.text.length);
}

/** Builds drafts, and remembers the look of each heading until all are known. */
class Flow {
  readonly drafts: Draft[] = [];
  readonly headings: { readonly draft: Draft; readonly look: HeadingLook }[] = [];
  #tables = 0;

  constructor(private readonly settings: Settings) {}

  /** Adds a column: its tables and groups from top to bottom, and then its notes. */
  addRegion(region: Region): void {
    const { body, hyphens } = this.settings;
    const { lines, notes } = withoutNotes(region.lines, body);
    const first = this.drafts.length;
    let done = 0;
    for (const table of tablesOf(lines, body, hyphens)) {
      this.#addGroups(lines.slice(done, table.first), region.page);
      const line = lines[table.first] as Line;
      for (const { row, column, text } of table.cells) {
        const cell = { table: this.#tables, row, column };
        this.drafts.push(draftOf('tableCell', { page: region.page, text }, line, { cell }));
      }
      this.#tables += 1;
      done = table.end;
    }
    this.#addGroups(lines.slice(done), region.page);
    this.#markEdges(first);
    for (const note of notes) this.#addNote(note, region.page);
  }

  #addGroups(lines: readonly Line[], page: number): void {
    const groups = groupsOf(lines, this.settings.body);
    groups.forEach((group, index) => this.#addGroup(group, groups[index + 1], page));
  }

  #addGroup(group: Group, next: Group | undefined, page: number): void {
    const { body, hyphens, outline } = this.settings;
    const text = textOf(group.lines, hyphens);
    const line = group.lines[0] as Line;
    const end = { room: group.room, justified: group.justified };
    const more = { end, firstWord: firstWord(line) };
    const look =
      headingLook(group, text, body, outline) ??
      (isSetApart(group, text, body, next) ? plainLook(group, line.size) : null);
    if (look !== null) {
      const draft = draftOf('heading', { page, text }, line, more);
      this.headings.push({ draft, look });
      this.drafts.push(draft);
      return;
    }
    const caption = CAPTION.test(text) || (SOURCE.test(text) && text.length < 250);
    const role = caption ? 'caption' : group.marker !== null ? 'listItem' : 'paragraph';
    this.drafts.push(draftOf(role, { page, text: itemText(text, group) }, line, more));
  }

  #addNote(lines: readonly Line[], page: number): void {
    const line = lines[0] as Line;
    const { note } = line;
    const text = textOf(lines, this.settings.hyphens).replace(/^(\d{1,3}|[*†‡])(?=\p{Lu})/u, '$1 ');
    const numbered = note === null ? text : `${note} ${text}`;
    this.drafts.push(draftOf('footnote', { page, text: numbered }, line, { opensColumn: note === null }));
  }

  /** Marks the first and last running text of the column just added. */
  #markEdges(from: number): void {
    const added = this.drafts.slice(from);
    if (added[0] !== undefined) added[0].opensColumn = true;
    for (const draft of added.slice(0, -1)) draft.end = null;
  }
}

function isSetApart(group: Group, text: string, body: BodyStyle, next: Group | undefined): boolean {
  return isItalicHeading(group, text, body, next) || isHeadingByPlace(group, text, body, next);
}

function plainLook(group: Group, size: number): HeadingLook {
  return {
    size,
    weight: (group.lines[0] as Line).weight,
    italic: (group.lines[0] as Line).italic,
    capitals: false,
    depth: 0,
    outline: 0,
  };
}

/** All columns of a document, in reading order, as drafts of blocks. */
export function flowOf(
  regions: readonly Region[],
  body: BodyStyle,
  hyphens: Hyphenation,
  outline: readonly OutlineEntry[],
): Draft[] {
  const flow = new Flow({ body, hyphens, outline: outlineDepths(outline) });
  for (const region of regions) flow.addRegion(region);
  const levels = headingLevels(flow.headings.map(({ look }) => look));
  flow.headings.forEach(({ draft }, index) => {
    draft.level = levels[index] ?? 1;
  });
  return flow.drafts;
}
