// Automatic numbers of headings in OpenDocument, by the outline style of the document.
import { child, children } from '../tree.js';
import type { MarkupElement } from '../tree.js';

interface OutlineLevel {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels the number shows: 3 at level 3 gives '1.2.3'. */
  readonly shown: number;
}

/** Counts the headings of one document; ask in document order. */
export class OutlineNumbers {
  readonly #levels = new Map<number, OutlineLevel>();
  readonly #counters: number[] = [];

  /** @param root the top element of styles.xml, or null */
  constructor(root: MarkupElement | null) {
    const outline = child(child(root ?? undefined, 'office:styles'), 'text:outline-style');
    for (const { attributes } of children(outline, 'text:outline-level-style')) {
      this.#levels.set(Number(attributes['text:level'] ?? 1), {
        format: attributes['style:num-format'] ?? '',
        prefix: attributes['style:num-prefix'] ?? '',
        suffix: attributes['style:num-suffix'] ?? '',
        start: Number(attributes['text:start-value'] ?? 1),
        shown: Number(attributes['text:display-levels'] ?? 1),
      });
    }
  }

  /** Counts a heading and gives its number as the reader sees it, '' when headings of its level have none. */
  next(depth: number): string {
    const level = this.#levels.get(depth);
    this.#counters.length = depth;
    this.#counters[depth - 1] = (this.#counters[depth - 1] ?? (level?.start ?? 1) - 1) + 1;
    if (level === undefined || level.format === '') return '';
    const parts: string[] = [];
    for (let at = depth - level.shown + 1; at <= depth; at++) {
      const shown = this.#levels.get(at);
      if (shown !== undefined && shown.format !== '')
        parts.push(formatNumber(this.#counters[at - 1] ?? shown.start, shown.format));
    }
    return `${level.prefix}${parts.join('.')}${level.suffix}`.trim();
  }
}

function formatNumber(value: number, format: string): string {
  if (format === 'a' || format === 'A') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return format === 'a' ? letter : letter.toUpperCase();
  }
  if (format !== 'i' && format !== 'I') return String(value);
  const tens = 'x'.repeat(Math.floor(value / 10));
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] ?? '';
  return format === 'i' ? tens + ones : (tens + ones).toUpperCase();
}
