// The passages of a report on two versions: touching ones, those that go further or less far, and all that came and went.
import type { PassagePair } from '../../measure/versions/model.js';
import { text, type Block, type Part } from '../model.js';
import { stayedIds, type DiffContext } from './context.js';
import { changeBlocks, quoteBlock } from './quotes.js';

/** Quotes per list in the report itself; the others stand in the appendix. */
const SHOWN = 10;

/** Quotes of a list, with a sentence before them that says how many there are. */
function quotes(ids: readonly string[], say: string, context: DiffContext): Block[] {
  return [
    text(context.messages.texts.diff.shown(say, Math.min(ids.length, SHOWN), ids.length)),
    ...ids.slice(0, SHOWN).map((id) => quoteBlock(id, context)),
  ];
}

/** Touching passages that came and went, and those that both versions have. */
export function touchingPart(context: DiffContext): Part {
  const { touching: texts } = context.messages.texts.diff;
  const { gained, lost } = context.diff.touching;
  const stayed = stayedIds(context);
  return {
    id: 'raakvlakken',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      ...(gained.length + lost.length > 0 ? [{ kind: 'legend' } as const] : []),
      ...(gained.length > 0
        ? quotes(gained, texts.gained(gained.length), context)
        : [text(texts.noneGained)]),
      ...(lost.length > 0 ? quotes(lost, texts.lost(lost.length), context) : []),
      ...(lost.length === 0 && stayed.length > 0 ? [text(texts.noneLost)] : []),
      text(texts.stayed(stayed.length, stayed.join(', '))),
    ],
  };
}

/** Passages that go further in the new version, or less far. */
export function commitmentsPart(context: DiffContext): Part[] {
  const { diff, messages } = context;
  if (diff.commitments.length === 0) return [];
  const { commitments: texts } = messages.texts.diff;
  const { commitment } = messages.texts.report;
  return [
    {
      id: 'toezeggingen',
      heading: texts.heading,
      level: 2,
      depth: 'report',
      blocks: [
        text(texts.intro),
        ...diff.commitments
          .slice(0, SHOWN)
          .flatMap(({ old, new: current, from, to, touching }) => [
            text(texts.step(commitment[from], commitment[to], touching)),
            ...changeBlocks(old, current, context),
          ]),
        ...(diff.commitments.length > SHOWN
          ? [
              text(
                texts.rest(
                  diff.commitments
                    .slice(SHOWN)
                    .map((one) => `${one.old} → ${one.new} (${commitment[one.from]} → ${commitment[one.to]})`)
                    .join(', '),
                ),
              ),
            ]
          : []),
      ],
    },
  ];
}

function changed(pairs: readonly PassagePair[], context: DiffContext): Block[] {
  const { paragraphs: texts, shown } = context.messages.texts.diff;
  if (pairs.length === 0) return [text(texts.noneChanged)];
  const all = pairs.map((pair) => ({ pair, blocks: changeBlocks(pair.old, pair.new, context) }));
  const differing = all.filter(({ blocks }) => blocks.length > 0);
  const divided = all.filter(({ blocks }) => blocks.length === 0);
  return [
    text(shown(texts.changed(pairs.length), Math.min(differing.length, SHOWN), differing.length)),
    ...differing.slice(0, SHOWN).flatMap(({ blocks }) => blocks),
    ...(divided.length > 0
      ? [text(texts.divided(divided.map(({ pair }) => `${pair.old} → ${pair.new}`).join(', ')))]
      : []),
  ];
}

/** Paragraphs that came, went and changed. */
export function paragraphsPart(context: DiffContext): Part {
  const { paragraphs: texts } = context.messages.texts.diff;
  const { gained, lost, changed: pairs, regrouped } = context.diff.paragraphs;
  return {
    id: 'alineas',
    heading: texts.heading,
    level: 2,
    depth: 'report',
    blocks: [
      ...(gained.length > 0
        ? quotes(gained, texts.gained(gained.length), context)
        : [text(texts.noneGained)]),
      ...(lost.length > 0 ? quotes(lost, texts.lost(lost.length), context) : [text(texts.noneLost)]),
      ...changed([...pairs, ...regrouped], context),
    ],
  };
}
