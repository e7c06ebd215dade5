// What a paper is and of when, in words, with where that was seen: a guess is never told as a fact.
import type { Paper } from '../analysis.js';
import { yearsText } from '../measure/paper-differences.js';
import type { Messages } from '../messages/index.js';

/** 'coalitieakkoord (volgens de titel)', or 'onbekend'. */
export function kindText({ kind, kindFrom }: Paper, { texts }: Messages): string {
  const { kinds, from, unknown } = texts.papers;
  return kind === null || kindFrom === null ? unknown : `${kinds[kind]} (${from[kindFrom]})`;
}

/** '2025–2028 (volgens de titel)', or 'onbekend'. */
export function yearText({ years, yearsFrom }: Paper, { texts }: Messages): string {
  const { from, unknown } = texts.papers;
  return years === null || yearsFrom === null ? unknown : `${yearsText(years)} (${from[yearsFrom]})`;
}
