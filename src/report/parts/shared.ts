// What the parts of the report share: short look-ups over the comparison.
import type { Analysis, ConceptResult, Passage, PerDomain } from '../../analysis.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import type { Block, Column, Rich } from '../model.js';
import { quoteOf, sourceOf } from '../quote.js';

export const DOMAINS = ['culture', 'welfare'] as const;

export function analysisOf(passage: Passage, { comparison }: ReportContext): Analysis {
  const found = comparison.frameworks[passage.domain].find(
    ({ document }) => document.id === passage.documentId,
  );
  if (!found) throw new RangeError(`no document ${passage.documentId}`);
  return found;
}

export function passageOf(id: string, { comparison }: ReportContext): Passage {
  const found = comparison.passages.get(id);
  if (!found) throw new RangeError(`no passage ${id}`);
  return found;
}

/** A quotation block: the marked quote, its source with the passage's number, and how far it goes. */
export function quoteBlock(passage: Passage, context: ReportContext, tag = ''): Block {
  const analysis = analysisOf(passage, context);
  const source = `${sourceOf(passage, analysis, context)} [${passage.id}]`;
  return {
    kind: 'quote',
    text: quoteOf(passage, analysis.document.text),
    source: tag ? `${source} · ${tag}` : source,
  };
}

/** Takes the ids of either framework in turn, the order within each kept. */
export function inTurn(ids: readonly string[], context: ReportContext): Passage[] {
  const passages = ids.map((id) => passageOf(id, context));
  const own = (domain: Domain): Passage[] => passages.filter((passage) => passage.domain === domain);
  const [culture, welfare] = [own('culture'), own('welfare')];
  return Array.from({ length: Math.max(culture.length, welfare.length) }, (_, i) => [culture[i], welfare[i]])
    .flat()
    .filter((passage) => passage !== undefined);
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
export function pagesOf(ids: readonly string[], context: ReportContext): string {
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

/** Places in one cell; with more of them dots follow, and the appendix has them all. */
const PLACES = 12;

/** A number with the pages behind it: '5: p. 3, 5 (2×), 8, 12'. */
export function countCell(ids: readonly string[], context: ReportContext): Rich {
  if (ids.length === 0) return ['0'];
  const rest = ids.length > PLACES ? ' …' : '';
  return [`${context.messages.formats.count(ids.length)}: ${pagesOf(ids.slice(0, PLACES), context)}${rest}`];
}

/** Columns of a table that sets the two frameworks side by side. */
export function perFramework(first: string, { messages }: ReportContext): Column[] {
  const { columns } = messages.texts.report;
  return [first, columns.culture, columns.welfare].map((label) => ({ label, align: 'left' }));
}

/** Table of concepts: label and the passages in either framework; what both use stands first. */
export function conceptTable(
  caption: string,
  concepts: readonly ConceptResult[],
  context: ReportContext,
): Block {
  const { columns } = context.messages.texts.report;
  const least = ({ culture, welfare }: PerDomain<readonly string[]>): number =>
    Math.min(culture.length, welfare.length);
  return {
    kind: 'table',
    caption,
    columns: perFramework(columns.concept, context),
    rows: [...concepts]
      .sort((a, b) => least(b.passages) - least(a.passages))
      .map((concept) => [
        [capitalised(concept.label[context.language])],
        countCell(concept.passages.culture, context),
        countCell(concept.passages.welfare, context),
      ]),
  };
}

/** Concepts of one lexicon, optionally of some of its themes. */
export function conceptsOf(
  context: ReportContext,
  lexicon: string,
  themes?: readonly string[],
): readonly ConceptResult[] {
  return context.comparison.concepts.filter(
    (concept) => concept.lexicon === lexicon && (themes === undefined || themes.includes(concept.theme)),
  );
}
