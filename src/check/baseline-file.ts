// The file of a baseline: per paper, per rule, how often each known finding occurs. Pure.
import { z } from 'zod';

/** Of the form of file that is read and written here. */
const VERSION = 1;
const count = z.int().min(1);

/** The file: findings are known by their fingerprint, never by a line, so that it keeps as text moves. */
const baselineSchema = z.strictObject({
  version: z.literal(VERSION).describe('Version of this form of file.'),
  files: z
    .record(
      z.string(),
      z.record(
        z.string().regex(/^RV\d{3}$/),
        z.strictObject({
          count: count.describe('Sum of the counts below.'),
          fingerprints: z
            .record(z.string().regex(/^[0-9a-f]{32}$/), count)
            .describe('How often each finding occurs: a quote can stand in a paper twice.'),
        }),
      ),
    )
    .describe('Per paper (path from the folder of the configuration) and per rule.'),
});

/** Counts of fingerprints, per paper and rule. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** Reads the text of a baseline. @returns null when it is no baseline */
export function parseBaseline(text: string): Baseline | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = baselineSchema.safeParse(value);
  if (!parsed.success) return null;
  return new Map(
    Object.entries(parsed.data.files).map(([path, rules]) => [
      path,
      new Map(
        Object.entries(rules).map(([rule, { fingerprints }]) => [
          rule,
          new Map(Object.entries(fingerprints)),
        ]),
      ),
    ]),
  );
}

/** The version of a baseline of a later Raakvlak; null for every other text. */
export function newerVersion(text: string): number | null {
  try {
    const version: unknown = (JSON.parse(text) as { readonly version?: unknown } | null)?.version;
    return typeof version === 'number' && version > VERSION ? version : null;
  } catch {
    return null;
  }
}

function sorted<T, U>(map: ReadonlyMap<string, T>, make: (value: T) => U): Record<string, U> {
  const keys = [...map.keys()].sort((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, make(map.get(key)!)]));
}

/** Sum of the counts of a rule in a paper. */
export const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((a, b) => a + b, 0);

/** The text of the file: keys sorted, one entry a line, so that two versions differ only where findings do. */
export function baselineText(baseline: Baseline): string {
  const full = new Map([...baseline].filter(([, rules]) => rules.size > 0));
  const files = sorted(full, (rules) =>
    sorted(rules, (counts) => ({ count: sumOf(counts), fingerprints: sorted(counts, (n) => n) })),
  );
  return `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`;
}
