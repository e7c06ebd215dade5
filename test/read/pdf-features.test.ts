// The PDF reader on the small fixtures: one feature each (what is right stands in fixtures/README.md).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { readPdf } from '../../src/read/pdf.js';
import type { BlockRole, ReadResult } from '../../src/types.js';

const bytes = (name: string): Uint8Array => readFileSync(`fixtures/features/${name}`);
const read = async (name: string): Promise<ReadResult> => await readPdf(bytes(name));

/** The texts of the blocks of a role, or of all blocks. */
function texts({ text, blocks }: ReadResult, role?: BlockRole): string[] {
  return blocks
    .filter((block) => role === undefined || block.role === role)
    .map(({ span }) => text.slice(span.start, span.end));
}

const codes = ({ notices }: ReadResult): string[] => notices.map(({ code }) => code);

async function errorOf(name: string): Promise<unknown> {
  return await read(name).catch((error: unknown) => error);
}

describe('two columns', () => {
  it('reads the left column first and keeps the articles whole', async () => {
    const result = await read('two-columns.pdf');
    expect(texts(result, 'heading')).toEqual([
      'Lente in de Bloemenbuurt',
      'Wie beslist?',
      'Straattheater bij het zorgcentrum',
      'Praktisch',
      'Werk aan de Vaartkade',
    ]);
    const levels = result.blocks.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect(levels).toEqual([1, 2, 1, 2, 1]);
    const order = [
      'Dahliastraat',
      'oud-leraar',
      'negen bewoners',
      'dorpen- en wijkenfonds',
      'Hemelvaartsdag',
      'buurtbus',
      'Vaartkade',
    ];
    const places = order.map((words) => result.text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(texts(result)).toContain(
      'De voorstelling keert in het najaar terug in twee andere huizen. Familieleden spelen dan zelf een rol. ' +
        'Wie niet durft, kan achter de schermen helpen met het decor.',
    );
  });

  it('keeps list items apart, without their bullets', async () => {
    expect(texts(await read('two-columns.pdf'), 'listItem')).toEqual([
      'Aanmelden kan tot 15 juni bij de receptie van De Lindehof.',
      'De repetities zijn op donderdagmiddag van twee tot vier.',
      'Ervaring is niet nodig, zin om te spelen wel.',
    ]);
  });
});

describe('hyphens at the end of lines', () => {
  it('keeps those that belong to the word and takes out the others', async () => {
    expect(texts(await read('hyphenation.pdf'))).toEqual([
      'Voor de wijken sluit de gemeente een overeenkomst met zorg- en welzijnsorganisaties. Die geldt voor de periode ' +
        '2024-2027 en bevat ook afspraken over de inloop, want bewoners zoeken een plek waar zij elkaar zonder afspraak ' +
        'kunnen ontmoeten. Omdat het buurthuis te klein is, kijkt de sociaal-culturele commissie mee naar een zaal. ' +
        'Zij geeft in het voorjaar advies aan het college.',
      'Kinderen uit de hele stad volgen op woensdag muziek-, dans- en theaterlessen in de aula van de vernieuwde ' +
        'Sint-Odulfschool. De docenten voor deze vorm van cultuureducatie worden betaald uit een reservering voor in-, ' +
        'door- en uitstroom en uit een bijdrage van het plaatselijke welzijnswerk. Ouders die vragen hebben, vinden op ' +
        'de site het e-mailadres van een vaste medewerker. Vanuit het kantoor belt de coördinator terug binnen vijf werkdagen.',
      'Elke dinsdag is er dansmiddag. Wie zich aanmeldt als 65-plusser, danst het eerste jaar gratis mee en ook de ' +
        'mantelzorger is van harte welkom. De zaal is open van 10.00-12.00 uur, met koffie vooraf. Aan de piano zit een ' +
        'oud-dirigent die bijna alle liedjes uit zijn hoofd kent. Zijn bewonderaars zitten vooraan.',
    ]);
  });
});

describe('tables', () => {
  it('keeps the lines of a cell together, in row order', async () => {
    const { text, blocks } = await read('table.pdf');
    const cells = blocks.filter(({ role }) => role === 'tableCell');
    const rows = new Map<string, string[]>();
    for (const { cell, span } of cells) {
      const key = `${String(cell?.table)}/${String(cell?.row)}`;
      rows.set(key, [...(rows.get(key) ?? []), text.slice(span.start, span.end)]);
    }
    expect([...rows.entries()]).toEqual([
      ['0/0', ['Activiteit', 'Uitvoerder', 'Planning', 'Budget']],
      [
        '0/1',
        [
          'Kennismakingslessen slagwerk op vier basisscholen',
          'Kunstkwartier',
          'september tot december',
          '€ 8.400',
        ],
      ],
      [
        '0/2',
        [
          'Inloopochtend voor alleenstaande ouderen met een wisselende gastkok',
          'welzijnsorganisatie Naast',
          'wekelijks vanaf oktober',
          '€ 5.250',
        ],
      ],
      [
        '0/3',
        [
          'Voorleesuur in twee talen in het filiaal Zuiderhaven',
          'bibliotheek en vrijwilligers',
          'elke woensdag',
          '€ 1.900',
        ],
      ],
      [
        '0/4',
        [
          'Training omgaan met dementie voor suppoosten en kassamedewerkers',
          'Voorstap, museum Het Turfhuis',
          'november',
          '€ 2.750',
        ],
      ],
      ['0/5', ['Totaal', '€ 18.300']],
      ['1/0', ['Jaar', 'Deelnemers']],
      ['1/1', ['2022', '212']],
      ['1/2', ['2023', '347']],
      ['1/3', ['2024', '405']],
    ]);
    const total = cells
      .filter(({ cell }) => cell?.table === 0 && cell.row === 5)
      .map(({ cell }) => cell?.column);
    expect(total).toEqual([0, 3]);
  });

  it('names the caption and goes on with the text', async () => {
    const result = await read('table.pdf');
    expect(texts(result, 'caption')).toEqual(['Tabel 1. Activiteiten met uitvoerder, planning en budget']);
    expect(texts(result, 'paragraph')).toEqual([
      'In het overzicht hieronder staat per activiteit wie haar uitvoert, wanneer zij klaar is en wat zij kost. Bedragen zijn exclusief btw.',
      'Na de tabel loopt de tekst gewoon door. De training voor suppoosten wordt betaald uit het scholingsbudget van het ' +
        'museum en uit een bijdrage van Voorstap, ieder voor de helft. De overige activiteiten drukken op het programmabudget.',
      'De tweede tabel heeft geen bijschrift. Zij telt uitsluitend personen die zich vooraf hebben aangemeld.',
    ]);
  });
});

describe('footnotes', () => {
  it('sets notes apart, and no mark sticks to a word', async () => {
    const result = await read('footnotes.pdf');
    const notes = texts(result, 'footnote');
    expect(notes).toHaveLength(4);
    expect(notes[0]).toMatch(
      /Stand per 31 december 2023, exclusief subsidies aan instellingen met personeel in loondienst\.$/,
    );
    expect(notes[3]).toMatch(/Telefonische navraag, januari 2024\.$/);
    const first = texts(result, 'paragraph')[0];
    expect(first).toBe(
      'De gemeente verstrekt jaarlijks ongeveer driehonderd subsidies. Twee derde daarvan is lager dan duizend euro. De ' +
        'kosten van behandeling bedragen gemiddeld € 410 per aanvraag, zodat het afhandelen soms meer kost dan de bijdrage ' +
        'zelf. Dat is een reden om de procedure te vereenvoudigen, en geen reden om de bijdragen te schrappen.',
    );
  });

  it('goes on over the page after the notes, and tells where the next page begins', async () => {
    const { text, blocks } = await read('footnotes.pdf');
    const block = blocks.find(({ span }) =>
      text.slice(span.start, span.end).startsWith('Om die reden houden wij'),
    );
    expect(block?.page).toBe(1);
    expect(text.slice(block?.span.start, block?.span.end)).toMatch(
      /Van ieder bezoek blijft een korte notitie over\.$/,
    );
    const [turn] = block?.continues ?? [];
    expect(turn?.page).toBe(2);
    expect(text.slice(turn?.offset)).toMatch(/^blijft een korte notitie/);
  });
});

describe('running lines and contents', () => {
  it('leaves heads, feet and page numbers out and says so', async () => {
    const result = await read('running-lines.pdf');
    expect(texts(result, 'heading')).toEqual(['Wessum', 'Lage Ham', 'Kreilerdijk', 'Sint-Odulf']);
    expect(result.text).toContain('hing aan het eind van de avond naast de dartborden.');
    expect(result.text).not.toMatch(/Verslag van de dorpsgesprekken|Gemeente Oosterveen|^\d+$/m);
    expect(codes(result)).toContain('running-lines-removed');
    expect(texts(result)).toHaveLength(16);
  });

  it('leaves the table of contents out and says so', async () => {
    const result = await read('contents.pdf');
    expect(codes(result)).toContain('toc-left-out');
    expect(result.text).not.toMatch(/\.{4}/);
    expect(texts(result).filter((text) => text.startsWith('2.1 Melden of vergunning'))).toHaveLength(1);
    const headings = result.blocks
      .filter(({ role, page }) => role === 'heading' && page !== 1)
      .map(({ level }) => level);
    expect(headings).toEqual([1, 2, 2, 1, 2, 2, 2, 1, 2, 2]);
  });
});

describe('files without readable text', () => {
  it('says of a scan which page has no text', async () => {
    const result = await read('scan.pdf');
    expect(result.text).toBe('');
    expect(result.notices).toContainEqual({ code: 'page-without-text', data: {}, page: 1 });
  });

  it.each([
    ['encrypted.pdf', 'pdf-encrypted'],
    ['damaged.pdf', 'pdf-damaged'],
    ['not-a-pdf.pdf', 'pdf-damaged'],
    ['empty.pdf', 'pdf-damaged'],
  ])('%s: refused with %s', async (name, code) => {
    const error = await errorOf(name);
    expect(error).toBeInstanceOf(RaakvlakError);
    expect((error as RaakvlakError).code).toBe(code);
  });
});

describe('every reading', () => {
  it.each(['two-columns.pdf', 'table.pdf', 'footnotes.pdf', 'running-lines.pdf'])(
    '%s: spans fit the text',
    async (name) => {
      const seen: number[] = [];
      const { text, blocks, pages } = await readPdf(bytes(name), { onPage: (page) => seen.push(page) });
      expect(seen).toEqual(Array.from({ length: pages ?? 0 }, (_, index) => index + 1));
      expect(text).toBe(text.normalize('NFC'));
      let end = -2;
      for (const block of blocks) {
        expect(block.span.start).toBe(end + 2);
        end = block.span.end;
        expect(text.slice(block.span.start, end)).not.toMatch(/\n|^\s|\s$| {2}/);
      }
      expect(end).toBe(text.length);
    },
  );
});
