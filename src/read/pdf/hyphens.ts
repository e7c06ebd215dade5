// Joins the lines of a paragraph, with the hyphen at the end of a line kept or taken out.

/** After one of these words a hyphen stands for a word left out: 'zorg- en welzijnsorganisaties'. */
const COORDINATORS = new Set([
  'en',
  'of',
  'tot',
  'dan',
  'als',
  'noch',
  'maar',
  'en/of',
  'and',
  'or',
  'und',
  'et',
  'ou',
]);
/** Coordinators that are the end of a broken word at least as often: 'zo-als', 'sinds-dan'. */
const SELDOM = new Set(['als', 'dan', 'noch', 'maar', 'tot']);
/** Words that cannot be the second half of 'zorg- en welzijn': what stood before was the end of a verb ('groei-en in'). */
const FUNCTION_WORDS = new Set(
  (
    'de het een in op te van voor met bij aan uit om door naar over onder tussen tot als dan dat die is zijn wordt worden ' +
    'en of maar ook niet nog zich er hun hen haar deze dit want zoals zonder tegen tijdens binnen buiten vanuit via'
  ).split(' '),
);
const HYPHEN = /[-\u2010\u2011]$/;
const SOFT_HYPHEN = /\u00AD\s*$/;

/**
 * First parts that keep their hyphen, each with what may follow. 'sociaal-cultureel' is two of a kind; 'oud-' and
 * 'niet-' part from the word, unless they are its first syllable ('oud-ste', 'niet-ig').
 */
const WITH_HYPHEN: readonly (readonly [RegExp, RegExp])[] = [
  [/^sociaal$/, /^(?:cultur|emotion|maatschappelijk|medisch|juridisch|artistiek)/],
  [/^oud$/, /^(?!ste|heid|jaar|tante|oom|bakken|bollig)/],
  [/^niet$/, /^(?!ig|temin|s$)/],
];

interface Seam {
  /** Characters that the first line loses at its end. */
  readonly cut: number;
  readonly between: string;
}

const SPACE: Seam = { cut: 0, between: ' ' };
const GLUE: Seam = { cut: 0, between: '' };
const JOIN: Seam = { cut: 1, between: '' };

/** What a document writes inside its lines: the evidence for how it writes a word that is broken at a line end. */
export class Hyphenation {
  /** Its words; true for those that stand inside a line: never the half of one. */
  readonly #words = new Map<string, boolean>();
  readonly #hyphenated = new Set<string>();
  readonly #ellipses = new Set<string>();

  /** @param lines all lines of the document */
  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const text = line.toLowerCase();
      this.#addWords(text);
      if (!text.includes('-')) continue;
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)+/gu)) this.#hyphenated.add(word);
      for (const [, head, word] of text.matchAll(/(?<!\p{L})(\p{L}+)- (\p{L}+)/gu))
        this.#ellipses.add(`${head} ${word}`);
    }
  }

  /** Adds the words of a line; by code, as it is done for the whole document. */
  #addWords(text: string): void {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      const letter = (code > 96 && code < 123) || (code > 191 && (code < 0x2000 || code > 0x2fff));
      if (letter && start < 0) start = at;
      else if (!letter && start >= 0) {
        const word = text.slice(start, at);
        if (start > 0 && at < text.length) this.#words.set(word, true);
        else if (!this.#words.has(word)) this.#words.set(word, false);
        start = -1;
      }
    }
  }

  /** Whether 'head-' before a coordinator is an ellipsis, and not a word broken before '-en', '-of' or '-als'. */
  #isEllipsis(head: string, word: string, behind: string): boolean {
    if (this.#ellipses.has(`${head} ${word}`)) return true;
    // A coordinator is followed by a word.
    if (/^[.,;:!?)]/.test(behind)) return false;
    if (!this.#words.has(head + word)) return true;
    const next = /^\s*([\p{L}]+)/u.exec(behind)?.[1] ?? '';
    return !SELDOM.has(word) && !FUNCTION_WORDS.has(next);
  }

  #keepsHyphen(head: string, tail: string): boolean {
    if (this.#words.has(head + tail)) return false;
    if (this.#hyphenated.has(`${head}-${tail}`)) return true;
    return WITH_HYPHEN.some(([first, second]) => first.test(head) && second.test(tail));
  }

  #seamOfWord(head: string, after: string): Seam {
    const tail = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
    if (tail === '') return /^\d/.test(after) ? GLUE : SPACE;
    const capitals =
      head.length > 1 && head === head.toUpperCase() && tail.length > 1 && tail === tail.toUpperCase();
    if (!capitals && /^\p{Lu}/u.test(tail)) return this.#words.has((head + tail).toLowerCase()) ? JOIN : GLUE;
    // An abbreviation or a letter keeps its hyphen: 'GGD-regio', 'e-mail'.
    if (!capitals && (/\p{Lu}$/u.test(head) || head.length === 1)) return GLUE;
    return this.#keepsHyphen(head.toLowerCase(), tail.toLowerCase()) ? GLUE : JOIN;
  }

  #isWhole(word: string): boolean {
    return this.#words.get(word) === true;
  }

  /** pdf.js leaves soft hyphens out, the drawn ones at the end of a line too: a word in halves that stands whole elsewhere. */
  #isHalf(before: string, after: string): boolean {
    const tailEnd = after.search(/[^\p{Ll}]/u);
    const tail = tailEnd < 0 ? after : after.slice(0, tailEnd);
    if (tail.length < 4) return false;
    const head = before.slice(before.lastIndexOf(' ') + 1).toLowerCase();
    return head.length > 3 && this.#isWhole(head + tail) && !(this.#isWhole(head) && this.#isWhole(tail));
  }

  /** What comes of the place where two lines meet. */
  #seam(before: string, after: string): Seam {
    const end = before.charCodeAt(before.length - 1);
    // Nearly all lines end in a letter or a point.
    if (end > 96 && end < 123) return this.#isHalf(before, after) ? GLUE : SPACE;
    if ((end > 63 && end < 97) || end === 44 || end === 46) return SPACE;
    if (SOFT_HYPHEN.test(before)) return { cut: before.length - before.trimEnd().length + 1, between: '' };
    if (!HYPHEN.test(before) || /\s.$/.test(before)) {
      // 'en/' + 'of', and a range with a dash.
      const glued = /\p{L}\/$/u.test(before) || (/\d[–-]$/.test(before) && /^\d/.test(after));
      return glued ? GLUE : SPACE;
    }
    const head = /([\p{L}\p{M}]+)[-\u2010\u2011]$/u.exec(before.slice(-60))?.[1] ?? '';
    const word = /^[\p{L}/]+/u.exec(after)?.[0] ?? '';
    if (COORDINATORS.has(word) && this.#isEllipsis(head.toLowerCase(), word, after.slice(word.length)))
      return SPACE;
    return head === '' ? (/^[\p{L}\d]/u.test(after) ? GLUE : SPACE) : this.#seamOfWord(head, after);
  }

  /** Adds a line to the text before it. */
  join(before: string, after: string): string {
    if (before === '') return after;
    const { cut, between } = this.#seam(before, after);
    return before.slice(0, before.length - cut) + between + after;
  }
}
