// Two versions of one paper: which paragraphs came, went, changed and stayed, and what that does to what they say.
import type { Analysis, CodedParagraph } from '../analysis.js';
import type { Engine } from '../engine.js';
import { conceptKey } from '../measure/concept-key.js';
import { alignParagraphs, type AlignedPair, type Item } from '../measure/versions/align.js';
import {
  commitmentChanges,
  conceptChanges,
  dimensionChanges,
  touchingChanges,
  versionWarnings,
} from '../measure/versions/changes.js';
import type {
  PassagePair,
  PerVersion,
  Version,
  VersionDiff,
  VersionPassage,
} from '../measure/versions/model.js';
import type { Paragraph } from '../types.js';

const PREFIX: PerVersion<string> = { old: 'O', new: 'N' };

function passageOf(analysis: Analysis, coded: CodedParagraph, at: number, version: Version): VersionPassage {
  const { start, end, page, section } = coded.paragraph;
  return {
    id: `${PREFIX[version]}${at + 1}`,
    version,
    page,
    headings: analysis.segmented.sections[section]?.path ?? [],
    // A table row reads as its cells with a divider.
    text: analysis.document.text.slice(start, end).replace(/\s*\n+\s*/g, ' | '),
    concepts: [...new Set(coded.matches.map(conceptKey))].sort(),
    coded,
  };
}

/** The words of a paragraph; the number of an item or a note is no change when the list grows. */
function wordsIn({ role, tokens }: Paragraph): string[] {
  const words = tokens.map(({ norm }) => norm);
  const numbered = (role === 'listItem' || role === 'footnote') && /^\d+$/.test(words[0] ?? '');
  return numbered ? words.slice(1) : words;
}

/** The first cell names a row of a table, if it holds a word. */
function itemOf(paragraph: Paragraph, text: string): Item {
  const { role, start, end } = paragraph;
  const first = role === 'tableCell' ? text.slice(start, end).split(/\n+/)[0]!.trim().toLowerCase() : '';
  return { words: wordsIn(paragraph), key: /\p{L}{3}/u.test(first) ? first : null };
}

/** Compares an old version with a new one. Pure and repeatable. */
export function compareVersions(papers: PerVersion<Analysis>, engine: Pick<Engine, 'lexicons'>): VersionDiff {
  const passagesOf = (version: Version): VersionPassage[] =>
    papers[version].paragraphs.map((coded, at) => passageOf(papers[version], coded, at, version));
  const passages = { old: passagesOf('old'), new: passagesOf('new') };
  const itemsOf = (version: Version): Item[] =>
    passages[version].map(({ coded }) => itemOf(coded.paragraph, papers[version].document.text));
  const { same, changed, regrouped, gained, lost } = alignParagraphs(itemsOf('old'), itemsOf('new'));
  const named = (pairs: readonly AlignedPair[]): PassagePair[] =>
    pairs.map((pair) => ({ ...pair, old: passages.old[pair.old]!.id, new: passages.new[pair.new]!.id }));
  const paragraphs = {
    same: named(same),
    changed: named(changed),
    regrouped: named(regrouped),
    gained: gained.map((at) => passages.new[at]!.id),
    lost: lost.map((at) => passages.old[at]!.id),
  };
  const pairs = [...paragraphs.same, ...paragraphs.changed, ...paragraphs.regrouped];
  const byId = new Map([...passages.old, ...passages.new].map((passage) => [passage.id, passage]));
  const traces = { old: papers.old.traces, new: papers.new.traces };
  return {
    papers,
    passages: byId,
    identical: same.length === byId.size / 2 && same.every(({ moved }) => !moved),
    paragraphs,
    dimensions: dimensionChanges(
      engine.lexicons.find(({ id }) => id === 'positive-health')?.themes ?? [],
      passages,
    ),
    concepts: conceptChanges(engine.lexicons, passages, traces),
    touching: touchingChanges(passages, pairs),
    commitments: commitmentChanges(byId, pairs),
    warnings: versionWarnings(papers, pairs.length),
  };
}
