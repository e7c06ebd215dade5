// Words by which a paper tells what kind of paper it is. In the order in which they decide: an evaluation of a vision
// is an evaluation, a plan to carry out a vision is a plan.

/** Patterns on folded text (small letters, signs of file names as spaces); the key is the kind. */
export const paperWords: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['election-programme', /(?:verkiezings|partij)program/u],
  [
    'coalition-agreement',
    /\b(?:(?:coalitie|college|raads|bestuurs|regeer|hoofdlijnen)akkoord|(?:college|bestuurs|raads|regeer|coalitie)programma|coalitieovereenkomst)\b/u,
  ],
  [
    'report',
    /\b\w*evaluatie\b|\b\w*(?:rapport|rapportage)\b|\b\w*monitor\b|\bjaarverslag\b|\btussenbalans\b/u,
  ],
  ['dossier', /\b\w*dossier\b/u],
  [
    'programme',
    /\b\w*uitvoerings\w+|\bplan van aanpak\b|\b\w*(?:actie|werk|jaar|beheer|project|maatregelen)plan\b|\b\w*(?:actie|werk)agenda\b|\b\w*programma\b|\bplan\b/u,
  ],
  [
    'budget',
    /\b\w*begroting\b|\bmeerjaren(?:begroting|raming|plan)\b|\b(?:voorjaars|najaars|perspectief)nota\b|\bjaar(?:rekening|stukken)\b/u,
  ],
  [
    'national-agreement',
    /(?<!\blokaal\s)\b(?:sport|preventie|zorg|welzijns|klimaat|leven |onderwijs|jeugd)\s?akkoord\b|\bgala\b|\biza\b|\bazwa\b|\bbestuurlijke afspraken\b|\bhervormingsagenda\b/u,
  ],
  [
    'policy',
    /(?<!\b(?:re|tele|pro|super))visie\b|\b\w*nota\b|\b\w*(?:kader|beleidsplan|beleidsbrief|koers|koersdocument|strategie|agenda)\b|\b\w*beleid\b/u,
  ],
];

/** A paper that speaks of itself: 'deze cultuurnota', 'voor u ligt het beleidskader'. What it names follows. */
export const speaksOfItself =
  /\b(?:deze|dit|voor u ligt (?:de|het|ons|onze)|met (?:deze|dit))\s+((?:\w+\s){0,1}\w+)/gu;

/** Political parties of the Netherlands and Flanders by names that are no other words. */
export const partyNames =
  /(?<!\p{L})(?:50PLUS|BBB|BIJ1|CDA|CD&V|ChristenUnie|D66|DENK|GroenLinks|JA21|N-VA|NSC|Open Vld|Partij van de Arbeid|Partij voor de Dieren|PvdA|PvdD|PVDA|PVV|SGP|Vlaams Belang|Volt|VVD)(?!\p{L})/gu;
