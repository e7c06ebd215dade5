// The text read off the drawing of a page: the same as what pdf.js tells, and right in the corners of the text state.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { CODES, runsOf, type Drawing, type FontLookup } from '../../../src/read/pdf/drawing.js';
import { FontBook } from '../../../src/read/pdf/fonts.js';
import { openPdf } from '../../../src/read/pdf/open.js';
import type { Run } from '../../../src/read/pdf/runs.js';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', 'fixtures');
const PAGE = [0, 0, 600, 800];

/** Letters half an em wide; a space is a quarter of an em. */
const glyphs = (text: string): object[] =>
  [...text].map((unicode) => ({
    unicode,
    width: unicode === ' ' ? 250 : 500,
    originalCharCode: unicode.charCodeAt(0),
    category: {
      isWhitespace: /\s/.test(unicode),
      isZeroWidthDiacritic: /\p{Mn}/u.test(unicode),
      isInvisibleFormatMark: /\p{Cf}/u.test(unicode),
    },
  }));

const fontOf: FontLookup = (name) => (name === 'down' ? null : { name, unit: 0.001 });

type Step = readonly [keyof typeof CODES, ...unknown[]];

function read(...steps: readonly Step[]): readonly Run[] | null {
  const drawing: Drawing = {
    fnArray: steps.map(([name]) => CODES[name]),
    argsArray: steps.map(([, ...values]) => values),
  };
  return runsOf(drawing, fontOf, PAGE);
}

const START: readonly Step[] = [
  ['beginText'],
  ['setFont', 'f1', 10],
  ['setTextMatrix', [1, 0, 0, 1, 100, 700]],
];
const show = (...parts: readonly (string | number)[]): Step => [
  'showText',
  parts.flatMap((part): unknown[] => (typeof part === 'number' ? [part] : glyphs(part))),
];
const shown = (runs: readonly Run[] | null): string[] =>
  (runs ?? []).map(({ str }) => str).filter((str) => str.trim() !== '');

describe('runsOf', () => {
  it('knows the codes of the pdf.js that is installed', () => {
    for (const [name, code] of Object.entries(CODES))
      expect((OPS as Record<string, number>)[name]).toBe(code);
  });

  it('places a run and measures it', () => {
    const [run] = read(...START, show('zorg')) ?? [];
    expect(run).toEqual({
      str: 'zorg',
      transform: [10, 0, 0, 10, 100, 700],
      width: 20,
      fontName: 'f1',
      hasEOL: false,
    });
  });

  it('reads a shift of a fifth of an em as a space, and kerning as none', () => {
    expect(shown(read(...START, show('zorg', -200, 'en', 20, 'zo')))).toEqual(['zorg enzo']);
  });

  it('counts letter and word spacing, and horizontal stretch', () => {
    const [run] =
      read(...START, ['setCharSpacing', 1], ['setWordSpacing', 2], ['setHScale', 50], show('ab c')) ?? [];
    // Half of a(5) + 1 + b(5) + 1 + space(2.5) + 1 + 2 + c(5).
    expect(run?.str).toBe('ab c');
    expect(run?.width).toBeCloseTo(11.25, 6);
  });

  it('follows the moves of a line, its leading and its rise', () => {
    const runs =
      read(
        ...START,
        show('een'),
        ['setLeadingMoveText', 0, -12],
        show('twee'),
        ['nextLine'],
        ['setTextRise', 3],
        show('drie'),
      ) ?? [];
    expect(runs.map(({ transform }) => transform.slice(4))).toEqual([
      [100, 700],
      [100, 688],
      [100, 679],
    ]);
    expect(runs.map(({ hasEOL }) => hasEOL)).toEqual([true, true, false]);
  });

  it('draws a form through its matrix and leaves the text around it as it was', () => {
    const runs = read(
      ...START,
      ['paintFormXObjectBegin', [2, 0, 0, 2, 10, 20], null],
      ['save'],
      ['setTextMatrix', [1, 0, 0, 1, 50, 60]],
      ['setFont', 'f2', 5],
      show('vorm'),
      ['paintFormXObjectEnd'],
      show('bron'),
    );
    expect(runs?.map(({ str, transform, width, fontName }) => ({ str, transform, width, fontName }))).toEqual(
      [
        { str: 'vorm', transform: [10, 0, 0, 10, 110, 140], width: 20, fontName: 'f2' },
        { str: 'bron', transform: [10, 0, 0, 10, 100, 700], width: 20, fontName: 'f1' },
      ],
    );
  });

  it('brings the font back with the graphics state', () => {
    expect(
      read(...START, ['save'], ['setFont', 'f2', 12], show('a'), ['restore'], show('b'))?.map(
        ({ fontName }) => fontName,
      ),
    ).toEqual(['f2', 'f1']);
  });

  it('leaves out the text of a mask, and what lies outside the page', () => {
    const masked: readonly Step[] = [['beginGroup', { smask: {} }], show('masker'), ['endGroup', {}]];
    const outside: readonly Step[] = [['setTextMatrix', [1, 0, 0, 1, 700, 700]], show('buiten')];
    expect(
      shown(
        read(
          ...START,
          ...masked,
          ['beginGroup', { smask: null }],
          show('tekst'),
          ['endGroup', {}],
          ...outside,
        ),
      ),
    ).toEqual(['tekst']);
  });

  it('takes ligatures apart and leaves soft hyphens out', () => {
    expect(shown(read(...START, show('e\ufb03cie\u00adnt')))).toEqual(['efficient']);
  });

  it('runs along turned text', () => {
    const [run] =
      read(
        ['beginText'],
        ['setFont', 'f1', 10],
        ['setTextMatrix', [0, 1, -1, 0, 50, 100]],
        show('op', -250, 'zij'),
      ) ?? [];
    expect(run?.str).toBe('op zij');
    expect(run?.transform).toEqual([0, 10, -10, 0, 50, 100]);
    expect(run?.width).toBeCloseTo(27.5, 6);
  });

  it('gives up on fonts that draw downward and on letters from right to left', () => {
    expect(read(...START, ['setFont', 'down', 10], show('a'))).toBeNull();
    expect(read(...START, show('\u05d0\u05d1'))).toBeNull();
  });
});

/** What reading uses of a run; white space counts by its width and line end only. Numbers may differ by a hundredth. */
function essence({ str, transform, width, fontName, hasEOL }: Run): unknown[] {
  const near = [width, ...(str.trim() === '' ? [] : transform)];
  const told = str.trim() === '' ? [hasEOL] : [str, fontName, hasEOL];
  return [...told, ...near];
}

const aboutEssence = (run: Run): unknown[] =>
  essence(run).map((value): unknown => (typeof value === 'number' ? expect.closeTo(value, 2) : value));

describe('runs of the fixtures', () => {
  const paths = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pdf') && !/damaged|empty|encrypted|not-a-pdf/.test(path))
    .sort();
  it.each(paths)('%s: as the text content of pdf.js', async (path) => {
    const pdf = await openPdf(readFileSync(join(FIXTURES, path)));
    try {
      const fonts = new FontBook();
      for (let number = 1; number <= pdf.pages; number++) {
        const page = await pdf.page(number);
        const { items } = await page.getTextContent();
        const drawing = (await page.getOperatorList({ annotationMode: 0 })) as Drawing;
        const runs = runsOf(drawing, (name) => fonts.drawn(page, name), page.view);
        expect(runs?.map(essence)).toEqual(items.filter((item) => 'str' in item).map(aboutEssence));
        page.cleanup();
      }
    } finally {
      await pdf.close();
    }
  });
});
