// Wish, measure or secured: how often the machine reads the commitment of a passage as people do.
import type { Commitment } from '../analysis.js';
import type { MachineCodes } from './validation-model.js';
import { wilson, type Interval } from './wilson.js';

/** The degrees of commitment, from loose to firm. */
export const COMMITMENTS: readonly Commitment[] = ['wish', 'measure', 'secured'];

/** Equal readings among a number of passages. */
export interface Share {
  readonly n: number;
  readonly same: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

export interface CommitmentResult {
  /** Where people and machine both say that the passage connects. */
  readonly bothConnect: Share;
  /** Where people say so, whatever the machine says. */
  readonly codersConnect: Share;
  /** Passages where both connect, by what people say (rows) and what the machine says (columns). */
  readonly table: Readonly<Record<Commitment, Readonly<Record<Commitment, number>>>>;
  /** Passages that people say connect, where the machine reads another commitment. */
  readonly different: readonly {
    readonly id: string;
    readonly human: Commitment;
    readonly machine: Commitment;
  }[];
  /** Agreement between coders; null with one. */
  readonly alpha: number | null;
  readonly kappa: number | null;
}

function shareOf(pairs: readonly { readonly human: Commitment; readonly machine: Commitment }[]): Share {
  const same = pairs.filter(({ human, machine }) => human === machine).length;
  const n = pairs.length;
  return { n, same, share: n === 0 ? null : same / n, interval: wilson(same, n) };
}

/**
 * @param judged what people share on the commitment of each paragraph: a degree, '' or '?'
 * @param connects what they share on `connects`; '' throughout when the column was not coded
 * @returns null when no commitment was coded
 */
export function commitmentResult(
  ids: readonly string[],
  judged: readonly string[],
  connects: readonly string[],
  machine: ReadonlyMap<string, MachineCodes> | null,
  between: { readonly alpha: number | null; readonly kappa: number | null },
): CommitmentResult | null {
  if (judged.every((value) => value === '')) return null;
  const coded = connects.some((value) => value !== '');
  const pairs = ids.flatMap((id, at) => {
    const human = COMMITMENTS.find((degree) => degree === judged[at]);
    const codes = machine?.get(id);
    if (!human || !codes || (coded && connects[at] !== '1')) return [];
    return [{ id, human, machine: codes.commitment, connects: codes.labels.has('connects') }];
  });
  const both = pairs.filter((pair) => pair.connects);
  const count = (human: Commitment, found: Commitment): number =>
    both.filter((pair) => pair.human === human && pair.machine === found).length;
  const row = (human: Commitment): Record<Commitment, number> => ({
    wish: count(human, 'wish'),
    measure: count(human, 'measure'),
    secured: count(human, 'secured'),
  });
  return {
    bothConnect: shareOf(both),
    codersConnect: shareOf(pairs),
    table: { wish: row('wish'), measure: row('measure'), secured: row('secured') },
    different: pairs
      .filter((pair) => pair.human !== pair.machine)
      .map(({ id, human, machine: found }) => ({ id, human, machine: found })),
    alpha: between.alpha,
    kappa: between.kappa,
  };
}
