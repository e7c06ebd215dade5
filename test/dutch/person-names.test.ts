// Names of people, e-mail addresses and telephone numbers in sentences written for this, and what only looks like them.
import { describe, expect, it } from 'vitest';
import { findPersonal } from '../../src/dutch/person-names.js';

const found = (text: string): string[] => findPersonal(text).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  it.each<[string, string[]]>([
    ['Wethouder Jan de Vries opende de tentoonstelling.', ['Jan de Vries']],
    ['De heer Bakker licht het voorstel toe.', ['Bakker']],
    ['Mevrouw Van den Berg woont hier al jaren.', ['Van den Berg']],
    ['Volgens mevrouw de Boer is er te weinig ruimte.', ['de Boer']],
    ['Dhr. K. Smit en mw. A.M. van Dam waren erbij.', ['K. Smit', 'A.M. van Dam']],
    ['Dhr Jansen en mevr Pieters hebben bezwaar.', ['Jansen', 'Pieters']],
    ['Mw. dr. Fatima El Yaakoubi sprak de zaal toe.', ['Fatima El Yaakoubi']],
    ['Wij interviewden mevrouw Özdemir en meneer Çelik.', ['Özdemir', 'Çelik']],
    ['Prof. dr. H. Huizinga schreef het advies.', ['H. Huizinga']],
    ['Volgens prof. dr. ir. De Jong werkt het.', ['De Jong']],
    ['Aldus drs. P.J.M. ten Hoeve-Kramer.', ['P.J.M. ten Hoeve-Kramer']],
    ['De heren Jansen en De Vries kwamen.', ['Jansen', 'De Vries']],
    ['De heer wethouder Bakker komt ook.', ['Bakker']],
    ['Burgemeester Halsema reikt de prijs uit.', ['Halsema']],
    ['De burgemeester, Ank Bijleveld-Schouten, opent het feest.', ['Ank Bijleveld-Schouten']],
    ['Schepen Van Acker tekende het plan.', ['Van Acker']],
    ['Ilse De Smet, schepen van cultuur.', ['Ilse De Smet']],
    ['Minister Bruins Slot bezocht de stad.', ['Bruins Slot']],
    ['Staatssecretaris De Vries antwoordde.', ['De Vries']],
    ['Gedeputeerde Pieters is blij.', ['Pieters']],
    ['Oud-wethouder Jansma en ex-minister Plasterk.', ['Jansma', 'Plasterk']],
    ['Wethouders Jansen en Pietersen tekenden.', ['Jansen', 'Pietersen']],
    ['Directeur Anneke Postma leidt de instelling.', ['Anneke Postma']],
    ['Voorzitter: Kees Visser', ['Kees Visser']],
    ['Contactpersoon: Xandra Zwart', ['Xandra Zwart']],
    ['Opgesteld door: Roelien Postuma', ['Roelien Postuma']],
    [`Colofon\nTekst: Xander Brinkhof\nFoto’s: Zuza Lewandowska`, ['Xander Brinkhof', 'Zuza Lewandowska']],
    [`Contact\n\nXanthe Brinkhof\n\nxanthe@stad.nl`, ['Xanthe Brinkhof', 'xanthe@stad.nl']],
    ['Heeft u vragen? Bel Gwenda Zwaan, 036-123 45 67.', ['Gwenda Zwaan', '036-123 45 67']],
    [
      `Namens burgemeester en wethouders,\nde secretaris,\nmr. drs. G.J. van Nuland\n\nde burgemeester,\nC.G.J. Rutten`,
      ['G.J. van Nuland', 'C.G.J. Rutten'],
    ],
    ['J.P. de Vries tekende voor akkoord.', ['J.P. de Vries']],
    ['Wij spraken met Th. de Boer en IJ. Brouwer.', ['Th. de Boer', 'IJ. Brouwer']],
    [
      'Gesproken met: A. de Wit (GGD), B. Kok (Humanitas) en C. Smit (Cordaan).',
      ['A. de Wit', 'B. Kok', 'C. Smit'],
    ],
    ['Zie Huber, M. (2011) en Vries, J.P. de (2019).', ['Huber, M.', 'Vries, J.P. de']],
    ['Het gedicht is van Mehmet Yılmaz uit onze stad.', ['Mehmet Yılmaz']],
    ['Met dank aan Khadija Ben Ali en Youssef Aït Said.', ['Khadija Ben Ali', 'Youssef Aït Said']],
    ['Het koor van Rajesh Ramdin zingt.', ['Rajesh Ramdin']],
    ['Wout Van den Bossche leidt het huis.', ['Wout Van den Bossche']],
    ['Ook Ruud in ’t Veld en Sjoerd op de Beek doen mee.', ['Ruud in ’t Veld', 'Sjoerd op de Beek']],
    ['Zynthia van der Molen danst.', ['Zynthia van der Molen']],
    ['Anna Maria de Jong-Peters kwam langs.', ['Anna Maria de Jong-Peters']],
    ['Annemiek Kuiper–van der Veen tekent.', ['Annemiek Kuiper–van der Veen']],
    [`Marie-José van 't Hof schreef dit.`, [`Marie-José van 't Hof`]],
    ['Met Anna Smit (GGD), Zuzka Vos (Vitalis) en Ulma Mes.', ['Anna Smit', 'Zuzka Vos', 'Ulma Mes']],
    ['Dank aan Céline Catthoor en Ulma Mes van Odisee Hogeschool.', ['Céline Catthoor', 'Ulma Mes']],
    ['Volgens Kuitenbrouwer et al. (2014) helpt muziek.', ['Kuitenbrouwer']],
    ['Wim Bos en Jan Hof doen mee.', ['Wim Bos', 'Jan Hof']],
    ['Fleur Jansen en Merel de Boer leiden het koor.', ['Fleur Jansen', 'Merel de Boer']],
    [`MELANIE VAN DER HORST\n\nWethouder zorg`, ['MELANIE VAN DER HORST']],
    [`Wij lazen over Jan\nJansen en zijn fiets.`, [`Jan\nJansen`]],
    ['Zorg voor Jan Jansen’s fiets.', ['Jan Jansen']],
    ['Anna’s huis is van Anna Blaman.', ['Anna', 'Anna Blaman']],
    ['Merel (34) woont in de wijk.', ['Merel']],
    ['Sanne van Jeugdzorg belt terug.', ['Sanne']],
    [
      'Wethouder Jan Jansen sprak. Volgens Jansen is het tijd. Jansen zei dat.',
      ['Jan Jansen', 'Jansen', 'Jansen'],
    ],
    ['Burgemeester Van der Laan kwam. Ook Van der Laan zag het.', ['Van der Laan', 'Van der Laan']],
    [
      'Froukje de Jonge is wethouder. Wij danken De Jonge en Froukje.',
      ['Froukje de Jonge', 'De Jonge', 'Froukje'],
    ],
    ['Jeroen Bosch leefde in Den Bosch. Bosch was schilder.', ['Jeroen Bosch', 'Bosch']],
    ['Het bestand staat in file:///C:/Users/JJansen/Downloads/x.pdf', ['JJansen']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('addresses and numbers', () => {
  it.each<[string, string[]]>([
    ['Mail naar j.jansen@stad.nl of bel 020 - 123 45 67.', ['j.jansen@stad.nl', '020 - 123 45 67']],
    ['Schrijf aan jan [at] stad.nl of naam@mail.stad.be.', ['jan [at] stad.nl', 'naam@mail.stad.be']],
    ['Bel 06-12345678 of +31 6 12 34 56 78.', ['06-12345678', '+31 6 12 34 56 78']],
    [
      'Bel (020) 123 45 67, 0031 20 123 4567 of 0497-123456.',
      ['(020) 123 45 67', '0031 20 123 4567', '0497-123456'],
    ],
    [
      'Tel. +32 9 123 45 67, 050 12 34 56, gsm 0475 12 34 56',
      ['+32 9 123 45 67', '050 12 34 56', '0475 12 34 56'],
    ],
    ['Bel gratis 0800-1234 of 14 020.', ['0800-1234', '14 020']],
    ['Telefoon: 0201234567', ['0201234567']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it('have a kind', () => {
    const text = 'Vraag het aan Sanne Smit, s.smit@stad.nl, 06-12345678.';
    expect(findPersonal(text).map(({ kind }) => kind)).toEqual(['name', 'email', 'phone']);
  });
});

describe('no names', () => {
  it.each([
    'Het Van Gogh Museum is open.',
    'De Anne Frank Stichting en het Anne Frank Huis doen mee.',
    'Wij wonen in de Jan van Galenstraat.',
    'Het Johan Cruijff Plein wordt groen.',
    'De burgemeester Jansenlaan gaat dicht.',
    'Prof. Lorentzlaan 3, Mr. Visserplein 4 en Dr. Lelykade 5.',
    'De Albert Cuypmarkt en het Marie Heinekenplein.',
    'Basisschool Anne Frank en Stichting Jan Jansen.',
    'Het Johan de Witt-gymnasium en de Theo Thijssenschool.',
    'Het Joke Smit College, het Max Euwe Centrum en de Frank Mandersloot Prijs.',
    'De Annie M.G. Schmidtweek en de Anton Philipszaal.',
    'De Rosa Spier Huis-bewoners zingen.',
    'De Pauluskerk, de Sint Nicolaaskerk en de St. Jan Baptist.',
    'Het Prins Bernhard Cultuurfonds en het Prinses Máxima Centrum betalen.',
    'De wethouder Cultuur besluit.',
    'Wethouder Wonen, Zorg en Sport, en burgemeester en wethouders van Almere.',
    'De minister van Onderwijs, Cultuur en Wetenschap schrijft.',
    'De burgemeester van Utrecht komt.',
    'De directeur van Stichting De Schoor spreekt.',
    'De directeur Publieke Gezondheid adviseert.',
    'Directeur GGD en bestuurder Humanitas tekenen.',
    'De voorzitter van de Cliëntenraad en de voorzitter Raad van Toezicht.',
    'De Wet maatschappelijke ondersteuning en de Jeugdwet.',
    'Zie bijlage A. Wat wij doen staat daar.',
    `A. Financiën\n\nB. Regionale zaken\n\nC. Agenda`,
    'Jansen B.V. bouwt het huis.',
    'De Mark stroomt door Breda. Mark en Dommel zijn rivieren.',
    'Elke Almeerder mag meedoen. Door Amsterdammers gemaakt.',
    'Zuid-Holland West en Den Haag werken samen.',
    'Alphen aan den Rijn, Bergen op Zoom en Hoek van Holland.',
    'Jan Modaal, Sinterklaas en Sint Maarten.',
    'Het programma Kansrijk Opgroeien start.',
    'De Merel zingt. Roos en Merel staan in bloei.',
    'Mijn heer en meester. De Heer is mijn herder. Mevrouw, wij schrijven u.',
    'Van 01-02-2024 tot 03-04-2025 geldt zaaknummer 0962-4859-85.',
    'In 2024 gaven we 12.345.678 euro uit; de kosten zijn 010 020 030.',
    'IBAN NL91ABNA0417164300 en KvK 12345678, ISBN 978-90-1234-567-8.',
    'Jongeren van 0-4, 4-12 en 12-18 jaar, blz. 12 - 13.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('spans', () => {
  it('are in order and never overlap', () => {
    const text = 'Mevrouw J. Smit (j.smit@stad.nl, 06-12345678) en Anna Smit. Smit, J. is Anna. '.repeat(20);
    const spans = findPersonal(text);
    expect(spans.length).toBeGreaterThan(60);
    for (const [at, { start, end }] of spans.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    }
  });

  it('are none in an empty text', () => expect(findPersonal('')).toEqual([]));
});
