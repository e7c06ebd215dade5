// Dutch words of RV009: abbreviations that the paper does not explain.
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const found = ({ abbreviation, count }: RuleData): string =>
  `De afkorting ‘${abbreviation}’ staat ${Number(count) === 1 ? 'hier' : `hier voor het eerst (${count} keer in het stuk)`} en wordt nergens in het stuk uitgelegd.`;
const several = ({ namesNl }: RuleData): string =>
  `Deze afkortingen staan hier en worden nergens in het stuk uitgelegd: ${namesNl}.`;
const expected = (): string => 'Bij het eerste gebruik staat de volledige naam, met de afkorting erachter.';

export const rv009: RuleTexts = {
  title: 'Afkorting zonder uitleg',
  what: 'Kijkt naar afkortingen in hoofdletters (en naar wetten als ‘Wmo’) in de lopende tekst. Spreekt bij het eerste gebruik, één keer per afkorting (en één keer voor alle nieuwe afkortingen in een zin), als het stuk haar nergens uitlegt: niet tussen haakjes, niet met ‘afgekort’, niet met een dubbele punt, niet in een lijst of tabel, en de volledige naam staat er ook niet. ‘IZA-doelen’ telt als gebruik van ‘IZA’. Staat een afkorting maar één keer in het stuk, met dezelfde letters als een andere maar in een andere volgorde, of bij vier letters of meer met één letter verschil? Dan vraagt de regel of u die andere bedoelt.',
  why: 'Uw collega van de andere afdeling leest mee. Wat voor u gewone taal is (JGZ, POH, CmK), is voor haar een raadsel.',
  how: 'Schrijf de eerste keer de volledige naam en zet de afkorting tussen haakjes erachter. Daarna kan de afkorting alleen. Komt zij maar één keer voor? Gebruik dan alleen de volledige naam.',
  limits:
    'Zwijgt bij afkortingen die iedereen kent (EU, GGD, GGZ, VNG, mbo), bij partijen, maten en bekende namen (NS, ANWB), in koppen, tabellen, voetnoten en teksten in hoofdletters, en bij letters die als een woord klinken: dat is vaak een naam (GLOW). Afkortingen in kleine letters ziet de regel niet. Een afkorting tussen haakjes geldt als uitgelegd, ook als de naam ervoor niet helemaal past.',
  options: {
    known: 'Afkortingen die uw lezers kennen, naast de afkortingen die iedereen kent.',
    explain: 'Afkortingen die u altijd uitgelegd wilt zien, ook al kent bijna iedereen ze.',
  },
  examples: {
    notOk: 'De cultuurcoach stemt het aanbod af met de JGZ en met de scholen.',
    ok: 'De cultuurcoach stemt het aanbod af met de jeugdgezondheidszorg (JGZ) en met de scholen.',
  },
  found: {
    unexplained: found,
    'unexplained-with-name': found,
    several,
    'several-with-names': several,
    'typing-error': ({ abbreviation, meant }) =>
      `De afkorting ‘${abbreviation}’ staat alleen hier en lijkt op ‘${meant}’.`,
  },
  expected: {
    unexplained: expected,
    'unexplained-with-name': expected,
    several: expected,
    'several-with-names': expected,
    'typing-error': () => 'Overal dezelfde letters voor dezelfde naam.',
  },
  advice: {
    unexplained: ({ abbreviation }) =>
      `Schrijf hier de volledige naam met ‘${abbreviation}’ tussen haakjes erachter, of zet de uitleg in een lijst van afkortingen.`,
    'unexplained-with-name': ({ abbreviation, name }) =>
      `Bedoelt u ${name}? Schrijf dan hier ‘${name} (${abbreviation})’; daarna kan ‘${abbreviation}’ alleen.`,
    several: () =>
      'Schrijf hier de volledige namen met de afkortingen tussen haakjes erachter, of zet de uitleg in een lijst van afkortingen.',
    'several-with-names': ({ fullNl }) =>
      `Schrijf hier de volledige namen, zoals ${fullNl}, of zet de uitleg in een lijst van afkortingen.`,
    'typing-error': ({ abbreviation, meant, explained }) =>
      `Bedoelt u ‘${meant}’? Die staat elders in het stuk${Number(explained) === 1 ? ' (met uitleg)' : ''}. Bedoelt u toch ‘${abbreviation}’? Schrijf dan de volledige naam erbij.`,
  },
};
