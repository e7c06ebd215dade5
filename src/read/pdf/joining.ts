// Joins paragraphs that run on from one column or page to the next.
import type { Draft } from './flow.js';

const SENTENCE_END = /[.!?:;…]["'”’)\]]*\d*$/u;
/** How many blocks of text (boxes, quotes) may stand between the two halves of a paragraph. */
const MAX_BETWEEN = 14;

const isText = ({ role }: Draft): boolean => role === 'paragraph' || role === 'listItem';
const endOf = (draft: Draft): string => draft.pieces.at(-1)?.text ?? '';
const startOf = (draft: Draft): string => draft.pieces[0]?.text ?? '';

function sameLook(a: Draft, b: Draft): boolean {
  return Math.abs(a.size - b.size) < 0.35;
}

/** The last line leaves no room: the paragraph did not have to end there. */
function isFull({ end, size }: Draft): boolean {
  return end !== null && end.room < 4 * size;
}

/** The last line is so full that a new sentence had to begin on the next: stretched to the edge, or too narrow for a word. */
function hadToBreak({ end, size }: Draft, after: Draft): boolean {
  if (end === null) return false;
  return end.justified ? end.room < 1 : end.room < after.firstWord + 0.25 * size;
}

/** How surely the second block goes on where the first breaks off: 2 certain, 1 probable, 0 not. */
function certainty(before: Draft, after: Draft): 0 | 1 | 2 {
  if (after.role !== 'paragraph' || !sameLook(before, after)) return 0;
  const [end, start] = [endOf(before), startOf(after)];
  if (/[\p{L}\d][-\u00AD]$/u.test(end)) return /^[\p{L}\d]/u.test(start) ? 2 : 0;
  const small = /^[\p{Ll}(]/u.test(start) || /^[,;)]/.test(start);
  if (!SENTENCE_END.test(end)) return small ? 2 : isFull(before) ? 1 : 0;
  if (/[:;]$/.test(end)) return 0;
  if (small) return isFull(before) ? 1 : 0;
  return before.role === 'paragraph' && hadToBreak(before, after) ? 1 : 0;
}

/** The block that goes on where `drafts[from]` breaks off, as an index, or -1. */
function continuation(drafts: readonly Draft[], from: number): number {
  const before = drafts[from] as Draft;
  let direct = true;
  let between = 0;
  for (let at = from + 1; at < drafts.length && between <= MAX_BETWEEN; at++) {
    const after = drafts[at] as Draft;
    if ((after.pieces[0]?.page ?? 0) > (before.pieces.at(-1)?.page ?? 0) + 1) return -1;
    if (after.role === 'footnote' || after.role === 'caption' || after.role === 'tableCell') continue;
    const sure = after.opensColumn ? certainty(before, after) : 0;
    // A box in between is passed only for a sentence that is clearly broken off.
    if (sure === 2 || (sure === 1 && direct)) return at;
    if (after.role === 'heading' && sameLook(before, after)) return -1;
    direct = false;
    between += 1;
  }
  return -1;
}

/** Joins the drafts; the text of a joined block is kept per page in its pieces. */
export function joinRunningOn(drafts: readonly Draft[]): Draft[] {
  const kept = [...drafts];
  for (let at = kept.length - 1; at >= 0; at--) {
    const draft = kept[at] as Draft;
    if (!isText(draft) || !endsColumn(kept, at)) continue;
    const next = continuation(kept, at);
    if (next < 0) continue;
    const [after] = kept.splice(next, 1) as [Draft];
    draft.pieces.push(...after.pieces);
    draft.end = after.end;
  }
  return joinNotes(kept);
}

/** Whether no other running text of its column stands below a block. */
function endsColumn(drafts: readonly Draft[], at: number): boolean {
  for (let next = at + 1; next < drafts.length; next++) {
    const after = drafts[next] as Draft;
    if (after.opensColumn && after.role !== 'footnote') return true;
    if (isText(after) || after.role === 'heading') return false;
  }
  return false;
}

/** A note without a number goes on from the last note before it. */
function joinNotes(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let note: Draft | undefined;
  for (const draft of drafts) {
    const goesOn = draft.role === 'footnote' && draft.opensColumn && !/^\d|^[*†‡]/.test(startOf(draft));
    if (goesOn && note !== undefined && !/[.!?]$/.test(endOf(note)) && sameLook(note, draft))
      note.pieces.push(...draft.pieces);
    else kept.push(draft);
    if (draft.role === 'footnote') note = goesOn ? note : draft;
  }
  return kept;
}
