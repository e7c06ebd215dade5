// What validation works on and what it finds: plain data.
import type { Commitment } from '../analysis.js';
import type { CommitmentResult } from './commitment-agreement.js';
import type { Interval } from './wilson.js';

/** What the machine says of one paragraph. */
export interface MachineCodes {
  /** Ids of the labels that it gives. */
  readonly labels: ReadonlySet<string>;
  /** Its reading of the commitment, whether it finds a connection or not. */
  readonly commitment: Commitment;
}

/** One coder: per paragraph id the cells by column. '0', '1', '?' or '' (not coded). */
export type Coder = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface ValidationInput {
  /** Paragraphs to judge, in order. */
  readonly ids: readonly string[];
  /** Labels to judge, in order. */
  readonly labels: readonly string[];
  /** Labels whose mean F1 is the macro F1, and those of the dimensions among them. */
  readonly macro: readonly string[];
  readonly dimensions: readonly string[];
  readonly coders: readonly Coder[];
  /** Null when there is no text: then only the coders are compared. */
  readonly machine: ReadonlyMap<string, MachineCodes> | null;
  /** 1 ÷ chance of being drawn, per paragraph id; null without a design. */
  readonly weights: ReadonlyMap<string, number> | null;
  readonly draws: number;
  readonly seed: number;
}

export interface LabelResult {
  readonly id: string;
  /** Paragraphs with one shared judgement, and how many of those are 1. */
  readonly n: number;
  readonly positives: number;
  /** Cells left out: coders differ, or one wrote a question mark. */
  readonly leftOut: number;
  readonly precision: number | null;
  readonly precisionInterval: Interval | null;
  readonly recall: number | null;
  readonly recallInterval: Interval | null;
  readonly f1: number | null;
  readonly f1Interval: Interval | null;
  /** The same for the whole papers, by the chance of being drawn; null without a design. */
  readonly weighted: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number | null;
  } | null;
  /** Paragraphs to which only the machine, or only people, give the label. */
  readonly extra: readonly string[];
  readonly missed: readonly string[];
  /** Agreement between coders; null with one. */
  readonly alpha: number | null;
  readonly kappa: number | null;
  readonly agreement: { readonly n: number; readonly same: number } | null;
}

/** Mean F1 over the labels that have one. */
export interface MacroResult {
  readonly labels: readonly string[];
  readonly f1: number | null;
  readonly interval: Interval | null;
}

export interface ValidationResult {
  readonly paragraphs: number;
  readonly coders: number;
  readonly labels: readonly LabelResult[];
  readonly macro: MacroResult;
  readonly macroDimensions: MacroResult;
  /** Mean over the labels that have one. */
  readonly alpha: number | null;
  readonly kappa: number | null;
  readonly commitment: CommitmentResult | null;
}
