// Remarks in a paper that leave findings out: 'raakvlak-uit RV004: reason'. What they say, and where they count.
import { nearest } from '../dutch/nearest.js';
import type { Document, Paragraph, Remark, SegmentedDocument } from '../types.js';
import type { Rule, RuleId } from './model.js';

/** A remark that names rules and a reason. */
export interface Suppression {
  readonly remark: Remark;
  readonly rule: RuleId;
  readonly reason: string;
  /** Tells whether it counts for a paragraph (index in `segmented.paragraphs`); for the whole paper it always does. */
  readonly holds: (paragraph: number | null) => boolean;
}

/** What is wrong with a remark: a code of the texts of RV000, with its data. */
export interface RemarkProblem {
  readonly remark: Remark;
  readonly code: 'no-rule' | 'no-reason' | 'unknown-rule' | 'own-rule' | 'unused';
  readonly data: Readonly<Record<string, string>>;
}

const REMARK = /^raakvlak[\s\p{Pd}]*uit\b([^:]*)(?::([\s\S]*))?$/iu;

/** The paragraph in which the remark stands, or the one after it; undefined at the end of the paper. */
export function paragraphOf({ offset }: Remark, { paragraphs }: SegmentedDocument): Paragraph | undefined {
  return paragraphs.find(({ end }) => end > offset);
}

/** The last paragraph of the list or table that begins at a paragraph, for a remark on a line above it; else that one. */
function endOf(
  first: Paragraph,
  { line, offset }: Remark,
  { document, paragraphs }: SegmentedDocument,
): number {
  const own = document.blocks.find(({ span }) => span.start === offset)?.line;
  const isAbove = line !== null && own !== undefined && line < own;
  const isRow = first.role === 'listItem' || first.role === 'tableCell';
  if (!isAbove || !isRow || paragraphs[first.index - 1]?.role === first.role) return first.index;
  let last = first.index;
  while (paragraphs[last + 1]?.role === first.role) last += 1;
  return last;
}

/**
 * A remark counts for the paragraph, the list or the table that it stands in or above. Before a heading it counts for
 * all that stands below it, up to a heading of the same or a higher level.
 */
function scopeOf(remark: Remark, segmented: SegmentedDocument): Suppression['holds'] {
  const first = paragraphOf(remark, segmented);
  if (first === undefined) return (paragraph) => paragraph === null;
  if (first.role !== 'heading') {
    const end = endOf(first, remark, segmented);
    return (paragraph) => paragraph === null || (paragraph >= first.index && paragraph <= end);
  }
  const { sections, paragraphs } = segmented;
  const level = sections[first.section]!.level;
  const next = sections.find((section) => section.index > first.section && section.level <= level);
  const last = next?.index ?? sections.length;
  return (paragraph) => {
    if (paragraph === null) return true;
    const { section } = paragraphs[paragraph]!;
    return section >= first.section && section < last;
  };
}

/** The names before a reason that was written without a colon: up to the first word that is no rule. */
function namesBefore(words: readonly string[], isRule: (word: string) => boolean): readonly string[] {
  const end = words.findIndex((word, at) => at > 0 && !isRule(word));
  return end < 0 ? words : words.slice(0, end);
}

/** Reads one remark. One that is not about leaving out says nothing here. */
function readRemark(
  remark: Remark,
  segmented: SegmentedDocument,
  rules: readonly Rule[],
): { readonly suppressions: Suppression[]; readonly problems: RemarkProblem[] } {
  const [, named = '', said] = REMARK.exec(remark.text) ?? [];
  const reason = said ?? '';
  const ruleOf = (word: string): Rule | undefined =>
    rules.find(({ id, name }) => [id.toLowerCase(), name].includes(word.toLowerCase()));
  const words = named.split(/[\s,;]+/).filter(Boolean);
  const names = said === undefined ? namesBefore(words, (word) => ruleOf(word) !== undefined) : words;
  if (names.length === 0) return { suppressions: [], problems: [{ remark, code: 'no-rule', data: {} }] };
  const suppressions: Suppression[] = [];
  const problems: RemarkProblem[] = [];
  const holds = scopeOf(remark, segmented);
  for (const name of names) {
    const rule = ruleOf(name);
    if (rule === undefined) {
      const known = rules.flatMap(({ id, name: own }) => [id, own]);
      const data = { rule: name, hint: nearest(name, known, 1)[0] ?? '' };
      problems.push({
        remark,
        code: /^(?:RV000|suppression)$/i.test(name) ? 'own-rule' : 'unknown-rule',
        data,
      });
    } else if (reason.trim() === '') problems.push({ remark, code: 'no-reason', data: { rule: rule.id } });
    else suppressions.push({ remark, rule: rule.id, reason: reason.trim().replace(/\s+/g, ' '), holds });
  }
  return { suppressions, problems };
}

/** False for a remark in a part of the paper that the user left out. */
function isLooked({ offset }: Remark, { blocks, text }: Document): boolean {
  return offset >= text.length || blocks.some(({ span }) => span.start <= offset && offset < span.end);
}

/** @param rules those of which findings may be left out */
export function readRemarks(
  segmented: SegmentedDocument,
  rules: readonly Rule[],
): { readonly suppressions: readonly Suppression[]; readonly problems: readonly RemarkProblem[] } {
  const read = (segmented.document.remarks ?? [])
    .filter((remark) => REMARK.test(remark.text) && isLooked(remark, segmented.document))
    .map((remark) => readRemark(remark, segmented, rules));
  return {
    suppressions: read.flatMap(({ suppressions }) => suppressions),
    problems: read.flatMap(({ problems }) => problems),
  };
}
