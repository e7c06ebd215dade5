// The words of running text, each kept once, and found by its letters where they stand: nothing is cut out first.
import { letterSum } from './letter-sum.js';
import { LARGEST, ownCopy } from './memo.js';

/** A word as it is written, with its look-up key. All texts share them: one string per key makes later look-ups cheap. */
export interface TextWord {
  readonly text: string;
  readonly norm: string;
  /** One number per key. Numbers never come back: each time the table begins anew, so do they, at a multiple of `LARGEST`. */
  readonly number: number;
}

/** Places of the table: a power of two, more than twice the words, so that few of them want the same place. */
const PLACES = 65_536;
/** In `hashes`: no word stands here. */
const FREE = 0;

/** A number for the letters [start, end) of a text; never `FREE`. */
const hashOf = (text: string, start: number, end: number): number => letterSum(text, start, end) || 1;

/**
 * What `perWord` does for words that were cut out, this does for words in a text, at half the price: the word is only cut
 * out when it is new. It holds so many words at most, and then begins anew.
 */
export class WordTable {
  /** By place, the hash of the word that stands there: most places are passed without a look at the word itself. */
  private readonly hashes = new Int32Array(PLACES);
  private readonly words: (TextWord | undefined)[] = new Array<undefined>(PLACES);
  private size = 0;
  private nextNumber = 0;

  /** @param normalise makes the look-up key of a word */
  constructor(
    private readonly normalise: (word: string) => string,
    private readonly largest = LARGEST,
  ) {}

  /** The word that stands at [start, end) of the text. */
  wordAt(text: string, start: number, end: number): TextWord {
    const hash = hashOf(text, start, end);
    let place = placeOf(hash);
    for (; this.hashes[place] !== FREE; place = (place + 1) % PLACES) {
      if (this.hashes[place] !== hash) continue;
      const word = this.words[place] as TextWord;
      if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
    }
    return this.add(ownCopy(text.slice(start, end)), hash);
  }

  private add(text: string, hash: number): TextWord {
    const key = this.normalise(text);
    // 'Cultuur' and 'cultuur' share their key and its number.
    const shared = key === text ? null : this.wordAt(key, 0, key.length);
    const same = shared !== null && shared.norm === key;
    if (this.size >= this.largest) this.clear();
    let place = placeOf(hash);
    while (this.hashes[place] !== FREE) place = (place + 1) % PLACES;
    const word = same
      ? { text, norm: shared.norm, number: shared.number }
      : { text, norm: key, number: this.nextNumber++ };
    this.hashes[place] = hash;
    this.words[place] = word;
    this.size++;
    return word;
  }

  private clear(): void {
    this.hashes.fill(FREE);
    this.words.fill(undefined);
    this.size = 0;
    this.nextNumber = Math.ceil(this.nextNumber / LARGEST) * LARGEST;
  }
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (PLACES - 1);
