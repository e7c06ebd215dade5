// The same word in other company: which expressions are compared, what stands by them, and a sentence of either side.
import type { PerDomain } from '../../analysis.js';
import { isInfinitive, isNoun } from '../../dutch/content-words.js';
import { INFLECTED, MAY_END, VERB } from '../../dutch/word-bits.js';
import type { Engine } from '../../engine.js';
import { exampleOf } from './example.js';
import { occurrencesOf, takenWords, usualForm, type FrameworkText } from './text.js';
import { withoutTwins } from './twins.js';
import { collocatesOf, companyOf, type Standing } from '../../measure/collocates.js';
import {
  ownCompanions,
  type Companion,
  type Expression,
  type Meaning,
} from '../../measure/language-model.js';
import { FEWEST_CONTEXTS, inverseShare, likeness } from '../../measure/meanings.js';
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
/** Chance that is called different, and the share of occurrences at which a word is a name. */
const CHANCE = 0.05;
const NAMED = 0.5;

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

/** Is a word mostly the name of people or parties, by the lexicons that list them? @param named those words per line */
function namesPeople(standings: readonly Standing[], named: (line: number) => ReadonlySet<number>): boolean {
  let names = 0;
  let count = 0;
  for (const { line, at } of standings) {
    const taken = named(line);
    count += at.length;
    if (taken.size > 0) names += at.filter((tokens) => tokens.some((token) => taken.has(token))).length;
  }
  return names >= count * NAMED;
}

/** A form of a verb that happens to be a noun that makes no compounds ('stelt'): in running text it is the verb. */
function isVerbForm(lemma: string, words: Engine['words']): boolean {
  const bits = words.bits(lemma);
  return lemma.endsWith('t') && (bits & (VERB | INFLECTED)) === (VERB | INFLECTED) && (bits & MAY_END) === 0;
}

function sharedExpressions(
  texts: Texts,
  word: (lemma: number) => Expression,
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
  const isNounHere = (lemma: string): boolean =>
    isNoun(lemma, words) && !isInfinitive(lemma, words) && !isVerbForm(lemma, words);
  const named = both((domain) => takenWords(texts[domain], ({ lexicon }) => NAMES.has(lexicon)));
  const lemmas: Shared[] = [];
  texts.culture.lemmas.forEach((lemma, number) => {
    if (DOMAINS.some((domain) => texts[domain].paragraphs[number]! < FEWEST_CONTEXTS)) return;
    if (!isNounHere(lemma)) return;
    const stands = both((domain) => texts[domain].words(number));
    if (DOMAINS.some((domain) => namesPeople(stands[domain], named[domain]))) return;
    lemmas.push({ expression: word(number), stands });
  });
  return [...concepts.filter(({ stands }) => enough(stands)), ...lemmas];
}

/** Weights by the paragraphs of both texts together. */
function weights({ culture, welfare }: Texts): Float64Array {
  const paragraphs = culture.lines.length + welfare.lines.length;
  return Float64Array.from(culture.paragraphs, (holding, lemma) =>
    inverseShare(paragraphs, holding + welfare.paragraphs[lemma]!),
  );
}

/** A meaning before it is known to be told: what it is ranked by. */
interface Measured extends Shared, Pick<Meaning, 'likeness' | 'chance' | 'candidate' | 'companions'> {}

/** Makes what measures an expression in both texts. */
function measurer(texts: Texts, seed: number): (shared: Shared) => Measured {
  const weight = weights(texts);
  const forms = both((domain) => new Array<string | undefined>(texts[domain].lemmas.length));
  return (shared) => {
    const company = both((domain) =>
      shared.stands[domain].map((standing) =>
        companyOf(texts[domain].lines[standing.line]!.lemmas, standing),
      ),
    );
    const [culture, welfare] = DOMAINS.map((domain) => company[domain].map(({ lemmas }) => lemmas));
    const { cosine, chance } = likeness(culture!, welfare!, weight, createRandom(seed));
    const companions = both((domain): Companion[] => {
      const { frequency, lemmas } = texts[domain];
      const count = shared.stands[domain].reduce((sum, { at }) => sum + at.length, 0);
      return collocatesOf(company[domain], count, frequency, lemmas).map(({ number, ...one }) => ({
        ...one,
        form: (forms[domain][number] ??= usualForm(number, [texts[domain]])),
      }));
    });
    const own = ownCompanions({ companions });
    const candidate =
      cosine !== null && cosine < 1 && chance <= CHANCE && own.culture.length > 0 && own.welfare.length > 0;
    return { ...shared, likeness: cosine, chance, candidate, companions };
  };
}

/** Every idea and noun that stands in five paragraphs of either framework, with its company in each. */
export function meaningsOf(
  texts: Texts,
  word: (lemma: number) => Expression,
  engine: Pick<Engine, 'lexicons' | 'words'>,
  seed: number,
): Meaning[] {
  const measured = sharedExpressions(texts, word, engine).map(measurer(texts, seed));
  measured.sort(
    (a, b) =>
      Number(b.candidate) - Number(a.candidate) ||
      (a.likeness ?? Infinity) - (b.likeness ?? Infinity) ||
      a.chance - b.chance,
  );
  return withoutTwins(measured).map(({ expression, stands, ...rest }) => {
    const own = ownCompanions(rest);
    return {
      ...expression,
      likeness: rest.likeness,
      chance: rest.chance,
      candidate: rest.candidate,
      occurrences: both((domain) => occurrencesOf(texts[domain], stands[domain])),
      companions: rest.companions,
      examples: rest.candidate
        ? both((domain) => exampleOf(texts[domain], stands[domain], own[domain]))
        : null,
    };
  });
}
