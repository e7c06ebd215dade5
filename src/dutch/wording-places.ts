// Words around a word that decide whether other wording would fit in its place: fields of policy, places, verbs.

/** 'Op het gebied van cultuur', 'wat betreft kunst en cultuur': here the word is the name of a field, and should be. */
export const afterFieldWord =
  /(?:gebied|terrein|domein|domeinen|sector|sectoren|thema|thema['’]s|portefeuille|beleid|betreft|begroting|wethouder|afdeling)\s+(?:van\s+|(?:de|het)\s+)*(?:[\p{L}-]+,\s+)*(?:[\p{L}-]+\s+en\s+)?$/iu;

/** 'Sport-, beweeg- en cultuurdeelname': the word shares its end with others. */
export const afterHalfWord = /\p{L}-,?\s+(?:en|of)\s+$/iu;

/** 'Meest kwetsbaren', 'kwetsbaarsten': a degree that other wording would lose. */
export const highestDegree = /^(?:aller)?meest\b|sten$/i;

/** What is looked into, and does not happen yet: no example of it can be asked, only one that the writers have in mind. */
export const exploring =
  /(?<!\p{L})(?:verken|(?:onderzoek\p{L}*|bekijk\p{L}*|kijken|nagaan|gaan na) (?:we |wij )?(?:of|hoe|welke|wat|waar|in hoeverre)(?!\p{L})|onderzoek(?:en)? (?:van|naar) (?:de )?(?:mogelijk|kans|rol|bijdrage)|inventaris)/iu;

/** Words of treatment: who is treated is a patient there, in the words of the trade. */
export const treatmentWords =
  /(?<!\p{L})(?:wachtlijst|wachttijd|behandel|opname|opgenomen|kliniek|ziekenhui|therap|diagnos|medica|ggz|psychiater|huisarts)/iu;

/** Words before a party that make it the place where something happens ('in het theater'), not who does it. */
export const placeWords: ReadonlySet<string> = new Set('in bij naar op uit van rond buiten'.split(' '));

/** The form of 'lijden aan' that 'leven met' can replace without a change. */
export const SUFFER_FROM = 'lijden aan';

/** 'Culturele gespreksgroepen', 'culturele achtergrond': by itself the word may speak of peoples, and not of art. */
export const culturalByItself = /^(?:inter|multi)?culture(?:el|le)$/u;
