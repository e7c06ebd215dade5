// Dutch texts of `raakvlak verklaar`: why a word or phrase counts, or does not.

/** Where letters stand in a word. */
const standsAt = (part: string, place: string): string =>
  place === 'first'
    ? `‘${part}’ staat vooraan`
    : place === 'last'
      ? `‘${part}’ staat achteraan`
      : place === 'middle'
        ? `‘${part}’ staat in het midden`
        : `‘${part}’ is het hele woord`;

/** Where in a compound a term counts. */
const countsAt: Readonly<Record<string, string>> = {
  none: 'alleen als los woord',
  first: 'alleen vooraan in een samenstelling, of als los woord',
  last: 'alleen achteraan in een samenstelling, of als los woord',
  any: 'op elke plaats',
};

export const explain = {
  command: {
    description: 'laat zien welke termen in een woord of zinsdeel meetellen, en waarom',
    words: 'een woord, of een zinsdeel van meer woorden',
    format: 'vorm van de uitleg: terminal of json',
    examples: [
      'Voorbeelden:',
      '  raakvlak verklaar organisatiecultuur',
      '  raakvlak verklaar zorg- en welzijnsorganisaties',
      '  raakvlak verklaar "(mentale) gezondheid" --format json',
    ].join('\n'),
  },
  word: (word: string) => `Het woord ‘${word}’`,
  phrase: (text: string) => `De tekst ‘${text}’`,
  split: (parts: string, sure: string) => `Delen: ${parts} (zekerheid ${sure})`,
  simple: 'Dit woord is niet samengesteld.',
  unknown:
    'Dit woord staat niet in de woordenlijst van het Nederlands, en is ook niet in bekende woorden te splitsen.',
  counts: 'Telt mee',
  countsIn: 'Telt mee in deze tekst',
  countsNot: 'Telt niet mee',
  countsNotIn: 'Telt niet mee in deze tekst',
  words: 'De woorden los van elkaar',
  nothing: 'Geen enkele term van de woordenlijsten hoort bij dit woord.',
  nothingIn: 'Geen enkele term van de woordenlijsten telt mee in deze tekst.',
  where: (lexicon: string, concept: string) => `woordenlijst ${lexicon}, begrip ${concept}`,
  forms: (forms: string, more: number) => `Herkende vormen: ${forms}${more > 0 ? ` en nog ${more}` : ''}.`,
  demands: (context: string) => `Telt alleen mee als dit in de buurt staat: ${context}.`,
  sure: (value: string) => `Zekerheid: ${value}.`,
  negated: 'Er staat een ontkenning bij. De vondst telt mee, met dat teken erbij.',
  /** How a term was found, by `how`. */
  how: {
    form: (part: string, term: string) =>
      part.toLowerCase() === term.toLowerCase()
        ? `‘${part}’ is de term zelf.`
        : `‘${part}’ is een vorm van ‘${term}’.`,
    compound: (part: string, term: string) =>
      `‘${part}’ is een deel van de samenstelling, en een vorm van ‘${term}’.`,
    ellipsis: (part: string, term: string) =>
      `In ‘${part}’ is een woord weggelaten. Voluit hoort ‘${term}’ er ook bij.`,
    separable: (part: string, term: string) => `‘${part}’ is het werkwoord ‘${term}’, in twee stukken.`,
    phrase: (part: string, term: string) =>
      part.toLowerCase() === term.toLowerCase()
        ? `‘${part}’ is de term zelf.`
        : `‘${part}’ past op de term ‘${term}’.`,
    stem: (part: string, term: string) =>
      `‘${part}’ heeft dezelfde stam als ‘${term}’. Dat is een zwakke aanwijzing.`,
  } as Readonly<Record<string, (part: string, term: string) => string>>,
  /** Why a term does not count, by reason. */
  why: {
    'excluded-word': ({ part, by }) =>
      `‘${by}’ staat bij deze term op de lijst van uitzonderingen. Daarom telt ‘${part}’ hier niet mee.`,
    'excluded-phrase': ({ part, by }) =>
      `‘${by}’ staat bij deze term op de lijst van uitzonderingen. Daarom telt ‘${part}’ hier niet mee.`,
    'no-part': ({ part }) =>
      `De letters ‘${part}’ staan er toevallig. Ze zijn geen deel van het woord, dus ze tellen niet mee.`,
    place: ({ part, place, by }) =>
      `${standsAt(part, place)}. De term telt ${countsAt[by] ?? by}, dus hier niet.`,
    capitals: ({ by }) => `De term telt alleen met deze hoofdletters: ${by}.`,
    context: ({ part, by }) =>
      `‘${part}’ telt alleen mee als dit in de buurt staat: ${by}. Dat staat er hier niet bij.`,
    'longer-match': ({ part, by }) =>
      `‘${part}’ zit in een langere vondst: ‘${by}’. De langste vondst telt, dus ‘${part}’ telt niet nog eens mee.`,
  } as Readonly<
    Record<string, (data: { readonly part: string; readonly by: string; readonly place: string }) => string>
  >,
};
