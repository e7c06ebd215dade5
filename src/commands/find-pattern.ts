// Searches with a regular expression of the user, sentence by sentence and with a limit on the time that it takes.
import { createContext, Script } from 'node:vm';
import { RaakvlakError } from '../errors.js';
import type { Search } from '../lexicography/find-hits.js';
import type { Found } from '../measure/concordance.js';

/** A pattern such as (a+)+$ can take longer than anyone lives: beyond this many seconds per document it is stopped. */
const SECONDS = 3;

// Only a script in a context of its own can be stopped while a regular expression is being tried.
const script = new Script(`
  const pattern = new RegExp(source, flags);
  const found = [];
  texts.forEach((text, index) => {
    for (const hit of text.matchAll(pattern)) if (hit[0] !== '') found.push([index, hit.index, hit[0].length]);
  });
  JSON.stringify(found);
`);

/** @returns index of the text, offset in it and length of every occurrence that is not empty, in order */
function occurrences(
  source: string,
  flags: string,
  texts: readonly string[],
  seconds: number,
): [number, number, number][] {
  try {
    const context = createContext({ source, flags, texts });
    return JSON.parse(script.runInContext(context, { timeout: seconds * 1000 }) as string) as [
      number,
      number,
      number,
    ][];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    const value = `/${source}/`;
    throw new RaakvlakError('find-pattern-slow', { value, seconds }, { cause: error });
  }
}

/**
 * A pattern never runs over the end of a sentence or a cell; line breaks in a sentence count as spaces.
 * @param given as the user typed it @param seconds the most that a document may take
 * @returns a search that throws RaakvlakError 'find-pattern-slow' {value, seconds}
 */
export function patternSearch(given: string, source: string, flags: string, seconds = SECONDS): Search {
  return {
    find: ({ document, paragraphs }) => {
      const sentences = paragraphs.flatMap(({ index, sentences: own }) =>
        own.map((sentence, at) => ({ paragraph: index, at, ...sentence })),
      );
      const texts = sentences.map(({ start, end }) => document.text.slice(start, end).replace(/\s/g, ' '));
      const found: Found[][] = paragraphs.map(() => []);
      for (const [index, offset, length] of occurrences(source, flags, texts, seconds)) {
        const { paragraph, at, start } = sentences[index]!;
        const span = { start: start + offset, end: start + offset + length };
        found[paragraph]!.push({
          span,
          sentence: at,
          concept: null,
          term: given,
          how: 'pattern',
          negated: null,
        });
      }
      return found;
    },
  };
}
