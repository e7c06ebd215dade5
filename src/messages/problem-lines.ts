// The problems of a lexicon file travel in an error as JSON: here they become lines of text.
import type { Problem } from '../lexicon/problem.js';

/** One line per problem; text that is no JSON stays as it is. */
export function problemLines(problems: string, sentence: (problem: Problem) => string): string {
  try {
    return (JSON.parse(problems) as readonly Problem[]).map(sentence).join('\n');
  } catch {
    return problems;
  }
}
