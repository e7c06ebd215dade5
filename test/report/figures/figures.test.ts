// Pictures as data: numbers made by hand, the same as in the tables, and nothing where nothing can be drawn.
import { describe, expect, it } from 'vitest';
import type { ConceptResult, DimensionResult } from '../../../src/comparison.js';
import { dimensionFigures } from '../../../src/report/figures/dimensions.js';
import type { Figure } from '../../../src/report/figures/model.js';
import { scaleFigure } from '../../../src/report/figures/scale.js';
import { subjectsFigure, subjectsOf } from '../../../src/report/figures/subjects.js';
import { touchingByKind, touchingMap } from '../../../src/report/figures/touching-map.js';
import type { Block } from '../../../src/report/model.js';
import { sampleContext, VARIANTS, type Spot } from '../sample.js';

type FigureBlock = Extract<Block, { kind: 'figure' }>;
/** The picture of this kind among blocks. */
function figure<K extends Figure['kind']>(
  blocks: readonly Block[],
  kind: K,
): FigureBlock & { figure: Extract<Figure, { kind: K }> } {
  const found = blocks.find((block) => block.kind === 'figure' && block.figure.kind === kind);
  expect(found).toBeDefined();
  return found as FigureBlock & { figure: Extract<Figure, { kind: K }> };
}

const label = (nl: string) => ({ nl, en: nl });
const ids = (letter: string, n: number): string[] =>
  Array.from({ length: n }, (_, at) => `${letter}${at + 1}`);

describe('dimensions', () => {
  const dimension = (
    id: string,
    culture: number,
    welfare: number | null,
    low = 66,
    high = low,
  ): DimensionResult => ({
    id,
    label: label(id),
    studies: low === high ? low : null,
    studiesRange: { low, high },
    passages: { culture: ids('C', culture * 2), welfare: ids('W', (welfare ?? 0) * 2) },
    per1000Words: { culture, welfare },
    share: { culture: null, welfare: null },
  });
  const blocks = (dimensions: readonly DimensionResult[]) =>
    dimensionFigures(sampleContext({ comparison: { dimensions } }));
  const three = [dimension('a', 1, 3, 70, 83), dimension('b', 0, 2), dimension('c', 4, null, 112)];

  it('the web has an axis per dimension in their order, with what counts per 1,000 words', () => {
    const { figure: web, description } = figure(blocks(three), 'web');
    expect(web.series).toEqual(['Cultuurkader', 'Welzijnskader']);
    expect(web.axes).toEqual([
      { label: 'a', values: [1, 3] },
      { label: 'b', values: [0, 2] },
      { label: 'c', values: [4, null] },
    ]);
    expect(description).toContain('a: cultuurkader 2 (1,00), welzijnskader 6 (3,00).');
    expect(description).toContain('c: cultuurkader 8 (4,00), welzijnskader 0 (–).');
  });

  it('the bars say n of 139, and both numbers where the source leaves two', () => {
    const { figure: bars } = figure(blocks(three), 'bars');
    expect(bars.rows[0]!.bars).toEqual([
      { value: 1, text: '2 (1,00)' },
      { value: 3, text: '6 (3,00)' },
    ]);
    expect(bars.rows.map(({ aside }) => aside)).toEqual([
      { low: 70, high: 83, total: 139, text: '70 of 83 van 139' },
      { low: 66, high: 66, total: 139, text: '66 van 139' },
      { low: 112, high: 112, total: 139, text: '112 van 139' },
    ]);
  });

  it('is nothing with fewer than three axes, or without any passage', () => {
    expect(blocks(three.slice(0, 2))).toEqual([]);
    expect(blocks([])).toEqual([]);
    expect(blocks([dimension('a', 0, 0), dimension('b', 0, null), dimension('c', 0, 0)])).toEqual([]);
  });
});

describe('shared vocabulary', () => {
  it('S first with its interval, then the yardsticks', () => {
    const { figure: scale } = figure(scaleFigure(sampleContext()), 'scale');
    expect(scale.rows.map(({ value, interval, text }) => [value, interval, text])).toEqual([
      [0.6912345, { low: 0.62, high: 0.76 }, '0,69 (0,62 tot 0,76)'],
      [1.003, null, '1,00'],
      [0.998, null, '1,00'],
      [0.5, null, 'ongeveer 0,5'],
    ]);
  });

  it('leaves out a yardstick that is unknown', () => {
    const { vocabulary } = sampleContext().comparison;
    const comparison = { vocabulary: { ...vocabulary, yardsticks: { culture: null, welfare: 1 } } };
    expect(figure(scaleFigure(sampleContext({ comparison })), 'scale').figure.rows).toHaveLength(3);
  });

  it('is nothing when S was refused, or when both sides are one paper', () => {
    expect(scaleFigure(sampleContext(VARIANTS['vocabulary refused']!()))).toEqual([]);
    expect(scaleFigure({ ...sampleContext(), split: [] })).toEqual([]);
  });
});

describe('subjects', () => {
  const concept = (
    id: string,
    culture: number,
    welfare: number,
    more: Partial<ConceptResult> = {},
  ): ConceptResult => ({
    id: `welfare/${id}`,
    lexicon: 'welfare',
    theme: 'all',
    label: label(id),
    bridgeable: true,
    passages: { culture: ids('C', culture), welfare: ids('W', welfare) },
    dispersion: {
      culture: { sections: 1, range: 1, dpNorm: null },
      welfare: { sections: 1, range: 1, dpNorm: null },
    },
    ...more,
  });
  const of = (concepts: readonly ConceptResult[]) => sampleContext({ comparison: { concepts } });
  const names = (concepts: readonly ConceptResult[]): string[] => concepts.map(({ label: { nl } }) => nl);

  it('shared is three and three, by the paper that has fewest; own is three and fewer', () => {
    const found = subjectsOf(
      of([
        concept('drie', 3, 9),
        concept('vier', 4, 4),
        concept('cultuur', 7, 2),
        concept('welzijn', 0, 3),
        concept('klein', 2, 2),
      ]),
    );
    expect(names(found.shared)).toEqual(['vier', 'drie']);
    expect(names(found.own.culture)).toEqual(['cultuur']);
    expect(names(found.own.welfare)).toEqual(['welzijn']);
  });

  it('own is at least three times what the other has; what the people are and why stands elsewhere', () => {
    const found = subjectsOf(
      of([
        concept('net niet', 5, 2),
        concept('net wel', 6, 2),
        concept('groep', 9, 9, { lexicon: 'audiences' }),
        concept('reden', 9, 9, { lexicon: 'motives' }),
      ]),
    );
    expect(names(found.shared)).toEqual([]);
    expect(names(found.own.culture)).toEqual(['net wel']);
  });

  it('at most five shared and two of either paper, those with most passages', () => {
    const many = Array.from({ length: 10 }, (_, at) => [
      concept(`s${at}`, 3 + at, 20),
      concept(`c${at}`, 3 + at, 0),
      concept(`w${at}`, 1, 3 + at),
    ]).flat();
    const found = subjectsOf(of(many));
    expect(names(found.shared)).toEqual(['s9', 's8', 's7', 's6', 's5']);
    expect(names(found.own.culture)).toEqual(['c9', 'c8']);
    expect(names(found.own.welfare)).toEqual(['w9', 'w8']);
  });

  it('money, wording and people in general are no subjects', () => {
    const found = subjectsOf(
      of([
        concept('geld', 9, 9, { lexicon: 'instruments' }),
        concept('mensen', 9, 9, { lexicon: 'audiences', theme: 'people' }),
      ]),
    );
    expect([found.shared, found.own.culture, found.own.welfare]).toEqual([[], [], []]);
  });

  it('the picture has the groups that are filled, with the counts of the tables', () => {
    const context = of([concept('mantelzorg', 3, 5), concept('koor', 4, 0)]);
    const { figure: picture } = figure(subjectsFigure(subjectsOf(context), context), 'subjects');
    expect(picture.groups).toEqual([
      { heading: 'In beide kaders', rows: [{ label: 'Mantelzorg', counts: [3, 5] }] },
      { heading: 'Vooral in het cultuurkader', rows: [{ label: 'Koor', counts: [4, 0] }] },
    ]);
    expect(subjectsFigure(subjectsOf(of([])), of([]))).toEqual([]);
  });
});

describe('the map', () => {
  const spot = (page: number, more: Partial<Spot>): Spot => ({
    page,
    text: `Het museum werkt op dag ${page} samen met het wijkteam.`,
    culture: ['museum'],
    welfare: ['wijkteam'],
    ...more,
  });
  const context = sampleContext({
    culture: {
      pages: 4,
      spots: [
        spot(1, { connects: true, commitment: 'wish' }),
        spot(2, {}),
        spot(3, { connects: true, commitment: 'secured' }),
        spot(4, { culture: [], welfare: [] }),
      ],
    },
  });
  const { figure: map, description } = figure(touchingMap(context), 'map');

  it('has a sign per passage in reading order: by how far it goes, or as one that only names both', () => {
    expect(map.tracks[0]!.marks.map(({ id, shape, text }) => [id, shape, text])).toEqual([
      ['C1', 'wish', 'C1, p. 1, wens'],
      ['C2', 'both', 'C2, p. 2, noemt allebei, los van elkaar'],
      ['C3', 'secured', 'C3, p. 3, geborgd'],
    ]);
    expect(map.tracks[1]!.marks.map(({ id, shape }) => [id, shape])).toEqual([['W1', 'wish']]);
    expect(map.legend.map(({ shape }) => shape)).toEqual(['secured', 'wish', 'both']);
    expect(description).toContain('Cultuurkader, 3 passages: C1, p. 1, wens; C2');
  });

  it('places each where its paragraph begins, as a share of the text', () => {
    const { document, segmented } = context.comparison.frameworks.culture[0]!;
    const starts = segmented.paragraphs.map(({ start }) => start / document.text.length);
    expect(map.tracks[0]!.marks.map(({ at }) => at)).toEqual(starts.slice(0, 3));
    expect(map.tracks[0]!.documents[0]!.pages.map(({ text }) => text)).toEqual([
      'p. 1',
      'p. 2',
      'p. 3',
      'p. 4',
    ]);
    expect(map.tracks[1]!.documents[0]!.pages).toEqual([
      { at: 0, text: 'begin' },
      { at: 1, text: 'eind' },
    ]);
  });

  it('every passage stands in one list, and together they are those of the comparison without copies', () => {
    const kinds = touchingByKind(context);
    const all = Object.values(kinds).flat();
    expect(new Set(all)).toEqual(new Set(context.comparison.touching.passages));
    expect(all).toHaveLength(context.comparison.touching.observed);
  });

  it('puts the papers of one side one after another', () => {
    const { frameworks } = context.comparison;
    const [own] = frameworks.culture;
    const second = { ...own!, document: { ...own!.document, id: 'c2', title: 'Tweede' } };
    const comparison = { ...context.comparison, frameworks: { ...frameworks, culture: [own!, second] } };
    const [track] = figure(touchingMap({ ...context, comparison }), 'map').figure.tracks;
    expect(track!.documents.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Cultuurnota Duindorp', 0, 0.5],
      ['Tweede', 0.5, 1],
    ]);
  });

  it('is nothing with fewer than three passages', () =>
    expect(touchingMap(sampleContext(VARIANTS['nothing touches']!()))).toEqual([]));
});
