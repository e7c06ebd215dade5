// Dutch texts of code, sample and validate: help, the coding sheet with its code book, and how well the machine codes.
type Data = Readonly<Record<string, string | number>>;

const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const paragraphs = (n: number): string => number(n, 'alinea', 'alinea’s');

export const coding = {
  code: {
    description: 'codeer elke alinea van stukken: cultuur, welzijn, Positieve Gezondheid, raakvlak (tabel)',
    files: 'stukken, of een tabel (.csv, .tsv, .xlsx) met de kolommen id en text',
    format: 'vorm: csv, json of xlsx',
    output: 'schrijf de tabel in dit bestand of deze map',
    dialect: 'soort csv: int (komma, voor R en Python) of nl (puntkomma, voor Excel)',
    examples: [
      'Voorbeelden:',
      '  raakvlak codeer cultuurnota.pdf wmo-kader.docx -o codes.xlsx',
      '  raakvlak codeer "stukken/*.pdf" --format csv > codes.csv',
      '  raakvlak codeer alineas.tsv --format json',
    ].join('\n'),
  },
  sample: {
    description: 'maak een leeg codeerblad met alinea’s in willekeurige volgorde, om zelf te coderen',
    size: 'hoeveel alinea’s',
    format: 'vorm: csv of xlsx',
    output: 'schrijf het blad in dit bestand of deze map (en de kansen in een bestand ernaast)',
    dialect: 'soort csv: nl (puntkomma, voor Excel) of int (komma, voor R en Python)',
    seed: 'startgetal van de trekking (zelfde getal, zelfde alinea’s)',
    examples: [
      'Voorbeelden:',
      '  raakvlak trek "stukken/*.pdf" -n 100 -o codeerblad.xlsx',
      '  raakvlak trek cultuurnota.pdf -n 50 --seed 7 -o codeerblad.csv',
    ].join('\n'),
  },
  validate: {
    description: 'vergelijk ingevulde codeerbladen met elkaar en met Raakvlak: wat klopt, wat niet?',
    files: 'ingevulde codeerbladen (.csv, .tsv of .xlsx), één per lezer',
    text: 'tabel met de kolommen id en text, als de codeerbladen zelf geen tekst hebben',
    design: 'bestand met de kansen, dat raakvlak trek naast het codeerblad zet',
    errors: 'schrijf elke alinea waarover lezer en machine verschillen in dit csv-bestand',
    format: 'vorm: terminal, json, markdown of csv',
    output: 'schrijf de uitkomst in dit bestand of deze map',
    seed: 'startgetal van de trekkingen voor de intervallen',
    examples: [
      'Voorbeelden:',
      '  raakvlak toets codeerblad.xlsx',
      '  raakvlak toets lezer-een.csv lezer-twee.csv --errors verschillen.csv',
      '  raakvlak toets labels.tsv --text alineas.tsv --format json',
    ].join('\n'),
  },
  written: (file: string) => `Geschreven: ${file}`,
  notices: (file: string, notice: string) => `${file}: ${notice}`,
  noDesign: 'De kansen per alinea staan niet in dit blad. Gebruik -o, dan komen ze in een bestand ernaast.',
  fewer: (n: number, wanted: number) =>
    `Er ${n === 1 ? 'is' : 'zijn'} maar ${paragraphs(n)}, en u vroeg er ${wanted}. Het blad heeft ze allemaal.`,
  sheet: { name: 'Codeerblad' },
  book: {
    name: 'Codeboek',
    column: 'kolom',
    title: 'naam',
    meaning: 'wat u invult',
    unknown: 'Vul 1 in als de alinea hierover gaat, anders 0.',
    rules: [
      'Lees elke alinea als geheel. Kijk waar de tekst over gaat, niet welke woorden erin staan.',
      'Vul in elke kolom 1 (ja), 0 (nee) of ? (ik twijfel) in. Meer dan één 1 per alinea mag. Leeg betekent: niet gecodeerd.',
      'Overleg niet met de andere lezer voordat u allebei klaar bent. Verander niets aan id en text.',
    ],
    titles: {
      role: 'Soort tekst',
      culture: 'Cultuur',
      welfare: 'Zorg en welzijn',
      connects: 'Raakvlak',
      commitment: 'Wens, maatregel of geborgd',
      junk: 'Onleesbaar',
      remarks: 'Opmerkingen',
    },
    labels: {
      role: 'Wat het in het stuk is: een alinea, een punt uit een lijst (listItem), een rij van een tabel (tableCell), een noot. Niet veranderen.',
      culture:
        '1 als het gaat over kunst en cultuur: muziek, dans, theater, beeldende kunst, film, letteren, erfgoed, musea, bibliotheken, festivals, makers, cultuureducatie, meedoen aan cultuur of het beleid daarvoor. 0 bij bestuurscultuur, sport of alleen de naam van een portefeuille.',
      welfare:
        '1 als het gaat over zorg, welzijn of gezondheid: Wmo, jeugdhulp, ouderen, mantelzorg, eenzaamheid, armoede en schulden, preventie, sociale basis, opvang, inclusie. 0 bij economie, woningbouw, verkeer of onderwijs zonder sociaal doel.',
      'body-functions':
        '1 als het gaat over het lichaam: je gezond en fit voelen, klachten, ziekte, slaap, eten en gewicht, bewegen voor de gezondheid, roken en drank.',
      'mental-wellbeing':
        '1 als het gaat over de geest: vrolijk zijn, onthouden, zelfvertrouwen, veerkracht, eigen regie, omgaan met verandering, stress, angst, somberheid.',
      meaning:
        '1 als het gaat over zin: een leven dat ertoe doet, levenslust, idealen, hoop, dankbaarheid, blijven leren en groeien, identiteit, inspiratie.',
      'quality-of-life':
        '1 als het gaat over prettig leven: plezier, geluk, balans, je veilig voelen, fijn wonen in een leefbare buurt, rondkomen van je geld.',
      participation:
        '1 als het gaat over erbij horen: contact, ontmoeting, eenzaamheid, samen dingen doen, gehoord worden, steun van anderen, vrijwilligerswerk.',
      'daily-functioning':
        '1 als het gaat over de gewone dag: voor jezelf zorgen, zelfredzaam zijn, omgaan met tijd, geld en schulden, werken, hulp kunnen vinden en vragen, hulp thuis.',
      connects:
        '1 als de tekst zelf cultuur en welzijn bij elkaar brengt: cultuur voor, met of door zorg en welzijn, een doelgroep van welzijn die meedoet aan cultuur, of samen een plek, geld, mensen of een doel. 0 als beide alleen in één opsomming of na elkaar staan.',
      commitment:
        'Alleen als u bij connects een 1 invulde. wish: een wens of streven. measure: iets gebeurt of gaat gebeuren. secured: ook staat erbij wie het doet, met geld of een datum.',
      junk: '1 als het geen leesbare tekst is (een stuk tabel, inhoudsopgave, adres). Laat de andere kolommen dan leeg.',
      remarks: 'Vrije ruimte. Wordt niet gelezen.',
    } as Readonly<Record<string, string>>,
  },
  report: {
    title: 'Hoe goed codeert Raakvlak?',
    titleCoders: 'Hoe goed stemmen de lezers overeen?',
    compared: (n: number, coders: number) =>
      `Vergeleken: ${paragraphs(n)}, gecodeerd door ${coders === 1 ? 'één lezer' : `${coders} lezers`}.`,
    shared:
      'Met meer lezers telt wat zij samen vinden. Cellen waarin zij verschillen of twijfelen, tellen niet mee.',
    junk: (n: number) =>
      `${paragraphs(n)} ${n === 1 ? 'is' : 'zijn'} onleesbaar genoemd (junk) en ${n === 1 ? 'telt' : 'tellen'} niet mee.`,
    partly: (n: number) => `${paragraphs(n)} ${n === 1 ? 'staat' : 'staan'} niet op elk codeerblad.`,
    noMachine:
      'Er is geen tekst bij de codes. Daarom vergelijken wij alleen de lezers met elkaar. Met --text vergelijkt Raakvlak zichzelf ook.',
    figures: 'Raakvlak naast de lezers',
    figuresCaption: 'Per label, met 95%-interval tussen haakjes',
    label: 'label',
    precision: 'precisie',
    recall: 'recall',
    f1: 'F1',
    n: 'n',
    positives: 'enen',
    meaning:
      'Precisie: van de alinea’s die Raakvlak aanwijst, klopt dit deel. Recall: van de alinea’s die lezers aanwijzen, vindt Raakvlak dit deel. F1 is het harmonisch gemiddelde van die twee. Een streepje betekent: niet te berekenen, want lezers gaven dit label nergens.',
    macro: (f1: string, interval: string, n: number) =>
      `Macro F1 over ${number(n, 'label', 'labels')} (domeinen en dimensies): ${f1}${interval}.`,
    macroDimensions: (f1: string, interval: string, n: number) =>
      `Macro F1 over ${number(n, 'dimensie', 'dimensies')}: ${f1}${interval}.`,
    weighted: 'Gewogen naar de hele stukken',
    weightedCaption: 'Elke alinea telt zo zwaar als het aantal waar zij voor staat',
    coders: 'Lezers naast elkaar',
    codersCaption: 'Overeenstemming per label',
    units: 'door twee of meer gecodeerd',
    same: 'gelijk',
    alpha: 'alpha',
    kappa: 'kappa',
    alphaMean: (alpha: string, kappa: string) => `Gemiddeld over de labels: alpha ${alpha}, kappa ${kappa}.`,
    alphaMeaning:
      'Alpha van Krippendorff en kappa van Cohen zijn 1 als lezers het altijd eens zijn, en 0 als zij het niet vaker eens zijn dan bij toeval. Vuistregel: vanaf 0,80 goed, vanaf 0,67 voorlopig bruikbaar. Kappa is er alleen bij twee lezers.',
    commitment: 'Wens, maatregel of geborgd',
    commitmentBoth: (same: number, n: number, interval: string) =>
      n === 0
        ? 'Er is geen alinea waarin lezers en Raakvlak allebei een raakvlak zien.'
        : `Waar lezers en Raakvlak allebei een raakvlak zien, lezen zij ${same} van de ${n} keer hetzelfde${interval}.`,
    commitmentCoders: (same: number, n: number) =>
      `Van de ${n} raakvlakken van de lezers met een wens, maatregel of borging leest Raakvlak er ${same} hetzelfde.`,
    commitmentCaption: 'Lezers (regels) en Raakvlak (kolommen)',
    commitmentAgreement: (alpha: string, kappa: string) =>
      `Tussen de lezers: alpha ${alpha}, kappa ${kappa}.`,
    method: 'Hoe dit berekend is',
    methodText: (draws: string, seed: number) =>
      `Precisie en recall hebben een interval volgens Wilson. Het interval van F1 komt uit ${draws} nieuwe trekkingen van hele alinea’s (bootstrap, startgetal ${seed}).`,
    few: 'Bij minder dan 20 enen is het interval breed. Lees het getal dan niet zonder het interval.',
    lexicons: (list: string) => `Woordenlijsten: ${list}.`,
  },
};

/** By error code; joined with the other errors. */
export const codingErrors: Readonly<Record<string, (data: Data) => string>> = {
  'table-format': ({ file }) =>
    `${file} is geen tabel die Raakvlak kan lezen. Sla hem op als .csv, .tsv of .xlsx.`,
  'table-empty': ({ file }) =>
    `${file} heeft geen kolomnamen op de eerste regel. Zet ze daar, zoals id en text.`,
  'table-damaged': ({ file, row }) =>
    `${file} is rond regel ${row} geen goede CSV: daar kloppen de aanhalingstekens niet. Sla de tabel opnieuw op vanuit uw rekenprogramma.`,
  'table-workbook': ({ file }) =>
    `${file} is geen leesbare Excel-werkmap. Open hem in uw rekenprogramma en sla hem opnieuw op als .xlsx.`,
  'column-double': ({ file, column }) => `${file} heeft twee keer de kolom ${column}. Haal er één weg.`,
  'column-missing': ({ file, column, hint }) =>
    `${file} heeft geen kolom ${column}.${hint === 'text' ? ' Zet de teksten erbij, of noem een tabel met id en text na --text.' : ' Zet de kolomnaam op de eerste regel.'}`,
  'row-too-long': ({ file, row, columns }) =>
    `${file} heeft op rij ${row} meer cellen dan de ${columns} kolommen. Staat er een scheidingsteken in een tekst? Sla de tabel opnieuw op.`,
  'id-empty': ({ file, row }) => `${file} heeft op rij ${row} geen id. Elke alinea heeft er een nodig.`,
  'id-double': ({ file, row, id }) =>
    `${file} heeft op rij ${row} het id ${id}, en dat staat er al. Elk id mag één keer voorkomen.`,
  'label-unknown': ({ file, row, column, value, allowed }) =>
    `${file} heeft op rij ${row} in de kolom ${column} de waarde ${value}. Kies uit: ${allowed}, of laat de cel leeg.`,
  'labels-none': ({ file, allowed }) =>
    `${file} heeft geen enkele ingevulde labelkolom. Raakvlak zoekt deze kolommen: ${allowed}.`,
  'ids-unmatched': ({ file, count, ids }) =>
    `${file} heeft ${count} van de alinea’s niet, bijvoorbeeld ${ids}. Horen de bestanden bij elkaar?`,
  'sheet-twice': ({ file }) => `${file} is twee keer genoemd. Noem het codeerblad van elke lezer één keer.`,
  'window-form': ({ format }) => `De vorm ${format} past niet in het venster. Noem een bestand na -o.`,
  'nothing-to-sample': () => 'Er is geen alinea om te trekken: in deze stukken staat geen lopende tekst.',
};
