// What was seen in both texts that is worth a question: wishes, one-sided passages, obstacles, money that ends, words.
import { conceptKey } from './concept-key.js';
import type { Comparison, ConceptResult, Signal, Touching, ViceVersa, WordingResult } from '../comparison.js';
import type { Passage, PerDomain } from '../analysis.js';
import type { Label } from '../lexicon/schema.js';
import type { Domain } from '../types.js';

/** Wishes are worth a question when they are more than this part of the touching passages. */
const MANY_WISHES = 0.5;
/** Roles: from how many touching passages on in which people are reached and served. */
const SERVED = 2;
const OBSTACLES = 'building-blocks';
const OBSTACLE_IDS: ReadonlySet<string> = new Set([
  'silos',
  'fragmentation',
  'red-tape',
  'market-logic',
  'different-goals',
  'staff-shortage',
]);
const TEMPORARY: ReadonlySet<string> = new Set(['instruments/temporary', 'building-blocks/short-money']);
/** Theme of the abstract words for art. */
const ABSTRACT = 'abstract-art';
const YEAR = /\b20[2-9]\d\b/g;

/** What the signals are read from. */
export interface SignalSources {
  readonly passages: Comparison['passages'];
  readonly touching: Pick<Touching, 'connecting' | 'levels'>;
  readonly viceVersa: PerDomain<ViceVersa>;
  readonly concepts: readonly ConceptResult[];
  readonly wording: Pick<WordingResult, 'touching'>;
  /** A word that both use with another meaning, with the passages that show it; absent when none is known. */
  readonly sameWord?: { readonly word: Label; readonly passages: readonly string[] };
}

const both = ({ passages }: ConceptResult): string[] => [...passages.culture, ...passages.welfare];

function passageOf(id: string, { passages }: SignalSources): Passage {
  const found = passages.get(id);
  if (!found) throw new RangeError(`no passage ${id}`);
  return found;
}

/** One framework has a real passage on the other field that is more than a wish, and the other has none at all. */
function oneSided(sources: SignalSources): Signal[] {
  const { viceVersa } = sources;
  const [culture, welfare] = [viceVersa.culture.real, viceVersa.welfare.real];
  if (culture.length > 0 === welfare.length > 0) return [];
  const firm = [...culture, ...welfare].some((id) => passageOf(id, sources).coded.commitment !== 'wish');
  if (!firm) return [];
  const presentIn: Domain = culture.length > 0 ? 'culture' : 'welfare';
  const missingIn: Domain = culture.length > 0 ? 'welfare' : 'culture';
  return [{ kind: 'vice-versa', passages: viceVersa[presentIn].real, data: { presentIn, missingIn } }];
}

function sameWord({ sameWord: found }: SignalSources): Signal[] {
  return found ? [{ kind: 'same-word', passages: found.passages, data: { word: found.word } }] : [];
}

/** More than half of the touching passages are wishes. */
function wishes(sources: SignalSources): Signal[] {
  const { connecting } = sources.touching;
  const own = connecting.filter((id) => passageOf(id, sources).coded.commitment === 'wish');
  if (own.length === 0 || own.length <= MANY_WISHES * connecting.length) return [];
  return [
    {
      kind: 'wish-without-agreement',
      passages: own,
      // The question that counts them is for more than one.
      data: { total: connecting.length, ...(own.length > 1 ? { count: own.length } : {}) },
    },
  ];
}

/** An obstacle in a passage that is no measure; the one named most often. */
function obstacle(sources: SignalSources): Signal[] {
  const named = sources.concepts
    .filter(({ id }) => id.startsWith(`${OBSTACLES}/`) && OBSTACLE_IDS.has(id.slice(OBSTACLES.length + 1)))
    .map((concept) => ({
      concept,
      passages: both(concept).filter((id) => passageOf(id, sources).coded.commitment === 'wish'),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages.length - a.passages.length);
  return named
    .slice(0, 1)
    .map(({ concept, passages }) => ({ kind: 'obstacle', passages, data: { label: concept.label } }));
}

/** Money or effort for a time; those that touch first. The year stands there when the passages name only one. */
function temporary(sources: SignalSources): Signal[] {
  const ids = sources.concepts.filter(({ id }) => TEMPORARY.has(id)).flatMap(both);
  const passages = [...new Set(ids)]
    .map((id) => passageOf(id, sources))
    .filter(({ coded }) => coded.culture || coded.welfare)
    .sort((a, b) => Number(b.coded.connection !== null) - Number(a.coded.connection !== null));
  if (passages.length === 0) return [];
  const years = new Set(passages.flatMap(({ text }) => text.match(YEAR) ?? []));
  const [year] = years.size === 1 ? years : [];
  return [
    {
      kind: 'money-temporary',
      passages: passages.map(({ id }) => id),
      data: { count: passages.length, ...(year === undefined ? {} : { year }) },
    },
  ];
}

/** Touching passages that speak of policy, and none that speaks of the floor. */
function withoutFloor({ touching: { connecting, levels } }: SignalSources): Signal[] {
  const policy = connecting.filter((id) => (levels.get(id)?.policy.length ?? 0) > 0);
  const floor = connecting.filter((id) => (levels.get(id)?.floor.length ?? 0) > 0);
  if (policy.length === 0 || floor.length > 0) return [];
  return [
    {
      kind: 'policy-without-floor',
      passages: policy,
      data: { count: policy.length, total: connecting.length },
    },
  ];
}

/** More touching passages with only abstract words for art than passages with concrete ones. */
function abstract(sources: SignalSources): Signal[] {
  const { abstract: general, concrete } = sources.wording.touching;
  const only = general.filter((id) => !concrete.includes(id));
  if (only.length <= concrete.length) return [];
  const terms = new Set(
    sources.concepts.filter(({ theme }) => theme === ABSTRACT).map((concept) => concept.id),
  );
  const words = only.flatMap((id) =>
    passageOf(id, sources)
      .coded.matches.filter((match) => terms.has(conceptKey(match)))
      .map(({ term }) => term),
  );
  const times = (word: string): number => words.filter((other) => other === word).length;
  const [word] = [...new Set(words)].sort((x, y) => times(y) - times(x));
  return [
    {
      kind: 'abstract-language',
      passages: only,
      data: { count: only.length, ...(word === undefined ? {} : { word }) },
    },
  ];
}

/** Touching passages in which people are reached and served, and none in which they do or decide with others. */
function roles(sources: SignalSources): Signal[] {
  const of = (theme: string): string[] => {
    const ids = new Set(
      sources.concepts
        .filter((concept) => concept.lexicon === 'roles' && concept.theme === theme)
        .flatMap(both),
    );
    return sources.touching.connecting.filter((id) => ids.has(id));
  };
  const served = of('served');
  if (served.length < SERVED || of('partner').length > 0) return [];
  return [{ kind: 'role-of-audience', passages: served, data: { count: served.length } }];
}

/** All that was seen, the weightiest first, at most one of each kind. */
export function signals(sources: SignalSources): Signal[] {
  return [oneSided, sameWord, wishes, obstacle, temporary, withoutFloor, abstract, roles].flatMap((look) =>
    look(sources),
  );
}
