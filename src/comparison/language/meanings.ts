// The same word in other company: which expressions are compared, what stands by them, and a sentence of either side.
import type { PerDomain } from '../../analysis.js';
import { isInfinitive, isNoun } from '../../dutch/content-words.js';
import { perWord } from '../../dutch/memo.js';
import { INFLECTED, MAY_END, VERB } from '../../dutch/word-bits.js';
import type { Engine } from '../../engine.js';
import { exampleOf } from './example.js';
import { occurrencesOf, usualForm, type FrameworkText } from './text.js';
import { collocatesOf, near, type Standing } from '../../measure/collocates.js';
import {
  ownCompanions,
  type Companion,
  type Expression,
  type Meaning,
} from '../../measure/language-model.js';
import { FEWEST_CONTEXTS, inverseShare, likeness, type Context } from '../../measure/meanings.js';
import { createRandom } from '../../measure/random.js';

/** Names of people, parties and papers mean the same people, parties and papers in both texts. */
const NAMES: ReadonlySet<string> = new Set(['audiences', 'actors', 'frames']);
/** Lexicons of ideas; and those that the user brings. */
const IDEAS: ReadonlySet<string> = new Set([
  'culture',
  'welfare',
  'bridge',
  'motives',
  'instruments',
  'building-blocks',
  'thresholds',
]);
/** Chance that is called different, and the share of occurrences at which two expressions are one. */
const CHANCE = 0.05;
const SAME = 0.5;

type Texts = PerDomain<FrameworkText>;
type Stands = PerDomain<readonly Standing[]>;
const DOMAINS = ['culture', 'welfare'] as const;
const both = <T>(make: (domain: 'culture' | 'welfare') => T): PerDomain<T> => ({
  culture: make('culture'),
  welfare: make('welfare'),
});

/** An expression that both frameworks hold often enough. */
interface Shared {
  readonly expression: Expression;
  readonly stands: Stands;
}

/** More than the words of the longest paragraph: line and token make one number. */
const LINE = 2 ** 20;

/** A number for every word of every occurrence, unique in its text. */
function tokensOf(standings: readonly Standing[]): Set<number> {
  const tokens = new Set<number>();
  for (const { line, at } of standings)
    for (const occurrence of at) for (const token of occurrence) tokens.add(line * LINE + token);
  return tokens;
}

/** Numbers that are in both sets. */
function inBoth(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of fewer) if (more.has(one)) shared += 1;
  return shared;
}

/** Is a word mostly the name of people or parties, by the lexicons that list them? */
function namesPeople({ lines }: FrameworkText, standings: readonly Standing[]): boolean {
  let names = 0;
  let count = 0;
  for (const { line, at } of standings) {
    const named = new Set(
      lines[line]!.coded.matches.filter(({ lexicon }) => NAMES.has(lexicon)).flatMap(({ tokens }) => [
        ...tokens,
      ]),
    );
    count += at.length;
    names += at.filter((tokens) => tokens.some((token) => named.has(token))).length;
  }
  return names >= count * SAME;
}

/** A form of a verb that happens to be a noun that makes no compounds ('stelt'): in running text it is the verb. */
function isVerbForm(lemma: string, words: Engine['words']): boolean {
  const bits = words.bits(lemma);
  return lemma.endsWith('t') && (bits & (VERB | INFLECTED)) === (VERB | INFLECTED) && (bits & MAY_END) === 0;
}

function sharedExpressions(
  texts: Texts,
  word: (lemma: string) => Expression,
  { lexicons, words }: Pick<Engine, 'lexicons' | 'words'>,
): Shared[] {
  const enough = (stands: Stands): boolean =>
    DOMAINS.every((domain) => stands[domain].length >= FEWEST_CONTEXTS);
  const concepts = lexicons
    .filter(({ id, own }) => IDEAS.has(id) || own?.added)
    .flatMap(({ id: lexicon, concepts }) =>
      concepts.map(({ id, label }): Shared => ({
        expression: { kind: 'concept', id: `${lexicon}/${id}`, label },
        stands: both((domain) => texts[domain].concepts.get(`${lexicon}/${id}`) ?? []),
      })),
    );
  const lemmas = [...texts.culture.words.keys()]
    .map((lemma) => ({ lemma, stands: both((domain) => texts[domain].words.get(lemma) ?? []) }))
    .filter(({ stands }) => enough(stands))
    .filter(({ lemma }) => isNoun(lemma, words) && !isInfinitive(lemma, words) && !isVerbForm(lemma, words))
    .filter(({ stands }) => !DOMAINS.some((domain) => namesPeople(texts[domain], stands[domain])))
    .map(({ lemma, stands }): Shared => ({ expression: word(lemma), stands }));
  return [...concepts.filter(({ stands }) => enough(stands)), ...lemmas];
}

/** The company of an expression per paragraph. */
function contextsOf(
  { lemmas }: FrameworkText,
  standings: readonly Standing[],
  weight: (lemma: string) => number,
): Context[] {
  return standings.map(({ line, at }) => {
    const own = new Set(at.flat());
    const company = at.flatMap((tokens) => near(lemmas[line]!, tokens, own));
    return new Map(company.map((index) => [lemmas[line]![index]!, weight(lemmas[line]![index]!)]));
  });
}

/** Weights by the paragraphs of both texts together. */
function weights(texts: Texts): (lemma: string) => number {
  const paragraphs = texts.culture.lines.length + texts.welfare.lines.length;
  return perWord((lemma) =>
    inverseShare(
      paragraphs,
      (texts.culture.words.get(lemma)?.length ?? 0) + (texts.welfare.words.get(lemma)?.length ?? 0),
    ),
  );
}

/** Every idea and noun that stands in five paragraphs of either framework, with its company in each. */
export function meaningsOf(
  texts: Texts,
  word: (lemma: string) => Expression,
  engine: Pick<Engine, 'lexicons' | 'words'>,
  seed: number,
): Meaning[] {
  const weight = weights(texts);
  const formIn = both((domain) => perWord((lemma) => usualForm(lemma, [texts[domain]])));
  const measured = sharedExpressions(texts, word, engine).map(({ expression, stands }) => {
    const [culture, welfare] = DOMAINS.map((domain) => contextsOf(texts[domain], stands[domain], weight));
    const { cosine, chance } = likeness(culture!, welfare!, createRandom(seed));
    const companions = both((domain): Companion[] => {
      const { lemmas, frequency } = texts[domain];
      return collocatesOf(lemmas, stands[domain], frequency).map((one) => ({
        ...one,
        form: formIn[domain](one.lemma),
      }));
    });
    const own = ownCompanions({ companions });
    const candidate =
      cosine !== null && cosine < 1 && chance <= CHANCE && own.culture.length > 0 && own.welfare.length > 0;
    const meaning: Meaning = {
      ...expression,
      likeness: cosine,
      chance,
      candidate,
      occurrences: both((domain) => occurrencesOf(texts[domain], stands[domain])),
      companions,
      examples: candidate ? both((domain) => exampleOf(texts[domain], stands[domain], own[domain])) : null,
    };
    return { meaning, stands };
  });
  measured.sort(
    (a, b) =>
      Number(b.meaning.candidate) - Number(a.meaning.candidate) ||
      (a.meaning.likeness ?? Infinity) - (b.meaning.likeness ?? Infinity) ||
      a.meaning.chance - b.meaning.chance,
  );
  return withoutTwins(measured);
}

/** Of two expressions that are mostly the same words ('voorziening' and the concept of it) the first is kept. */
function withoutTwins(
  measured: readonly { readonly meaning: Meaning; readonly stands: Stands }[],
): Meaning[] {
  const kept: { readonly meaning: Meaning; readonly tokens: PerDomain<ReadonlySet<number>> }[] = [];
  for (const { meaning, stands } of measured) {
    const tokens = both((domain) => tokensOf(stands[domain]));
    const isTwin = kept.some((other) =>
      DOMAINS.some((domain) => {
        const [mine, theirs] = [tokens[domain], other.tokens[domain]];
        return inBoth(mine, theirs) >= SAME * Math.min(mine.size, theirs.size);
      }),
    );
    if (!isTwin) kept.push({ meaning, tokens });
  }
  return kept.map(({ meaning }) => meaning);
}
