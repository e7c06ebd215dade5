// Known findings, so that only new ones show: what a baseline leaves out, takes up and needs no more. Pure.
import { type Baseline, sumOf } from './baseline-file.js';
import type { RuleId } from './model.js';
import type { Found } from './run.js';

/** A paper that was checked, with what was found before the baseline had its say. */
export interface BaselinePaper {
  /** Path from the folder of the configuration. */
  readonly identity: string;
  readonly found: readonly Found[];
  /** Rules that could not look in this run: of their entries nobody can say whether they are still needed. */
  readonly notLooked: ReadonlySet<RuleId>;
}

function countsOf(found: readonly Found[]): Map<string, Map<string, number>> {
  const rules = new Map<string, Map<string, number>>();
  for (const { finding } of found) {
    const counts = rules.get(finding.rule) ?? new Map<string, number>();
    counts.set(finding.fingerprint, (counts.get(finding.fingerprint) ?? 0) + 1);
    rules.set(finding.rule, counts);
  }
  return rules;
}

/** Leaves out what the baseline has: of a finding that it has twice, the first two. */
export function withoutKnown(
  { identity, found }: BaselinePaper,
  baseline: Baseline,
): { readonly fresh: readonly Found[]; readonly known: number } {
  const left = new Map(
    [...(baseline.get(identity) ?? [])].map(([rule, counts]) => [rule, new Map(counts)] as const),
  );
  const fresh = found.filter(({ finding: { rule, fingerprint } }) => {
    const counts = left.get(rule);
    const times = counts?.get(fingerprint) ?? 0;
    if (times > 0) counts!.set(fingerprint, times - 1);
    return times === 0;
  });
  return { fresh, known: found.length - fresh.length };
}

/** All findings of these papers, with what the old baseline has of papers and rules that were not looked at. */
export function updatedBaseline(papers: readonly BaselinePaper[], old: Baseline): Baseline {
  const files = new Map(old);
  for (const { identity, found, notLooked } of papers) {
    const kept = [...(old.get(identity) ?? [])].filter(([rule]) => notLooked.has(rule as RuleId));
    files.set(identity, new Map([...kept, ...countsOf(found)]));
  }
  return files;
}

/**
 * The baseline without what is found no more, and how many findings that is.
 * @param isGone tells of a paper that was not checked whether it exists no more
 */
export function prunedBaseline(
  papers: readonly BaselinePaper[],
  old: Baseline,
  isGone: (identity: string) => boolean,
): { readonly baseline: Baseline; readonly stale: number } {
  const checked = new Map(papers.map((paper) => [paper.identity, paper]));
  let stale = 0;
  const files = new Map<string, ReadonlyMap<string, ReadonlyMap<string, number>>>();
  for (const [identity, rules] of old) {
    const paper = checked.get(identity);
    if (paper === undefined && !isGone(identity)) {
      files.set(identity, rules);
      continue;
    }
    const now = countsOf(paper?.found ?? []);
    const left = new Map<string, ReadonlyMap<string, number>>();
    for (const [rule, counts] of rules) {
      const kept = paper?.notLooked.has(rule as RuleId) ? counts : atMost(counts, now.get(rule));
      stale += sumOf(counts) - sumOf(kept);
      if (kept.size > 0) left.set(rule, kept);
    }
    if (left.size > 0) files.set(identity, left);
  }
  return { baseline: files, stale };
}

/** Of each fingerprint no more than there are now. */
function atMost(
  counts: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const left = new Map<string, number>();
  for (const [fingerprint, times] of counts) {
    const kept = Math.min(times, now.get(fingerprint) ?? 0);
    if (kept > 0) left.set(fingerprint, kept);
  }
  return left;
}
