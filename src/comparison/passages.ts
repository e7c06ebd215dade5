// The passages behind the numbers: every coded paragraph with a counted match gets an id.
import type { Analysis, CodedParagraph, Passage } from '../analysis.js';
import { conceptKey } from '../measure/concept-key.js';
import type { Domain } from '../types.js';

const PREFIX: Readonly<Record<Domain, string>> = { culture: 'C', welfare: 'W' };

/** A table row reads as its cells with a divider. */
function textOf(analysis: Analysis, coded: CodedParagraph): string {
  const { start, end } = coded.paragraph;
  const text = analysis.document.text.slice(start, end);
  return text.includes('\n') ? text.replace(/\s*\n+\s*/g, ' | ') : text;
}

/**
 * Numbers the passages of one framework in reading order: C1, C2 … or W1, W2 …
 * @param prefix another letter before the number
 * @returns passages in that order; paragraphs without a counted match are left out
 */
export function numberPassages(
  domain: Domain,
  analyses: readonly Analysis[],
  prefix = PREFIX[domain],
): Passage[] {
  const passages: Passage[] = [];
  for (const analysis of analyses) {
    for (const coded of analysis.paragraphs) {
      if (coded.matches.length === 0) continue;
      passages.push({
        id: `${prefix}${passages.length + 1}`,
        domain,
        documentId: analysis.document.id,
        page: coded.paragraph.page,
        headings: analysis.segmented.sections[coded.paragraph.section]?.path ?? [],
        text: textOf(analysis, coded),
        concepts: [...new Set(coded.matches.map(conceptKey))].sort(),
        coded,
      });
    }
  }
  return passages;
}
