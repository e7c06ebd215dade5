// The Dutch words of the raakvlak.yaml that `raakvlak init` writes.

/** Comments per part of the file; a line of the file per line. */
export const configFile = {
  head: [
    'Instellingen van raakvlak controleer. Regels die met # beginnen, tellen niet mee: haal het # weg om ze te gebruiken.',
    'Controleer met: raakvlak controleer',
  ],
  papers: [
    'Uw stukken, in groepen. Paden gelden vanaf deze map; * staat voor elke naam, ** ook voor mappen daaronder.',
    'domain: cultuur of welzijn. reference: stukken van het andere domein om ernaast te leggen.',
    'Past een stuk in meer groepen, dan geldt de laatste.',
  ],
  guessed: 'Gekozen op de naam van de bestanden: kijk dit na.',
  rules: [
    'Per regel hoe zwaar hij weegt: off (uit), advice (advies), warning (let op) of error (fout).',
    'Alleen een fout geeft exitcode 1. Uitleg bij een regel: raakvlak controleer --explain RV001',
    'Hieronder staat bij elke regel wat nu geldt.',
  ],
  suppress: ['Bevindingen die u weglaat, altijd met een reden.'],
  suppressExample: { quote: 'kwetsbare ouderen', reason: 'Zo heet de regeling.' },
  baseline: [
    'Bestand met bekende bevindingen: alleen nieuwe worden getoond. Maken: raakvlak controleer --update-baseline',
  ],
  maxWarnings: ['Bij meer dan zoveel keer ‘let op’ exitcode 1.'],
  format: ['Vorm van de uitkomst: terminal, markdown, json, sarif, junit, github, gitlab of rdjson.'],
  lexicons: ['Eigen woordenlijsten (YAML).'],
  lang: ['Taal van de uitkomst: nl of en.'],
};
