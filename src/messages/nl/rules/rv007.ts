// The words of RV007 in Dutch: a bridge-builder or a responsible role.
import type { RuleTexts } from '../../rule-texts.js';

export const rv007: RuleTexts = {
  title: 'Wie verbindt',
  what: 'Kijkt of een stuk dat cultuur met zorg en welzijn verbindt, ergens zegt wiens werk dat is: een cultuurcoach, bruggenbouwer, combinatiefunctionaris of andere functie, of een organisatie, wethouder of medewerker die het doet. Staat zo’n rol nergens, dan wijst de regel de stevigste verbindende passage aan.',
  why: 'Verbinden gaat zelden vanzelf. Als er niemand bij staat, blijft het vaak bij een goed voornemen. Een naam of functie maakt ook duidelijk wie uw collega’s kunnen bellen.',
  how: 'Schrijf op wie het doet: een functie, met uren en bij welke organisatie. Weet u het nog niet? Schrijf dan wie het uitzoekt.',
  limits:
    'De regel spreekt pas vanaf twee verbindende passages. Hij zwijgt zodra er ergens in het stuk een functie staat, ook als die iets anders doet. ‘Wij’ is voor hem geen rol. Eigen namen van functies kent hij niet: zet die in de instellingen.',
  options: {
    passages: 'Vanaf hoeveel passages die de domeinen verbinden een rol verwacht wordt (2).',
    roles: 'Eigen namen van functies die ook meetellen, zoals ‘verbindingsofficier’ (geen).',
  },
  examples: {
    notOk:
      'Wij verbinden cultuur met zorg en welzijn, zodat ouderen vaker meedoen.\n\nMuziek draagt bij aan de gezondheid van mensen met dementie.\n',
    ok: 'De cultuurcoach verbindt cultuur met zorg en welzijn, zodat ouderen vaker meedoen.\n\nMuziek draagt bij aan de gezondheid van mensen met dementie.\n',
  },
  found: {
    nobody: ({ n }) =>
      Number(n) === 1
        ? 'Eén passage verbindt cultuur met zorg en welzijn. Nergens in het stuk vonden wij wie dat doet.'
        : `${n} passages verbinden cultuur met zorg en welzijn. Nergens in het stuk vonden wij wie dat doet. Dit is de stevigste passage.`,
  },
  expected: { nobody: () => 'Een functie of organisatie die de verbinding legt of eraan trekt.' },
  advice: {
    nobody: () =>
      'Schrijf erbij wiens werk dit is, bijvoorbeeld een cultuurcoach, een beleidsmedewerker of een welzijnsorganisatie. Is dat nog niet bekend? Noem dan wie het uitzoekt.',
  },
};
