// Names of persons and places, told by their capitals: a text knows its own names better than any list.
import type { Paragraph } from '../types.js';

/** Words (look-up keys) that stand with a capital in the middle of a sentence more often than without. */
export function nameWords(paragraphs: Iterable<Paragraph>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { tokens, sentences } of paragraphs) {
    const first = new Set(sentences.map(({ firstToken }) => firstToken));
    tokens.forEach((token, index) => {
      if (first.has(index)) return;
      const capital = token.text.charAt(0) !== token.norm.charAt(0);
      counts.set(token.norm, (counts.get(token.norm) ?? 0) + (capital ? 1 : -1));
    });
  }
  return new Set([...counts].filter(([, balance]) => balance > 0).map(([norm]) => norm));
}
