// For readers who want more than S: words in common at equal sizes, and Morisita's index.
import type { ReportContext } from '../context.js';
import { text, type Part } from '../model.js';

/** The shares are always there; the rest not for texts too short to draw from. */
export function vocabularyAppendix({ comparison, messages }: ReportContext): Part[] {
  const { jaccardCurve, morisita, result, seed, sharedWords } = comparison.vocabulary;
  const texts = messages.texts.spread.vocabulary;
  const own = messages.texts.report.vocabulary;
  const { count, percent, decimal } = messages.formats;
  return [
    {
      id: 'gedeelde-woorden',
      heading: texts.heading,
      level: 3,
      depth: 'appendix',
      blocks: [
        ...(result ? [text(own.method(count(result.m), seed))] : []),
        text(own.shares(percent(sharedWords.culture), percent(sharedWords.welfare))),
        ...(jaccardCurve.length === 0 ? [] : [text(texts.intro)]),
        ...(jaccardCurve.length === 0
          ? []
          : [
              {
                kind: 'table',
                caption: texts.caption,
                columns: [
                  { label: texts.columns.size, align: 'right' },
                  { label: texts.columns.value, align: 'right' },
                ],
                rows: jaccardCurve.map(({ size, value }) => [[count(size)], [percent(value)]]),
              } as const,
            ]),
        ...(morisita === null ? [] : [text(texts.morisita(decimal(morisita)))]),
      ],
    },
  ];
}
