// The two frameworks as lines of lemmas, with every occurrence of a word or concept: what the language measures work on.
// Lemmas are numbers, the same in both frameworks, so that they are counted in plain arrays.
import type { Analysis, CodedParagraph, Passage } from '../../analysis.js';
import type { LemmaReader } from './lemma-reader.js';
import { wordIndex, type WordIndex } from './word-index.js';
import type { Line, Standing } from '../../measure/collocates.js';
import type { Elsewhere, Occurrences } from '../../measure/language-model.js';
import type { Spread, TextSize } from '../../measure/typical.js';

/** A paragraph of running text. */
export interface TextLine {
  /** Lemmas of words that say something of the subject. */
  readonly lemmas: Line;
  readonly analysis: Analysis;
  readonly coded: CodedParagraph;
  readonly passage: string | null;
  /** A number, unique over the documents of a framework. */
  readonly section: number;
}

/** One framework. */
export interface FrameworkText extends WordIndex, Pick<LemmaReader, 'lemmas' | 'spellings'> {
  /** How often each spelling stands there, by number; none where it stands nowhere. */
  readonly written: readonly (number | undefined)[];
  readonly lines: readonly TextLine[];
  readonly size: TextSize;
  /** Where each 'lexicon/concept' stands. */
  readonly concepts: ReadonlyMap<string, readonly Standing[]>;
}

/** The paragraphs of running text of a framework. @param written counts of spellings, filled */
export function textLines(
  analyses: readonly Analysis[],
  passages: readonly Passage[],
  reader: LemmaReader,
  written: number[],
): TextLine[] {
  const idOf = new Map<CodedParagraph, string>(passages.map(({ coded, id }) => [coded, id]));
  const sections = new Map<string, number>();
  const sectionOf = (key: string): number => {
    const known = sections.get(key) ?? sections.size;
    sections.set(key, known);
    return known;
  };
  return analyses.flatMap((analysis) =>
    analysis.paragraphs.map((coded): TextLine => ({
      lemmas: reader.read(coded, written),
      analysis,
      coded,
      passage: idOf.get(coded) ?? null,
      section: sectionOf(`${analysis.document.id}/${coded.paragraph.section}`),
    })),
  );
}

/** Where each concept stands; lines come in order. */
function conceptStandings(lines: readonly TextLine[]): Map<string, Standing[]> {
  // By lexicon, then concept: a name of both is made once per concept, not per match.
  const byLexicon = new Map<string, Map<string, StandingDraft[]>>();
  lines.forEach(({ coded }, line) => {
    for (const { lexicon, concept, tokens } of coded.matches) {
      const concepts = byLexicon.get(lexicon) ?? new Map<string, StandingDraft[]>();
      if (concepts.size === 0) byLexicon.set(lexicon, concepts);
      const list = concepts.get(concept);
      const last = list?.at(-1);
      if (last?.line === line) last.at.push(tokens);
      else if (list) list.push({ line, at: [tokens] });
      else concepts.set(concept, [{ line, at: [tokens] }]);
    }
  });
  return new Map(
    [...byLexicon].flatMap(([lexicon, concepts]) =>
      Array.from(concepts, ([concept, standings]): [string, Standing[]] => [
        `${lexicon}/${concept}`,
        standings,
      ]),
    ),
  );
}

interface StandingDraft {
  readonly line: number;
  readonly at: (readonly number[])[];
}

/** Lays out one framework. @param reader that has read the lines of both frameworks */
export function frameworkText(
  analyses: readonly Analysis[],
  lines: readonly TextLine[],
  written: readonly number[],
  { lemmas, spellings }: LemmaReader,
): FrameworkText {
  const size = {
    words: analyses.reduce((sum, analysis) => sum + analysis.words, 0),
    sections: new Set(lines.map(({ section }) => section)).size,
  };
  const concepts = conceptStandings(lines);
  return { ...wordIndex(lines, lemmas.length), lemmas, spellings, written, lines, size, concepts };
}

/** Per line, the words of it that terms took: of the matches asked for, made for a line when it is first looked at. */
export function takenWords(
  { lines }: FrameworkText,
  asked: (match: CodedParagraph['matches'][number]) => boolean,
): (line: number) => ReadonlySet<number> {
  const made = new Array<ReadonlySet<number> | undefined>(lines.length);
  const wordsOf = ({ coded }: TextLine): Set<number> => {
    const words = new Set<number>();
    for (const match of coded.matches) if (asked(match)) for (const token of match.tokens) words.add(token);
    return words;
  };
  return (line) => (made[line] ??= wordsOf(lines[line]!));
}

/** The heading right above a line. */
export function headingOf({ analysis, coded }: TextLine): string | null {
  return analysis.segmented.sections[coded.paragraph.section]?.heading ?? null;
}

/** How often, and over how many paragraphs and sections. */
export function spreadOf({ lines }: FrameworkText, standings: readonly Standing[] = []): Spread {
  const sections = new Set<number>();
  let count = 0;
  for (const { line, at } of standings) {
    count += at.length;
    sections.add(lines[line]!.section);
  }
  return { count, paragraphs: standings.length, sections: sections.size };
}

function placeOf(line: TextLine): Elsewhere {
  const { analysis, coded } = line;
  return { documentId: analysis.document.id, page: coded.paragraph.page, heading: headingOf(line) };
}

/** Every occurrence with its passage, or its page where the paragraph is no passage. */
export function occurrencesOf({ lines }: FrameworkText, standings: readonly Standing[] = []): Occurrences {
  const passages: string[] = [];
  const elsewhere: Elsewhere[] = [];
  for (const { line, at } of standings) {
    const { passage } = lines[line]!;
    const place = passage === null ? placeOf(lines[line]!) : null;
    for (let n = 0; n < at.length; n += 1) {
      if (place) elsewhere.push(place);
      else passages.push(passage!);
    }
  }
  return { passages, elsewhere };
}

/** The form in which a lemma stands most often in these texts, of which one must hold it. */
export function usualForm(lemma: number, texts: readonly FrameworkText[]): string {
  const counts = new Map<string, number>();
  for (const { spellings, written } of texts)
    for (const { form, number } of spellings[lemma]!)
      counts.set(form, (counts.get(form) ?? 0) + (written[number] ?? 0));
  let best = '';
  let most = 0;
  for (const [form, n] of counts) if (n > most || (n === most && form < best)) [best, most] = [form, n];
  return best;
}
