// Dutch words of RV000: remarks and settings that leave findings out.
import type { RuleTexts } from '../../rule-texts.js';

export const rv000: RuleTexts = {
  title: 'Opmerkingen die een regel uitzetten',
  what: 'Kijkt naar opmerkingen als ‘raakvlak-uit RV004: reden’ en naar suppress in raakvlak.yaml. Spreekt als er geen reden bij staat, als de regel niet bestaat, of als er niets meer is om weg te laten.',
  why: 'Wie later meeleest, wil weten waarom een bevinding is weggelaten. Een opmerking die niets meer doet, verbergt misschien later iets nieuws.',
  how: 'Zet er een reden achter, verbeter de naam van de regel, of haal de opmerking weg. Een opmerking geldt voor de alinea waar ze in staat. Staat ze er in Markdown of HTML los boven, dan geldt ze voor die alinea, lijst of tabel. Boven een kop geldt ze voor alles onder die kop.',
  limits:
    'Van een regel die uit staat of niet kon kijken, zegt Raakvlak niet of de opmerking nog nodig is. Over suppress in raakvlak.yaml zegt het alleen iets als alle stukken zijn gecontroleerd. Deze regel kunt u niet met een opmerking uitzetten; wel bij rules in raakvlak.yaml, met ‘RV000: off’.',
  options: {},
  examples: {
    notOk: '<!-- raakvlak-uit RV004 -->\n\nHet buurthuis is voor iedereen.',
    ok: 'Het buurthuis is voor iedereen.',
  },
  found: {
    'no-rule': () => 'De opmerking ‘raakvlak-uit’ noemt geen regel.',
    'no-reason': ({ rule }) => `De opmerking zet ${rule} uit, maar zegt niet waarom.`,
    'unknown-rule': ({ rule }) => `De opmerking noemt de regel ${rule}, en die bestaat niet.`,
    'own-rule': () => 'De opmerking wil RV000 uitzetten, en dat kan op deze plek niet.',
    unused: ({ rule }) => `De opmerking zet ${rule} uit, maar die regel vindt hier niets.`,
    'unused-config': ({ rule }) =>
      `Bij suppress staat een uitzondering voor ${rule}, maar die laat in geen enkel stuk iets weg.`,
  },
  expected: {
    'no-rule': () => 'Een regel en een reden, zoals ‘raakvlak-uit RV004: reden’.',
    'no-reason': () => 'Een reden achter een dubbele punt.',
    'unknown-rule': ({ hint }) =>
      hint ? `Een regel die bestaat. Bedoelt u ${hint}?` : 'Een regel die bestaat.',
    'own-rule': () => 'Een andere regel dan RV000.',
    unused: () => 'Alleen opmerkingen die nog nodig zijn.',
    'unused-config': () => 'Alleen uitzonderingen die nog nodig zijn.',
  },
  advice: {
    'no-rule': () => 'Noem de regel en de reden, of haal de opmerking weg.',
    'no-reason': ({ rule }) => `Schrijf bijvoorbeeld: raakvlak-uit ${rule}: staat in een ander stuk.`,
    'unknown-rule': () => 'Verbeter de naam. Alle regels ziet u met: raakvlak controleer --rules.',
    'own-rule': () => 'Haal de opmerking weg, of zet RV000 uit in raakvlak.yaml.',
    unused: () => 'Haal de opmerking weg. Hoort ze bij een andere alinea? Zet haar dan daar.',
    'unused-config': () => 'Haal de uitzondering weg uit uw instellingen.',
  },
};
