// Dutch texts of the command line: help, progress and closing lines.
export const cli = {
  description:
    'Vergelijk cultuurbeleid met zorg- en welzijnsbeleid: waar raken ze elkaar, welke plekken zijn open?',
  version: 'toon de versie',
  help: 'toon deze hulp',
  helpCommand: 'toon de hulp bij een opdracht',
  /** Titles in commander's help. */
  helpTitles: {
    'Usage:': 'Gebruik:',
    'Options:': 'Opties:',
    'Commands:': 'Opdrachten:',
    'Arguments:': 'Argumenten:',
  } as Readonly<Record<string, string>>,
  compare: {
    description: 'vergelijk een cultuurkader met een welzijnskader en maak een rapport',
    culture: 'stukken over cultuur (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    welfare: 'stukken over zorg en welzijn',
    format:
      'vorm van het rapport: terminal, html, docx (Word), markdown, json, xlsx (Excel), csv of all (alles); meer vormen met komma’s ertussen',
    /** Of commands that write one report, in one form. */
    reportFormat: 'vorm van het rapport: terminal, html, docx (Word), markdown of json',
    output: 'schrijf het rapport in dit bestand of deze map',
    lang: 'taal van het rapport: nl of en',
    depth: 'hoeveel u wilt lezen: summary (halve pagina), report of appendix (alles)',
    summary: 'alleen de halve pagina; hetzelfde als --depth summary',
    changes: 'bijgehouden wijzigingen in Word: accept (verwerken) of reject (negeren)',
    timeout: 'hoeveel seconden het lezen van één bestand mag duren',
    ocr: 'herken tekst op bladzijden die alleen uit een afbeelding bestaan (scans)',
    seed: 'startgetal van de steekproeven (zelfde getal, zelfde uitkomst)',
    examples: [
      'Voorbeelden:',
      '  raakvlak vergelijk --cultuur cultuurnota.pdf --welzijn wmo-kader.docx',
      '  raakvlak vergelijk --cultuur "cultuur/*.pdf" --welzijn "welzijn/*" -o rapport.md',
    ].join('\n'),
  },
  extract: {
    description:
      'toon wat er van stukken gelezen is: koppen, alinea’s, lijsten, tabellen en voetnoten, met bladzijden',
    files: 'stukken om te lezen (PDF, DOCX, ODT, HTML, Markdown of tekst)',
    /** Where the files stand, in sentences about a forgotten name. */
    place: 'extract',
    format: 'vorm: text, markdown of json',
    examples: [
      'Voorbeelden:',
      '  raakvlak lees cultuurnota.pdf',
      '  raakvlak lees "stukken/*.pdf" --format markdown -o gelezen.md',
    ].join('\n'),
    page: (page: number) => `bladzijde ${page}`,
    footnote: 'Noot',
    caption: 'Bijschrift',
    unread: 'Niet gelezen',
  },
  reading: (page: number, pages: number, file: string) => `Lezen, bladzijde ${page} van ${pages}: ${file}`,
  written: (file: string) => `Rapport geschreven: ${file}`,
  bug: (text: string) =>
    `Dit is een fout in Raakvlak zelf, niet in uw bestand. Meld haar met deze tekst: ${text}`,
};
