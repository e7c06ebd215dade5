// Checks the values of options; what is wrong becomes an error with a sentence of our own.
import { RaakvlakError } from '../errors.js';

/** Collects the values of a repeatable option; a value that looks like an option is a forgotten file name. */
export function collect(option: string) {
  return (value: string, previous: readonly string[] | undefined): string[] => [
    ...(previous ?? []),
    notAnOption(option)(value),
  ];
}

/** A value that does not look like an option. */
export function notAnOption(option: string) {
  return (value: string): string => {
    if (value.startsWith('-') && value !== '-') throw new RaakvlakError('value-is-option', { option, value });
    if (value === '') throw new RaakvlakError('value-missing', { option });
    return value;
  };
}

/** Other names of a value. */
type Short = Readonly<Record<string, string>>;

const inFull = (word: string, short: Short): string => (Object.hasOwn(short, word) ? short[word]! : word);

/** One of a few words, in any case; `short` has other names for them. */
export function oneOf(option: string, allowed: readonly string[], short: Short = {}) {
  return (value: string): string => {
    const chosen = inFull(notAnOption(option)(value).toLowerCase(), short);
    if (!allowed.includes(chosen))
      throw new RaakvlakError('value-not-allowed', { option, value, allowed: allowed.join(', ') });
    return chosen;
  };
}

/** A whole number from `lowest` on. */
export function wholeNumber(option: string, lowest: number) {
  return (value: string): number => {
    // -1 is a wrong number, and no forgotten value.
    const number = /^-\d/.test(value) ? NaN : Number(notAnOption(option)(value));
    if (!Number.isSafeInteger(number) || number < lowest || number > 2 ** 31 - 1) {
      throw new RaakvlakError('value-not-allowed', {
        option,
        value,
        allowed: `${lowest}, ${lowest + 1}, ${lowest + 2} …`,
      });
    }
    return number;
  };
}

/** One or more of a few words, in any case, with commas between or one option each; `short` has other names for them. */
export function someOf(option: string, allowed: readonly string[], short: Short = {}) {
  return (value: string, previous: readonly string[] | undefined): string[] => {
    const chosen = notAnOption(option)(value)
      .split(',')
      .map((word) => word.trim().toLowerCase())
      .filter(Boolean)
      .map((word) => inFull(word, short));
    const wrong = chosen.find((word) => !allowed.includes(word));
    if (wrong !== undefined || chosen.length === 0)
      throw new RaakvlakError('value-not-allowed', {
        option,
        value: wrong ?? value,
        allowed: allowed.join(', '),
      });
    return [...(previous ?? []), ...chosen];
  };
}
