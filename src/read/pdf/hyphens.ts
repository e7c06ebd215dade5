// Joins the lines of a paragraph, with the hyphen at the end of a line kept or taken out.

/** After one of these words a hyphen stands for a word left out: 'zorg- en welzijnsorganisaties'. */
const COORDINATORS = new Set(['en', 'of', 'tot', 'dan', 'als', 'noch', 'maar', 'en/of', 'and', 'or', 'und', 'et', 'ou']);
const HYPHEN = /[-\u2010\u2011]$/;
const SOFT_HYPHEN = /\u00AD\s*$/;

/** The words with a hyphen that a document writes inside its lines, and a way to see whether it writes the whole. */
export class Hyphenation {
  readonly #hyphenated = new Set<string>();
  readonly #text: string;

  /** @param lines all lines of the document */
  constructor(lines: readonly string[]) {
    this.#text = lines.join('\n').toLowerCase();
    for (const found of this.#text.matchAll(/\p{L}+(?:-\p{L}+)+/gu)) this.#hyphenated.add(found[0]);
  }

  /** Whether only the form with the hyphen occurs. */
  #keeps(head: string, tail: string): boolean {
    const form = `${head}-${tail}`.toLowerCase();
    return this.#hyphenated.has(form) && !this.#text.includes(`${head}${tail}`.toLowerCase());
  }

  /** What stands between two lines once the first has lost `cut` characters at its end. */
  #seam(before: string, after: string): { readonly cut: number; readonly between: string } {
    if (SOFT_HYPHEN.test(before)) return { cut: before.length - before.trimEnd().length + 1, between: '' };
    if (!HYPHEN.test(before) || /\s.$/.test(before)) {
      // 'en/' + 'of', and a range with a dash.
      const glued = /[\p{L}]\/$/u.test(before) || (/\d[–-]$/.test(before) && /^\d/.test(after));
      return { cut: 0, between: glued ? '' : ' ' };
    }
    const word = /^[\p{L}/]+/u.exec(after)?.[0] ?? '';
    if (COORDINATORS.has(word.toLowerCase())) return { cut: 0, between: ' ' };
    const head = /([\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)[-\u2010\u2011]$/u.exec(before)?.[1] ?? '';
    const tail = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(after)?.[0] ?? '';
    if (head.length === 0 || tail.length === 0) return { cut: 0, between: /^[\p{L}\d]/u.test(after) ? '' : ' ' };
    const capitals = head.length > 1 && head === head.toUpperCase() && tail.length > 1 && tail === tail.toUpperCase();
    if (!capitals && /^\p{Lu}/u.test(tail)) return { cut: 0, between: '' };
    // An abbreviation keeps its hyphen: 'GGD-regio', 'e-mail'.
    if (!capitals && (/\p{Lu}$/u.test(head) || head.length === 1)) return { cut: 0, between: '' };
    return this.#keeps(head, tail) ? { cut: 0, between: '' } : { cut: 1, between: '' };
  }

  /** Adds a line to the text before it. */
  join(before: string, after: string): string {
    if (before === '') return after;
    const { cut, between } = this.#seam(before, after);
    return before.slice(0, before.length - cut) + between + after;
  }
}
