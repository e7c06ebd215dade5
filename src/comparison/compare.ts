// Compares two frameworks for a report: the measures, the language of both, and questions from what was seen.
import type { Analysis, PerDomain } from '../analysis.js';
import type { Comparison } from '../comparison.js';
import { askFromSignals } from './conversation.js';
import type { Engine } from '../engine.js';
import { languageOf } from './language/index.js';
import { measure } from './measures.js';
import { signals, type SignalSources } from '../measure/signals.js';
import type { Domain } from '../types.js';

/** The seed of every draw unless the user gives another. */
export const DEFAULT_SEED = 20250101;

/** The word whose company differs most, with the passages of its examples. */
function sameWordOf({ meanings }: Comparison['language']): Pick<SignalSources, 'sameWord'> {
  const found = meanings.find(({ candidate, examples }) => candidate && examples !== null);
  const shown = [found?.examples?.culture.passage, found?.examples?.welfare.passage];
  return found
    ? { sameWord: { word: found.label, passages: shown.filter((id) => typeof id === 'string') } }
    : {};
}

/**
 * Compares two frameworks, each one or more analysed documents. Pure and repeatable for one seed. Who needs only numbers
 * asks for `measure`: the language of two texts takes as long as all measures together.
 */
export function compare(
  frameworks: PerDomain<readonly Analysis[]>,
  engine: Pick<Engine, 'lexicons' | 'compiled' | 'lemma' | 'words'>,
  seed = DEFAULT_SEED,
): Comparison {
  const measures = measure(frameworks, engine, seed);
  const all = [...measures.passages.values()];
  const of = (domain: Domain) => all.filter((passage) => passage.domain === domain);
  const passages = { culture: of('culture'), welfare: of('welfare') };
  const language = languageOf(frameworks, passages, engine, seed);
  const talk = askFromSignals(signals({ ...measures, ...sameWordOf(language) }));
  return { ...measures, language, talk };
}
