// The two frameworks as lines of lemmas, with every occurrence of a word or concept: what the language measures work on.
import type { Analysis, CodedParagraph, Passage } from '../../analysis.js';
import { isContentWord, isDictionaryName } from '../../dutch/content-words.js';
import { fillerWords } from '../../dutch/filler-words.js';
import { nameWords } from '../../dutch/names.js';
import type { Engine } from '../../engine.js';
import type { Line, Standing } from '../../measure/collocates.js';
import type { Elsewhere, Occurrences } from '../../measure/language-model.js';
import type { Spread, TextSize } from '../../measure/typical.js';
import type { Token } from '../../types.js';

/** A paragraph of running text. */
export interface TextLine {
  /** Lemmas of words that say something of the subject; null for all other words. */
  readonly lemmas: Line;
  readonly analysis: Analysis;
  readonly coded: CodedParagraph;
  readonly passage: string | null;
  /** Unique over the documents of a framework. */
  readonly section: string;
}

/** One framework. */
export interface FrameworkText {
  readonly lines: readonly TextLine[];
  readonly lemmas: readonly Line[];
  readonly size: TextSize;
  /** Where each lemma, and each 'lexicon/concept', stands. */
  readonly words: ReadonlyMap<string, readonly Standing[]>;
  readonly concepts: ReadonlyMap<string, readonly Standing[]>;
  /** Occurrences of each lemma. */
  readonly frequency: ReadonlyMap<string, number>;
  /** Per lemma, how often each form of it stands there. */
  readonly forms: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Makes the function that gives the lemma of a token, or null for function words, names, codes and filler. */
export function lemmaReader(
  analyses: readonly Analysis[],
  { lemma, words }: Pick<Engine, 'lemma' | 'words'>,
): (coded: CodedParagraph) => Line {
  const names = nameWords(new Set(analyses.flatMap(({ segmented }) => segmented.paragraphs)));
  const read = (token: Token): string | null => {
    if (!isContentWord(token, names) || isDictionaryName(token.norm, words)) return null;
    const base = lemma(token.norm);
    return fillerWords.has(base) || fillerWords.has(token.norm) ? null : base;
  };
  const memo = new Map<string, string | null>();
  return ({ paragraph }) =>
    paragraph.tokens.map((token) => {
      const known = memo.get(token.text);
      if (known !== undefined) return known;
      const base = read(token);
      memo.set(token.text, base);
      return base;
    });
}

/** Adds an occurrence to the standings of a key; lines come in order. */
function stand(map: Map<string, StandingDraft[]>, key: string, line: number, at: readonly number[]): void {
  const list = map.get(key);
  const last = list?.at(-1);
  if (last?.line === line) last.at.push(at);
  else if (list) list.push({ line, at: [at] });
  else map.set(key, [{ line, at: [at] }]);
}

interface StandingDraft {
  readonly line: number;
  readonly at: (readonly number[])[];
}

/** Lays out one framework. */
export function frameworkText(
  analyses: readonly Analysis[],
  passages: readonly Passage[],
  lemmasOf: (coded: CodedParagraph) => Line,
): FrameworkText {
  const idOf = new Map<CodedParagraph, string>(passages.map(({ coded, id }) => [coded, id]));
  const lines = analyses.flatMap((analysis) =>
    analysis.paragraphs.map((coded): TextLine => ({
      lemmas: lemmasOf(coded),
      analysis,
      coded,
      passage: idOf.get(coded) ?? null,
      section: `${analysis.document.id}/${coded.paragraph.section}`,
    })),
  );
  const words = new Map<string, StandingDraft[]>();
  const concepts = new Map<string, StandingDraft[]>();
  const frequency = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  lines.forEach(({ lemmas, coded }, line) => {
    lemmas.forEach((lemma, at) => {
      if (lemma === null) return;
      stand(words, lemma, line, [at]);
      frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1);
      const { norm } = coded.paragraph.tokens[at]!;
      const own = forms.get(lemma) ?? new Map<string, number>();
      forms.set(lemma, own.set(norm, (own.get(norm) ?? 0) + 1));
    });
    for (const { lexicon, concept, tokens } of coded.matches)
      stand(concepts, `${lexicon}/${concept}`, line, tokens);
  });
  const size = {
    words: analyses.reduce((sum, analysis) => sum + analysis.words, 0),
    sections: new Set(lines.map(({ section }) => section)).size,
  };
  return { lines, lemmas: lines.map(({ lemmas }) => lemmas), size, words, concepts, frequency, forms };
}

/** The heading right above a line. */
export function headingOf({ analysis, coded }: TextLine): string | null {
  return analysis.segmented.sections[coded.paragraph.section]?.heading ?? null;
}

/** How often, and over how many paragraphs and sections. */
export function spreadOf({ lines }: FrameworkText, standings: readonly Standing[] = []): Spread {
  return {
    count: standings.reduce((sum, { at }) => sum + at.length, 0),
    paragraphs: standings.length,
    sections: new Set(standings.map(({ line }) => lines[line]!.section)).size,
  };
}

/** Every occurrence with its passage, or its page where the paragraph is no passage. */
export function occurrencesOf({ lines }: FrameworkText, standings: readonly Standing[] = []): Occurrences {
  const passages: string[] = [];
  const elsewhere: Elsewhere[] = [];
  for (const { line, at } of standings) {
    const { passage, analysis, coded } = lines[line]!;
    const place = {
      documentId: analysis.document.id,
      page: coded.paragraph.page,
      heading: headingOf(lines[line]!),
    };
    for (let n = 0; n < at.length; n += 1) {
      if (passage === null) elsewhere.push(place);
      else passages.push(passage);
    }
  }
  return { passages, elsewhere };
}

/** The form in which a lemma stands most often in these texts; the lemma itself when it stands in none. */
export function usualForm(lemma: string, texts: readonly FrameworkText[]): string {
  const counts = new Map<string, number>();
  for (const { forms } of texts)
    for (const [form, n] of forms.get(lemma) ?? []) counts.set(form, (counts.get(form) ?? 0) + n);
  let best = lemma;
  let most = 0;
  for (const [form, n] of counts) if (n > most || (n === most && form < best)) [best, most] = [form, n];
  return best;
}
