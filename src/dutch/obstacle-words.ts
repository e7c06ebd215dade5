// How papers write that something keeps people from taking part or from help, and words that say it is dealt with.

/** What keeps people away, each kind under the concept of the lexicon of thresholds that takes it away. */
export interface ObstacleWords {
  /** Id of the concept in the lexicon of thresholds; null for a threshold that is not named further. */
  readonly concept: string | null;
  readonly pattern: RegExp;
}

const words = (source: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'giu');

/** In the order in which they are looked for; the particular before the general. */
export const obstacles: readonly ObstacleWords[] = [
  {
    concept: 'cost',
    pattern: words(
      'te duur|geldgebrek|financiële (?:drempels?|belemmering(?:en)?|barrières?)|' +
        'geen geld (?:hebben|heeft|hebt|is|voor)|niet (?:kunnen|kan|kunt) betalen|(?:kan|kunnen) (?:\\p{L}+ ){1,4}niet betalen',
    ),
  },
  {
    concept: 'transport',
    pattern: words(
      'vervoersarmoede|te ver weg|(?:slecht|moeilijk|lastig|niet goed) (?:te )?bereik(?:baar|en)|' +
        '(?:geen|onvoldoende|te weinig|gebrek aan) (?:eigen |passend )?vervoer',
    ),
  },
  {
    concept: 'language',
    pattern: words(
      'taalbarrières?|taaldrempels?|' +
        'de taal (?:nog )?(?:niet|onvoldoende) (?:goed )?(?:spreken|spreekt|machtig|beheersen|beheerst)',
    ),
  },
  {
    concept: 'digital-access',
    pattern: words('digitale (?:kloof|drempels?)|digitaal (?:minder|niet) vaardig'),
  },
  { concept: 'physical-access', pattern: words('(?:slecht|onvoldoende|niet goed|moeilijk) toegankelijk') },
  {
    concept: 'unfamiliarity',
    pattern: words(
      'onbekendheid|schaamte|cultuurdrempels?|(?:onvoldoende|niet goed|te weinig) (?:bekend|vindbaar)|moeilijk vindbaar|' +
        '(?:weten|vinden) (?:\\p{L}+ ){0,4}(?:de weg )?(?:onvoldoende|niet|nauwelijks) (?:te vinden|de weg naar)|' +
        'niet voor (?:ons|hun) soort mensen',
    ),
  },
  { concept: 'childcare', pattern: words('geen oppas|geen kinderopvang') },
  { concept: 'opening-hours', pattern: words('(?:ongunstige|beperkte) openingstijden') },
  { concept: null, pattern: words('drempels?|barrières?|belemmering(?:en)?|hindernis(?:sen)?|obstakels?') },
];

/** An alternation of words, as one pattern with borders. */
const anyOf = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${sources.join('|')})(?!\\p{L})`, 'iu');

/** What stands before an obstacle that is not there, is only a subject, or is a limitation of the body: to its end. */
const BEFORE = [
  // Not there, or low.
  'geen|zonder|niet|nooit|nauwelijks|amper|ongeacht|vrij van|lage|lagere',
  // Spoken of or looked into: 'een voorstelling over schaamte', 'onderzoek naar drempels'.
  'over|naar',
  // Of the body: 'mensen met een lichamelijke belemmering'.
  'lichamelijke|fysieke|psychische|verstandelijke|visuele|auditieve|zintuiglijke|motorische',
  // Of other people: 'over de drempel', 'op de drempel van'.
  '(?:over|op|aan) de',
];
const deniesAtEnd = new RegExp(`(?<!\\p{L})(?:${BEFORE.join('|')})(?:\\s+\\p{L}+){0,2}\\s*$`, 'iu');

/** Does the sentence up to an obstacle take it back, or make it a subject? @param before the sentence up to it */
export const isTakenBack = (before: string): boolean => deniesAtEnd.test(before);

/** Sentences in which an obstacle is no obstacle for people: a question, or what things cost the municipality. */
export const isOtherTalk = (sentence: string): boolean =>
  /\?["'’”)]*\s*$/u.test(sentence) ||
  anyOf([
    '(?:ver|nieuw)?bouw\\p{L}*',
    '(?:ver|ge)bouwen',
    'renov\\p{L}+',
    'onderhoud',
    'exploitatie',
    'begroting',
  ]).test(sentence);

/** Something is or will be done, or is asked: also as a noun ('het wegnemen van', 'een oplossing voor'). */
const ANSWERS = anyOf([
  // Taking away.
  'weg\\s*(?:te\\s*)?(?:nemen|neemt|werken|werkt|halen|haalt|genomen|gewerkt|gehaald)',
  'wegn\\p{L}+|wegw\\p{L}+|weghal\\p{L}+|(?:nemen|neemt|haalt|halen)(?:\\s+\\S+){1,8}\\s+weg',
  'verdwijn\\p{L}+|verdwenen|drempels? (?:\\p{L}+ ){0,4}lager|verla(?:a)?g\\p{L}*|verklein\\p{L}*|verminder\\p{L}*|drempelverlagend\\p{L}*',
  'doorbre\\p{L}+|doorbrok\\p{L}+|slechten|geslecht|overbrug\\p{L}*|overwin\\p{L}*|overwonnen',
  // Dealing with.
  'aanpak\\p{L}*|aangepakt|pakken(?:\\s+\\S+){1,8}\\s+aan|aan te pakken|oplos\\p{L}*|opgelost|op te lossen',
  'voorkom\\p{L}*|tegengaa?n?|tegen te gaan|bestrijd\\p{L}+|terugdring\\p{L}*|terug te dringen|verbeter\\p{L}*',
  'maatregel\\p{L}*|daarom|hierom|om die reden|inzet|inzetten|zetten|aandacht',
  // Helping out.
  'help\\p{L}*|geholpen|ondersteun\\p{L}+|gratis|korting\\p{L}*|vergoed\\p{L}*|tegemoetkom\\p{L}*|laagdrempelig\\p{L}*',
  'terecht|bellen',
  // Somebody acts, or something must change.
  'we|wij|zal|zullen|start(?:en|t)?|er komt|er komen|komt er|komen er',
  'moet(?:en)? (?:\\p{L}+ )?(?:verdwijnen|weg|anders|worden)',
]);

/** Does a passage say, in plain words, what is done about something? */
export const answersSomething = (text: string): boolean => ANSWERS.test(text);
