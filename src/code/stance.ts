// How a sentence speaks: as an item of a plan, as advice, and which of its wishes stand in a side clause.
import { coordinators, prepositions, questionWords, relatives } from '../dutch/clause-words.js';
import {
  afterImperativeNoun,
  beforeDie,
  finiteSingulars,
  firstPersons,
  imperativeNouns,
  imperatives,
  noVerbalNouns,
  planVerbs,
  sideOpeners,
} from '../dutch/plan-words.js';
import type { Match, Paragraph } from '../types.js';

/** A verb in a relative clause stands at most this many words behind its pronoun. */
const RELATIVE_REACH = 7;
/** 'Het gezamenlijk en blijvend inzetten van …': words that may stand before the verbal noun, or between it and 'van'. */
const NOUN_REACH = 5;

function normsOf({ tokens, sentences }: Paragraph, sentence: number): readonly string[] {
  const own = sentences[sentence];
  return own ? tokens.slice(own.firstToken, own.endToken).map(({ norm }) => norm) : [];
}

/** The first two words of a sentence; '' where it has fewer. */
function openingOf({ tokens, sentences }: Paragraph, sentence: number): readonly [string, string] {
  const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 };
  const norm = (at: number): string => (at < endToken ? (tokens[at]?.norm ?? '') : '');
  return [norm(firstToken), norm(firstToken + 1)];
}

const opensClause = (norm: string): boolean =>
  sideOpeners.has(norm) || relatives.has(norm) || questionWords.has(norm);

/** Words up to the first that opens a relative or side clause. */
function mainWords(norms: readonly string[]): readonly string[] {
  const end = norms.findIndex((norm, at) => at > 0 && opensClause(norm));
  return end < 0 ? norms : norms.slice(0, end);
}

const isVerbalNoun = (norm: string): boolean => /.{2}en$/u.test(norm) && !noVerbalNouns.has(norm);

/** 'Het versterken van …', 'de inzet van …' is no verb; the verbal noun stands with 'van' just behind it. */
function opensWithVerbalNoun(norms: readonly string[]): boolean {
  const from = norms[0] === 'het' ? 1 : 0;
  const van = norms.indexOf('van', from);
  if (van < 1 || van > from + NOUN_REACH) return false;
  const before = norms.slice(from, van);
  return from === 1 ? before.some(isVerbalNoun) : planVerbs.has(before[0] ?? '');
}

/** 'In te zetten op …', '… beter te benutten': an item that hangs on 'partijen spreken af'. */
function hangsOnTe(norms: readonly string[]): boolean {
  const te = norms.indexOf('te');
  return te >= 0 && /.{2}(?:en|aan|ien)$/u.test(norms[te + 1] ?? '') && !norms.slice(0, te).includes('om');
}

/**
 * Is the sentence an item of a plan: without a finite verb, built on an infinitive? An item that hangs on 'te' must be
 * an item of a list.
 */
export function isPlanItem(paragraph: Paragraph, sentence: number): boolean {
  const [first] = openingOf(paragraph, sentence);
  const mayHangOnTe = paragraph.role === 'listItem' && sentence === 0;
  // Most sentences show by their first word that they are none.
  if (first !== 'het' && !planVerbs.has(first) && !mayHangOnTe) return false;
  const norms = mainWords(normsOf(paragraph, sentence));
  if (norms.some((norm) => finiteSingulars.has(norm))) return false;
  return opensWithVerbalNoun(norms) || planVerbs.has(first) || (mayHangOnTe && hangsOnTe(norms));
}

/** Does the sentence tell the reader what to do ('Betrek de bibliotheek bij …', 'Zorg dat …')? */
export function isAdvice(paragraph: Paragraph, sentence: number): boolean {
  const [first, second] = openingOf(paragraph, sentence);
  if (imperativeNouns.has(first)) return afterImperativeNoun.has(second);
  return imperatives.has(first) && !firstPersons.has(second);
}

/** Do these words end within a relative clause about people ('inwoners die graag …'), and not behind 'wij willen die …'? */
function isRelative(norms: readonly string[]): boolean {
  const at = norms.lastIndexOf('die');
  const noun = norms[at - 1] ?? '';
  if (at < 1 || norms.length - at > RELATIVE_REACH || noun.endsWith('t')) return false;
  if ([prepositions, coordinators, firstPersons, beforeDie].some((words) => words.has(noun))) return false;
  return !norms.slice(at).some((norm) => firstPersons.has(norm) || coordinators.has(norm));
}

/**
 * Does a word of wishing stand in a clause that says nothing about the commitment of its sentence: one of purpose or
 * reason behind the main clause ('zodat iedereen mee kan doen'), or one about people ('inwoners die graag willen zingen')?
 */
export function isAside({ tokens, sentences }: Paragraph, match: Match): boolean {
  const from = sentences[match.sentence]?.firstToken ?? 0;
  const at = match.tokens[0] ?? from;
  const before = tokens.slice(from, at).map(({ norm }) => norm);
  // Only behind a main clause: a sentence may begin with its reason.
  if (before.some((norm, place) => place > 0 && sideOpeners.has(norm))) return true;
  return isRelative(before);
}
