// The letters and digits of a source text without its markup, each with where it stands: what two spellings of one text share.
import type { FileFormat } from '../types.js';

/** Letters and digits in compatibility form, without anything between them; per UTF-16 unit its range in the source. */
export interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const LETTER = String.raw`(?<letter>[\p{L}\p{N}]\p{M}*)`;
const ENTITY = String.raw`&(?<entity>#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});`;
const COMMENT = String.raw`<!--[\s\S]{0,4000}?-->`;
const TAG = String.raw`<\/?[a-z][^<>]{0,2000}>`;
const HIDDEN = String.raw`<(?<hidden>script|style)\b[\s\S]{0,100000}?<\/\k<hidden>\s*>`;
/** '<https://…>' and '<naam@…>' are text. */
const NO_ADDRESS = String.raw`(?!<(?:[a-z][a-z\d+.-]*:|[^\s<>]{1,100}@))`;
const IMAGE = String.raw`!\[[^\]]{0,1000}\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])?`;
const TARGET = String.raw`\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])`;
/** Between backticks nothing is markup. */
const CODE = '(?<!`)(?<ticks>`{1,9})(?!`)(?<code>[^`]{1,1000})\\k<ticks>(?!`)';
const NOTE = String.raw`\[\^[^\]\s]{1,100}\]:?`;

/** What has no letters of the text is taken whole and given nothing; the order decides. */
const SIGNS = {
  text: new RegExp(LETTER, 'giu'),
  html: new RegExp([COMMENT, HIDDEN, TAG, ENTITY, LETTER].join('|'), 'giu'),
  markdown: new RegExp(
    [CODE, COMMENT, HIDDEN, NO_ADDRESS + TAG, IMAGE, TARGET, NOTE, ENTITY, LETTER].join('|'),
    'giu',
  ),
} as const;

/** Marks in the names of letters: '&eacute;' is e with an acute accent. */
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};
const NAMED: Readonly<Record<string, string>> = {
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  oelig: 'œ',
  OElig: 'Œ',
  ijlig: 'ĳ',
  IJlig: 'Ĳ',
};

/** What a reference stands for, as far as it is a letter or digit. */
function decoded(entity: string): string {
  const number = /^#(?:x([\da-f]+)|(\d+))$/i.exec(entity);
  if (number !== null) {
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const [, letter, mark] = /^([a-zA-Z])([a-z]+)$/.exec(entity) ?? [];
  const combining = MARKS[mark ?? ''];
  return NAMED[entity] ?? (combining === undefined ? '' : `${letter ?? ''}${combining}`);
}

/** Compatibility form: a ligature is its letters, whatever way an accent was written. */
const lettersIn = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');

/** The letters of a text as a reader gives it: without markup. */
export const plainLetters = (text: string): string => lettersOf(text, 0, text.length, 'text').text;

/** @param from first offset of the part of the source to look in @param to offset after it */
export function lettersOf(source: string, from: number, to: number, format: FileFormat): Letters {
  const signs = format === 'html' || format === 'markdown' ? SIGNS[format] : SIGNS.text;
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const { 0: sign, index, groups } of source.slice(from, to).matchAll(signs)) {
    const { code, ticks = '' } = groups ?? {};
    if (code !== undefined) {
      const begin = from + index + ticks.length;
      const inside = lettersOf(source, begin, begin + code.length, 'text');
      starts.push(...inside.starts);
      ends.push(...inside.ends);
      text += inside.text;
      continue;
    }
    const entity = groups?.['entity'];
    const letters = lettersIn(entity === undefined ? (groups?.['letter'] ?? '') : decoded(entity));
    for (let at = 0; at < letters.length; at++) {
      starts.push(from + index);
      ends.push(from + index + sign.length);
    }
    text += letters;
  }
  return { text, starts, ends };
}
