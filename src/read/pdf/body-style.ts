// Measures what the running text of a document looks like: its size, weight and distance between lines.
import type { BodyStyle, Region } from './shapes.js';

function mostFrequent(counts: ReadonlyMap<number, number>, fallback: number): number {
  let best = fallback;
  let most = 0;
  for (const [value, count] of counts) if (count > most) [best, most] = [value, count];
  return best;
}

function add(counts: Map<number, number>, value: number, by: number): void {
  counts.set(value, (counts.get(value) ?? 0) + by);
}

const toHalf = (value: number): number => Math.round(value * 2) / 2;

/** Per size of text (to half a point) the distances between following baselines, to half a point. */
function distances(regions: readonly Region[]): Map<number, Map<number, number>> {
  const bySize = new Map<number, Map<number, number>>();
  for (const { lines } of regions) {
    for (let at = 1; at < lines.length; at++) {
      const [before, line] = [lines[at - 1], lines[at]];
      if (before === undefined || line === undefined || Math.abs(before.size - line.size) > 0.4) continue;
      const step = line.y - before.y;
      if (step < 0.85 * line.size || step > 2.3 * line.size) continue;
      const counts = bySize.get(toHalf(line.size)) ?? new Map<number, number>();
      bySize.set(toHalf(line.size), counts);
      add(counts, toHalf(step), 1);
    }
  }
  return bySize;
}

/** The smallest distance that is common: lines of a paragraph stand closer than paragraphs do. */
function usualDistance(counts: ReadonlyMap<number, number>): number | undefined {
  const most = Math.max(...counts.values());
  return [...counts].filter(([, count]) => count >= 0.2 * most).sort((a, b) => a[0] - b[0])[0]?.[0];
}

/** Measures the running text of a document. */
export function bodyStyleOf(regions: readonly Region[]): BodyStyle {
  const sizes = new Map<number, number>();
  const weights = new Map<number, number>();
  for (const { lines } of regions)
    for (const { size, text } of lines) add(sizes, Math.round(size * 10) / 10, text.length);
  const size = mostFrequent(sizes, 10);
  for (const { lines } of regions) {
    for (const line of lines)
      if (Math.abs(line.size - size) < 0.5) add(weights, line.weight, line.text.length);
  }
  const leadings = new Map<number, number>();
  for (const [of, counts] of distances(regions)) {
    const usual = usualDistance(counts);
    if (usual !== undefined && Math.max(...counts.values()) >= 3) leadings.set(of, usual);
  }
  return { size, weight: mostFrequent(weights, 400), leading: (of) => leadings.get(toHalf(of)) ?? 1.25 * of };
}
