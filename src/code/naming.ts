// What a heading names: culture, welfare, or neither, and whether it names other fields beside it.
import type { Domain, Match } from '../types.js';
import { about } from './about.js';
import type { LexiconIndex } from './rules.js';

/** The domain that a heading names. */
interface Naming {
  /** Null when it names none, or both. */
  readonly domain: Domain | null;
  /** True when it names nothing beside the domain: 'Kunst en cultuur', not 'Sport, cultuur en onderwijs'. */
  readonly only: boolean;
}

/** What parts the fields of a heading: 'Sport, cultuur en onderwijs', 'Mens & maatschappij', 'Zorg/welzijn'. */
const PARTING = /[,/&+]|(?<!\p{L})(?:en|of)(?!\p{L})/giu;

/** A number or label before the words: '3.2', 'Beleidsdoelstelling 4:', 'Actie 2.1 –'. */
const LABEL = /^\s*(?:[\p{L}-]+\s+)?\d+(?:\.\d+)*[.:)]*\s*[-–—:]?\s*/u;

/** The ranges of the fields of a heading, in offsets of the heading. */
function fieldsOf(heading: string): [number, number][] {
  const start = LABEL.exec(heading)?.[0].length ?? 0;
  const fields: [number, number][] = [];
  let from = start;
  for (const { index, 0: sign } of heading.slice(start).matchAll(PARTING)) {
    fields.push([from, start + index]);
    from = start + index + sign.length;
  }
  fields.push([from, heading.length]);
  return fields.filter(([first, end]) => /\p{L}{2}/u.test(heading.slice(first, end)));
}

/**
 * Which domain a heading names, by the rules that hold for paragraphs.
 * @param heading its text @param start where it stands in the document: matches have offsets of the document
 */
export function namingOf(
  heading: string,
  start: number,
  matches: readonly Match[],
  index: LexiconIndex,
): Naming {
  const { culture, welfare, evidence } = about(matches, index);
  if (culture === welfare) return { domain: null, only: false };
  const domain: Domain = culture ? 'culture' : 'welfare';
  const holds = ([first, end]: [number, number]): boolean =>
    evidence[domain].some(({ span }) => span.start - start < end && span.end - start > first);
  return { domain, only: fieldsOf(heading).every(holds) };
}
