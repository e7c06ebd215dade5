// The language of two frameworks: the same word in other company, what is typical of each, and words that no list holds.
import type { Analysis, Passage, PerDomain } from '../../analysis.js';
import { isInfinitive, isNoun, isVerbOrAdjective } from '../../dutch/content-words.js';
import type { Engine } from '../../engine.js';
import { lemmaReader } from './lemma-reader.js';
import { meaningsOf } from './meanings.js';
import { frameworkText, occurrencesOf, spreadOf, takenWords, textLines, usualForm } from './text.js';
import type { FrameworkText } from './text.js';
import type { Label } from '../../lexicon/schema.js';
import { isListed } from '../../match/listed.js';
import type { Standing } from '../../measure/collocates.js';
import type {
  Expression,
  LanguageResult,
  SharedWord,
  TypicalExpression,
} from '../../measure/language-model.js';
import { FEWEST_PARAGRAPHS, sideOf, typical, type Contrast } from '../../measure/typical.js';
import { frequentInBoth } from '../../measure/unlisted.js';

/** Lexicons that say how something is said, not what it is about. */
const WORKING: ReadonlySet<string> = new Set(['commitment', 'level', 'relations', 'wording']);

type Texts = PerDomain<FrameworkText>;
/** Where something stands in either framework. */
type Stands = PerDomain<readonly Standing[]>;

const all = ({ culture, welfare }: Texts): FrameworkText[] => [culture, welfare];
const both = <T>(make: (domain: 'culture' | 'welfare') => T): PerDomain<T> => ({
  culture: make('culture'),
  welfare: make('welfare'),
});

/**
 * A noun is called as it mostly stands there ('leerlingen'), a verb or adjective by its base ('stimuleren') where that
 * stands in the texts: a base that nobody writes may be the wrong one ('opgeven' for 'opgaven').
 */
function wordOf(number: number, texts: Texts, { words }: Pick<Engine, 'words'>): Expression {
  const lemma = texts.culture.lemmas[number]!;
  const written = texts.culture.spellings[number]!.some(({ form }) => form === lemma);
  const form = written && isVerbOrAdjective(lemma, words) ? lemma : usualForm(number, all(texts));
  return { kind: 'word', id: lemma, label: { nl: form, en: form } };
}

function conceptsOf({ lexicons }: Pick<Engine, 'lexicons'>): [string, Label][] {
  return lexicons
    .filter(({ id }) => !WORKING.has(id))
    .flatMap(({ id, concepts }) =>
      concepts.map((concept): [string, Label] => [`${id}/${concept.id}`, concept.label]),
    );
}

function contrast(texts: Texts, stands: Stands): Contrast<Stands> {
  return {
    item: stands,
    here: spreadOf(texts.culture, stands.culture),
    there: spreadOf(texts.welfare, stands.welfare),
  };
}

/** Keyness of expressions, given where each stands. */
function typicalOf(texts: Texts, named: ReadonlyMap<Stands, () => Expression>): TypicalExpression[] {
  const contrasts = [...named.keys()].map((stands) => contrast(texts, stands));
  return typical(contrasts, texts.culture.size, texts.welfare.size).map(({ item, ...one }) => {
    const side = sideOf(one);
    return {
      ...named.get(item)!(),
      typicalOf: side && (side === 'here' ? 'culture' : 'welfare'),
      occurrences: both((domain) => occurrencesOf(texts[domain], item[domain])),
      g2: one.g2,
      logRatio: one.logRatio,
      low: one.low,
      high: one.high,
    };
  });
}

/** Occurrences of a word that no counted term of a lexicon took. @param taken those words per line */
function untaken(
  standings: readonly Standing[],
  taken: (line: number) => ReadonlySet<number>,
): readonly Standing[] {
  return standings.flatMap((standing) => {
    const own = taken(standing.line);
    const at = standing.at.filter((tokens) => !tokens.some((token) => own.has(token)));
    return at.length === 0 ? [] : [{ line: standing.line, at }];
  });
}

/** Nouns that both use and that no lexicon holds in any of the forms that stand there. */
function unlistedWords(texts: Texts, engine: Pick<Engine, 'words' | 'compiled'>): SharedWord[] {
  const isFree = (lemma: string, number: number): boolean =>
    isNoun(lemma, engine.words) &&
    !isInfinitive(lemma, engine.words) &&
    !isListed(lemma, engine.compiled) &&
    !texts.culture.spellings[number]!.some(({ form }) => isListed(form, engine.compiled));
  const isOften = (number: number): boolean =>
    all(texts).every(({ paragraphs }) => paragraphs[number]! >= FEWEST_PARAGRAPHS);
  const taken = both((domain) => takenWords(texts[domain], () => true));
  const contrasts = texts.culture.lemmas.flatMap((lemma, number) => {
    if (!isOften(number) || !isFree(lemma, number)) return [];
    const stands = both((domain) => untaken(texts[domain].words(number), taken[domain]));
    return [{ ...contrast(texts, stands), item: { number, stands } }];
  });
  return frequentInBoth(contrasts, texts.culture.size, texts.welfare.size).map(({ item }) => ({
    ...wordOf(item.number, texts, engine),
    occurrences: both((domain) => occurrencesOf(texts[domain], item.stands[domain])),
  }));
}

/** The words that may be typical. Most stand in one or two paragraphs: they cannot be, and are not looked at. */
function frequentWords(texts: Texts, word: (lemma: number) => Expression): Map<Stands, () => Expression> {
  const words = new Map<Stands, () => Expression>();
  for (let lemma = 0; lemma < texts.culture.lemmas.length; lemma += 1)
    if (all(texts).some(({ paragraphs }) => paragraphs[lemma]! >= FEWEST_PARAGRAPHS))
      words.set(
        both((domain) => texts[domain].words(lemma)),
        () => word(lemma),
      );
  return words;
}

/** The same for concepts. */
function frequentConcepts(texts: Texts, engine: Pick<Engine, 'lexicons'>): Map<Stands, () => Expression> {
  const concepts = new Map<Stands, () => Expression>();
  for (const [id, label] of conceptsOf(engine)) {
    const stands = both((domain) => texts[domain].concepts.get(id) ?? []);
    if (Object.values(stands).some(({ length }) => length >= FEWEST_PARAGRAPHS))
      concepts.set(stands, () => ({ kind: 'concept', id, label }));
  }
  return concepts;
}

/** All that is said of the words of two frameworks. Pure and repeatable for one seed. */
export function languageOf(
  frameworks: PerDomain<readonly Analysis[]>,
  passages: PerDomain<readonly Passage[]>,
  engine: Pick<Engine, 'lexicons' | 'compiled' | 'lemma' | 'words'>,
  seed: number,
): LanguageResult {
  const reader = lemmaReader([...frameworks.culture, ...frameworks.welfare], engine);
  // Both are read before either is laid out: a lemma has one number in the two.
  const read = both((domain) => {
    const written: number[] = [];
    return { written, lines: textLines(frameworks[domain], passages[domain], reader, written) };
  });
  const texts = both((domain) =>
    frameworkText(frameworks[domain], read[domain].lines, read[domain].written, reader),
  );
  const word = (lemma: number): Expression => wordOf(lemma, texts, engine);
  return {
    meanings: meaningsOf(texts, word, engine, seed),
    words: typicalOf(texts, frequentWords(texts, word)),
    concepts: typicalOf(texts, frequentConcepts(texts, engine)),
    totals: both((domain) => texts[domain].size.words),
    unlisted: unlistedWords(texts, engine),
  };
}
