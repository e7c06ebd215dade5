// What the differences between two versions mean: subjects, touching passages and commitments gained, lost and kept.
import type { Analysis } from '../../analysis.js';
import type { Label, Lexicon } from '../../lexicon/schema.js';
import { unreadPages } from '../unread-pages.js';
import type {
  CommitmentChange,
  PassagePair,
  PerVersion,
  SubjectChange,
  VersionDiff,
  VersionPassage,
  VersionWarning,
} from './model.js';

/** Below this share of the paragraphs of the shorter one in common, two papers are hardly versions of one. */
const LITTLE = 0.1;
/** Versions that differ more than this in length are compared with a warning. */
const LENGTH_RATIO = 5;

type Passages = PerVersion<readonly VersionPassage[]>;

const idsOf = (passages: readonly VersionPassage[], has: (passage: VersionPassage) => boolean): string[] =>
  passages.filter(has).map(({ id }) => id);

/** Every concept with a passage in either version, in the order of the lexicons. */
export function conceptChanges(
  lexicons: readonly Lexicon[],
  passages: Passages,
  traces: PerVersion<ReadonlySet<string>>,
): SubjectChange[] {
  const byConcept = (list: readonly VersionPassage[]): Map<string, string[]> => {
    const found = new Map<string, string[]>();
    for (const { id, concepts } of list)
      for (const concept of concepts) {
        const ids = found.get(concept);
        if (ids) ids.push(id);
        else found.set(concept, [id]);
      }
    return found;
  };
  const [old, current] = [byConcept(passages.old), byConcept(passages.new)];
  return lexicons.flatMap((lexicon) =>
    lexicon.concepts.flatMap(({ id, theme, label }): SubjectChange[] => {
      const key = `${lexicon.id}/${id}`;
      const own = { old: old.get(key) ?? [], new: current.get(key) ?? [] };
      if (own.old.length + own.new.length === 0) return [];
      const absent = (version: 'old' | 'new'): boolean =>
        own[version].length === 0 && !traces[version].has(key);
      const change = absent('old') ? 'gained' : absent('new') ? 'lost' : 'both';
      return [{ id: key, label, lexicon: lexicon.id, theme, passages: own, change }];
    }),
  );
}

/** The dimensions in their order, also those without passages. */
export function dimensionChanges(
  dimensions: readonly { readonly id: string; readonly label: Label }[],
  passages: Passages,
): SubjectChange[] {
  return dimensions.map(({ id, label }) => {
    const of = (list: readonly VersionPassage[]): string[] =>
      idsOf(list, ({ coded }) => coded.dimensions.includes(id));
    const own = { old: of(passages.old), new: of(passages.new) };
    const change =
      own.old.length === 0 && own.new.length > 0
        ? 'gained'
        : own.new.length === 0 && own.old.length > 0
          ? 'lost'
          : 'both';
    return { id, label, lexicon: null, theme: null, passages: own, change };
  });
}

/** Touching passages: kept where a paragraph connects in both versions, else gained or lost. */
export function touchingChanges(passages: Passages, pairs: readonly PassagePair[]): VersionDiff['touching'] {
  const connects = (list: readonly VersionPassage[]): Set<string> =>
    new Set(idsOf(list, ({ coded }) => coded.connection !== null));
  const [old, current] = [connects(passages.old), connects(passages.new)];
  const places = new Map([...passages.old, ...passages.new].map(({ id }, at) => [id, at]));
  const place = (id: string): number => places.get(id) ?? 0;
  const stayed = pairs
    .filter((pair) => old.has(pair.old) && current.has(pair.new))
    .map((pair) => ({ old: pair.old, new: pair.new }))
    .sort((a, b) => place(a.new) - place(b.new) || place(a.old) - place(b.old));
  const kept = new Set(stayed.flatMap((pair) => [pair.old, pair.new]));
  return {
    gained: [...current].filter((id) => !kept.has(id)),
    lost: [...old].filter((id) => !kept.has(id)),
    stayed,
  };
}

/** Passages about culture or welfare in both versions that go further, or less far; those that touch first. */
export function commitmentChanges(
  byId: ReadonlyMap<string, VersionPassage>,
  pairs: readonly PassagePair[],
): CommitmentChange[] {
  const found = pairs.flatMap((pair): CommitmentChange[] => {
    const [one, other] = [byId.get(pair.old)!.coded, byId.get(pair.new)!.coded];
    const counts = (coded: typeof one): boolean => coded.culture || coded.welfare;
    if (one.commitment === other.commitment || !counts(one) || !counts(other)) return [];
    const touching = one.connection !== null || other.connection !== null;
    return [{ old: pair.old, new: pair.new, from: one.commitment, to: other.commitment, touching }];
  });
  return [...found.filter(({ touching }) => touching), ...found.filter(({ touching }) => !touching)];
}

/** Cautions: great differences in length, pages that could not be read, papers that are hardly versions of one, and versions in the wrong order. */
export function versionWarnings(papers: PerVersion<Analysis>, pairs: number): VersionWarning[] {
  const warnings: VersionWarning[] = [];
  const shorter = Math.min(papers.old.paragraphs.length, papers.new.paragraphs.length);
  if (pairs < shorter * LITTLE || shorter === 0)
    warnings.push({ code: 'little-in-common', data: { pairs, paragraphs: shorter } });
  const [old, current] = [papers.old.paper.years, papers.new.paper.years];
  if (old !== null && current !== null && old.first > current.first)
    warnings.push({ code: 'order-reversed', data: { old: old.first, new: current.first } });
  const words = [papers.old.words, papers.new.words].sort((a, b) => a - b) as [number, number];
  const ratio = words[1] / Math.max(1, words[0]);
  if (ratio > LENGTH_RATIO)
    warnings.push({
      code: 'version-lengths',
      data: {
        ratio: Math.round(ratio * 10) / 10,
        longer: papers.old.words > papers.new.words ? 'old' : 'new',
      },
    });
  const pages = unreadPages(papers.old.document).length + unreadPages(papers.new.document).length;
  if (pages > 0) warnings.push({ code: 'unread-pages', data: { pages } });
  return warnings;
}
