// The report on one paper that was divided over the two domains.
import { expect, it } from 'vitest';
import type { PaperPart, SplitPaper } from '../../src/split-paper.js';
import { buildReport } from '../../src/report/build.js';
import { comparisonJson } from '../../src/report/json.js';
import { comparisonSchema } from '../../src/report/json-schema.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { Depth } from '../../src/report/model.js';
import { splitPart } from '../../src/report/parts/split.js';
import { sampleContext } from './sample.js';

function part(heading: string, given: Partial<PaperPart>): PaperPart {
  const counts = { paragraphs: 1, culture: 0, welfare: 0, both: 0 };
  const place = { paper: 'b1', section: 1, path: [heading], page: 3, parent: null, rows: false };
  return { ...place, heading, side: null, reason: 'unclear', ...counts, ...given };
}

const culture = { side: 'culture', reason: 'heading' } as const;
const welfare = { side: 'welfare', reason: 'text' } as const;

function splitOf(...parts: PaperPart[]): SplitPaper[] {
  return [{ paper: 'b1', path: 'akkoord.pdf', documents: { culture: 'c1', welfare: 'w1' }, parts }];
}

const SPLIT = splitOf(
  part('Cultuur', { ...culture, paragraphs: 4, culture: 3 }),
  part('Nacht', { side: 'culture', reason: 'parent', parent: 0, paragraphs: 2, culture: 1, both: 1 }),
  part('Zorg', { ...welfare, parent: 0, paragraphs: 5, welfare: 4, culture: 1 }),
  part('Wegen', { paragraphs: 7 }),
  part('Wegen', { side: 'welfare', reason: 'row', rows: true, parent: 3, paragraphs: 2, welfare: 2 }),
);

const render = (split: readonly SplitPaper[], depth: Depth): string => {
  const context = { ...sampleContext(), split };
  return renderMarkdown(buildReport(context), context.messages, depth);
};

/** Cells of the rows of the table of the division. */
function rows(split: readonly SplitPaper[]): string[][] {
  const blocks = splitPart({ ...sampleContext(), split })[0]!.blocks;
  const table = blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table'
    ? table.rows.map((row) => row.map((cell) => (cell as string[]).join('')))
    : [];
}

it('shows each section with a side, with all below it on that side', () => {
  expect(rows(SPLIT)).toEqual([
    ['Cultuur, p. 3', 'cultuur', '6', 'de kop noemt het; 4 over cultuur, 1 over allebei'],
    ['Zorg, p. 3', 'zorg en welzijn', '5', 'de alinea’s gaan erover; 1 over cultuur, 4 over zorg en welzijn'],
    ['tabelrijen in ‘Wegen’, p. 3', 'zorg en welzijn', '2', 'elke rij voor zich; 2 over zorg en welzijn'],
  ]);
  const report = render(SPLIT, 'report');
  expect(report).toContain('het cultuurkader (6 alinea’s)');
  expect(report).toContain('het welzijnskader (7 alinea’s)');
  expect(report).toContain('De andere 7 alinea’s gaan vooral over iets anders en tellen niet mee.');
  expect(report).toContain('1 paragraaf (7 alinea’s) hoort bij geen van beide, zoals ‘Wegen’.');
});

it('at most twelve rows, in the order of the paper and of both sides, and all in the appendix', () => {
  const many = Array.from({ length: 20 }, (_, n) =>
    part(`Zorg ${n}`, { ...welfare, paragraphs: n + 1, welfare: n + 1 }),
  );
  const split = splitOf(...many, part('Museum', { ...culture, culture: 1 }));
  const shown = rows(split);
  expect(shown).toHaveLength(12);
  expect(shown.map(([name]) => name)).toEqual([
    ...Array.from({ length: 11 }, (_, n) => `Zorg ${n + 9}, p. 3`),
    'Museum, p. 3',
  ]);
  expect(render(split, 'report')).toContain('Nog 9 groepen paragrafen of tabelrijen staan in de bijlage.');
  expect(render(split, 'appendix').match(/\| Zorg \d+, p\. 3 /g)).toHaveLength(11 + 20);
});

it('says of S that it is low by construction, and leaves out what sets it beside other S', () => {
  const report = render(SPLIT, 'appendix');
  expect(report).toContain('komen zij op 0,69');
  expect(report).toContain(
    'Daardoor is dit getal vanzelf laag. Zet het nooit naast de S van andere stukken.',
  );
  expect(report).not.toContain('zoals wegen, kwamen');
  expect(report).not.toContain('Ter controle');
  const ordinary = renderMarkdown(buildReport(sampleContext()), sampleContext().messages, 'appendix');
  expect(ordinary).toContain('Ter controle');
  expect(ordinary).not.toContain('vanzelf laag');
});

it('a side without a section: one clear sentence instead of a comparison', () => {
  const split = splitOf(part('Zorg', { ...welfare, paragraphs: 40, welfare: 20, both: 2 }));
  const summary = render(split, 'summary');
  expect(summary).toContain(
    'Over cultuur staat bijna niets in dit stuk: 2 van de 40 alinea’s noemen het, en geen paragraaf gaat er vooral over.',
  );
  expect(summary).toContain('raakvlak profiel akkoord.pdf');
  expect(summary).not.toContain('Wat deelt u?');
});

it('stands in the JSON, with a flag beside S', () => {
  const json = comparisonSchema.parse(comparisonJson({ ...sampleContext(), split: SPLIT }));
  expect(json.options.both).toEqual(['akkoord.pdf']);
  expect(json.sharedVocabulary.lowByConstruction).toBe(true);
  expect(json.split![0]).toMatchObject({
    id: 'b1',
    documents: { culture: 'c1', welfare: 'w1' },
    paragraphs: { culture: 6, welfare: 7, neither: 7 },
  });
  expect(json.split![0]!.parts[4]).toMatchObject({
    heading: 'Wegen',
    rows: true,
    side: 'welfare',
    parent: 3,
  });
  const ordinary = comparisonJson(sampleContext());
  expect([ordinary.split, ordinary.sharedVocabulary.lowByConstruction]).toEqual([null, false]);
});
