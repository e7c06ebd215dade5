// The language of two frameworks: the same word in other company, what is typical of each, and words that no list holds.
import type { Analysis, Passage, PerDomain } from '../../analysis.js';
import { isInfinitive, isNoun, isVerbOrAdjective } from '../../dutch/content-words.js';
import type { Engine } from '../../engine.js';
import { meaningsOf } from './meanings.js';
import { frameworkText, lemmaReader, occurrencesOf, spreadOf, usualForm } from './text.js';
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
function wordOf(lemma: string, texts: Texts, { words }: Pick<Engine, 'words'>): Expression {
  const written = all(texts).some(({ forms }) => forms.get(lemma)?.has(lemma));
  const form = isVerbOrAdjective(lemma, words) && written ? lemma : usualForm(lemma, all(texts));
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
  // Most words stand in one or two paragraphs: they cannot be typical, and are not looked at.
  const often = ({ culture, welfare }: Stands): boolean =>
    culture.length >= FEWEST_PARAGRAPHS || welfare.length >= FEWEST_PARAGRAPHS;
  const contrasts = [...named.keys()].filter(often).map((stands) => contrast(texts, stands));
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

/** Occurrences of a word that no counted term of a lexicon took. */
function untaken({ lines }: FrameworkText, standings: readonly Standing[]): Standing[] {
  return standings.flatMap(({ line, at }) => {
    const taken = new Set(lines[line]!.coded.matches.flatMap(({ tokens }) => [...tokens]));
    const rest = at.filter((tokens) => !tokens.some((token) => taken.has(token)));
    return rest.length === 0 ? [] : [{ line, at: rest }];
  });
}

/** Nouns that both use and that no lexicon holds in any of the forms that stand there. */
function unlistedWords(texts: Texts, engine: Pick<Engine, 'words' | 'compiled'>): SharedWord[] {
  const isFree = (lemma: string): boolean =>
    isNoun(lemma, engine.words) &&
    !isInfinitive(lemma, engine.words) &&
    ![lemma, ...all(texts).flatMap(({ forms }) => [...(forms.get(lemma)?.keys() ?? [])])].some((form) =>
      isListed(form, engine.compiled),
    );
  const isOften = (lemma: string): boolean =>
    all(texts).every((text) => (text.words.get(lemma)?.length ?? 0) >= FEWEST_PARAGRAPHS);
  const contrasts = [...texts.culture.words.keys()]
    .filter((lemma) => isOften(lemma) && isFree(lemma))
    .map((lemma) => {
      const stands = both((domain) => untaken(texts[domain], texts[domain].words.get(lemma)!));
      return { ...contrast(texts, stands), item: { lemma, stands } };
    });
  return frequentInBoth(contrasts, texts.culture.size, texts.welfare.size).map(({ item }) => ({
    ...wordOf(item.lemma, texts, engine),
    occurrences: both((domain) => occurrencesOf(texts[domain], item.stands[domain])),
  }));
}

/** All that is said of the words of two frameworks. Pure and repeatable for one seed. */
export function languageOf(
  frameworks: PerDomain<readonly Analysis[]>,
  passages: PerDomain<readonly Passage[]>,
  engine: Pick<Engine, 'lexicons' | 'compiled' | 'lemma' | 'words'>,
  seed: number,
): LanguageResult {
  const lemmasOf = lemmaReader([...frameworks.culture, ...frameworks.welfare], engine);
  const texts = both((domain) => frameworkText(frameworks[domain], passages[domain], lemmasOf));
  const word = (lemma: string): Expression => wordOf(lemma, texts, engine);
  const words = new Map<Stands, () => Expression>();
  for (const lemma of new Set(all(texts).flatMap((text) => [...text.words.keys()])))
    words.set(
      both((domain) => texts[domain].words.get(lemma) ?? []),
      () => word(lemma),
    );
  const concepts = new Map<Stands, () => Expression>();
  for (const [id, label] of conceptsOf(engine))
    concepts.set(
      both((domain) => texts[domain].concepts.get(id) ?? []),
      () => ({ kind: 'concept', id, label }),
    );
  return {
    meanings: meaningsOf(texts, word, engine, seed),
    words: typicalOf(texts, words),
    concepts: typicalOf(texts, concepts),
    totals: both((domain) => texts[domain].size.words),
    unlisted: unlistedWords(texts, engine),
  };
}
