// Papers with a new name: the baseline goes with them. Pure.
import type { Baseline } from './baseline-file.js';
import type { BaselinePaper } from './baseline.js';
import { fingerprintOf } from './fingerprint.js';

/** A paper goes for an old one from this share of the old findings on. */
const SHARE = 0.5;

/** A paper that the baseline knows by another name. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** What is known of a paper under another name: old fingerprint -> new, as far as both have it. */
function sameUnder(from: string, { found }: BaselinePaper, known: ReadonlySet<string>): Map<string, string> {
  const same = new Map<string, string>();
  let inWords = false;
  for (const { finding, knownBy, sentence } of found) {
    const before = fingerprintOf(from, finding.rule, knownBy);
    if (!known.has(before)) continue;
    same.set(before, finding.fingerprint);
    inWords ||= sentence !== null;
  }
  // Findings on a whole paper are alike in many papers: they do not tell that it is the same one.
  return inWords && same.size >= SHARE * known.size ? same : new Map<string, string>();
}

const printsOf = (rules: ReadonlyMap<string, ReadonlyMap<string, number>>): Set<string> =>
  new Set([...rules.values()].flatMap((counts) => [...counts.keys()]));

/**
 * The baseline under the new names of papers. A fingerprint holds the path, so it is made anew with the old one: a paper
 * that is not in the baseline, and of whose findings an entry without a file has most (at least half of that entry, one
 * of them on a sentence), is that paper under another name.
 * @param isGone tells of a paper that was not checked whether it exists no more
 */
export function withNewNames(
  papers: readonly BaselinePaper[],
  baseline: Baseline,
  isGone: (identity: string) => boolean,
): { readonly baseline: Baseline; readonly renamed: readonly Renamed[] } {
  const checked = new Set(papers.map(({ identity }) => identity));
  const lost = new Map([...baseline].filter(([identity]) => !checked.has(identity) && isGone(identity)));
  const files = new Map(baseline);
  const renamed: Renamed[] = [];
  for (const paper of papers) {
    if (baseline.has(paper.identity) || paper.found.length === 0) continue;
    const [best] = [...lost]
      .map(([from, rules]) => ({ from, rules, same: sameUnder(from, paper, printsOf(rules)) }))
      .sort((a, b) => b.same.size - a.same.size);
    if (best === undefined || best.same.size === 0) continue;
    const { from, rules, same } = best;
    const translated = [...rules].map(
      ([rule, counts]) =>
        [rule, new Map([...counts].map(([print, times]) => [same.get(print) ?? print, times]))] as const,
    );
    files.delete(from);
    files.set(paper.identity, new Map(translated));
    lost.delete(from);
    renamed.push({ from, to: paper.identity });
  }
  return { baseline: files, renamed };
}
