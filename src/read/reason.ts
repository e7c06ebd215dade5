// What an unforeseen error said, short enough for one line.

/** At most this many characters of a message are kept. */
const LONGEST = 120;

/** The first part of an error's message, for the data of a RaakvlakError. */
export function reasonOf(error: unknown): string {
  return String((error as Error).message).slice(0, LONGEST);
}
