// Where the frameworks touch: the best passages in turn from both, the numbers, and the rest in the appendix.
import type { Passage } from '../../analysis.js';
import type { Touching } from '../../comparison.js';
import type { Domain } from '../../types.js';
import { otherDomain } from '../../measure/domains.js';
import type { PartContext, ReportContext } from '../context.js';
import { shapeText, touchingByKind, touchingMap } from '../figures/touching-map.js';
import { text, type Block, type Part } from '../model.js';
import {
  aboutBothOnly,
  analysisOf,
  capitalised,
  countCell,
  DOMAINS,
  passagesInTurn,
  passageOf,
  perFramework,
  placeOf,
  quoteBlock,
} from './shared.js';

/** Quotes in the report itself, from both papers in turn; the others stand in the appendix. */
const SHOWN = 5;
/** At most this many passages of the second list (about both, not connecting). */
const SHOWN_BOTH = 40;

/** With fewer expected passages than this, an odds ratio says nothing that a reader can use. */
const FEWEST_EXPECTED = 1;

/** At most this many words show a level. */
const LEVEL_WORDS = 2;

/** 'beleid (nota, wethouder) · vloer (leeskring)': only what is known, with the words that show it. */
function levelTags({ id, ...passage }: Passage, context: PartContext): string[] {
  const { level: texts } = context.messages.texts.meeting;
  const levels = context.comparison.touching.levels.get(id);
  const { text: whole } = analysisOf({ id, ...passage }, context).document;
  return (['policy', 'floor'] as const).flatMap((level) => {
    const words = levels?.[level].map(({ span }) => whole.slice(span.start, span.end).replace(/\s+/g, ' '));
    return words && words.length > 0
      ? [texts[level]([...new Set(words)].slice(0, LEVEL_WORDS).join(', '))]
      : [];
  });
}

/** '2×, ook: cultuurkader, p. 12 [C40]': where near-copies of a passage stand. */
function repeatTag({ id }: Passage, context: PartContext): string[] {
  const { meeting } = context.messages.texts;
  const also = context.comparison.touching.repeats.find(({ passage }) => passage === id)?.also ?? [];
  const places = also.map((other) => placeOf(other, context));
  return also.length === 0 ? [] : [meeting.repeats(also.length + 1, context.messages.formats.list(places))];
}

/** The words and figures that made the commitment so. */
function commitmentTag(passage: Passage, context: PartContext): string {
  const { commitment, touching } = context.messages.texts.report;
  const { coded } = passage;
  const { text: whole } = analysisOf(passage, context).document;
  const words = [
    ...new Set([
      ...coded.commitmentWords.map(({ span }) => whole.slice(span.start, span.end)),
      ...coded.commitmentFigures,
    ]),
  ];
  return touching.tag(
    commitment[coded.commitment],
    [...new Set([...words.slice(0, 2), ...coded.commitmentFigures, ...words.slice(2, 3)])]
      .slice(0, 4)
      .join(', '),
  );
}

/** A quotation with how far it goes, of what it speaks, and where copies of it stand. */
export function tagged(passage: Passage, context: PartContext): Block {
  const tags = [
    commitmentTag(passage, context),
    ...levelTags(passage, context),
    ...repeatTag(passage, context),
  ];
  return quoteBlock(passage, context, tags.join(' · '));
}

/** How many passages are about both, beside what chance would give. */
export function numbers({ comparison, messages }: PartContext): string {
  const { touching: texts } = messages.texts.report;
  const { observed, expected, oddsRatio, interval } = comparison.touching;
  if (oddsRatio === null || interval === null || expected < FEWEST_EXPECTED)
    return texts.numbersUnknown(observed);
  const { count, decimal } = messages.formats;
  const ratio = texts.ratio(decimal(oddsRatio), decimal(interval.low), decimal(interval.high));
  return `${texts.numbers(observed, count(expected), direction(comparison.touching))} ${ratio}`;
}

/** Whether co-occurrence is clearly more or fewer than chance, by the interval of the odds ratio. */
export function direction({ interval, expected }: Touching): 'more' | 'fewer' | 'same' | 'unknown' {
  if (interval === null || expected < FEWEST_EXPECTED) return 'unknown';
  if (interval.low > 1) return 'more';
  return interval.high < 1 ? 'fewer' : 'same';
}

/** What stands before the quotations: how many they are, whose, and what their tags mean. */
function intro(shown: readonly Passage[], total: number, { comparison, messages }: ReportContext): Block[] {
  const { touching: texts } = messages.texts.report;
  if (shown.length === 0) return [text(texts.none)];
  const both = new Set(shown.map(({ domain }) => domain)).size > 1;
  const first = texts.intro(shown.length, total, both);
  const levels = shown.some(({ id }) => {
    const own = comparison.touching.levels.get(id);
    return own !== undefined && own.policy.length + own.floor.length > 0;
  });
  const tags = levels
    ? `${texts.tagsExplained} ${messages.texts.meeting.level.explained}`
    : texts.tagsExplained;
  return [text(first), text(tags), { kind: 'legend' }];
}

/** Passages of a framework that are named as real, best first. */
const REAL_SHOWN = 2;

/** One framework: how many passages it has about the other field, how many of them say something, and the best. */
function viceVersa(side: Domain, context: ReportContext): string {
  const { comparison, messages } = context;
  const { report, meeting } = messages.texts;
  const { passages, share, real } = comparison.viceVersa[side];
  const other = otherDomain(side);
  const lead = meeting.viceVersa.lead(
    report.theFramework[side],
    passages.length,
    messages.formats.percent(share),
    report.domain[other],
  );
  if (passages.length === 0) return lead;
  const places = real.slice(0, REAL_SHOWN).map((id) => placeOf(id, context, false));
  return `${lead} ${meeting.viceVersa.real(real.length, passages.length, messages.formats.list(places))}`;
}

/** How many passages of each kind stand where: the numbers behind the map. */
function placesTable(context: ReportContext): Block[] {
  const { map } = context.messages.texts.figures;
  const { passages } = context.comparison;
  const kinds = touchingByKind(context);
  const rows = (['secured', 'measure', 'wish', 'both'] as const)
    .filter((kind) => kinds[kind].length > 0)
    .map((kind) => [
      [capitalised(shapeText(kind, context))],
      ...DOMAINS.map((domain) => {
        const own = kinds[kind].filter((id) => passages.get(id)?.domain === domain);
        return countCell(own, context);
      }),
    ]);
  if (rows.length === 0) return [];
  return [{ kind: 'table', caption: map.table, columns: perFramework(map.tableColumn, context), rows }];
}

export function touchingPart(context: ReportContext): Part {
  const { touching: texts } = context.messages.texts.report;
  const all = passagesInTurn(context.comparison.touching.connecting, context);
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
      ...[numbers(context), `${viceVersa('culture', context)} ${viceVersa('welfare', context)}`]
        .filter(Boolean)
        .map((sentence) => text(sentence)),
      ...placesTable(context),
      ...touchingMap(context),
    ],
  };
}

/** The touching passages beyond the first ones, and those about both domains that do not connect them. */
export function touchingAppendix(context: ReportContext): Part[] {
  const { touching: texts } = context.messages.texts.report;
  const { connecting } = context.comparison.touching;
  const rest = passagesInTurn(connecting, context).slice(SHOWN);
  const both = aboutBothOnly(context).map((id) => passageOf(id, context));
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
