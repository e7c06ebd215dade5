// Papers for the tests of the division: sections with paragraphs of which only the codes matter.
import type { CodedParagraph } from '../../../src/analysis.js';
import { assignParts, type Assigned } from '../../../src/measure/split/assign.js';
import { partsOf, type HeadingNaming, type Part } from '../../../src/measure/split/parts.js';
import type { Domain, Section } from '../../../src/types.js';
import { coded, type FakeParagraph } from '../fakes.js';

const NONE: HeadingNaming = { domain: null, only: false };
export const NAMES = {
  culture: { domain: 'culture', only: true },
  welfare: { domain: 'welfare', only: true },
  /** 'Sport, cultuur en onderwijs' */
  cultureAmong: { domain: 'culture', only: false },
} as const satisfies Record<string, HeadingNaming>;

/** C: about culture, W: welfare, B: both, '.': neither; r before it: a table row; a text: a row or paragraph with that text. */
export interface FakeSection {
  readonly heading: string;
  readonly level?: number;
  readonly names?: HeadingNaming;
  readonly codes?: string;
  /** Table rows: first cell, and code. */
  readonly rows?: readonly (readonly [string, string])[];
  /** Paragraphs with a text of their own: text, code and number of words. */
  readonly texts?: readonly (readonly [string, string, number])[];
}

function fakeOf(code: string, section: number): FakeParagraph {
  const culture = code === 'C' || code === 'B';
  const welfare = code === 'W' || code === 'B';
  const concepts = [
    ...(culture ? ['culture/museum', 'culture/singing'] : []),
    ...(welfare ? ['welfare/care', 'welfare/carers'] : []),
  ];
  return { culture, welfare, concepts, section, tokens: 20 };
}

export interface FakePaper {
  readonly parts: readonly Part[];
  readonly paragraphs: readonly CodedParagraph[];
  readonly assign: (chosen?: ReadonlyMap<number, Domain | null>) => Assigned;
  /** 'heading: side' of each part with a side, rows with '[rows]'. */
  readonly sides: (chosen?: ReadonlyMap<number, Domain | null>) => string[];
}

/** Makes a paper; section 0 stands before the first heading and is empty. */
export function paper(...fakes: readonly FakeSection[]): FakePaper {
  const sections: Section[] = [{ index: 0, heading: null, path: [], level: 0, page: null }];
  const open: Section[] = [];
  const paragraphs: CodedParagraph[] = [];
  const texts = new Map<CodedParagraph, string>();
  const add = (fake: FakeParagraph, text: string): void => {
    const one = coded(fake);
    paragraphs.push(one);
    texts.set(one, text);
  };
  for (const { heading, level = 1, codes = '', rows = [], texts: own = [] } of fakes) {
    const index = sections.length;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const section = { index, heading, path: [...(open.at(-1)?.path ?? []), heading], level, page: index };
    open.push(section);
    sections.push(section);
    for (const [text, code, tokens] of own) add({ ...fakeOf(code, index), tokens }, text);
    for (const code of codes) add(fakeOf(code, index), 'Een zin.');
    for (const [cell, code] of rows) add({ ...fakeOf(code, index), role: 'tableCell' }, `${cell}\ntekst`);
  }
  const namings = [NONE, ...fakes.map(({ names = NONE }) => names)];
  const textOf = (one: CodedParagraph): string => texts.get(one)!;
  const firstCell = (one: CodedParagraph): string => textOf(one).split('\n')[0]!;
  const leadNaming = (at: number): HeadingNaming =>
    paragraphs[at]!.culture ? NAMES.cultureAmong : paragraphs[at]!.welfare ? NAMES.welfare : NONE;
  const parts = partsOf({ sections, paragraphs, namings, leadNaming, textOf });
  const assign = (chosen: ReadonlyMap<number, Domain | null> = new Map()): Assigned =>
    assignParts('b1', parts, paragraphs, firstCell, chosen);
  const sides = (chosen?: ReadonlyMap<number, Domain | null>): string[] =>
    assign(chosen)
      .parts.filter(({ side }) => side !== null)
      .map(({ heading, rows, side }) => `${heading}${rows ? ' [rows]' : ''}: ${side}`);
  return { parts, paragraphs, assign, sides };
}
