// What the half page says of a paper that was divided: what went where, and when there is nothing to compare.
import type { PaperPart, SplitPaper } from '../../split-paper.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import { emphasis, text, type Block } from '../model.js';
import { documentName, fileName } from '../quote.js';

/** Parts with something to count. */
export const held = ({ parts }: SplitPaper): PaperPart[] => parts.filter(({ paragraphs }) => paragraphs > 0);

/** Paragraphs of a side, or of neither. */
export function paragraphsOn(split: readonly SplitPaper[], side: Domain | null): number {
  return split
    .flatMap(held)
    .filter((part) => part.side === side)
    .reduce((sum, { paragraphs }) => sum + paragraphs, 0);
}

/** Paragraphs that speak of a domain, wherever they stand, and all paragraphs. */
function about(
  split: readonly SplitPaper[],
  domain: Domain,
): { readonly about: number; readonly all: number } {
  const parts = split.flatMap(held);
  return {
    about: parts.reduce((sum, part) => sum + part[domain] + part.both, 0),
    all: parts.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
  };
}

/** The sides that have no part at all: there is nothing to compare. */
export function emptySides({ split }: ReportContext): Domain[] {
  if (!split) return [];
  return (['culture', 'welfare'] as const).filter((domain) => paragraphsOn(split, domain) === 0);
}

/** The clear sentence on each empty side, with a question, and what the user can do instead. */
function hardly(split: readonly SplitPaper[], context: ReportContext): Block[] {
  const { both } = context.messages.texts;
  const files = split.map(({ path }) => fileName(path)).join(' ');
  return [
    ...emptySides(context).flatMap((domain) => [
      text(both.hardly(domain, about(split, domain).about, about(split, domain).all)),
      text(emphasis(both.question(domain))),
    ]),
    text(both.profileInstead(files)),
  ];
}

/** What the half page says instead of the papers of either side; empty for an ordinary comparison. */
export function readSplit(context: ReportContext): Block[] {
  const { split, comparison, messages } = context;
  if (!split) return [];
  const { both, report } = messages.texts;
  const papers = split.map(({ documents }) => {
    const own = comparison.frameworks.culture.find(({ document }) => document.id === documents.culture)!;
    const { pages } = own.document;
    return `‘${documentName(own, comparison)}’${pages === null ? '' : ` (${report.pages(pages)})`}`;
  });
  const counts = (['culture', 'welfare', null] as const).map((side) => paragraphsOn(split, side));
  const [culture, welfare, neither] = counts as [number, number, number];
  const list = messages.formats.list(papers);
  if (emptySides(context).length > 0) return [text(both.readOnly(list)), ...hardly(split, context)];
  return [text(both.read(list, culture, welfare, neither))];
}
