// Remembers what was made of the word of a token, without looking the word up: tokens know the number of their word.
import type { Token } from '../types.js';
import { LARGEST } from './memo.js';
import type { TextWord } from './word-table.js';

/** A token of running text. To all the world it is a plain object; only `TokenMemo` sees the number of its word. */
export class TextToken implements Token {
  readonly text: string;
  readonly norm: string;
  readonly #number: number;

  constructor(
    readonly start: number,
    readonly end: number,
    { text, norm, number }: TextWord,
  ) {
    this.text = text;
    this.norm = norm;
    this.#number = number;
  }

  /** The number of the word, -1 for a token that was made elsewhere (or came from another thread). */
  static numberOf(token: Token): number {
    return #number in token ? token.#number : -1;
  }
}

/**
 * Values per look-up key, for a key that every token of a paper asks for: an array in place of a map, whose look-ups are
 * dear once the words of a corpus no longer fit the cache of the processor. It holds as many values as the table of words
 * holds words, and forgets them with it. What it does not know must be made, and kept, elsewhere.
 */
export class TokenMemo<T extends object | string | null> {
  private made: (T | undefined)[] = [];
  /** The first number of the words that are remembered. */
  private first = -1;

  /** The value of the token's word; undefined when it is not known. */
  get(token: Token): T | undefined {
    const at = TextToken.numberOf(token) - this.first;
    return at >= 0 ? this.made[at] : undefined;
  }

  /** Remembers the value of the token's word. */
  set(token: Token, value: T): void {
    const number = TextToken.numberOf(token);
    if (number < 0 || number < this.first) return;
    if (this.first < 0 || number >= this.first + LARGEST) {
      this.first = number - (number % LARGEST);
      this.made = new Array<undefined>(LARGEST);
    }
    this.made[number - this.first] = value;
  }
}
