// Where the frameworks touch: the best passages in turn from both, the numbers, and the rest in the appendix.
import type { Passage, Touching } from '../../analysis.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Part } from '../model.js';
import { inTurn, passageOf, quoteBlock } from './shared.js';

/** Quotes in the report itself; the others stand in the appendix. */
const SHOWN = 10;
/** At most this many passages of the second list (about both, not connecting). */
const SHOWN_BOTH = 40;

/** With fewer expected passages than this, an odds ratio says nothing that a reader can use. */
const FEWEST_EXPECTED = 1;

function tagged(passage: Passage, context: ReportContext): Block {
  const { commitment, touching } = context.messages.texts.report;
  const { coded } = passage;
  const text = context.comparison.frameworks[passage.domain].find(
    ({ document }) => document.id === passage.documentId,
  )!.document.text;
  const words = [
    ...new Set([
      ...coded.commitmentWords.map(({ span }) => text.slice(span.start, span.end)),
      ...coded.commitmentFigures,
    ]),
  ];
  return quoteBlock(
    passage,
    context,
    touching.tag(
      commitment[coded.commitment],
      [...new Set([...words.slice(0, 2), ...coded.commitmentFigures, ...words.slice(2, 3)])]
        .slice(0, 4)
        .join(', '),
    ),
  );
}

function numbers({ comparison, messages }: ReportContext): string {
  const { touching: texts } = messages.texts.report;
  const { observed, expected, oddsRatio, interval } = comparison.touching;
  if (oddsRatio === null || interval === null || expected < FEWEST_EXPECTED)
    return texts.numbersUnknown(observed);
  const { count, decimal, short } = messages.formats;
  const ratio = texts.ratio(
    short(expected),
    decimal(oddsRatio),
    decimal(interval.low),
    decimal(interval.high),
  );
  return `${texts.numbers(observed, count(expected), direction(comparison.touching))} ${ratio}`;
}

/** Whether co-occurrence is clearly more or fewer than chance, by the interval of the odds ratio. */
export function direction({ interval, expected }: Touching): 'more' | 'fewer' | 'same' | 'unknown' {
  if (interval === null || expected < FEWEST_EXPECTED) return 'unknown';
  if (interval.low > 1) return 'more';
  return interval.high < 1 ? 'fewer' : 'same';
}

/** What stands before the quotations: how many they are, whose, and what their tags mean. */
function intro(shown: readonly Passage[], total: number, { messages }: ReportContext): Block[] {
  const { touching: texts } = messages.texts.report;
  if (shown.length === 0) return [text(texts.none)];
  const both = new Set(shown.map(({ domain }) => domain)).size > 1;
  const first = texts.intro(shown.length, total);
  return [text(both ? `${first} ${texts.inTurn}` : first), text(texts.tagsExplained), { kind: 'legend' }];
}

function viceVersa({ comparison, messages }: ReportContext): string {
  const { touching: texts } = messages.texts.report;
  const share = (side: 'culture' | 'welfare'): string => {
    const { passages, share: part } = comparison.viceVersa[side];
    return texts.shareOf(passages.length, messages.formats.percent(part));
  };
  return texts.viceVersa(share('culture'), share('welfare'));
}

export function touchingPart(context: ReportContext): Part {
  const { touching: texts } = context.messages.texts.report;
  const all = inTurn(context.comparison.touching.connecting, context);
  const shown = all.slice(0, SHOWN);
  const quotes = shown.map((passage) => tagged(passage, context));
  return {
    id: 'waar-raken-ze-elkaar',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      ...intro(shown, all.length, context),
      ...quotes,
      ...[numbers(context), viceVersa(context)].filter(Boolean).map((sentence) => text(sentence)),
    ],
  };
}

/** The touching passages beyond the first ten, and those about both domains that do not connect them. */
export function touchingAppendix(context: ReportContext): Part[] {
  const { touching: texts } = context.messages.texts.report;
  const { passages, connecting } = context.comparison.touching;
  const rest = inTurn(connecting, context).slice(SHOWN);
  const both = passages.filter((id) => !connecting.includes(id)).map((id) => passageOf(id, context));
  const part = (id: string, heading: string, blocks: readonly Block[]): Part[] =>
    blocks.length === 0 ? [] : [{ id, heading, level: 3, depth: 'appendix', blocks }];
  return [
    ...part(
      'alle-raakvlakken',
      texts.appendixHeading,
      rest.map((passage) => tagged(passage, context)),
    ),
    ...part(
      'over-allebei',
      texts.bothHeading,
      both.length === 0
        ? []
        : [
            text(texts.bothIntro),
            ...both.slice(0, SHOWN_BOTH).map((passage) => quoteBlock(passage, context)),
            ...(both.length > SHOWN_BOTH
              ? [
                  text(
                    texts.bothRest(
                      both
                        .slice(SHOWN_BOTH)
                        .map((passage) => passage.id)
                        .join(', '),
                    ),
                  ),
                ]
              : []),
          ],
    ),
  ];
}
