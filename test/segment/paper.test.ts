// What kind of paper, of which year: by its words, in the order title, file name, first pages, text.
import { describe, expect, it } from 'vitest';
import { kindIn, paperOf, yearsIn } from '../../src/segment/paper.js';
import type { Document } from '../../src/types.js';
import { documentOf, type BlockSource } from './sample.js';

describe('kindIn', () => {
  it.each([
    ['Cultuurvisie 2030', 'policy'],
    ['Nota samen leven', 'policy'],
    ['Beleidskader sociaal domein', 'policy'],
    ['Meerjarenbeleidsplan cultuur', 'policy'],
    ['Maatschappelijke agenda', 'policy'],
    ['Uitvoeringsprogramma bij de cultuurvisie', 'programme'],
    ['Plan van aanpak GALA', 'programme'],
    ['Actieplan mantelzorg', 'programme'],
    ['Evaluatie cultuurnota', 'report'],
    ['Coalitieakkoord 2022–2026', 'coalition-agreement'],
    ['Collegeprogramma', 'coalition-agreement'],
    ['Verkiezingsprogramma', 'election-programme'],
    ['PARTIJVERKIEZINGSPROGRAMMA2023-2028', 'election-programme'],
    ['Gezond en Actief Leven Akkoord', 'national-agreement'],
    ['Nationaal Preventieakkoord', 'national-agreement'],
    ['Lokaal sportakkoord', null],
    ['Programmabegroting 2026', 'budget'],
    ['Voorjaarsnota', 'budget'],
    ['Lokaal cultuurbeleid in het meerjarenplan', 'budget'],
    ['Overdrachtsdossier', 'dossier'],
    // Not a kind by themselves, or other words that look like one.
    ['Cultuurplan', null],
    ['Televisie kijken', null],
    ['Samen dichtbij', null],
  ])('%s', (text, kind) => expect(kindIn(text)).toBe(kind));
});

describe('yearsIn', () => {
  it.each([
    ['Cultuurnota 2025–2028', [2025, 2028]],
    ['2022-26', [2022, 2026]],
    ['van 2024 tot en met 2027', [2024, 2027]],
    ['Versie 4.1, 18 maart 2026', [2026, 2026]],
    ['vastgesteld in 2023 voor 2024/2027', [2024, 2027]],
    ['2024-05-12', [2024, 2024]],
    ['2024 AB Haarlem', null],
    ['€ 2.024 of 2024,50', null],
    ['2028–2025', [2028, 2028]],
    ['zonder jaar', null],
  ])('%s', (text, years) => {
    const found = yearsIn(text);
    expect(found === null ? null : [found.first, found.last]).toEqual(years);
  });
});

const paper = (rest: Partial<Document>, ...blocks: (BlockSource | string)[]): Document => ({
  ...documentOf(...blocks),
  path: 'map/stuk.pdf',
  ...rest,
});

describe('paperOf', () => {
  it('goes by the title first', () => {
    const document = paper({ title: 'Cultuurnota 2025–2028' }, 'Evaluatie 2019');
    expect(paperOf(document)).toEqual({
      kind: 'policy',
      kindFrom: 'title',
      years: { first: 2025, last: 2028 },
      yearsFrom: 'title',
    });
  });

  it('then by the file name', () => {
    const document = paper({ title: 'Samen', path: 'C:\\stukken\\uitvoeringsplan_2024-2026.pdf' }, 'Tekst.');
    expect(paperOf(document)).toMatchObject({
      kind: 'programme',
      kindFrom: 'file-name',
      years: { first: 2024, last: 2026 },
      yearsFrom: 'file-name',
    });
  });

  it('then by headings and short lines of the first two pages, a period before a single year', () => {
    const document = paper(
      { title: 'Het kan', pages: 3 },
      { role: 'heading', level: 1, text: 'Verkiezingsprogramma', page: 1 },
      { text: 'Vastgesteld op 3 november 2025', page: 1 },
      { text: '2026-2030', page: 2 },
      { text: 'Begroting 2031–2034', page: 3 },
    );
    expect(paperOf(document)).toMatchObject({
      kind: 'election-programme',
      kindFrom: 'first-pages',
      years: { first: 2026, last: 2030 },
      yearsFrom: 'first-pages',
    });
  });

  it('takes no kind or year from sentences about other papers, but does from what a paper calls itself', () => {
    const about = 'In 2019 verscheen de evaluatie van het oude programma, waar wij in 2020–2023 mee werkten.';
    expect(paperOf(paper({}, about))).toMatchObject({ kind: null, years: null });
    expect(paperOf(paper({}, `${about} Voor u ligt de nieuwe cultuurvisie.`))).toMatchObject({
      kind: 'policy',
      kindFrom: 'first-pages',
    });
  });

  it('takes a text that keeps naming one party for a part of its programme', () => {
    const three = 'D66 wil groen. D66 kiest voor zorg. Daarom stelt D66 dit voor.';
    expect(paperOf(paper({}, three))).toMatchObject({ kind: 'election-programme', kindFrom: 'text' });
    expect(paperOf(paper({}, 'D66 wil groen. D66 kiest voor zorg.'))).toMatchObject({ kind: null });
    expect(paperOf(paper({}, `${three} De VVD stemt voor.`))).toMatchObject({ kind: null });
  });
});
