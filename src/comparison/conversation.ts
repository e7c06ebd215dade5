// Chooses a question for each open place and for what was seen in both texts, none used twice in a report.
import type { Gap, OpenPlace, Signal, TalkQuestion } from '../comparison.js';
import type { Label } from '../lexicon/schema.js';
import { activityFor } from '../messages/bridge-table.js';
import { questions, type Question } from '../messages/questions.js';

/** Concept id without its lexicon: 'audiences/elderly' is 'elderly'. */
const conceptId = (id: string): string => id.split('/').at(-1)!;

function fits(question: Question, place: OpenPlace): boolean {
  if (question.kind !== `${place.kind}-in-one`) return false;
  if (question.nl.includes('{activity}') && activityFor(conceptId(place.id)) === null) return false;
  return question.audience === undefined || conceptId(place.id).startsWith(question.audience);
}

/** Fills the placeholders that an open place can fill. */
function fill(question: Question, place: OpenPlace): Label {
  const activity = activityFor(conceptId(place.id));
  const filled = (language: 'nl' | 'en'): string =>
    question[language]
      .replaceAll('{label}', place.label[language])
      .replaceAll('{count}', String(place.passages.length))
      .replaceAll('{activity}', activity?.[language] ?? '');
  return { nl: filled('nl'), en: filled('en') };
}

/** Gives every open place its question and building block. Questions written for the subject at hand go first. */
export function askQuestions(places: readonly OpenPlace[]): Gap[] {
  const used = new Set<string>();
  const open = questions.filter(({ kind, nl }) => kind === 'open' && !nl.includes('{'));
  return places.map((place) => {
    const fitting = questions.filter((question) => fits(question, place));
    const fresh = fitting.filter((question) => !used.has(question.id));
    const question =
      fresh.find((candidate) => candidate.audience !== undefined) ??
      fresh[0] ??
      open.find((candidate) => !used.has(candidate.id)) ??
      fitting[0] ??
      questions[0]!;
    used.add(question.id);
    return { ...place, question: fill(question, place), buildingBlock: question.buildingBlock };
  });
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** What a placeholder becomes in a language; null when the signal does not know it. */
function valueOf(signal: Signal, name: string, language: 'nl' | 'en'): string | null {
  const value = signal.data[name];
  if (value === undefined) return null;
  return typeof value === 'object' ? value[language] : String(value);
}

/** Gives each signal the first question of its kind of which it can fill all placeholders; without one it goes. */
export function askFromSignals(signals: readonly Signal[]): TalkQuestion[] {
  return signals.flatMap((signal) => {
    const question = questions.find(
      ({ kind, nl }) =>
        kind === signal.kind &&
        [...nl.matchAll(PLACEHOLDER)].every(([, name]) => valueOf(signal, name!, 'nl') !== null),
    );
    if (!question) return [];
    const filled = (language: 'nl' | 'en'): string =>
      question[language].replace(PLACEHOLDER, (_, name: string) => valueOf(signal, name, language)!);
    return [
      {
        ...signal,
        question: { nl: filled('nl'), en: filled('en') },
        buildingBlock: question.buildingBlock,
      },
    ];
  });
}
