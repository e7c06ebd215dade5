// Cuts a text into the pieces in which names of persons are looked for, with what tells a name from other words.
import { namedThings, particles, subjectWords, thingEnds } from './name-words.js';
import type { Span } from '../types.js';

/** A word, initials ('J.P.') or another sign. */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly key: string;
  readonly kind: 'word' | 'initials' | 'other';
  /** True when it begins with a capital. */
  readonly capital: boolean;
  /** True when it begins a sentence, a line or a block. */
  readonly opens: boolean;
  /** True when a line begins with it. */
  readonly newLine: boolean;
  /** True when only white space (no blank line) parts it from the piece before it. */
  readonly joined: boolean;
}

/** The pieces of a text, with what the text itself knows of its words. */
export interface Pieces {
  readonly list: readonly Piece[];
  /** Words (keys) that also stand without a capital: ordinary words. */
  readonly ordinary: ReadonlySet<string>;
  /** Letters that number the lines or headings of this text: 'A.', 'B.'. */
  readonly letters: ReadonlySet<string>;
}

const PIECE =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}|Th|Chr?|IJ|Ph|Sj|Tj|Jac|Joh|Wm|Alb|Fr|Ant)\.(?:-(?=\p{Lu}\.))?)+|['’]?[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*|\p{N}[\p{N}.,]*|\S/gu;
const INITIALS = /^(?:\p{L}{1,3}\.-?)+$/u;

function lettersOf(pieces: readonly Piece[]): Set<string> {
  const open = new Set(
    pieces
      .filter(({ kind, opens, text }) => kind === 'initials' && opens && text.length === 2)
      .map(({ text }) => text.charAt(0)),
  );
  const near = (letter: string, step: number): boolean =>
    open.has(String.fromCharCode(letter.charCodeAt(0) + step));
  return new Set([...open].filter((letter) => near(letter, 1) || near(letter, -1)));
}

/** Words that stand without a capital. */
export function ordinaryOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.filter(({ kind, capital }) => kind === 'word' && !capital).map(({ key }) => key));
}

/** Linear in the length of the text. */
export function piecesOf(text: string): Pieces {
  const list: Piece[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(PIECE)) {
    const last = list.at(-1);
    const gap = text.slice(end, index);
    const kind = INITIALS.test(found) ? 'initials' : /^['’]?\p{L}/u.test(found) ? 'word' : 'other';
    const key = found.toLowerCase().replaceAll('’', "'");
    const capital = /^['’]?\p{Lu}/u.test(found);
    list.push({
      start: index,
      end: index + found.length,
      text: found,
      key,
      kind,
      capital,
      opens: last === undefined || gap.includes('\n') || /^[.!?:•·▪■●–—*|-]$/u.test(last.text),
      newLine: gap.includes('\n'),
      joined:
        last !== undefined &&
        /^(?:[^\S\n]*\n?[^\S\n]*)$/.test(gap) &&
        (gap !== '' || last.kind === 'initials'),
    });
    end = index + found.length;
  }
  return { list, ordinary: ordinaryOf(list), letters: lettersOf(list) };
}

/** Words that are a thing as well as a common surname. */
const SURNAME_THINGS = new Set([
  'bos',
  'hof',
  'park',
  'kerk',
  'brug',
  'duin',
  'haven',
  'hoeve',
  'stad',
  'dag',
  'dorp',
  'kern',
  'bad',
  'fort',
  'molen',
  'eiland',
]);

/** A street, building or organisation: 'Stichting', 'Galenstraat', 'Frank-school'. */
export function isThing({ key, text, capital }: Piece): boolean {
  if (!capital) return false;
  if (namedThings.has(key) || thingEnds.test(key)) return true;
  const parts = key.split('-');
  // 'Frank-school' and 'Huis-bewoners', but not 'Jansen-Bos'.
  const small = parts.length > 1 && /-\p{Ll}[^-]*$/u.test(text);
  return small && (namedThings.has(parts.at(-1)!) || namedThings.has(parts[0]!));
}

/** Could this word be a name? A capital and small letters (or `caps`: capitals only), no subject, no thing, no particle. */
export function isNameLike(piece: Piece | undefined, caps = false): boolean {
  if (piece?.kind !== 'word' || !piece.capital || piece.text.length < 2) return false;
  const letters = caps ? piece.text === piece.text.toUpperCase() : /\p{Ll}/u.test(piece.text);
  if (!letters || particles.has(piece.key)) return false;
  return SURNAME_THINGS.has(piece.key) || !(subjectWords.has(piece.key) || isThing(piece));
}
