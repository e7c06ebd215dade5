// The explanation of a word or phrase, for a terminal and as JSON: what counts, what does not, and why.
import type { Lexicon } from '../lexicon/schema.js';
import type { ExplainedMatch, TextExplanation } from '../match/explain-text.js';
import type { FoundTerm, RefusedTerm, TermName, WordExplanation } from '../match/explain.js';
import type { Messages } from '../messages/index.js';
import { jsonText } from './json-text.js';
import { plain } from './plain.js';
import type { TerminalOptions } from './terminal.js';
import { createStyle, wrap, type Style } from './terminal/style.js';

/** Everything an explanation is made of. */
export interface ExplainContext {
  readonly text: string;
  readonly explanation: TextExplanation;
  readonly lexicons: readonly Lexicon[];
  readonly version: string;
  readonly messages: Messages;
}

/** More forms than this are counted, not named. */
const MOST_FORMS = 10;
const MOST_CONTEXT = 12;
/** Chance letters are worth a line when they are this many, and a few at most. */
const SHORTEST_CHANCE = 4;
const MOST_CHANCES = 5;
const NARROWEST = 40;
const WIDEST = 100;

/** Names of lexicon and concept in the language of the report. */
function labels(
  { lexicon, concept }: TermName,
  { lexicons, messages }: ExplainContext,
): { lexicon: string; concept: string } {
  const found = lexicons.find(({ id }) => id === lexicon);
  const label = found?.concepts.find(({ id }) => id === concept)?.label;
  return {
    lexicon: found?.label[messages.language] ?? lexicon,
    concept: label?.[messages.language] ?? concept,
  };
}

function listed(text: string, most: number): string {
  const items = text.split(', ');
  return items.length > most ? `${items.slice(0, most).join(', ')} …` : text;
}

/** Why a refused term does not count, in one or two sentences. */
function whyOf(term: RefusedTerm, { messages }: ExplainContext): string {
  const why = messages.texts.explain.why[term.reason];
  return (
    why?.({ ...term, by: term.reason === 'context' ? listed(term.by, MOST_CONTEXT) : term.by }) ?? term.reason
  );
}

/** A term with its place in the lexicons, and sentences below it. */
function item(term: TermName, sentences: readonly string[], context: ExplainContext, style: Style): string {
  const { lexicon, concept } = labels(term, context);
  const where = context.messages.texts.explain.where(lexicon, concept);
  const head = wrap(`${style.chalk.bold(plain(term.term))} (${plain(where)})`, style.width, '  ').trimStart();
  return [`- ${head}`, ...sentences.map((sentence) => wrap(plain(sentence), style.width, '  '))].join('\n');
}

function foundItem(found: FoundTerm, context: ExplainContext, style: Style): string {
  const { texts, formats } = context.messages;
  const { how, forms, demands, sure } = texts.explain;
  const sentences = [
    `${how[found.how]?.(found.part, found.term) ?? found.how} ${sure(formats.percent(found.confidence))}`,
  ];
  if (found.forms.length > 1)
    sentences.push(
      forms(found.forms.slice(0, MOST_FORMS).join(', '), Math.max(0, found.forms.length - MOST_FORMS)),
    );
  if (found.demands.length > 0) sentences.push(demands(listed(found.demands.join(', '), MOST_CONTEXT)));
  return item(found, sentences, context, style);
}

function matchItem(match: ExplainedMatch, context: ExplainContext, style: Style): string {
  const { texts, formats } = context.messages;
  const { how, sure, negated } = texts.explain;
  const sentence = `${how[match.how]?.(match.text, match.term) ?? match.how} ${sure(formats.percent(match.confidence))}`;
  return item(match, match.negated ? [sentence, negated] : [sentence], context, style);
}

/** Refused terms worth a line: letters that stand there by chance only when they are many. */
function worthSaying(refused: readonly RefusedTerm[]): RefusedTerm[] {
  const chances = refused.filter(
    ({ reason, part }) => reason === 'no-part' && part.length >= SHORTEST_CHANCE,
  );
  return [...refused.filter(({ reason }) => reason !== 'no-part'), ...chances.slice(0, MOST_CHANCES)];
}

function list(title: string, items: readonly string[], style: Style): string[] {
  return items.length === 0 ? [] : [`${style.chalk.bold(title)}\n${items.join('\n')}`];
}

function splitLine(word: WordExplanation, { messages }: ExplainContext): string {
  const { split, simple, unknown } = messages.texts.explain;
  if (word.parts === null) return unknown;
  if (word.parts.length === 1) return simple;
  return split(word.parts.join(' + '), messages.formats.percent(word.splitConfidence));
}

function wordBlocks(word: WordExplanation, context: ExplainContext, style: Style): string[] {
  const { explain } = context.messages.texts;
  const refused = worthSaying(word.refused).map((term) => item(term, [whyOf(term, context)], context, style));
  const found = word.found.map((term) => foundItem(term, context, style));
  const blocks = [wrap(plain(splitLine(word, context)), style.width)];
  if (found.length + refused.length === 0) blocks.push(wrap(explain.nothing, style.width));
  return [...blocks, ...list(explain.counts, found, style), ...list(explain.countsNot, refused, style)];
}

/** In a phrase, one word by itself: its parts, and what its own letters keep out. */
function wordInPhrase(word: WordExplanation, context: ExplainContext, style: Style): string[] {
  const refused = word.refused.filter(({ reason }) => reason !== 'no-part' && reason !== 'longer-match');
  if (refused.length === 0 && (word.parts?.length ?? 1) < 2) return [];
  const head = wrap(`${style.chalk.bold(plain(word.word))}: ${plain(splitLine(word, context))}`, style.width);
  return [[head, ...refused.map((term) => item(term, [whyOf(term, context)], context, style))].join('\n')];
}

function phraseBlocks(context: ExplainContext, style: Style): string[] {
  const { explain } = context.messages.texts;
  const { matches, refused, words } = context.explanation;
  const found = matches.map((match) => matchItem(match, context, style));
  const kept = refused.map((term) => item(term, [whyOf(term, context)], context, style));
  const each = words.flatMap((word) => wordInPhrase(word, context, style));
  return [
    ...(found.length === 0 ? [wrap(explain.nothingIn, style.width)] : []),
    ...list(explain.countsIn, found, style),
    ...list(explain.countsNotIn, [...new Set(kept)], style),
    ...(each.length === 0 ? [] : [style.chalk.bold(explain.words), ...each]),
  ];
}

/** The explanation for a terminal: of one word with all its forms, of a phrase with its matches first. */
export function renderExplanation(context: ExplainContext, options: TerminalOptions): string {
  const style = createStyle(Math.min(WIDEST, Math.max(NARROWEST, options.width)), options.colour);
  const { explain } = context.messages.texts;
  const [only, ...more] = context.explanation.words;
  const single = only !== undefined && more.length === 0;
  const title = plain(single ? explain.word(only.word) : explain.phrase(context.text.trim()));
  const blocks = single ? wordBlocks(only, context, style) : phraseBlocks(context, style);
  return `${[style.chalk.bold(wrap(title, style.width)), ...blocks].join('\n\n')}\n`;
}

/** The explanation as JSON text (schemaVersion 1): everything, also letters that stand there by chance. */
export function renderExplanationJson(context: ExplainContext): string {
  const { text, explanation, lexicons, messages, version } = context;
  const named = <T extends TermName>(term: T): T & { label: string } => ({
    ...term,
    label: labels(term, context).concept,
  });
  const refused = (term: RefusedTerm): object => ({ ...named(term), message: whyOf(term, context) });
  const json = {
    schemaVersion: 1,
    tool: { name: 'raakvlak', version },
    options: { command: 'explain', text, lang: messages.language },
    lexicons: lexicons.map(({ id, version: edition, sha256 }) => ({ id, version: edition, sha256 })),
    tokens: explanation.tokens,
    matches: explanation.matches.map(named),
    refused: explanation.refused.map(refused),
    words: explanation.words.map((word) => ({
      ...word,
      found: word.found.map(named),
      refused: word.refused.map(refused),
    })),
  };
  return jsonText(json);
}
