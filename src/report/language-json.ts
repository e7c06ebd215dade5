// The words of two frameworks as JSON: where each stands, its company, how typical it is.
import type {
  Companion,
  Expression,
  LanguageResult,
  Meaning,
  Occurrences,
  TypicalExpression,
} from '../measure/language-model.js';
import type { Language } from '../messages/index.js';
import type { LanguageJson } from './language-schema.js';
import { both } from './per-domain.js';

const named = ({ kind, id, label }: Expression, language: Language) => ({ kind, id, label: label[language] });

const places = ({ passages, elsewhere }: Occurrences) => ({
  passages: [...passages],
  elsewhere: elsewhere.map((place) => ({ ...place })),
});

const companion = ({ lemma, form, together, logDice }: Companion) => ({ lemma, form, together, logDice });

function meaningJson(meaning: Meaning, language: Language): LanguageJson['meanings'][number] {
  const { candidate, likeness, chance, occurrences, companions } = meaning;
  return {
    ...named(meaning, language),
    candidate,
    likeness,
    chance,
    occurrences: both(occurrences, places),
    companions: both(companions, (list) => list.map(companion)),
  };
}

function typicalJson(one: TypicalExpression, language: Language): LanguageJson['typicalWords'][number] {
  const { typicalOf, occurrences, g2, logRatio, low, high } = one;
  return {
    ...named(one, language),
    typicalOf,
    occurrences: both(occurrences, places),
    g2,
    logRatio,
    interval: { low, high },
  };
}

export function languageJson(result: LanguageResult, language: Language): LanguageJson {
  return {
    totals: result.totals,
    meanings: result.meanings.map((meaning) => meaningJson(meaning, language)),
    typicalWords: result.words.map((one) => typicalJson(one, language)),
    typicalConcepts: result.concepts.map((one) => typicalJson(one, language)),
    unlisted: result.unlisted.map((one) => ({
      ...named(one, language),
      occurrences: both(one.occurrences, places),
    })),
  };
}
