// Runs of text as HTML; numbers of passages become links to where the passage stands.
import type { Inline, Rich } from '../model.js';
import type { Anchors } from './anchors.js';
import { element, type Child } from './markup.js';

/** '[C12]' or '(C1, C4 …)' anywhere in a sentence of ours. */
const BRACKETED = /([[(][A-Z]{1,3}\d+(?:, [A-Z]{1,3}\d+)*(?: …)?[\])])/;
const NUMBER = /([A-Z]{1,3}\d+)/;
/** A cell that begins with numbers of passages, perhaps counted: '3 (2): C1, C4 (2×), C9; …' or 'C1, C4 …'. */
const LISTED =
  /^((?:\d[\d.,]*(?: \(\d+\))?: )?[A-Z]{1,3}\d+(?: \(\d+×\))?(?:, [A-Z]{1,3}\d+(?: \(\d+×\))?)*(?: …)?)(;.*)?$/s;

function link(id: string, anchors: Anchors): Child {
  const target = anchors.of(id);
  return target === null ? id : element('a', { href: `#${target}` }, id);
}

/** Text of the report itself, with the passages that it names as links. */
export function linked(value: string, anchors: Anchors): Child {
  const numbers = (list: string): Child =>
    list.split(NUMBER).map((piece, at) => (at % 2 === 1 ? link(piece, anchors) : piece));
  const listed = LISTED.exec(value);
  if (listed) return [numbers(listed[1]!), listed[2] ?? ''];
  return value.split(BRACKETED).map((piece, at) => (at % 2 === 1 ? numbers(piece) : piece));
}

const TAGS = { strong: 'strong', emphasis: 'em', culture: 'b', welfare: 'i' } as const;

function run(part: Inline, anchors: Anchors | null): Child {
  const value = (text: string): Child => (anchors === null ? text : linked(text, anchors));
  if (typeof part === 'string') return value(part);
  const domain = part.kind === 'culture' || part.kind === 'welfare';
  return element(TAGS[part.kind], { class: domain ? part.kind : undefined }, value(part.text));
}

/** @param anchors null for text from a document: nothing in it becomes a link */
export const rich = (runs: Rich, anchors: Anchors | null): Child => runs.map((part) => run(part, anchors));
