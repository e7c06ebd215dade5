// The kinds of question and the short form in which the question files write them down.

/** What a question is about: an open place of one kind, or something seen in both texts. */
export type QuestionKind =
  | 'audience-in-one'
  | 'dimension-in-one'
  | 'task-in-one'
  | 'culture-in-one'
  | 'motive-in-one'
  | 'instrument-in-one'
  | 'actor-in-one'
  | 'threshold-in-one'
  | 'frame-in-one'
  | 'block-in-one'
  | 'vice-versa'
  | 'same-word'
  | 'wish-without-agreement'
  | 'policy-without-floor'
  | 'money-temporary'
  | 'role-of-audience'
  | 'abstract-language'
  | 'obstacle'
  | 'open';

/** The five building blocks of working across domains. */
export type BuildingBlock =
  'know-each-other' | 'value-of-culture' | 'shared-vision' | 'process' | 'skills-attitude';

/** Id, building block, Dutch, English, and where it applies: the beginning of a concept id. */
export type QuestionRow = readonly [
  id: string,
  block: BuildingBlock,
  nl: string,
  en: string,
  audience?: string,
];

export type Rows = Readonly<Partial<Record<QuestionKind, readonly QuestionRow[]>>>;
