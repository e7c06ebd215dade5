// Passages of two versions as quotations: whole ones, and of a changed one only the sentences that differ.
import type { VersionPassage } from '../../measure/versions/model.js';
import type { Block } from '../model.js';
import { quoteOf } from '../quote.js';
import { passageOf, placeOf, type DiffContext } from './context.js';

/** A changed sentence is cut after about this many words. */
const LONGEST = 70;

function source(passage: VersionPassage, context: DiffContext): string {
  const { version, commitment } = {
    version: context.messages.texts.diff.version[passage.version],
    commitment: context.messages.texts.report.commitment[passage.coded.commitment],
  };
  const tag = passage.coded.connection === null ? '' : ` · ${commitment}`;
  return `${version}, ${placeOf(passage, context)} [${passage.id}]${tag}`;
}

/** A quotation with the words of both domains marked. */
export function quoteBlock(id: string, context: DiffContext): Block {
  const passage = passageOf(id, context);
  const { text } = context.diff.papers[passage.version].document;
  return { kind: 'quote', text: quoteOf(passage, text), source: source(passage, context) };
}

const words = (sentence: string): string => (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

function sentencesOf({ version, coded }: VersionPassage, { diff }: DiffContext): string[] {
  const { text } = diff.papers[version].document;
  const { sentences, start, end } = coded.paragraph;
  const spans = sentences.length > 0 ? sentences : [{ start, end }];
  return spans.map((span) => text.slice(span.start, span.end).replace(/\s*\n+\s*/g, ' | '));
}

/** The sentences of a passage that none of the others has, with dots for the rest; '' when they have all. */
function differing(passage: VersionPassage, others: readonly VersionPassage[], context: DiffContext): string {
  const known = new Set(others.flatMap((other) => sentencesOf(other, context).map(words)));
  const marked = sentencesOf(passage, context).map((one) => (known.has(words(one)) ? null : one));
  if (marked.every((one) => one === null)) return '';
  const all = marked
    .map((one) => one ?? '…')
    .join(' ')
    .replace(/(?:… ?){2,}/g, '… ')
    .trim()
    .split(' ');
  return all.length <= LONGEST ? all.join(' ') : `${all.slice(0, LONGEST).join(' ')} …`;
}

/**
 * What a changed paragraph said and says: the sentences that differ, old and new. A paragraph that was joined or split
 * is set against all that became of it; empty when only the paragraphs were divided in another way.
 */
export function changeBlocks(old: string, current: string, context: DiffContext): Block[] {
  const { changed, regrouped } = context.diff.paragraphs;
  const pairs = [...changed, ...regrouped];
  const partners = (id: string): VersionPassage[] =>
    pairs
      .filter((pair) => pair.old === id || pair.new === id)
      .map((pair) => passageOf(pair.old === id ? pair.new : pair.old, context));
  return [old, current].flatMap((id): Block[] => {
    const passage = passageOf(id, context);
    const text = differing(passage, partners(id), context);
    return text === '' ? [] : [{ kind: 'quote', text: [text], source: source(passage, context) }];
  });
}
