// RV009: an abbreviation that the paper does not explain.
import { abbreviationRule } from '../../../src/check/rules/rv009-abbreviation.js';
import { testRule } from './harness.js';

testRule(abbreviationRule, {
  ok: [
    { name: 'name, then brackets', text: 'Het Integraal Zorgakkoord (IZA) helpt. In het IZA staan doelen.' },
    { name: 'brackets, then name', text: 'De JGZ (jeugdgezondheidszorg) komt op school.' },
    { name: 'hierna', text: 'Het akkoord voor de zorg (hierna: IZA) is getekend.' },
    { name: 'afgekort', text: 'Het Gezond en Actief Leven Akkoord, afgekort GALA, loopt tot 2026.' },
    { name: 'kortweg het', text: 'Het nieuwe akkoord, kortweg het AZWA, geldt ook hier.' },
    { name: 'colon', text: '- GLI: gecombineerde leefstijlinterventie\n- Wij werken met de GLI.' },
    { name: 'staat voor', text: 'LEA staat voor de agenda die scholen en gemeente delen.' },
    { name: 'apposition', text: 'Het afval gaat naar HVC, de Huisvuilcentrale.' },
    { name: 'between dashes', text: 'De GGD verstrekt PrEP – een middel tegen hiv – in de stad.' },
    {
      name: 'explained after its first use',
      text: 'De JGZ komt langs.\n\nDe jeugdgezondheidszorg (JGZ) is gratis.',
    },
    {
      name: 'plural explained',
      text: 'De gecertificeerde instellingen (GI’s) helpen. Een GI werkt regionaal.',
    },
    {
      name: 'two in one bracket',
      text: 'Voor kinderen van ouders met psychische problemen (KOPP/KOV) is er steun.',
    },
    {
      name: 'bracket with a reference behind it',
      text: 'Het netwerk Positief Gezond Dorp (PGD, zie ook paragraaf 2) groeit. Het PGD kiest.',
    },
    {
      name: 'written out elsewhere with capitals',
      text: 'De Openbare Muziekschool Waterrijk is nieuw. De OMW opent in mei.',
    },
    { name: 'written out in a heading', text: '## Wet Publieke Gezondheid\n\nDe Wet PG helpt ouderen.' },
    {
      name: 'told in one row of words with a comma and en',
      text: 'Wij volgen Plan, Do, Check en Act. De PDCX-lijst vervalt, de PDCA blijft.',
      options: { known: ['PDCX'] },
    },
    {
      name: 'told over two places of one section',
      text: '## Proces\n\nEerst voeren wij uit en meten wij (Plan, Do en Check). Daarna stellen wij bij (Check en Act).\n\n## Doelen\n\nEr komt een goede PDCA-cyclus.',
    },
    { name: 'list of abbreviations', text: 'De JGZ en de POH doen mee.\n\n## Afkortingen\n\nJGZ\n\nPOH' },
    {
      name: 'table of abbreviations',
      text: 'De JGZ doet mee.\n\n| Afkorting | Voluit |\n| --- | --- |\n| JGZ | jeugdgezondheidszorg |',
    },
    {
      name: 'full name of a policy without capitals',
      text: 'De jeugdgezondheidszorg ziet elk kind. Ook JGZ doet mee.',
    },
    {
      name: 'what everyone knows',
      text: 'De EU, de VNG, de GGD’en, het mbo en de MBO-scholen, de tv en het OV.',
    },
    { name: 'parties', text: 'De fracties van VVD, CDA, D66, PvdA en GL stemden voor.' },
    {
      name: 'names of organisations',
      text: 'De NS, de ANWB en NOC*NSF betalen mee aan de uitzending van de NOS.',
    },
    {
      name: 'after what it is',
      text: 'Vervoerder QRX rijdt. De jongeren spelen in de band TPX en op festival XQR.',
    },
    { name: 'part of a name', text: 'Wij werken samen met Stichting WXR Lindebeke en met VBX Waterrijk.' },
    { name: 'letters that sound like a word', text: 'Het lichtfeest GLOW en het project JAMES gaan door.' },
    { name: 'roman numerals', text: 'Deel III en IV van de nota, en Sportakkoord II.' },
    { name: 'heading in capitals', text: '# KUNST EN JGZ\n\nWij maken plannen.' },
    {
      name: 'shouted line',
      text: 'KUNST EN CULTUUR VOOR IEDEREEN. Wij maken plannen voor iedereen in het hele dorp.',
    },
    { name: 'postal code and road', text: 'Het adres is 1234 XQ. De 3RX en de N44 blijven.' },
    { name: 'table cells only', text: 'Zie de tabel.\n\n| Code | Bedrag |\n| --- | --- |\n| QXZ | 3 |' },
    { name: 'chemistry and units', text: 'Minder CO2 en NO2, en 30 MB per dag. Het pand gebruikt 4 MWh.' },
    { name: 'source', text: 'In 2023 was dat 40 procent (bron: XQZ 2023).' },
    { name: 'names with a capital inside', text: 'KidsXtra, WoningNet en IJburg doen mee.' },
    { name: 'words that somebody shouts', text: 'Dit doen WE samen, en NIET alleen.' },
    {
      name: 'known to the readers',
      text: 'De JGZ en de POH-GGZ doen mee.',
      options: { known: ['jgz', 'POH'] },
    },
    { name: 'ordinary words', text: 'De bibliotheek is elke dag open. Iedereen mag meedoen.' },
  ],
  notOk: [
    {
      name: 'with the name that is meant',
      text: 'De cultuurcoach belt met de JGZ. De JGZ belt terug.',
      hits: [
        {
          code: 'unexplained-with-name',
          words: 'JGZ',
          data: { abbreviation: 'JGZ', count: 2, name: 'jeugdgezondheidszorg' },
          replacement: 'jeugdgezondheidszorg (JGZ)',
        },
      ],
    },
    {
      name: 'with a capital where it begins the sentence',
      text: 'Het koor oefent.\n\nJGZ en muziekschool werken samen.',
      hits: [{ words: 'JGZ', replacement: 'Jeugdgezondheidszorg (JGZ)' }],
    },
    {
      name: 'without a name to suggest',
      text: 'Het beleid sluit aan bij de NXQ van de regio.',
      hits: [{ code: 'unexplained', words: 'NXQ', data: { abbreviation: 'NXQ', count: 1 } }],
    },
    {
      name: 'a law with one capital, in a compound',
      text: 'Ga naar het Wmo-loket in het gemeentehuis.',
      hits: [{ code: 'unexplained-with-name', words: 'Wmo-loket', data: { abbreviation: 'Wmo' } }],
    },
    {
      name: 'the part that is not known',
      text: 'De POH-GGZ verwijst naar het koor, net als de GGZ zelf.',
      hits: [{ words: 'POH-GGZ', data: { abbreviation: 'POH', count: 1 } }],
    },
    {
      name: 'each once, in the order of the text, a heading and a table not counted',
      text: '# Het IZA\n\n| IZA | 3 |\n| --- | --- |\n| GALA | 4 |\n\nHet GALA en het IZA lopen door. Het GALA ook.',
      hits: [
        {
          code: 'several-with-names',
          words: 'GALA',
          data: {
            n: 2,
            namesNl: '‘GALA’ en ‘IZA’',
            fullNl: '‘Gezond en Actief Leven Akkoord (GALA)’ en ‘Integraal Zorgakkoord (IZA)’',
          },
        },
      ],
    },
    {
      name: 'plural and a second word before it',
      text: 'De kinder-GLI is nieuw. De KPI’s staan in de bijlage.',
      hits: [{ words: 'kinder-GLI' }, { words: 'KPI’s' }],
    },
    {
      name: 'a list in brackets explains nothing',
      text: 'Partners doen mee (IZA, GALA en JGZ).',
      hits: [{ words: 'IZA', data: { namesNl: '‘IZA’, ‘GALA’ en ‘JGZ’' } }],
    },
    {
      name: 'several in one sentence without a name to suggest, and the next sentence by itself',
      text: 'Denk aan de NXQ en de VBX. Ook de QZW doet mee.',
      hits: [
        { code: 'several', words: 'NXQ', data: { n: 2, namesNl: '‘NXQ’ en ‘VBX’' } },
        { code: 'unexplained', words: 'QZW' },
      ],
    },
    {
      name: 'several in a list of names',
      text: 'Partners zijn:\n\n- scholen van de NXQ\n- het bestuur en de VBX\n\nEr is ook een QZW.',
      hits: [{ words: 'NXQ' }, { words: 'QZW' }],
    },
    {
      name: 'joined by a slash: one abbreviation, also where one half is an ordinary word',
      text: 'Er komt onderzoek naar QXE/CXS in de regio.\n\nOok onderzoek naar ME/CVX is nodig. Wie CVX heeft, doet mee.',
      hits: [
        { words: 'QXE/CXS', data: { abbreviation: 'QXE/CXS', count: 1 } },
        { words: 'ME/CVX', data: { abbreviation: 'ME/CVX', count: 2 } },
      ],
    },
    {
      name: 'a number that belongs to it',
      text: 'Wij gebruiken de richtlijn QCD-11 in het hele land.',
      hits: [{ words: 'QCD-11', data: { abbreviation: 'QCD-11' } }],
    },
    {
      name: 'a typing error: the letters of one that is explained, in another order',
      text: 'Het netwerk Waterrijk Gezond en Wel (WGW) groeit.\n\nDe WWG is een netwerk van scholen.',
      hits: [
        {
          code: 'typing-error',
          words: 'WWG',
          replacement: 'WGW',
          data: { abbreviation: 'WWG', meant: 'WGW', explained: 1 },
        },
      ],
    },
    {
      name: 'a typing error: one of policy that is used elsewhere',
      text: 'Denk aan Pharos en het NJC.\n\nWij vragen het de NCJ.',
      hits: [
        { code: 'typing-error', words: 'NJC', data: { meant: 'NCJ', explained: 0 } },
        { code: 'unexplained-with-name', words: 'NCJ' },
      ],
    },
    {
      name: 'a typing error: one letter of four differs',
      text: 'De Waterrijkse Raad voor Zingende Kinderen (WRZK) start. De WRQK oefent.',
      hits: [{ code: 'typing-error', words: 'WRQK', data: { meant: 'WRZK' } }],
    },
    {
      name: 'no typing error: used twice, a letter of three, or known by itself',
      text: 'Het Waterrijks Gezond Werken (WGW) groeit.\n\nDe WWG is nieuw. De WWG groeit.\n\nDe WGX is er ook.\n\nHet bureau zorgt voor Wlz en zo.',
      hits: [{ code: 'unexplained' }, { code: 'unexplained', words: 'WGX' }, { words: 'Wlz' }],
    },
    {
      name: 'known to everyone, but to be explained here',
      text: 'De GGD doet mee.',
      options: { explain: ['GGD'] },
      hits: [{ words: 'GGD' }],
    },
    {
      name: 'ampersand',
      text: 'De P&C-cyclus begint in mei.',
      hits: [{ words: 'P&C-cyclus', data: { abbreviation: 'P&C' } }],
    },
  ],
});
