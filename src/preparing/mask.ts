// Masks names of people, e-mail addresses and telephone numbers in what was read (--mask-names), before anything counts.
import { findPersonal, type PersonalKind, type PersonalSpan } from '../dutch/person-names.js';
import { RaakvlakError } from '../errors.js';
import { maskOf } from '../masks.js';
import type { Language } from '../messages/index.js';
import type { ReadOutcome } from '../read/index.js';
import type { Document, Notice } from '../types.js';

export interface MaskOptions {
  readonly maskNames?: boolean;
}

function maskSpans(text: string, spans: readonly PersonalSpan[], language: Language): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of spans) {
    masked += text.slice(from, start) + maskOf(kind, end - start, language);
    from = end;
  }
  return masked + text.slice(from);
}

/** Text under which another text is read, so that the names of the one are known in the other. */
const APART = '\n\n';

interface Masked {
  /** Each as long as it was. */
  readonly texts: readonly string[];
  /** What was masked, with offsets in the first text and then on in those behind it. */
  readonly spans: readonly PersonalSpan[];
}

function maskTogether(texts: readonly string[], language: Language): Masked {
  const joined = texts.join(APART);
  const spans = findPersonal(joined);
  const masked = maskSpans(joined, spans, language);
  let at = 0;
  const cut = texts.map(({ length }) => {
    const own = masked.slice(at, at + length);
    at += length + APART.length;
    return own;
  });
  return { texts: cut, spans };
}

/**
 * Masks loose texts together: a name that one of them tells in full is known in the others.
 * @returns the texts, each as long as it was
 */
export function maskTexts(texts: readonly string[], language: Language): readonly string[] {
  return maskTogether(texts, language).texts;
}

type Counts = Record<PersonalKind, number>;

/** What was masked in the blocks that are left: in what the user leaves out, nothing is counted. */
function countIn({ blocks }: Document, spans: readonly PersonalSpan[]): Counts {
  const counts: Counts = { name: 0, email: 0, phone: 0 };
  let at = 0;
  for (const { span } of blocks) {
    while (at < spans.length && spans[at]!.end <= span.start) at += 1;
    for (; at < spans.length && spans[at]!.start < span.end; at += 1) counts[spans[at]!.kind] += 1;
  }
  return counts;
}

/** A document with everything masked that stands in it: text, title, labels of pages, remarks and what notices quote. */
export function maskDocument(document: Document, language: Language): Document {
  const { text, title, pageLabels, notices, remarks } = document;
  const quoted = notices.flatMap(({ data }) =>
    Object.values(data).filter((value) => typeof value === 'string'),
  );
  // Remarks of the writer are shown too: what is wrong with them, and the reason in them.
  const said = remarks?.map((remark) => remark.text) ?? [];
  const loose = [title ?? '', ...(pageLabels ?? []), ...quoted, ...said];
  const { texts, spans } = maskTogether([text, ...loose], language);
  const [own = '', ...rest] = texts;
  const take = (): string => rest.shift() ?? '';
  const counts = countIn(document, spans);
  const newTitle = take();
  const newLabels = pageLabels?.map(take) ?? null;
  const masked = notices.map((notice): Notice => ({
    ...notice,
    data: Object.fromEntries(
      Object.entries(notice.data).map(([key, value]) => [key, typeof value === 'string' ? take() : value]),
    ),
  }));
  const newRemarks = remarks?.map((remark) => ({ ...remark, text: take() }));
  const data = { names: counts.name, emails: counts.email, phones: counts.phone };
  return {
    ...document,
    text: own,
    title: title === null ? null : newTitle,
    pageLabels: newLabels,
    notices: [...masked, { code: 'masked-names', data, page: null }],
    ...(newRemarks === undefined ? {} : { remarks: newRemarks }),
  };
}

/** An error with what it quotes of the documents masked. */
function maskError(error: unknown, outcomes: readonly ReadOutcome[], language: Language): unknown {
  const hint = error instanceof RaakvlakError ? error.data['hint'] : undefined;
  if (!(error instanceof RaakvlakError) || typeof hint !== 'string') return error;
  const texts = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.document.text] : []));
  const [masked = ''] = maskTexts([hint, ...texts], language);
  return new RaakvlakError(error.code, { ...error.data, hint: masked });
}

/**
 * Masks what was read, after `leaveOut` left out what the user does not want: headings are named as they stand in the
 * paper, and names that stand only on a page that goes are known on the others.
 * @throws what `leaveOut` throws, masked
 */
export function maskOutcomes(
  outcomes: readonly ReadOutcome[],
  leaveOut: (outcomes: readonly ReadOutcome[]) => ReadOutcome[],
  options: MaskOptions,
  language: Language,
): ReadOutcome[] {
  if (!options.maskNames) return leaveOut(outcomes);
  let left: ReadOutcome[];
  try {
    left = leaveOut(outcomes);
  } catch (error) {
    throw maskError(error, outcomes, language);
  }
  return left.map((outcome) =>
    outcome.ok ? { ok: true, document: maskDocument(outcome.document, language) } : outcome,
  );
}
