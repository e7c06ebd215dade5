// Who gains, who is named together, the language of both: small tables and sentences around the touching passages.
import type { Concreteness, PartnerPair } from '../../comparison.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import { text, type Block, type Cell, type Column, type Part } from '../model.js';
import { capitalised, conceptsOf, perFramework, placeOf } from './shared.js';

/** Rows of these tables; JSON has all. */
const ROWS = 3;
const BRIDGE_SHOWN = 3;
const BENEFIT_ROWS = 3;
/** From this many filled cells on, the table of gains says more than the passages themselves. */
const FILLED = 2;
/** Passages named behind a count in a sentence. */
const NAMED = 3;
/** One passage with such a word is no habit: the report gives advice from this many passages on. */
const OFTEN = 2;
/** Bridge terms that are culture and care at once count for both: they are not in the table of bridge language. */
const BOTH_AT_ONCE = 'joint-interventions';

const left = (label: string): Column => ({ label, align: 'left' });
const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Audience × dimension over the touching passages; no table when hardly a cell is filled. */
export function benefitsTable({ comparison, messages, language }: ReportContext): Block[] {
  const { benefits, dimensions } = comparison;
  if (benefits.length < FILLED) return [];
  const { meeting } = messages.texts;
  const passagesOf = (id: string): string[] =>
    unique(benefits.filter(({ audience }) => audience.id === id).flatMap(({ passages }) => passages));
  const shown = unique(benefits.map(({ audience }) => audience.id))
    .sort((a, b) => passagesOf(b).length - passagesOf(a).length)
    .slice(0, BENEFIT_ROWS);
  const columns = dimensions.filter(({ id }) =>
    benefits.some(({ audience, dimension }) => dimension.id === id && shown.includes(audience.id)),
  );
  const rows = shown.map((id): Cell[] => {
    const own = benefits.filter(({ audience }) => audience.id === id);
    const cells = columns.map((column): Cell => {
      const ids = own.find(({ dimension }) => dimension.id === column.id)?.passages ?? [];
      return [ids.length === 0 ? '–' : ids.join(', ')];
    });
    return [[capitalised(own[0]!.audience.label[language])], ...cells];
  });
  return [
    {
      kind: 'table',
      caption: meeting.benefits.caption,
      columns: [left(meeting.benefits.audience), ...columns.map(({ label }) => left(label[language]))],
      rows,
    },
  ];
}

/** The label of a group of parties inside a sentence. */
const inText = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** Groups of parties that are named in one passage, in a sentence, those named together most often. */
export function partnersLine(context: ReportContext): Block[] {
  const { comparison, messages, language } = context;
  const { partners: texts } = messages.texts.meeting;
  if (comparison.partners.length === 0) return [];
  const item = ({ first, second, passages }: PartnerPair): string =>
    texts.item(
      inText(first.label[language]),
      inText(second.label[language]),
      passages.culture.length,
      passages.welfare.length,
    );
  return [text(texts.line(messages.formats.list(comparison.partners.slice(0, ROWS).map(item))))];
}

/** The bridge language that both frameworks use, in a sentence, those words first that both use most. */
export function bridgeLine(context: ReportContext): Block[] {
  const least = (culture: readonly string[], welfare: readonly string[]): number =>
    Math.min(culture.length, welfare.length);
  const shared = conceptsOf(context, 'bridge')
    .filter(({ theme, passages }) => theme !== BOTH_AT_ONCE && least(passages.culture, passages.welfare) > 0)
    .sort(
      (a, b) => least(b.passages.culture, b.passages.welfare) - least(a.passages.culture, a.passages.welfare),
    );
  if (shared.length === 0) return [];
  const { bridge } = context.messages.texts.meeting;
  const items = shared
    .slice(0, BRIDGE_SHOWN)
    .map(({ label, passages }) =>
      bridge.item(label[context.language], passages.culture.length, passages.welfare.length),
    );
  return [text(bridge.line(context.messages.formats.list(items)))];
}

/** 'C3, C8 …': the first passages behind a count. */
function named(ids: readonly string[]): string {
  return `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
}

function concreteness(context: ReportContext): Block[] {
  const { touching, other } = context.comparison.wording;
  const { wording: texts } = context.messages.texts.meeting;
  const counts = ({ concrete, abstract }: Concreteness): string =>
    texts.counts(
      texts.passages(concrete.length, named(concrete)),
      texts.passages(abstract.length, named(abstract)),
    );
  const any = (where: Concreteness): boolean => where.concrete.length + where.abstract.length > 0;
  const sentences = [texts.touching(counts(touching)), ...(any(other) ? [texts.other(counts(other))] : [])];
  return any(touching) ? [text([texts.why, ...sentences].join(' '))] : [];
}

/** Concrete words where the other reads along, and at most one friendly advice on words for people per document. */
export function wordingBlocks(context: ReportContext): Block[] {
  const { comparison, messages } = context;
  const { meeting, report } = messages.texts;
  const advice = comparison.wording.personFirst
    .filter(({ passages }) => passages.length >= OFTEN)
    .map(({ words, instead, passages }) => {
      const { domain } = comparison.passages.get(passages[0]!)!;
      return text(
        meeting.wording.personFirst(
          report.theFramework[domain],
          messages.formats.list(words.map((word) => `‘${word}’`)),
          passages.length,
          passages.length > NAMED
            ? named(passages)
            : passages.map((id) => placeOf(id, context, false)).join(', '),
          instead,
        ),
      );
    });
  return [...concreteness(context), ...advice];
}

/** Ids behind counts of which the report itself names only some. */
export function behindPart(context: ReportContext): Part[] {
  const { comparison, messages, language } = context;
  const { behind } = messages.texts.meeting;
  const { viceVersa, wording } = comparison;
  const own = (ids: readonly string[], domain: Domain): string[] =>
    ids.filter((id) => comparison.passages.get(id)?.domain === domain);
  const row = (label: string, culture: readonly string[], welfare: readonly string[]): Cell[][] =>
    culture.length + welfare.length === 0
      ? []
      : [[[label], ...[culture, welfare].map((ids): Cell => [listed(ids)])]];
  const listed = (ids: readonly string[]): string =>
    ids.length === 0 ? '0' : `${messages.formats.count(ids.length)}: ${ids.join(', ')}`;
  const both = (label: string, ids: readonly string[]): Cell[][] =>
    row(label, own(ids, 'culture'), own(ids, 'welfare'));
  const rows = [
    ...row(behind.about, viceVersa.culture.passages, viceVersa.welfare.passages),
    ...row(behind.real, viceVersa.culture.real, viceVersa.welfare.real),
    ...both(behind.concreteTouching, wording.touching.concrete),
    ...both(behind.abstractTouching, wording.touching.abstract),
    ...both(behind.concreteOther, wording.other.concrete),
    ...both(behind.abstractOther, wording.other.abstract),
    ...comparison.partners
      .slice(0, ROWS)
      .flatMap(({ first, second, passages }) =>
        row(
          messages.texts.meeting.partners.pair(first.label[language], second.label[language]),
          passages.culture,
          passages.welfare,
        ),
      ),
  ];
  if (rows.length === 0) return [];
  return [
    {
      id: 'achter-deze-getallen',
      heading: behind.heading,
      level: 3,
      depth: 'appendix',
      blocks: [
        text(behind.intro),
        { kind: 'table', caption: behind.heading, columns: perFramework(behind.column, context), rows },
      ],
    },
  ];
}
