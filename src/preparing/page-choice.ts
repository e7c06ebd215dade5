// Pages as people write them: '1-3, 40-' of every file, or 'nota.pdf:1-3' of one.
import type { PageRange } from '../segment/index.js';

/** Pages of all files, or of one. */
export interface PageChoice {
  /** As typed before the colon; null: every file. */
  readonly file: string | null;
  readonly ranges: readonly PageRange[];
}

const RANGES = /^(?:(.+):)?\s*(\d+(?:\s*[-–]\s*\d*)?(?:\s*,\s*\d+(?:\s*[-–]\s*\d*)?)*)\s*$/u;

/** '1-3, 40' or 'nota.pdf:1-3, 40-': what it means; null when it has another form, or a range runs backwards. */
export function parsePageChoice(value: string): PageChoice | null {
  const [, file, list] = RANGES.exec(value) ?? [];
  if (list === undefined) return null;
  const ranges = list.split(',').map((one) => {
    const [first = '', last] = one.split(/[-–]/).map((end) => end.trim());
    return { first: Number(first), last: last === undefined ? Number(first) : Number(last || Infinity) };
  });
  if (ranges.some(({ first, last }) => first < 1 || last < first)) return null;
  return { file: file?.trim() ?? null, ranges };
}

/** A choice as text again, one per range and always in the same form: 'nota.pdf:1-3' and 'nota.pdf:40-'. */
export function pageChoiceTexts({ file, ranges }: PageChoice): string[] {
  const prefix = file === null ? '' : `${file}:`;
  return ranges.map(({ first, last }) => {
    if (first === last) return `${prefix}${first}`;
    return `${prefix}${first}-${last === Infinity ? '' : last}`;
  });
}
