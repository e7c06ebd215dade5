// Reads a whole name of a person from where one may begin, and judges whether it is one.
import { ambiguousGivenNames, givenNames, nameKey } from './given-names.js';
import { isNameLike, isThing, type Piece, type Pieces } from './name-pieces.js';
import { addressWords, namedThings, particles, subjectWords } from './name-words.js';

/** A name in a list of pieces: the range [from, to). */
export interface Named {
  readonly from: number;
  readonly to: number;
}

/** What a name must show: after 'mevrouw' one word will do, after 'directeur' two, by itself a known given name. */
export type Proof = 'address' | 'office' | 'function' | 'given' | 'initials';

/** More words no name has, particles and initials not counted. */
const MOST_WORDS = 4;
export const MOST_PARTICLES = 4;
/** As many pieces with initials ('J. P. M.') at the most. */
const MOST_INITIALS = 6;
/** Prepositions that are a particle only before an article ('in ’t Veld', 'op de Beek'). */
const PREPOSITIONS = new Set(['in', 'op', 'aan', 'bij', 'onder', 'over', 'uit', 'voor', 'tot', 'tot', 'te']);
const ARTICLES = new Set(['de', 'den', 'der', 'het', "'t", 'ten']);
/** Initials of firms and states. */
export const BUSINESS = /^(?:[BN]\.V\.|V\.O\.F\.|P\.O\.|U\.S\.|E\.U\.)$/;

export const isGiven = ({ key, capital, kind }: Piece): boolean =>
  kind === 'word' &&
  capital &&
  (givenNames.has(nameKey(key)) ||
    (key.includes('-') &&
      givenNames.has(nameKey(key.split('-')[0]!)) &&
      givenNames.has(nameKey(key.split('-')[1]!))));

/** Things that people are called after, behind a particle: 'Van der Laan'. */
const BEHIND_PARTICLE = new Set([
  'laan',
  'straat',
  'weg',
  'dreef',
  'zaal',
  'hal',
  'wijk',
  'week',
  'huis',
  'kade',
  'molen',
]);
const isSurname = (piece: Piece | undefined): boolean =>
  isNameLike(piece) || (piece?.capital === true && BEHIND_PARTICLE.has(piece.key));

/** After particles from `at` on: where the word behind them stands, or null when they are none or lead to nothing. */
function pastParticles({ list }: Pieces, at: number): number | null {
  let to = at;
  while (to - at < MOST_PARTICLES && particles.has(list[to]?.key ?? '') && list[to + 1]?.joined) to += 1;
  if (to === at || !isSurname(list[to])) return null;
  const single = to === at + 1;
  if (PREPOSITIONS.has(list[at]!.key) && (single || !ARTICLES.has(list[at + 1]!.key)) && !list[at]!.capital)
    return null;
  return to;
}

/** Behind a dash that is glued to a surname: the end of the second surname ('Kuiper–van der Meer'). */
function behindDash({ list }: Pieces, at: number): number | null {
  const [last, dash, next] = [list[at - 1], list[at], list[at + 1]];
  if (!/^[-–]$/.test(dash?.text ?? '') || last?.end !== dash!.start || next?.start !== dash!.end) return null;
  let to = at + 1;
  while (to - at <= MOST_PARTICLES && particles.has(list[to]?.key ?? '') && list[to + 1]?.joined) to += 1;
  return isNameLike(list[to]) ? to + 1 : null;
}

export interface Read {
  readonly to: number;
  readonly words: number;
  readonly initials: number;
  /** Words that this text also has without a capital. */
  readonly ordinary: number;
  readonly particle: boolean;
}

/** Reads as much of a name as stands from `at` on. */
export function read(pieces: Pieces, at: number): Read {
  const { list, ordinary } = pieces;
  let [to, words, initials, common, particle] = [at, 0, 0, 0, false];
  while (words < MOST_WORDS) {
    const piece = list[to];
    if (piece === undefined || (to > at && !piece.joined)) {
      const second = words > 1 ? behindDash(pieces, to) : null;
      if (second !== null) to = second;
      break;
    }
    // A list has a name on every line.
    if ((words > 1 || particle) && piece.newLine) break;
    if (piece.kind === 'initials' && !BUSINESS.test(piece.text)) {
      // Behind a surname a new sentence or heading begins ('Jansen B. Regionale').
      if (words > 1 || particle || initials === MOST_INITIALS) break;
      initials += 1;
      to += 1;
      continue;
    }
    // 'Jan Smit van Jeugdzorg': with given name and surname a name is whole.
    const whole = words > 1 && list[to - 1]!.kind === 'word' && !isGiven(list[to - 1]!);
    const past = particle || whole ? null : pastParticles(pieces, to);
    if (past !== null) {
      [to, particle, words] = [past + 1, true, words + 1];
      if (ordinary.has(list[past]!.key)) common += 1;
      continue;
    }
    // The first word, and the one behind a given name or initials, may be an ordinary word; more may not.
    const needsProof =
      !isGiven(piece) && (particle || (words > 0 && !(words === 1 && isGiven(list[to - 1]!))));
    if (!isNameLike(piece) && !isGiven(piece)) break;
    if (needsProof && (ordinary.has(piece.key) || (words > 1 && piece.opens))) break;
    words += 1;
    if (ordinary.has(piece.key)) common += 1;
    to += 1;
    if (/-(?:de|den|der|van|ten|ter)$/.test(piece.key) && list[to]?.joined && isNameLike(list[to])) to += 1;
  }
  return { to, words, initials, ordinary: common, particle };
}

/** Is it the name of a street, school or organisation: 'Van Gogh Museum', 'Stichting Jan Jansen', 'Jan van Galenstraat'? */
export function isOfThing({ list }: Pick<Pieces, 'list'>, from: number, to: number): boolean {
  const next = list[to];
  const before = list[from - 1];
  const address = /^\d/.test(list[to + 1]?.text ?? '') && next?.joined;
  if (
    next?.joined &&
    isThing(next) &&
    !next.opens &&
    !(address && next.capital && to - from > 1 && isNameLike(list[to - 1]) && list[to - 1]!.opens)
  )
    return true;
  // 'St. Jan'
  if (before?.text === '.' && list[from - 2]?.key === 'st') return true;
  if (before === undefined || !list[from]!.joined || list[from]!.opens) return false;
  return (
    before.kind === 'word' &&
    (namedThings.has(before.key) || isThing(before)) &&
    !addressWords.has(before.key)
  );
}

function accepts(proof: Proof, found: Read, first: Piece, pieces: Pieces): boolean {
  const { words, initials, ordinary, particle } = found;
  if (words === 0) return false;
  const given = isGiven(first) && words > 1;
  if (proof === 'address') return true;
  if (proof === 'given')
    return (
      words > 1 &&
      !(ambiguousGivenNames.has(nameKey(first.key)) && ordinary > 0 && (first.opens || !particle))
    );
  if (proof === 'initials')
    return initials > 0 && (ordinary === 0 || particle || initials > 1 || first.text.length > 2);
  // 'minister van OCW' has no capital; 'wethouder De Vries' and 'wethouder Jan de Vries' have.
  if (particles.has(first.key) && !first.capital) return false;
  if (given || initials > 0) return true;
  if (pieces.ordinary.has(first.key) && !(particles.has(first.key) && proof === 'office')) return false;
  return proof === 'office'
    ? ordinary === 0 || particle
    : words > 1 && ordinary === 0 && !particles.has(first.key);
}

/** The name from here on, when it shows what it must. */
export function named(pieces: Pieces, from: number, proof: Proof): Named | null {
  const first = pieces.list[from];
  if (first === undefined) return null;
  const found = read(pieces, from);
  if (!accepts(proof, found, first, pieces)) return null;
  // 'mevrouw' alone may precede a subject only by a slip of the reader.
  if (
    found.words === 1 &&
    subjectWords.has(pieces.list[found.to - 1]!.key) &&
    !found.particle &&
    found.initials === 0
  )
    return null;
  return isOfThing(pieces, from, found.to) ? null : { from, to: found.to };
}
