// Reading notices as lines for people: those of single pages joined to one line.
import type { Messages } from '../messages/index.js';
import type { Notice } from '../types.js';
import { pageRanges } from './page-ranges.js';

interface Joined {
  readonly notice: Notice;
  readonly pages: number[];
  readonly confidences: number[];
}

/** The sentence of joined notices: what was sure to a different degree from page to page, is told by its mean. */
function sentence({ notice, confidences }: Joined, messages: Messages): string {
  if (confidences.length === 0) return messages.notice(notice);
  const mean = confidences.reduce((sum, value) => sum + value, 0) / confidences.length;
  return messages.notice({ ...notice, data: { ...notice.data, confidence: Math.round(mean) } });
}

/** One line per thing that was noticed in a document: 'bladzijde 3, 7–9: Geen leesbare tekst.' */
export function noticeLines(notices: readonly Notice[], messages: Messages): string[] {
  const joined = new Map<string, Joined>();
  for (const notice of notices) {
    const { confidence, ...data } = notice.data;
    const key = JSON.stringify([notice.code, data]);
    const same = joined.get(key) ?? { notice, pages: [], confidences: [] };
    joined.set(key, same);
    if (notice.page !== null) same.pages.push(notice.page);
    if (typeof confidence === 'number') same.confidences.push(confidence);
  }
  const { onPages } = messages.texts.report.reading;
  return [...joined.values()].map(
    (one) => (one.pages.length === 0 ? '' : `${onPages(pageRanges(one.pages))}: `) + sentence(one, messages),
  );
}
