// Words that say on purpose that something is for everybody, or for every place: an answer to 'for whom'.

const PEOPLE =
  'inwoners?|bewoners?|burgers?|mensen|leeftijden|generaties|doelgroepen|kinderen|\\p{Lu}[\\p{L}-]+(?:ers?|aren|enaren)';
const PLACES = 'wijk(?:en)?|buurt(?:en)?|dorp(?:en)?|kern(?:en)?|stadsdelen|stadsdeel';

/** 'Iedereen', 'alle inwoners', 'elke wijk', 'jong en oud', 'elke Almeerder'. */
export const everybody = new RegExp(
  `(?<!\\p{L})(?:[Ii]edereen|[Jj]ong (?:en|of) oud|van jong tot oud|(?:[Aa]lle|[Aa]l onze|[Ee]lke|[Ii]edere|[Ee]lk|[Ii]eder) (?:${PEOPLE}|${PLACES}))(?!\\p{L})`,
  'u',
);
