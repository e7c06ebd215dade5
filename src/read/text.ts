// Reads plain text: paragraphs by empty lines, hard-wrapped lines joined, list items and headings where they are plain.
import type { ReadResult } from '../types.js';
import { BlockWriter, cleanCharacters, firstHeading, withoutBullet, withoutPages } from './blocks.js';
import { decodeText } from '../encoding.js';
import { joinLines } from './line-join.js';

/** '1.', 'a)', '3)' before a list item of more than a heading's length. */
const NUMBERED_ITEM = /^\s*(?:\d{1,2}[.)]|[a-z][.)])\s+(?=\S)/;
const UNDERLINE = /^(={3,}|-{3,})\s*$/;
/** '1 ', '2.3 ', 'Hoofdstuk 4' before a heading. */
const HEADING_NUMBER =
  /^(?:(?:hoofdstuk|deel|bijlage|chapter)\s+[\dIVX]+\b|(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+(?=\p{Lu}))/iu;

/** Level of a line that is a heading by its own looks, or null. The line stands alone between empty lines. */
function headingLevel(line: string, next: readonly string[] | undefined): number | null {
  const text = line.trim();
  if (
    text.length > 80 ||
    text.split(/\s+/).length > 10 ||
    /[.,;:!]$/.test(text) ||
    withoutBullet(text) !== null
  )
    return null;
  if (!/^[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text) || next === undefined) return null;
  const number = HEADING_NUMBER.exec(text);
  if (number !== null) return number[1] === undefined ? 1 : number[1].split('.').length;
  // Without a number only a short line right above real text is taken for a heading.
  if (text.length > 60 || next.join(' ').length < 80) return null;
  return text === text.toUpperCase() ? 1 : 2;
}

/** True when the lines of a group were cut at a margin: all but the last about equally long. */
function isWrapped(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.trimEnd().length);
  const longest = Math.max(...lengths);
  const full = lengths.slice(0, -1).filter((length) => length >= longest * 0.7).length;
  return longest >= 36 && full >= (lines.length - 1) * 0.7;
}

/** A line as it is read, and the number that it has in the file, from 1. */
interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/** The lines of a file, cleaned. A form feed or an odd separator cuts a line in two that have one number. */
function linesIn(text: string): NumberedLine[] {
  return text.split(/\r\n?|\n/).flatMap((line, index) =>
    cleanCharacters(line.replace(/\f/g, '\n\n').replace(/\t/g, ' '))
      .split('\n')
      .map((part) => ({ text: part, number: index + 1 })),
  );
}

/** Groups of lines between empty lines; an underlined line (=== or ---) is a group of its own. */
function groupsOf(lines: readonly NumberedLine[]): NumberedLine[][] {
  const groups: NumberedLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
    if (UNDERLINE.test(line.text) && (groups.at(-1)?.length ?? 0) > 1) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

function writeGroup(writer: BlockWriter, lines: readonly NumberedLine[]): void {
  const wrapped = isWrapped(lines.map(({ text }) => text));
  let role: 'paragraph' | 'listItem' = 'paragraph';
  let gathered: string[] = [];
  let begin = 1;
  const flush = (): void => {
    writer.add(role, gathered.reduce(joinLines, ''), { lines: [begin] });
    gathered = [];
    role = 'paragraph';
  };
  for (const { text: line, number: at } of lines) {
    const number = NUMBERED_ITEM.exec(line);
    const item = withoutBullet(line) ?? (number === null ? null : line.slice(number[0].length));
    // An item goes on over lines that are indented below it or that were cut at the margin.
    const goesOn = role === 'listItem' ? wrapped || /^\s/.test(line) : wrapped;
    if (gathered.length > 0 && (item !== null || !goesOn)) flush();
    if (item !== null) role = 'listItem';
    if (gathered.length === 0) begin = at;
    gathered.push((item ?? line).trim());
  }
  flush();
}

/** Reads plain text in UTF-8, UTF-16 or Windows-1252. Never fails. */
export function readText(bytes: Uint8Array): Promise<ReadResult> {
  const groups = groupsOf(linesIn(decodeText(bytes).text));
  const writer = new BlockWriter();
  for (const [index, group] of groups.entries()) {
    const [first = '', second = ''] = group.map(({ text }) => text);
    const next = groups[index + 1]?.map(({ text }) => text);
    const level = group.length === 1 ? headingLevel(first, next) : null;
    const lines = [group[0]!.number];
    if (level !== null) writer.add('heading', first, { level, lines });
    else if (group.length === 2 && UNDERLINE.test(second))
      writer.add('heading', first, { level: second.startsWith('=') ? 1 : 2, lines });
    else writeGroup(writer, group);
  }
  const found = writer.finish();
  return Promise.resolve(withoutPages('text', firstHeading(found.text, found.blocks), found));
}
