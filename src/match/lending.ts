// What one compound can lend to another that is written short: 'organisaties' of 'welzijnsorganisaties'.
import { adverbialParticles } from '../dutch/particles.js';
import type { CompiledLexicons } from './model.js';

const SHORTEST_PIECE = 3;
/** The shortest head that an unknown word may lend. */
const SHORTEST_HEAD = 5;
const LINKS = ['', 's', 'en', 'e', 'er', 'n'];

/** What a compound can lend at its end: all but its first part, all but its first two … */
export function headsOf(compiled: CompiledLexicons, front: string, norm: string): string[] {
  const hyphened = afterHyphen(compiled, front, norm);
  if (hyphened !== null) return hyphened;
  const split = compiled.splitter.split(norm);
  if (split === null) return headOfUnknown(compiled, norm);
  const { parts } = split;
  if (parts.length > 1) {
    const found = parts.slice(1).map(({ start }) => norm.slice(start));
    return isVerbal(norm.slice(0, parts[1]?.start), found[0] ?? '', front) ? found.slice(1) : found;
  }
  return cuts(compiled, norm)
    .map((at) => norm.slice(at))
    .filter((head) => compiled.forms.has(front + head));
}

/**
 * 'basis- en voortgezet onderwijs' shares no 'gezet', nor 'kern- en aanvullend vervoer' a 'vullend': a particle and a
 * participle or adjective make one word. 'Lands- en buitengrenzen' do share 'grenzen'.
 */
function isVerbal(opening: string, rest: string, front: string): boolean {
  if (!opensVerb(opening) || opensVerb(front)) return false;
  return /^ge.*[dt]e?$|ende?$|[^i]e$/.test(rest);
}

const opensVerb = (part: string): boolean => adverbialParticles.has(part) || part === 'non';

/** 'beta-bereik' lends 'bereik'; 'woon-schoolverkeer' after 'woon-werk-' lends 'verkeer'; null without a hyphen. */
function afterHyphen(compiled: CompiledLexicons, front: string, norm: string): string[] | null {
  const first = norm.indexOf('-');
  if (first <= 0 || first === norm.length - 1) return null;
  const opening = norm.slice(0, first + 1);
  const rest = norm.slice(first + 1);
  if (front.startsWith(opening)) return headsOf(compiled, front, rest);
  if (isVerbal(norm.slice(0, first), rest, front)) return [];
  return [norm.slice(norm.lastIndexOf('-') + 1)];
}

/** The longest known word at the end of a word that the splitter does not know: 'cyclus' of 'controlcyclus'. */
function headOfUnknown(compiled: CompiledLexicons, norm: string): string[] {
  for (let at = SHORTEST_PIECE; at <= norm.length - SHORTEST_HEAD; at++)
    if (isWord(compiled, norm.slice(at))) return [norm.slice(at)];
  return [];
}

/** Places where a word that the dictionary has as one piece may be cut in two words. */
function cuts(compiled: CompiledLexicons, norm: string): number[] {
  const places: number[] = [];
  for (let at = SHORTEST_PIECE; at <= norm.length - SHORTEST_PIECE; at++) {
    if (!isWord(compiled, norm.slice(at))) continue;
    if (LINKS.some((link) => endsWithWord(compiled, norm.slice(0, at), link))) places.push(at);
  }
  return places;
}

function endsWithWord(compiled: CompiledLexicons, text: string, link: string): boolean {
  const length = text.length - link.length;
  return text.endsWith(link) && length >= SHORTEST_PIECE && isWord(compiled, text.slice(0, length));
}

function isWord(compiled: CompiledLexicons, text: string): boolean {
  return compiled.splitter.split(text)?.parts.length === 1;
}

/** What a compound can lend at its beginning, links included: all but its last part, all but its last two … */
export function frontsOf(compiled: CompiledLexicons, norm: string, tail: string): string[] {
  const parts = compiled.splitter.split(norm)?.parts ?? [];
  if (parts.length < 2) {
    return cuts(compiled, norm)
      .map((at) => norm.slice(0, at))
      .filter((front) => compiled.forms.has(front + tail));
  }
  return parts
    .slice(1)
    .map(({ start }) => norm.slice(0, start))
    .reverse();
}
