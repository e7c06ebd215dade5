// Chooses a question for each open place: by kind and audience, none used twice in a report.
import type { Gap } from './analysis.js';
import type { OpenPlace } from './measure/open-places.js';
import { questions, type Question } from './messages/questions.js';

function fits(question: Question, place: OpenPlace): boolean {
  return question.kind === `${place.kind}-in-one` && (question.audience === undefined || place.id.startsWith(`audiences/${question.audience}`));
}

function fill(text: string, label: string, count: number): string {
  return text.replaceAll('{label}', label).replaceAll('{count}', String(count));
}

/** Gives every open place its question and building block. Questions written for the audience at hand go first. */
export function askQuestions(places: readonly OpenPlace[]): Gap[] {
  const used = new Set<string>();
  return places.map((place) => {
    const fitting = questions.filter((question) => fits(question, place));
    const fresh = fitting.filter((question) => !used.has(question.id));
    const question =
      fresh.find((candidate) => candidate.audience !== undefined) ??
      fresh[0] ??
      questions.find((candidate) => candidate.kind === 'open' && !used.has(candidate.id)) ??
      fitting[0] ??
      questions[0]!;
    used.add(question.id);
    const count = place.passages.length;
    return {
      ...place,
      question: { nl: fill(question.nl, place.label.nl, count), en: fill(question.en, place.label.en, count) },
      buildingBlock: question.buildingBlock,
    };
  });
}
