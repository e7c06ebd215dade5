// How well the machine codes, as JSON and as a table with a row per label.
import type { LabelResult } from '../../measure/validation-model.js';
import { jsonText } from '../json-text.js';
import type { ValidationContext } from './context.js';

/** Six decimals, as in the other JSON. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;

function labelJson(label: LabelResult): object {
  const { id, n, positives, leftOut, precision, recall, f1, f1Interval, ...rest } = label;
  const { precisionInterval, recallInterval, weighted, alpha, kappa, agreement, extra, missed } = rest;
  return {
    id,
    precision,
    recall,
    f1,
    interval: f1Interval,
    n,
    positives,
    leftOut,
    precisionInterval,
    recallInterval,
    weighted,
    alpha,
    kappa,
    agreement,
    errors: { extra, missed },
  };
}

/** As JSON text with a final newline; docs/coding.md explains the fields. */
export function renderValidationJson(context: ValidationContext): string {
  const { result, lexicons, messages } = context;
  const json = {
    schemaVersion: 1,
    tool: { name: 'raakvlak', version: context.version },
    options: {
      command: 'validate',
      sheets: context.sheets,
      text: context.text,
      design: context.design,
      lang: messages.language,
      seed: context.seed,
      draws: context.draws,
    },
    lexicons: lexicons.map(({ id, version, sha256 }) => ({ id, version, sha256 })),
    coders: result.coders,
    paragraphs: { judged: result.paragraphs, junk: context.junk, notOnEverySheet: context.partly },
    labels: result.labels.map(labelJson),
    macroF1: result.macro.f1,
    macro: result.macro,
    macroDimensions: result.macroDimensions,
    alpha: result.alpha,
    kappa: result.kappa,
    commitment: result.commitment,
  };
  return jsonText(JSON.parse(JSON.stringify(json, rounded)));
}

type Value = string | number | null;

/** A row per label; what is undefined is an empty cell. */
export function validationTable({ result }: ValidationContext): { columns: string[]; rows: Value[][] } {
  const fine = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : Number(value.toFixed(6));
  const columns = [
    ...['label', 'n', 'positives', 'left_out'],
    ...['precision', 'precision_low', 'precision_high', 'recall', 'recall_low', 'recall_high'],
    ...['f1', 'f1_low', 'f1_high', 'weighted_precision', 'weighted_recall', 'weighted_f1'],
    ...['alpha', 'kappa', 'coded_twice', 'same'],
  ];
  const rows = result.labels.map((label): Value[] => [
    label.id,
    label.n,
    label.positives,
    label.leftOut,
    fine(label.precision),
    fine(label.precisionInterval?.low),
    fine(label.precisionInterval?.high),
    fine(label.recall),
    fine(label.recallInterval?.low),
    fine(label.recallInterval?.high),
    fine(label.f1),
    fine(label.f1Interval?.low),
    fine(label.f1Interval?.high),
    fine(label.weighted?.precision),
    fine(label.weighted?.recall),
    fine(label.weighted?.f1),
    fine(label.alpha),
    fine(label.kappa),
    label.agreement?.n ?? null,
    label.agreement?.same ?? null,
  ]);
  return { columns, rows };
}
