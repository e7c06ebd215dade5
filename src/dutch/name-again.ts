// Finds names that were found in full again where they stand by themselves: 'Jansen', 'De Vries', 'Froukje'.
import { ambiguousGivenNames, nameKey } from './given-names.js';
import { isNameLike, isThing, type Piece, type Pieces } from './name-pieces.js';
import { isGiven, type Named } from './name-reading.js';
import { particles } from './name-words.js';

/** The last part of a name, by which people are named further on: 'Jansen', 'De Vries'. */
interface Known {
  readonly surnames: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
}

function knownFrom(names: readonly Named[], { list }: Pieces): Known {
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const { from, to } of names) {
    const own = list.slice(from, to).filter(({ kind }) => kind === 'word');
    const last = own.at(-1);
    if (last === undefined) continue;
    let first = own.length - 1;
    while (first > 0 && particles.has(own[first - 1]!.key)) first -= 1;
    const parts = own.slice(first).map(({ key }) => withoutGenitive(key));
    if (!(parts.length === 1 && own.length === 1 && isGiven(last))) surnames.add(parts.join(' '));
    for (const piece of own.slice(0, first)) if (!particles.has(piece.key)) given.add(piece.key);
  }
  return { surnames, given };
}

const withoutGenitive = (key: string): string => key.replace(/'s$/, '');

/** 'Jansen & Partners', 'Jansen en Zonen'. */
const isFirm = (sign: Piece, next: Piece | undefined): boolean =>
  /^(?:&|en)$/.test(sign.key) &&
  /^(?:partners|zonen|zoon|co|associates)$/.test(next?.key ?? '') &&
  next!.capital;

const LONGEST_SURNAME = 5;

/** A name that is known from elsewhere in the text. */
function knownAt({ list, ordinary }: Pieces, at: number, { surnames, given }: Known): Named | null {
  const first = list[at]!;
  if (first.kind !== 'word' || !first.capital) return null;
  const caps = first.text.length > 2 && first.text === first.text.toUpperCase();
  let words = '';
  for (let to = at; to < at + LONGEST_SURNAME && list[to] && (to === at || list[to]!.joined); to += 1) {
    const piece = list[to]!;
    const base = withoutGenitive(piece.key);
    const key = words === '' ? base : `${words} ${base}`;
    words = words === '' ? piece.key : `${words} ${piece.key}`;
    if (!surnames.has(key)) continue;
    if (to === at ? !isNameLike(piece) && !isNameLike(piece, caps) : !piece.capital) continue;
    const next = list[to + 1];
    if (next?.joined && (isThing(next) || isFirm(next, list[to + 2]))) return null;
    const before = first.joined ? list[at - 1] : undefined;
    // 'Den Bosch' is not Jeroen Bosch.
    if (before && (isThing(before) || (before.capital && particles.has(before.key)))) return null;
    if (to === at && first.opens && ordinary.has(base)) return null;
    return { from: at, to: to + 1 };
  }
  const next = list[at + 1];
  if (!given.has(withoutGenitive(first.key)) || !isNameLike(first) || (next?.joined && isThing(next)))
    return null;
  const doubtful = ordinary.has(first.key) || ambiguousGivenNames.has(nameKey(first.key));
  return doubtful && first.opens ? null : { from: at, to: at + 1 };
}

/** The names further on: the surname or given name of one that was found, by itself. */
export function again(pieces: Pieces, names: readonly Named[]): Named[] {
  const known = knownFrom(names, pieces);
  const taken = new Set<number>();
  for (const { from, to } of names) for (let at = from; at < to; at += 1) taken.add(at);
  const found: Named[] = [];
  for (let at = 0; at < pieces.list.length; at += 1) {
    if (taken.has(at)) continue;
    const name = knownAt(pieces, at, known);
    if (name === null || taken.has(name.to - 1)) continue;
    found.push(name);
    at = name.to - 1;
  }
  return found;
}
