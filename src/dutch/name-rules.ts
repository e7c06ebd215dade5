// The rules by which a name of a person begins: with a title, an office, a given name or initials.
import { ambiguousGivenNames, givenNames, nameKey } from './given-names.js';
import { isNameLike, isThing, type Pieces } from './name-pieces.js';
import { BUSINESS, isGiven, isOfThing, MOST_PARTICLES, type Named, named, read } from './name-reading.js';
import {
  abbreviatedAddresses,
  addressWords,
  functionWords,
  labelWords,
  officeWords,
  particles,
  tellingParticles,
} from './name-words.js';

/** A letter after these is no initial: 'bijlage A. Wat we doen'. */
const LETTERED =
  /^(?:bijlage|categorie|klasse|variant|vitamine|spoor|deel|onderdeel|punt|groep|route|optie|scenario|lid|sub|hepatitis)$/;

/** Behind a title or function: past full stops, colons and further titles ('prof. dr.'). */
function pastTitles({ list }: Pieces, at: number): number {
  let to = at;
  for (; to < at + 8; to += 1) {
    const { key = '', kind = 'other' } = list[to] ?? {};
    const title = addressWords.has(key) || officeWords.has(key) || functionWords.has(key) || key === 'mr.';
    if (!title && !(kind === 'other' && /^[.:]$/.test(key))) break;
  }
  return to;
}

function afterTitle(pieces: Pieces, at: number): Named | null {
  const { list } = pieces;
  const { key, kind } = list[at]!;
  if (kind !== 'word') return null;
  const label = labelWords.has(key) && list[at + 1]?.text === ':';
  const proof = addressWords.has(key)
    ? 'address'
    : officeWords.has(key)
      ? 'office'
      : functionWords.has(key) || label
        ? 'function'
        : null;
  if (proof === null) return null;
  if (abbreviatedAddresses.has(key) && list[at + 1]?.text !== '.') return null;
  if (key === 'heer' && !/^de$/.test(list[at - 1]?.key ?? '')) return null;
  return named(pieces, pastTitles(pieces, at + 1), proof);
}

function afterInitials(pieces: Pieces, at: number): Named | null {
  const { list, letters } = pieces;
  const { kind, text, opens } = list[at]!;
  if (kind !== 'initials' || BUSINESS.test(text)) return null;
  const one = text.length === 2;
  if (one && opens && letters.has(text.charAt(0))) return null;
  if (one && LETTERED.test(list[at - 1]?.key ?? '')) return null;
  return named(pieces, at, 'initials');
}

/** 'Ruud van der Meer' with a given name that no list has: two particles do not stand between other names. */
function aroundParticles(pieces: Pieces, at: number): Named | null {
  const { list, ordinary } = pieces;
  const [first, one, two, last] = [list[at]!, list[at + 1], list[at + 2], list[at + 3]];
  if (!one?.joined || !two?.joined || !last?.joined || !isNameLike(first) || ordinary.has(first.key))
    return null;
  if (!tellingParticles.includes(`${one.key} ${two.key}`) || !isNameLike(last)) return null;
  const { to } = read(pieces, at);
  return isOfThing(pieces, at, to) ? null : { from: at, to: Math.max(to, at + 4) };
}

/** 'Vries, J.P. de' and 'Jansen, M.', as in lists of sources. */
function reversed(pieces: Pieces, at: number): Named | null {
  const { list, ordinary } = pieces;
  const [first, comma, initials] = [list[at]!, list[at + 1], list[at + 2]];
  if (comma?.text !== ',' || initials?.kind !== 'initials' || BUSINESS.test(initials.text)) return null;
  if (!isNameLike(first) || ordinary.has(first.key)) return null;
  let to = at + 3;
  while (to < at + 8 && list[to]?.joined && list[to]!.kind === 'initials') to += 1;
  if (list[to]?.joined && particles.has(list[to]!.key) && !list[to]!.capital && !isNameLike(list[to + 1]))
    to += 1;
  let from = at;
  while (at - from < MOST_PARTICLES && from > 0 && list[from]!.joined && particles.has(list[from - 1]!.key))
    from -= 1;
  return { from, to };
}

/** A given name in a text in capitals, with the word behind it: 'JAN JANSEN', 'MELANIE VAN DER HORST'. */
function inCapitals({ list }: Pieces, at: number): Named | null {
  const first = list[at]!;
  if (
    !isNameLike(first, true) ||
    first.text.length < 3 ||
    !isGiven(first) ||
    ambiguousGivenNames.has(nameKey(first.key))
  )
    return null;
  let to = at + 1;
  while (list[to]?.joined && particles.has(list[to]!.key) && to - at <= MOST_PARTICLES) to += 1;
  const last = list[to];
  return last?.joined && last.text.length > 2 && isNameLike(last, true) ? { from: at, to: to + 1 } : null;
}

/** A given name with an age: 'Sanne (34)', 'Omar, 17 jaar'. */
function withAge({ list }: Pieces, at: number): Named | null {
  const [first, sign, age, end] = [list[at]!, list[at + 1], list[at + 2], list[at + 3]];
  if (!isGiven(first) || !/^\d{1,3}$/.test(age?.text ?? '')) return null;
  const aged =
    (sign?.text === '(' && /^(?:\)|jaar)$/.test(end?.text ?? '')) ||
    (sign?.text === ',' && end?.key === 'jaar');
  return aged ? { from: at, to: at + 1 } : null;
}

/** People are said to be of these ('Sanne van Jeugdzorg'), and no street or school ends so. */
const EMPLOYER = /(?:zorg|dienst|team|gemeente|regio|raad)$/;

/** A given name by itself, and no part of a longer name of something: 'Sanne is veertien'. */
function alone({ list }: Pick<Pieces, 'list'>, at: number): Named | null {
  const [first, before] = [list[at]!, list[at - 1]];
  const key = first.key.replace(/'s$/, '');
  if (
    !first.capital ||
    !givenNames.has(nameKey(key)) ||
    ambiguousGivenNames.has(nameKey(key)) ||
    !/\p{Ll}{2}/u.test(first.text)
  )
    return null;
  if (first.joined && before?.kind === 'word' && before.capital && !before.opens) return null;
  let to = at + 1;
  while (to - at <= MOST_PARTICLES && list[to]?.joined && particles.has(list[to]!.key)) to += 1;
  if (list[to]?.joined && isThing(list[to]!) && !EMPLOYER.test(list[to]!.key)) return null;
  if (list[at + 1]?.joined && list[at + 1]!.capital && !list[at + 1]!.newLine) return null;
  return isOfThing({ list }, at, at + 1) ? null : { from: at, to: at + 1 };
}

/** No affiliation between brackets behind a name has more pieces. */
const LONGEST_BRACKETS = 8;

/**
 * The names that a name begins a list of: 'de heren Jansen en De Vries', 'Anna Smit en Zuza Vos', 'Anna Smit (GGD), Zuza Vos'.
 * Behind a plural title one word will do, else two.
 */
export function alsoNamed(pieces: Pieces, title: number, first: Named): Named[] {
  const { list } = pieces;
  const plural = /^(?:heren|mevrouwen|\p{L}+(?:ouders|eesters|enen|eerden|sters|issen|leden))$/u.test(
    list[title]!.key,
  );
  const found: Named[] = [];
  for (let { to } = first; ; to = found.at(-1)!.to) {
    let close = to;
    if (list[to]?.text === '(')
      while (close - to < LONGEST_BRACKETS && list[close] && list[close]!.text !== ')') close += 1;
    const bracketed = list[close]?.text === ')';
    const sign = bracketed ? close + 1 : to;
    const joins = plural || bracketed ? /^(?:en|,|&)$/ : /^(?:en|&)$/;
    const next = joins.test(list[sign]?.key ?? '')
      ? named(pieces, sign + 1, plural ? 'office' : 'function')
      : null;
    if (next === null) return found;
    found.push(next);
  }
}

/** The first author of a source: 'Kuitenbrouwer et al.' */
function firstAuthor({ list, ordinary }: Pieces, at: number): Named | null {
  const isOne = list[at + 1]?.key === 'et' && list[at + 2]?.key === 'al';
  return isOne && isNameLike(list[at]) && !ordinary.has(list[at]!.key) ? { from: at, to: at + 1 } : null;
}

/** The name that begins at this piece, or whose title stands there; null when there is none. */
export function nameAt(pieces: Pieces, at: number): Named | null {
  const piece = pieces.list[at]!;
  if (piece.kind === 'other') return null;
  return (
    afterTitle(pieces, at) ??
    (isGiven(piece) && /\p{Ll}/u.test(piece.text) ? named(pieces, at, 'given') : null) ??
    afterInitials(pieces, at) ??
    aroundParticles(pieces, at) ??
    reversed(pieces, at) ??
    inCapitals(pieces, at) ??
    firstAuthor(pieces, at) ??
    withAge(pieces, at) ??
    alone(pieces, at)
  );
}

/** Beside a telephone number or an e-mail address: two words with a capital will do. */
export function nameInContacts(pieces: Pieces, at: number): Named | null {
  return pieces.list[at]!.kind === 'word' && pieces.list[at]!.capital ? named(pieces, at, 'function') : null;
}
