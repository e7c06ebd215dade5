// Real papers for the stability study, as lemmas: pairs of texts, and single texts to halve. Left out when they are not there.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analyse.js';
import type { Analysis } from '../src/analysis.js';
import { loadEngine } from '../src/engine.js';
import { nearDuplicates } from '../src/measure/near-duplicates.js';
import type { WordBag } from '../src/measure/two-texts.js';
import { readDocument } from '../src/read/index.js';

const SHARED = fileURLToPath(new URL('../../shared/documents/', import.meta.url));

/** Two texts with the same ids for the same lemmas, paragraphs that both hold left out. */
export interface Pair {
  readonly name: string;
  readonly a: WordBag;
  readonly b: WordBag;
}

/** A file, or the chapters of it of which a heading has one of these words. */
interface Part {
  readonly file: string;
  readonly chapters?: RegExp;
}

const PVDD_CULTURE: Part = { file: 'landelijk-pvdd/cultuur.pdf' };
const PVDD_WELFARE: Part = { file: 'landelijk-pvdd/welzijn.pdf' };
const D66: Part = { file: 'amsterdam-d66/geheel.pdf' };
const GALA: Part = { file: 'gala/gala-2023.pdf' };
const ALMERE: Part = { file: 'gemeente-almere/brede-spuk-gala-plan.pdf' };

const PAIRS: readonly (readonly [string, Part, Part])[] = [
  ['pvdd culture × pvdd welfare', PVDD_CULTURE, PVDD_WELFARE],
  [
    'd66, culture and schools × care and trust',
    { ...D66, chapters: /culturele rijkdom|kansrijke toekomst/i },
    { ...D66, chapters: /gezond en gelukkig|vertrouwen van/i },
  ],
  ['d66 × almere', D66, ALMERE],
  ['d66 × gala', D66, GALA],
  ['almere × gala', ALMERE, GALA],
];
const SINGLES: readonly (readonly [string, Part])[] = [
  ['pvdd culture', PVDD_CULTURE],
  ['pvdd welfare', PVDD_WELFARE],
  ['almere', ALMERE],
  ['gala', GALA],
  ['d66', D66],
];

type Lemmas = readonly (readonly string[])[];

function lemmasOf({ paragraphs, contentWords, segmented }: Analysis, chapters: RegExp | undefined): Lemmas {
  return contentWords.filter((words, at) => {
    const path = segmented.sections[paragraphs[at]!.paragraph.section]?.path ?? [];
    return words.length > 0 && (!chapters || path.some((heading) => chapters.test(heading)));
  });
}

function pairOf(name: string, a: Lemmas, b: Lemmas): Pair {
  const copies = nearDuplicates(a, b);
  const ids = new Map<string, number>();
  const idOf = (word: string): number => ids.get(word) ?? ids.set(word, ids.size).size - 1;
  const bagOf = (lemmas: Lemmas, skip: ReadonlySet<number>): WordBag =>
    lemmas.filter((_, at) => !skip.has(at)).map((words) => Uint32Array.from(words, idOf));
  return {
    name,
    a: bagOf(a, new Set(copies.map(([first]) => first))),
    b: bagOf(b, new Set(copies.map(([, second]) => second))),
  };
}

/** Reads what is there; says what is not. @returns null when nothing is there */
export async function realTexts(): Promise<{
  readonly pairs: readonly Pair[];
  readonly singles: readonly { readonly name: string; readonly bag: WordBag }[];
  readonly complete: boolean;
} | null> {
  const engine = await loadEngine();
  const analyses = new Map<string, Analysis>();
  const files = [...new Set(SINGLES.map(([, { file }]) => file))];
  for (const file of files) {
    if (existsSync(SHARED + file))
      analyses.set(file, analyse(await readDocument(SHARED + file, 'c1', { isolate: false }), engine));
    else console.log(`skipped: ../shared/documents/${file} is not there`);
  }
  if (analyses.size === 0) return null;
  const lemmas = ({ file, chapters }: Part): Lemmas => lemmasOf(analyses.get(file)!, chapters);
  const known = ({ file }: Part): boolean => analyses.has(file);
  return {
    pairs: PAIRS.filter(([, a, b]) => known(a) && known(b)).map(([name, a, b]) =>
      pairOf(name, lemmas(a), lemmas(b)),
    ),
    singles: SINGLES.filter(([, part]) => known(part)).map(([name, part]) => ({
      name,
      bag: pairOf(name, lemmas(part), []).a,
    })),
    complete: analyses.size === files.length,
  };
}
