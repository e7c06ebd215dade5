// The division of papers that hold both domains, for the JSON.
import type { ReportContext } from './context.js';
import type { ComparisonJson } from './json-schema.js';
import { paragraphsOn } from './parts/split-read.js';

/** Null for an ordinary comparison. */
export function splitJson({ split }: ReportContext): ComparisonJson['split'] {
  if (!split) return null;
  return split.map((one) => ({
    id: one.paper,
    path: one.path,
    documents: { ...one.documents },
    paragraphs: {
      culture: paragraphsOn([one], 'culture'),
      welfare: paragraphsOn([one], 'welfare'),
      neither: paragraphsOn([one], null),
    },
    parts: one.parts.map(({ path, page, rows, side, reason, parent, ...counts }) => ({
      heading: path.length > 0 ? path.join(' › ') : null,
      page,
      rows,
      side,
      reason,
      parent,
      paragraphs: counts.paragraphs,
      culture: counts.culture,
      welfare: counts.welfare,
      both: counts.both,
    })),
  }));
}
