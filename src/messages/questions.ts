// The questions for the conversation between the two departments: hand-written, each used at most once in a report.
import type { BuildingBlock, QuestionKind, QuestionRow, Rows } from './questions/kinds.js';
import { peopleQuestions } from './questions/people.js';
import { talkQuestions } from './questions/talk.js';
import { workQuestions } from './questions/work.js';

export type { BuildingBlock, QuestionKind } from './questions/kinds.js';

/** One question, in Dutch and English. Placeholders: {label} {count} {year} {word} {activity}. */
export interface Question {
  /** Stable id, so that a report can say which question it used. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly buildingBlock: BuildingBlock;
  /** Only for places whose concept id begins so ('elderly', 'transport'); without it the question suits all of its kind. */
  readonly audience?: string;
  readonly nl: string;
  readonly en: string;
}

function fromRows(rows: Rows): Question[] {
  return (Object.entries(rows) as [QuestionKind, readonly QuestionRow[]][]).flatMap(([kind, list]) =>
    list.map(([id, buildingBlock, nl, en, audience]) => ({
      id,
      kind,
      buildingBlock,
      nl,
      en,
      ...(audience === undefined ? {} : { audience }),
    })),
  );
}

/** All questions; within a kind the most inviting stand first. */
export const questions: readonly Question[] = [
  ...fromRows(peopleQuestions),
  ...fromRows(workQuestions),
  ...fromRows(talkQuestions),
];
