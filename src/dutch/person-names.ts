// Finds names of persons, e-mail addresses and telephone numbers in a text by stated rules, without a model.
import type { Span } from '../types.js';
import { emailSpans, phoneSpans, userSpans } from './contacts.js';
import { again } from './name-again.js';
import { ordinaryOf, type Piece, type Pieces, piecesOf } from './name-pieces.js';
import type { Named } from './name-reading.js';
import { alsoNamed, nameAt, nameInContacts } from './name-rules.js';

/** What was found. */
export type PersonalKind = 'name' | 'email' | 'phone';

/** A piece of text that leads to a person. */
export interface PersonalSpan extends Span {
  readonly kind: PersonalKind;
}

/** For starts in ascending order: does one stand in one of the spans, which are in order too? Linear over all calls. */
function insideOf(spans: readonly Span[]): (start: number) => boolean {
  let at = 0;
  return (start) => {
    while (at < spans.length && spans[at]!.end <= start) at += 1;
    return at < spans.length && start >= spans[at]!.start;
  };
}

/** The pieces of which a name may be made: those inside an address are none. */
function without(pieces: Pieces, taken: readonly Span[]): Pieces {
  const isTaken = insideOf(taken);
  const list = pieces.list.filter(({ start }) => !isTaken(start));
  // 'jan@stad.nl' makes no ordinary word of Jan.
  return { ...pieces, list, ordinary: ordinaryOf(list) };
}

/** Blocks with an address or a number, and the short ones beside them. */
function contactBlocks(text: string, contacts: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  for (const { 0: found, index } of text.matchAll(/(?:[^\n]|\n(?!\n))+/g))
    blocks.push({ start: index, end: index + found.length });
  let next = 0;
  const holds = blocks.map(({ end }) => {
    const first = next;
    while (next < contacts.length && contacts[next]!.start < end) next += 1;
    return next > first;
  });
  const isShort = ({ start, end }: Span): boolean => text.slice(start, end).trim().split(/\s+/).length <= 6;
  return blocks.filter(
    (block, at) =>
      holds[at] ||
      (isShort(block) && (holds[at + 1] === true || holds[at - 1] === true || holds[at + 2] === true)),
  );
}

function firstFound(text: string, pieces: Pieces, contacts: readonly Span[]): Named[] {
  const isNear = insideOf(contactBlocks(text, contacts));
  const found: Named[] = [];
  for (let at = 0; at < pieces.list.length; at += 1) {
    const { start } = pieces.list[at]!;
    const name = nameAt(pieces, at) ?? (isNear(start) ? nameInContacts(pieces, at) : null);
    if (name === null) continue;
    const names = [name, ...alsoNamed(pieces, at, name)];
    found.push(...names);
    at = Math.max(at, names.at(-1)!.to - 1);
  }
  return found;
}

/** A genitive ('Jansen’s') is no part of the name. */
const spanOf = (list: readonly Piece[], { from, to }: Named): PersonalSpan => ({
  start: list[from]!.start,
  end: list[to - 1]!.end - (/['’]s$/.test(list[to - 1]!.text) ? 2 : 0),
  kind: 'name',
});

/**
 * Names of persons, e-mail addresses and telephone numbers, in the order of the text; they never overlap.
 * A name is what follows a title, an office or a function, a given name of a list with its surname, initials with a
 * surname, and the same surname or given name further on. Streets, buildings and organisations are left alone.
 * It is no guarantee: a given name by itself, or a name without any of these signs, is not found.
 */
export function findPersonal(text: string): PersonalSpan[] {
  const emails = emailSpans(text).map((span): PersonalSpan => ({ ...span, kind: 'email' }));
  const phones = phoneSpans(text).map((span): PersonalSpan => ({ ...span, kind: 'phone' }));
  const inOrder = (one: Span, other: Span): number => one.start - other.start;
  const isEmail = insideOf(emails);
  const contacts = [...emails, ...phones.filter(({ start }) => !isEmail(start))].sort(inOrder);
  const users = userSpans(text).map((span): PersonalSpan => ({ ...span, kind: 'name' }));
  const pieces = without(piecesOf(text), [...contacts, ...users].sort(inOrder));
  const names = firstFound(text, pieces, contacts);
  const all = [...names, ...again(pieces, names)].map((name) => spanOf(pieces.list, name));
  return [...contacts, ...users, ...all].sort(inOrder);
}
