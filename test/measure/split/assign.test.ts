// The rule that divides a paper with both domains, on papers made by hand.
import { describe, expect, it } from 'vitest';
import { NAMES, paper } from './papers.js';

describe('a section by itself', () => {
  it('goes where more than half of its paragraphs firmly are, twice as often as the other domain', () => {
    expect(paper({ heading: 'A', codes: 'CC.' }).sides()).toEqual(['A: culture']);
    expect(paper({ heading: 'A', codes: 'CC..' }).sides()).toEqual([]);
    expect(paper({ heading: 'A', codes: 'WWWC.' }).sides()).toEqual(['A: welfare']);
    expect(paper({ heading: 'A', codes: 'WWC' }).sides()).toEqual(['A: welfare']);
    expect(paper({ heading: 'A', codes: 'WC' }).sides()).toEqual([]);
  });

  it('paragraphs about both count half for each', () => {
    // welfare 1 + 3 / 2 = 2.5, culture 1.5: not twice as much
    expect(paper({ heading: 'A', codes: 'WBBB' }).sides()).toEqual([]);
    // welfare 2 + 1 / 2 = 2.5, culture .5
    expect(paper({ heading: 'A', codes: 'WWB' }).sides()).toEqual(['A: welfare']);
  });

  it('one word in a long paragraph is no reason', () => {
    const mention = ['Een zin.', 'W', 20] as const;
    const { paragraphs, assign } = paper({ heading: 'A', texts: [mention] });
    const lone = { ...paragraphs[0]!, matches: paragraphs[0]!.matches.slice(0, 1) };
    const sentences = [0, 1, 2].map((n) => ({ start: n, end: n + 1, firstToken: n, endToken: n + 1 }));
    (paragraphs as unknown[])[0] = { ...lone, paragraph: { ...lone.paragraph, sentences } };
    expect(assign().parts[1]).toMatchObject({ side: null, reason: 'unclear' });
  });
});

describe('headings', () => {
  it('one that names the domain alone decides, also for an empty section', () => {
    expect(paper({ heading: 'Zorg', names: NAMES.welfare }).assign().parts[1]).toMatchObject({
      side: 'welfare',
      reason: 'heading',
      paragraphs: 0,
    });
    expect(paper({ heading: 'Zorg', names: NAMES.welfare, codes: 'W...' }).sides()).toEqual([
      'Zorg: welfare',
    ]);
  });

  it('is not believed when the text speaks of the other domain, or never of this one', () => {
    expect(paper({ heading: 'Gezondheid', names: NAMES.welfare, codes: '...' }).sides()).toEqual([]);
    expect(paper({ heading: 'Zorg', names: NAMES.welfare, codes: 'CC' }).sides()).toEqual(['Zorg: culture']);
  });

  it('one that names more fields helps: a third is then enough', () => {
    const codes = 'C..';
    expect(paper({ heading: 'Sport en cultuur', names: NAMES.cultureAmong, codes }).sides()).toHaveLength(1);
    expect(paper({ heading: 'Sport', codes }).sides()).toEqual([]);
  });
});

describe('sections in sections', () => {
  const chapter = { heading: 'Cultuur', names: NAMES.culture, codes: 'C' };

  it('a small one goes with the section above it, unless it is clearly about the other domain', () => {
    const { sides, assign } = paper(
      chapter,
      { heading: 'Nacht', level: 2, codes: '..' },
      { heading: 'Wmo', level: 2, codes: 'WW' },
      { heading: 'Diep', level: 3, codes: 'W' },
    );
    expect(sides()).toEqual(['Cultuur: culture', 'Nacht: culture', 'Wmo: welfare', 'Diep: welfare']);
    expect(assign().parts[2]).toMatchObject({ heading: 'Nacht', reason: 'parent', parent: 1 });
  });

  it('a large one that hardly speaks of it stays out', () => {
    expect(paper(chapter, { heading: 'Wegen', level: 2, codes: '.....' }).sides()).toEqual([
      'Cultuur: culture',
    ]);
    expect(paper(chapter, { heading: 'Nacht', level: 2, codes: 'C..' }).sides()).toHaveLength(2);
  });

  it('a chapter without a word of its own leans to what stands below it', () => {
    const { sides } = paper(
      { heading: 'Hoe bouwen we de stad' },
      { heading: 'Podia', level: 2, codes: 'CCC' },
      { heading: 'Nacht', level: 2, codes: 'C..' },
      { heading: 'Veilig', level: 2, codes: '.' },
    );
    expect(sides()).toEqual(['Hoe bouwen we de stad: culture', 'Podia: culture', 'Nacht: culture']);
  });

  it('subsections of form belong to the section above them, and count for it', () => {
    const form = (heading: string, codes: string) => ({ heading, level: 3, codes });
    const under = (heading: string, codes: string) => ({ heading, level: 2, codes });
    const { sides } = paper(
      { heading: 'Plan' },
      under('Mantelzorg', 'W'),
      form('Doelgroep', '.'),
      form('Resultaten', 'WW'),
      under('Wegen', '.'),
      form('Doelgroep', '.'),
      form('Resultaten', '..'),
      under('Podia', 'CC'),
      form('Doelgroep', '..'),
      form('Resultaten', '.CC'),
    );
    expect(sides()).toEqual([
      'Mantelzorg: welfare',
      'Doelgroep: welfare',
      'Resultaten: welfare',
      'Podia: culture',
      'Doelgroep: culture',
      'Resultaten: culture',
    ]);
  });

  it('in a paper that leans to one domain, a section that speaks of it goes along', () => {
    const geld = { heading: 'Geld', codes: 'W...' };
    const sides = (zorg: number) => paper({ heading: 'Zorg', codes: 'W'.repeat(zorg) }, geld).sides();
    expect(sides(16)).toEqual(['Zorg: welfare', 'Geld: welfare']);
    expect(sides(15), 'too short a paper to lean').toEqual(['Zorg: welfare']);
  });
});

it('a short line that stands before a paragraph is a heading', () => {
  const { parts, sides } = paper({
    heading: 'Onderwijs',
    texts: [
      ['De school blijft.', '.', 30],
      ['Sport, Cultuur en Recreatie.', 'C', 4],
      ['Kunst brengt mensen samen.', 'C', 30],
      ['De sporthal blijft.', '.', 30],
    ],
  });
  expect(parts.map(({ heading, paragraphs }) => [heading, paragraphs])).toEqual([
    [null, []],
    ['Onderwijs', [0]],
    ['Sport, Cultuur en Recreatie', [1, 2, 3]],
  ]);
  expect(sides()).toEqual(['Sport, Cultuur en Recreatie: culture']);
});

describe('rows of tables', () => {
  it('stand by themselves in a section without a side', () => {
    const { sides, assign } = paper({
      heading: 'Planning',
      rows: [
        ['Startnotitie erfgoed', 'C'],
        ['Grondbeleid', '.'],
        ['Verordening Wmo', 'W'],
        ['Parkeren', '.'],
        ['Grond', '.'],
      ],
    });
    expect(sides()).toEqual(['Planning [rows]: culture', 'Planning [rows]: welfare']);
    const [, rest, culture, welfare] = assign().parts;
    expect([rest!.paragraphs, culture!.paragraphs, welfare!.paragraphs]).toEqual([3, 1, 1]);
    expect(culture).toMatchObject({ reason: 'row', parent: 1, culture: 1, welfare: 0 });
  });

  it('go with the plan row above them when they say nothing themselves', () => {
    const { assign } = paper({
      heading: 'Acties',
      rows: [
        ['BD 1', '.'],
        ['1.1', '.'],
        ['BD 2', 'W'],
        ['2.1', '.'],
        ['Beleidsdoelstelling 3', 'C'],
        ['3.1', '.'],
        ['3.2', 'W'],
        ['Actieplan 4', '.'],
        ['4.1', '.'],
      ],
    });
    const { sides } = assign();
    const [W, C] = ['welfare', 'culture'];
    expect(sides).toEqual([null, null, W, W, C, C, W, null, null]);
  });

  it('stay with a section that has a side, unless the table is a mixed one', () => {
    const rows = (codes: string) => [...codes].map((code, n) => [`r${n}`, code] as const);
    const text = { heading: 'Welzijn', codes: 'WWWWWWWW' };
    expect(paper({ ...text, rows: rows('WCW') }).sides()).toEqual(['Welzijn: welfare']);
    expect(paper({ ...text, rows: rows('WCWCWC') }).sides()).toEqual([
      'Welzijn: welfare',
      'Welzijn [rows]: culture',
    ]);
  });
});

it('rows that say nothing of the side of their section go to neither', () => {
  const { assign } = paper({
    heading: 'Sport, cultuur en onderwijs',
    names: NAMES.cultureAmong,
    codes: 'CCC',
    rows: [
      ['Sportverenigingen', '.'],
      ['Scholen', '.'],
      ['Leerlingen', '.'],
    ],
  });
  expect(assign().sides).toEqual(['culture', 'culture', 'culture', null, null, null]);
  expect(assign().parts[2]).toMatchObject({ rows: true, side: null, reason: 'row', paragraphs: 3 });
});

it('what the user chose holds for all below it, and a deeper choice wins', () => {
  const { sides, assign } = paper(
    { heading: 'Zorg', names: NAMES.welfare, codes: 'WWW' },
    { heading: 'Atelier', level: 2, codes: 'W' },
    { heading: 'Loket', level: 2, codes: 'W' },
  );
  const chosen = new Map([
    [1, null],
    [2, 'culture' as const],
  ]);
  expect(sides(chosen)).toEqual(['Atelier: culture']);
  expect(assign(chosen).parts.map(({ reason }) => reason)).toEqual(['unclear', 'option', 'option', 'option']);
});

it('every paragraph stands in one part', () => {
  const { assign, paragraphs } = paper(
    { heading: 'A', codes: 'CC.', rows: [['r', 'W']] },
    { heading: 'B', level: 2, codes: 'W' },
    { heading: 'C', codes: '..B' },
  );
  const { parts, sides } = assign();
  expect(parts.reduce((sum, part) => sum + part.paragraphs, 0)).toBe(paragraphs.length);
  for (const side of ['culture', 'welfare', null] as const) {
    const counted = parts.filter((part) => part.side === side).reduce((sum, p) => sum + p.paragraphs, 0);
    expect(counted).toBe(sides.filter((one) => one === side).length);
  }
});
