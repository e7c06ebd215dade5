// Tests of what is kept but never coded.
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/index.js';
import { documentOf, type BlockSource } from './sample.js';

const boilerplate = (...sources: (BlockSource | string)[]): boolean[] =>
  segment(documentOf(...sources)).paragraphs.map((paragraph) => paragraph.boilerplate);

describe('boilerplate', () => {
  it.each([
    'Foto: de bibliotheek',
    '12 345 2024-2027',
    'Bezoekadres: Dorpsstraat 12, 1234 AB Voorbeeld, tel. 0123 456 789',
    'Meer weten over cultuur? www.voorbeeld.nl info@voorbeeld.nl',
    'Cultuureducatie en zorg ........................................ 12',
    'Inhoud Cultuur 4 Zorg en welzijn 9 Sport en bewegen 14 Financiën 20',
    'Zorg voor een gezond leven 51 Preventie blijft de beste remedie 52 Goede gezondheidszorg 53 Een stad voor iedereen 57 Sociaal',
    '1 Inleiding 3 1.1 Waarom deze nota? 4 1.2 Samen. Met wie? 6 2 Kunst en zorg 9 2.1 Wat gaan wij doen 12',
    'Wethouder Jansen: cultuur, zorg, welzijn, sport en onderwijs',
    'Portefeuille schepen Peeters: sociale zaken, cultuur, bibliotheek, erediensten, jeugd',
    'Theater, bibliotheek, museum, zwembad, sporthal, buurthuis',
    '• Noord en Zuid • Oost en West • Centrum en Haven • Polder en Dijk • Dorp en Bos',
  ])('%s', (text) => expect(boilerplate(text)).toEqual([true]));

  it.each([
    'De wethouder zorgt voor cultuur, zorg, welzijn, sport en onderwijs.',
    'Wij werken samen met theater, bibliotheek, museum, zwembad, sporthal en buurthuis.',
    'Wethouder Jansen: wij willen dat cultuur, zorg en welzijn samen optrekken.',
    'Bel voor een afspraak met de welzijnscoach 0123 456 789, zij denkt met u mee over dansen en zingen in de buurt.',
    'Cultuur draagt bij aan gezondheid, meedoen, plezier en trots.',
    'Dit volgt uit artikel 2 Wmo, artikel 3 Jeugdwet, artikel 4 Zorgverzekeringswet en artikel 5 Participatiewet',
    'Op 3 Mei kwamen er 12 Koren naar het plein, waar 14 Orkesten speelden, en daarna volgden er nog heel veel andere groepen uit de buurt',
    'In 2024 waren er 12 koren, in 2025 waren dat er 14 en in 2026 verwachten wij 16',
  ])('codes prose: %s', (text) => expect(boilerplate(text)).toEqual([false]));

  it('codes headings and short list items', () => {
    expect(
      boilerplate(
        { text: 'Kunst en zorg', role: 'heading', level: 1 },
        { text: 'mentale weerbaarheid versterken', role: 'listItem' },
        { text: 'muziek, dans, theater, film en literatuur', role: 'listItem' },
      ),
    ).toEqual([false, false, false]);
  });

  it('codes a table row with words, not one with numbers', () => {
    const cells = (row: number, ...texts: string[]): BlockSource[] =>
      texts.map((text, column) => ({ text, role: 'tableCell', cell: { table: 0, row, column } }));
    expect(
      boilerplate(
        ...cells(0, 'Bibliotheek', '1.200', '1.300'),
        ...cells(1, 'Meer zorg', 'in de wijk', '2025'),
        ...cells(2, '', '7'),
      ),
    ).toEqual([true, false, true]);
  });

  it('knows a table of contents of several blocks', () => {
    const contents = [
      'Inleiding op de nota 3',
      'Cultuur en zorg samen 5',
      'Wat wij gaan doen 9',
      'Geld en planning 14',
    ];
    expect(boilerplate(...contents, 'Daarna begint de gewone tekst van de nota.')).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(boilerplate(...contents.slice(0, 3))).toEqual([false, false, false]);
  });
});
