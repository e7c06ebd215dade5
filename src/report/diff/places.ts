// The appendix on two versions: every difference by number, and every passage that is named.
import { text, type Block, type Part } from '../model.js';
import { passageOf, placeOf, type DiffContext } from './context.js';

/** Characters of a passage in the list of places. */
const EXCERPT = 160;

const excerpt = (value: string): string =>
  value.length <= EXCERPT ? value : `${value.slice(0, Math.max(1, value.lastIndexOf(' ', EXCERPT)))} …`;

function placesTable(caption: string, ids: readonly string[], context: DiffContext): Block[] {
  if (ids.length === 0) return [];
  const { number, place, text: label } = context.messages.texts.report.columns;
  return [
    {
      kind: 'table',
      caption,
      passages: true,
      columns: [number, place, label].map((one) => ({ label: one, align: 'left' })),
      rows: ids.map((id) => {
        const passage = passageOf(id, context);
        return [[id], [placeOf(passage, context)], [excerpt(passage.text)]];
      }),
    },
  ];
}

/** Every passage that a number or a list names: all that came, went or changed, and those with a subject. */
export function placesParts(context: DiffContext): Part[] {
  const { diff, messages } = context;
  const { appendix, version } = messages.texts.diff;
  const { gained, lost, changed: pairs, regrouped, same } = diff.paragraphs;
  const moved = same.filter((pair) => pair.moved);
  const named = new Set([
    ...gained,
    ...lost,
    ...[...pairs, ...regrouped, ...moved].flatMap((p) => [p.old, p.new]),
  ]);
  const inOrder = (one: 'old' | 'new'): string[] =>
    [...diff.passages.values()]
      .filter(
        (passage) => passage.version === one && (named.has(passage.id) || passage.coded.matches.length > 0),
      )
      .map(({ id }) => id);
  const fates: readonly (readonly [string, string])[] = [
    [appendix.gained, gained.join(', ')],
    [appendix.lost, lost.join(', ')],
    ...(
      [
        [appendix.changed, pairs],
        [appendix.regrouped, regrouped],
        [appendix.moved, [...same, ...pairs].filter((pair) => pair.moved)],
      ] as const
    ).map(([label, list]) => [label, list.map((p) => `${p.old} → ${p.new}`).join(', ')] as const),
  ];
  return [
    {
      id: 'alle-verschillen',
      heading: appendix.heading,
      level: 3,
      depth: 'appendix',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: fates.filter(([, list]) => list !== '').map(([label, list]) => [`${label}: ${list}`]),
        },
      ],
    },
    {
      id: 'vindplaatsen',
      heading: messages.texts.report.appendix.passages,
      level: 3,
      depth: 'appendix',
      blocks: [
        text(appendix.places),
        ...placesTable(version.old, inOrder('old'), context),
        ...placesTable(version.new, inOrder('new'), context),
      ],
    },
  ];
}
