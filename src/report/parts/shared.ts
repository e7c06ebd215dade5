// What the parts of the report share: short look-ups over the comparison.
import type { Analysis, Passage, PerDomain } from '../../analysis.js';
import type { ConceptResult } from '../../comparison.js';
import { inTurn } from '../../measure/in-turn.js';
import type { Domain } from '../../types.js';
import type { PartContext } from '../context.js';
import type { Block, Column, Rich } from '../model.js';
import { quoteOf, sourceOf } from '../quote.js';

export const DOMAINS = ['culture', 'welfare'] as const;

/** The sides that have a column: both, or one for a framework alone. */
export function sidesOf({ alone }: PartContext): readonly Domain[] {
  return alone ? ['culture'] : DOMAINS;
}

export function analysisOf(passage: Passage, { comparison }: PartContext): Analysis {
  const found = comparison.frameworks[passage.domain].find(
    ({ document }) => document.id === passage.documentId,
  );
  if (!found) throw new RangeError(`no document ${passage.documentId}`);
  return found;
}

export function passageOf(id: string, { comparison }: PartContext): Passage {
  const found = comparison.passages.get(id);
  if (!found) throw new RangeError(`no passage ${id}`);
  return found;
}

/** A quotation block: the marked quote, its source with the passage's number, and how far it goes. */
export function quoteBlock(passage: Passage, context: PartContext, tag = ''): Block {
  const analysis = analysisOf(passage, context);
  const source = `${sourceOf(passage, analysis, context)} [${passage.id}]`;
  return {
    kind: 'quote',
    text: quoteOf(passage, analysis.document.text),
    source: tag ? `${source} · ${tag}` : source,
    passage: {
      id: passage.id,
      domain: passage.domain,
      commitment: passage.coded.connection === null ? null : passage.coded.commitment,
    },
  };
}

/** Passages about both domains that do not connect them; near-copies of others are left out. */
export function aboutBothOnly({ comparison }: PartContext): string[] {
  const { passages, connecting, repeats } = comparison.touching;
  const shown = new Set([...connecting, ...repeats.flatMap(({ also }) => also)]);
  return passages.filter((id) => !shown.has(id));
}

/** The passages of either framework in turn, the order within each kept. */
export function passagesInTurn(ids: readonly string[], context: PartContext): Passage[] {
  const passages = ids.map((id) => passageOf(id, context));
  const own = (domain: Domain): Passage[] => passages.filter((passage) => passage.domain === domain);
  return inTurn(own('culture'), own('welfare'));
}

/** A label at the start of a line or cell. */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** The label of a concept inside a sentence: groups of people lose the capital of their list, names keep theirs. */
export function inSentence(id: string, label: string): string {
  return id.startsWith('audiences/') && /^\p{Lu}\p{Ll}/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** '3, 5 (2×), 8': every passage is counted once. */
function pageList(pages: readonly (number | null)[]): string {
  const counts = new Map<number | null, number>();
  for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  return [...counts].map(([page, count]) => (count === 1 ? String(page) : `${page} (${count}×)`)).join(', ');
}

/** Where passages stand: 'p. 3, 5 (2×), 8', per document when there are more, or passage numbers without pages. */
export function pagesOf(ids: readonly string[], context: PartContext): string {
  if (ids.length === 0) return '';
  const passages = ids.map((id) => passageOf(id, context));
  if (passages.some((passage) => passage.page === null)) return ids.join(', ');
  const documents = [...new Set(passages.map((passage) => passage.documentId))];
  const several = context.comparison.frameworks[passages[0]!.domain].length > 1;
  return documents
    .map((id) => {
      const pages = pageList(
        passages.filter((passage) => passage.documentId === id).map((passage) => passage.page),
      );
      return several ? `${id} p. ${pages}` : `p. ${pages}`;
    })
    .join('; ');
}

/** 'cultuurkader, p. 7 [C83]'; 'cultuurkader [C83]' without pages; without `named` only the page and the number. */
export function placeOf(id: string, context: PartContext, named = true): string {
  const { report, meeting } = context.messages.texts;
  const passage = passageOf(id, context);
  const page = passage.page === null ? '' : report.page(passage.page);
  const framework = report.framework[passage.domain];
  const whole = page ? meeting.place(framework, page) : framework;
  const place = named ? whole : page;
  return place ? `${place} [${id}]` : id;
}

/** Places in one cell; with more of them dots follow, and the appendix has them all. */
const PLACES = 6;

/** A number with the pages behind it: '5: p. 3, 5 (2×), 8, 12'. */
export function countCell(ids: readonly string[], context: PartContext): Rich {
  if (ids.length === 0) return ['0'];
  const rest = ids.length > PLACES ? ' …' : '';
  return [`${context.messages.formats.count(ids.length)}: ${pagesOf(ids.slice(0, PLACES), context)}${rest}`];
}

/** Columns of a table that sets the two frameworks side by side, or shows one alone. */
export function perFramework(first: string, { messages, alone }: PartContext): Column[] {
  const { columns } = messages.texts.report;
  const sides = alone ? [messages.texts.profile.columns.passages] : [columns.culture, columns.welfare];
  return [first, ...sides].map((label) => ({ label, align: 'left' }));
}

/** Table of concepts: label (under the head `first`) and the passages in either framework; what both use stands first. */
export function conceptTable(
  caption: string,
  concepts: readonly ConceptResult[],
  context: PartContext,
  first = context.messages.texts.report.columns.concept,
): Block {
  const least = ({ culture, welfare }: PerDomain<readonly string[]>): number =>
    Math.min(culture.length, welfare.length);
  return {
    kind: 'table',
    caption,
    columns: perFramework(first, context),
    rows: [...concepts]
      .sort((a, b) => least(b.passages) - least(a.passages))
      .map((concept) => [
        [capitalised(concept.label[context.language])],
        ...sidesOf(context).map((side) => countCell(concept.passages[side], context)),
      ]),
  };
}

/** Concepts of one lexicon, optionally of some of its themes. */
export function conceptsOf(
  context: PartContext,
  lexicon: string,
  themes?: readonly string[],
): readonly ConceptResult[] {
  return context.comparison.concepts.filter(
    (concept) => concept.lexicon === lexicon && (themes === undefined || themes.includes(concept.theme)),
  );
}
