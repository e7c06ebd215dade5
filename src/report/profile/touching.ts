// Where culture and welfare touch within one framework: quotes, numbers, and the rest in the appendix.
import { text, type Block, type Part } from '../model.js';
import { aboutBothOnly, passageOf, quoteBlock } from '../parts/shared.js';
import { numbers, tagged } from '../parts/touching.js';
import type { ProfileContext } from './context.js';
import { part } from './tables.js';

/** Quotes in the report itself, and passages of the second list in the appendix. */
const SHOWN = 10;
const SHOWN_BOTH = 40;

export function touchingPart(context: ProfileContext): Part {
  const { profile, report } = context.messages.texts;
  const ids = context.comparison.touching.connecting;
  const quotes = ids.slice(0, SHOWN).map((id) => tagged(passageOf(id, context), context));
  const intro: Block[] =
    quotes.length === 0
      ? [text(profile.touchingPart.none)]
      : [
          text(report.touching.intro(quotes.length, ids.length, false)),
          text(report.touching.tagsExplained),
          { kind: 'legend' },
        ];
  const sentence = numbers(context);
  return part('waar-raken-ze-elkaar', profile.touchingPart.heading, [
    ...intro,
    ...quotes,
    ...(sentence ? [text(sentence)] : []),
  ]);
}

/** The touching passages beyond the first ten, and those about both that do not connect. */
export function touchingAppendix(context: ProfileContext): Part[] {
  const { profile, report } = context.messages.texts;
  const rest = context.comparison.touching.connecting.slice(SHOWN);
  const both = aboutBothOnly(context);
  const later = both.slice(SHOWN_BOTH);
  const quotes = (ids: readonly string[]): Block[] =>
    ids.map((id) => tagged(passageOf(id, context), context));
  return [
    ...(rest.length > 0
      ? [part('alle-raakvlakken', profile.touchingPart.restHeading, quotes(rest), 'appendix')]
      : []),
    ...(both.length > 0
      ? [
          part(
            'over-allebei',
            profile.touchingPart.bothHeading,
            [
              text(profile.touchingPart.bothIntro),
              ...both.slice(0, SHOWN_BOTH).map((id) => quoteBlock(passageOf(id, context), context)),
              ...(later.length > 0 ? [text(report.touching.bothRest(later.join(', ')))] : []),
            ],
            'appendix',
          ),
        ]
      : []),
  ];
}
