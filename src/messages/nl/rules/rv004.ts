// The words of RV004 in Dutch: a target group that both papers name.
import type { RuleTexts } from '../../rule-texts.js';

const domainOf = (domain: unknown): string => (domain === 'culture' ? 'cultuur' : 'zorg en welzijn');

export const rv004: RuleTexts = {
  title: 'Doelgroep die beide stukken noemen',
  what: 'Met een stuk van het andere domein ernaast: welke groepen mensen noemt dat stuk vaak, terwijl dit stuk ze nergens noemt? Zonder zo’n stuk: zegt minstens één passage die cultuur met zorg en welzijn verbindt, voor wie het is?',
  why: 'Een doelgroep is vaak het kortste lijntje tussen twee afdelingen. Als beide stukken dezelfde mensen noemen, is er meteen iets om samen over te praten.',
  how: 'Noem de groep waar het om gaat: ouderen, jongeren, mensen met een laag inkomen. Kies wat bij uw plannen past: het is geen lijst om af te vinken.',
  limits:
    'De regel telt woorden voor groepen mensen. ‘Inwoners’ en ‘mensen’ zijn daarvoor te ruim, en deelnemers, ouders, patiënten en cliënten telt hij niet als groep om te noemen. Staat een woord voor de groep ergens in het stuk, ook in een kop, dan zwijgt hij. Zonder tweede stuk zwijgt hij ook als er bewust staat dat het voor iedereen is (‘alle inwoners’, ‘elke wijk’), en als een echte passage over het andere domein er nog niet is: dan is RV001 aan het woord.',
  options: {
    passages: 'In hoeveel passages van het andere stuk een groep minstens moet staan (3).',
    maximum: 'Hoeveel groepen één bevinding hoogstens noemt (5).',
  },
  examples: {
    notOk:
      'Muziek draagt bij aan de gezondheid van bewoners. Het museum start in mei met een project waarin cultuur en welzijn samenwerken.\n',
    ok: 'Muziek draagt bij aan de gezondheid van ouderen. Het museum start in mei met een project waarin cultuur en welzijn samenwerken.\n',
  },
  found: {
    reference: ({ namesNl, other }) =>
      `Het stuk over ${domainOf(other)} noemt groepen die wij in dit stuk niet vonden (tussen haakjes het aantal passages): ${namesNl}.`,
    unsaid: ({ n }) =>
      Number(n) === 1
        ? 'Eén passage verbindt cultuur met zorg en welzijn. Voor wie dat is, staat er niet bij.'
        : `${n} passages verbinden cultuur met zorg en welzijn. In geen daarvan staat voor welke groep het is.`,
  },
  expected: {
    reference: () => 'Dat beide stukken de groepen noemen die voor allebei van belang zijn.',
    unsaid: () => 'Een doelgroep in minstens één passage die de twee verbindt.',
  },
  advice: {
    reference: () =>
      'Kijk voor welke van deze mensen u ook iets doet, en noem hen. Doet u niets voor deze groep? Dan is dat een goede vraag voor het gesprek met uw collega’s.',
    unsaid: () =>
      'Schrijf erbij voor wie u dit doet, bijvoorbeeld ouderen, jongeren of mensen met een laag inkomen.',
  },
};
