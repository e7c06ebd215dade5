// Words that a splitter reads wrongly, with their right reading: '|' parts, '(…)' a link. Each stands here because no rule tells.
import type { Part } from './splitter.js';

const LINES = `
kantoor kasteel gordijn balans impact akkoord minimaal maximaal bedrijf
`;

/** Word → its right parts. */
export const badSplits: ReadonlyMap<string, readonly Part[]> = new Map(LINES.trim().split(/\s+/).map(parse));

function parse(reading: string): [string, Part[]] {
  const parts: Part[] = [];
  let word = '';
  for (const piece of reading.split(/(?=[|(])|(?<=\))/)) {
    const text = piece.replace(/[|()]/g, '');
    if (!piece.startsWith('(')) parts.push({ start: word.length, end: word.length + text.length, text });
    word += text;
  }
  return [word, parts];
}
