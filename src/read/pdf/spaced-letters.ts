// Joins letters that are set apart in titles: 'V E R K I E Z I N G'.
import type { Item } from './shapes.js';

/** Quickly past running text, where words are longer. */
export function isMostlySpaces(text: string): boolean {
  if (text.length < 9) return false;
  let spaces = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 32) spaces += 1;
  return spaces > 0.38 * text.length;
}

/** Joins letters that are set apart ('V E R K I E Z I N G'); wider gaps between them part words. */
export function joinSpacedLetters(items: readonly Item[]): string | null {
  const letters: { text: string; x0: number; x1: number }[] = [];
  for (const item of items) {
    const perCharacter = item.width / item.text.length;
    for (const found of item.text.matchAll(/\S+/g)) {
      const x0 = item.x + found.index * perCharacter;
      letters.push({ text: found[0], x0, x1: x0 + found[0].length * perCharacter });
    }
  }
  const single = letters.filter(({ text }) => /^[\p{L}\p{M}\d&]$/u.test(text)).length;
  if (letters.length < 5 || single < 0.85 * letters.length) return null;
  const gaps = letters.slice(1).map(({ x0 }, index) => x0 - (letters[index]?.x1 ?? x0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  return letters
    .map(({ text }, index) => ((gaps[index - 1] ?? 0) > 1.7 * usual + 0.5 ? ` ${text}` : text))
    .join('');
}
