// Coded sheets against each other and against the machine: everything that `validate` says, as numbers.
import { cohenKappa, krippendorffAlpha, observedAgreement, type Unit } from './agreement.js';
import { bootstrapF1, f1, mean, precision, recall, tally, type Judged } from './classification.js';
import { commitmentResult } from './commitment-agreement.js';
import type { LabelResult, MacroResult, ValidationInput, ValidationResult } from './validation-model.js';
import { wilson, type Interval } from './wilson.js';

const DIFFER = '?';

/** What all coders who filled in a cell say; '?' when they differ or one doubts, '' when nobody filled it in. */
export function sharedJudgement(values: readonly string[]): string {
  const filled = [...new Set(values.filter((value) => value !== ''))];
  if (filled.length === 0) return '';
  return filled.length === 1 ? filled[0]! : DIFFER;
}

/** The cells of one column: per paragraph what every coder wrote. */
function columnOf(column: string, { ids, coders }: ValidationInput): string[][] {
  return ids.map((id) => coders.map((coder) => coder.get(id)?.[column] ?? ''));
}

const unitsOf = (column: readonly (readonly string[])[]): Unit[] =>
  column.map((values) => values.map((value) => (value === '' || value === DIFFER ? null : value)));

interface Between {
  readonly alpha: number | null;
  readonly kappa: number | null;
  readonly agreement: { readonly n: number; readonly same: number } | null;
}

function betweenCoders(column: readonly (readonly string[])[], coders: number): Between {
  if (coders < 2) return { alpha: null, kappa: null, agreement: null };
  const units = unitsOf(column);
  return {
    alpha: krippendorffAlpha(units),
    kappa: coders === 2 ? cohenKappa(units) : null,
    agreement: observedAgreement(units),
  };
}

function labelResult(
  id: string,
  column: readonly (readonly string[])[],
  cells: readonly (Judged | null)[],
  interval: Interval | null,
  input: ValidationInput,
): LabelResult {
  const shared = column.map(sharedJudgement);
  const positives = shared.filter((value) => value === '1').length;
  const counts = {
    id,
    n: positives + shared.filter((value) => value === '0').length,
    positives,
    leftOut: shared.filter((value) => value === DIFFER).length,
    ...betweenCoders(column, input.coders.length),
  };
  const own = tally(cells);
  const heavy = input.weights
    ? tally(
        cells,
        input.ids.map((one) => input.weights!.get(one) ?? 0),
      )
    : null;
  const idsOf = (test: (cell: Judged) => boolean): string[] =>
    input.ids.filter((_, at) => cells[at] !== null && test(cells[at]!));
  const extra = idsOf((cell) => cell.machine && !cell.human);
  const missed = idsOf((cell) => cell.human && !cell.machine);
  const known = input.machine !== null;
  return {
    ...counts,
    precision: precision(own),
    precisionInterval: wilson(own.hits, own.hits + own.extra),
    recall: recall(own),
    recallInterval: wilson(own.hits, own.hits + own.missed),
    f1: f1(own),
    f1Interval: f1(own) === null ? null : interval,
    weighted: known && heavy ? { precision: precision(heavy), recall: recall(heavy), f1: f1(heavy) } : null,
    extra,
    missed,
  };
}

/**
 * Judges the machine by what the coders share, and the coders by each other. Cells in which coders differ, with a
 * question mark, or empty are left out. Without text there is no machine and its figures are null.
 */
export function validation(input: ValidationInput): ValidationResult {
  const { ids, labels, machine } = input;
  const columns = labels.map((label) => columnOf(label, input));
  const cells = labels.map((label, at) =>
    columns[at]!.map((values, row): Judged | null => {
      const shared = sharedJudgement(values);
      const codes = machine?.get(ids[row]!);
      if (!codes || (shared !== '0' && shared !== '1')) return null;
      return { human: shared === '1', machine: codes.labels.has(label) };
    }),
  );
  const group = (names: readonly string[]): number[] =>
    labels.flatMap((label, at) => (names.includes(label) && f1(tally(cells[at]!)) !== null ? [at] : []));
  const groups = [group(input.macro), group(input.dimensions)];
  const intervals = bootstrapF1(cells, groups, input);
  const results = labels.map((label, at) =>
    labelResult(label, columns[at]!, cells[at]!, intervals.labels[at] ?? null, input),
  );
  const macro = (at: number): MacroResult => ({
    labels: groups[at]!.map((label) => labels[label]!),
    f1: mean(groups[at]!.map((label) => results[label]!.f1)),
    interval: intervals.groups[at] ?? null,
  });
  const commitments = columnOf('commitment', input);
  return {
    paragraphs: ids.length,
    coders: input.coders.length,
    labels: results,
    macro: macro(0),
    macroDimensions: macro(1),
    alpha: mean(results.map(({ alpha }) => alpha)),
    kappa: mean(results.map(({ kappa }) => kappa)),
    commitment: commitmentResult(
      ids,
      commitments.map(sharedJudgement),
      columnOf('connects', input).map(sharedJudgement),
      machine,
      betweenCoders(commitments, input.coders.length),
    ),
  };
}
