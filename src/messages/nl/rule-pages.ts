// Dutch texts around a rule that is explained: in the window (--explain) and on its page in docs/rules.
export const rulePages = {
  /** Headings of the parts of a rule, in the order of its page. */
  parts: {
    what: 'Waar de regel naar kijkt',
    why: 'Waarom',
    how: 'Wat u kunt doen',
    limits: 'Wanneer de regel zwijgt, en wat hij mist',
    examples: 'Voorbeelden',
    options: 'Instellen',
  },
  standard: 'Standaard',
  nameLabel: 'Naam',
  notOk: 'Hier zegt de regel iets',
  ok: 'Hier zegt de regel niets',
  needsReference:
    'Deze regel kijkt alleen als u er een stuk van het andere domein naast legt: met --reference, of met reference in raakvlak.yaml.',
  needsDomain: 'Deze regel moet weten of het stuk over cultuur of over welzijn gaat.',
  severity: 'Hoe zwaar een bevinding weegt: advice (advies), warning (let op), error (fout), of off (uit).',
  setWith: 'In raakvlak.yaml, onder de naam of het nummer van de regel:',
  columns: { option: 'Instelling', kind: 'Wat u invult', standard: 'Standaard', does: 'Wat zij doet' },
  kinds: {
    whole: 'geheel getal',
    number: 'getal',
    text: 'tekst',
    yesNo: 'true of false',
    list: (of: string) => `lijst: ${of}`,
    oneOf: (values: readonly string[]) => values.join(', '),
    range: (kind: string, low: number, high: number) => `${kind}, ${low} tot ${high}`,
    atLeast: (kind: string, low: number) => `${kind}, minstens ${low}`,
    orNothing: (kind: string) => `${kind}, of null`,
    other: 'waarde',
  },
  empty: 'leeg',
  index: {
    title: 'De regels van raakvlak controleer',
    intro:
      'Raakvlak leest een concept mee als een collega van de andere afdeling. Elke regel kijkt naar één ding. Een bevinding is een vraag of een tip, nooit een cijfer: standaard is alles advies of ‘let op’, en pas een fout als u dat zelf zo instelt.',
    off: 'Past een regel niet bij uw stuk? Zet hem uit in raakvlak.yaml, of op één plek met een opmerking en een reden:',
    remark: '<!-- raakvlak-uit RV004: deze groep staat in het uitvoeringsplan -->',
    columns: { rule: 'Regel', name: 'Naam', standard: 'Standaard', title: 'Waar hij naar kijkt' },
    back: 'Alle regels',
  },
  made: 'Deze bladzijde is gemaakt uit de teksten van de regel zelf. Verander haar niet hier: npm run rules maakt haar opnieuw.',
};
