// The picture of S: these papers on a scale from 0 to 1, with interval, between the yardsticks.
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';
import type { ScaleFigure } from './model.js';

/** Policy texts on unrelated subjects came to about this S (npm run evaluate:vocabulary); the report says it in words. */
const UNRELATED = 0.5;

/** Nothing when S was refused, or when both sides are halves of one paper: then S says nothing of two papers. */
export function scaleFigure({ comparison, messages, split }: ReportContext): Block[] {
  const { result, yardsticks } = comparison.vocabulary;
  if (result === null || split) return [];
  const { scale } = messages.texts.figures;
  const { decimal, short } = messages.formats;
  const { low, high } = result.interval;
  const yardstick = (label: string, value: number | null): ScaleFigure['rows'] =>
    value === null ? [] : [{ label, value, interval: null, text: decimal(value) }];
  const rows: ScaleFigure['rows'] = [
    {
      label: scale.these,
      value: result.similarity,
      interval: result.interval,
      text: scale.withInterval(decimal(result.similarity), decimal(low), decimal(high)),
    },
    ...yardstick(scale.halves.culture, yardsticks.culture),
    ...yardstick(scale.halves.welfare, yardsticks.welfare),
    { label: scale.unrelated, value: UNRELATED, interval: null, text: scale.about(short(UNRELATED)) },
  ];
  return [
    {
      kind: 'figure',
      id: 'figuur-woorden',
      caption: scale.caption,
      note: scale.note,
      description: rows.map(({ label, text }) => `${label}: ${text}.`).join(' '),
      figure: { kind: 'scale', rows, ends: scale.ends },
    },
  ];
}
