// The abbreviations of a paper that a reader may not know, each with its first use in running text.
import { knownAbbreviations } from '../../dutch/known-abbreviations.js';
import { isPolicyAbbreviation } from '../../dutch/policy-abbreviations.js';
import type { WordList } from '../../dutch/words.js';
import type { Paragraph, SegmentedDocument } from '../../types.js';
import { isClear, soundsLikeAName } from './clear.js';
import { abbreviationUses, type AbbreviationUse } from './uses.js';

/** An abbreviation at its first use. */
export interface FirstUse {
  /** As it stands there; spans are of the document. */
  readonly use: AbbreviationUse;
  /** Upper case; of 'ME/CVS' both. */
  readonly keys: readonly string[];
  readonly paragraph: Paragraph;
  /** Uses in running text. */
  count: number;
}

/** What readers of this paper know, and what must be explained all the same; upper case. */
export interface Readers {
  readonly known: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

const isRunning = ({ role, boilerplate }: Paragraph): boolean =>
  !boilerplate && (role === 'paragraph' || role === 'listItem');

/** Uses that stand in one compound: 'ME/CVS', 'POH-GGZ'. */
function inCompounds(uses: readonly AbbreviationUse[], text: string): AbbreviationUse[][] {
  const groups: AbbreviationUse[][] = [];
  for (const use of uses) {
    const before = groups.at(-1)?.at(-1);
    const bySlash = before?.end === use.start - 1 && text.charAt(use.start - 1) === '/';
    if (before && (bySlash || before.start === use.start)) groups.at(-1)!.push(use);
    else groups.push([use]);
  }
  return groups;
}

/** One use of all letters of a compound. */
function joined(parts: readonly AbbreviationUse[], text: string): AbbreviationUse {
  const [first] = parts;
  const { start, end } = { start: first!.start, end: parts.at(-1)!.end };
  const written = text.slice(start, end);
  return { start, end, written, key: written.toUpperCase(), bare: true };
}

/** Abbreviations that may need an explanation, by key, in the order of the text. */
export function firstUses(
  { document, paragraphs }: SegmentedDocument,
  { known, asked }: Readers,
  words: WordList,
): readonly FirstUse[] {
  const isKnown = (key: string): boolean =>
    known.has(key) || (knownAbbreviations.has(key) && !asked.has(key));
  const isPolicy = (key: string): boolean => isPolicyAbbreviation(key) || asked.has(key);
  const isAsked = ({ key }: AbbreviationUse): boolean =>
    !isKnown(key) && (isPolicy(key) || !soundsLikeAName(key, words));
  // Of two that each stand for something of their own, each is looked at: 'IZA/GALA', 'POH-GGZ'.
  const isOne = (parts: readonly AbbreviationUse[]): boolean =>
    parts.length > 1 && parts.some(isAsked) && !parts.some(({ key }) => isKnown(key) || isPolicy(key));
  const first = new Map<string, FirstUse>();
  for (const paragraph of paragraphs.filter(isRunning)) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    const add = (use: AbbreviationUse, keys: readonly string[]): void => {
      const seen = first.get(keys[0]!);
      if (seen) seen.count += 1;
      else if (!isClear(text, use, isPolicy(use.key), words)) {
        const moved = { ...use, start: use.start + paragraph.start, end: use.end + paragraph.start };
        const entry: FirstUse = { use: moved, keys, paragraph, count: 1 };
        for (const key of keys) first.set(key, entry);
      }
    };
    for (const parts of inCompounds(abbreviationUses(text), text)) {
      if (isOne(parts))
        add(
          joined(parts, text),
          parts.map(({ key }) => key),
        );
      else for (const use of parts.filter(isAsked)) add(use, [use.key]);
    }
  }
  return [...new Set(first.values())];
}
