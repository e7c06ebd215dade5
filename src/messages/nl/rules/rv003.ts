// The words of RV003 in Dutch: building blocks of working together.
import type { RuleData, RuleTexts } from '../../rule-texts.js';

/** What a sentence on a block says, by the id of the block. */
const SAYS: Readonly<Record<string, string>> = {
  'know-each-other': 'hoe u elkaars werk leert kennen',
  'value-of-culture': 'wat cultuur waard is voor zorg en welzijn',
  'shared-vision': 'wat cultuur en welzijn sámen willen bereiken',
  process: 'hoe u cultuur en welzijn verbindt, van plan tot evaluatie',
  'skills-attitude': 'wat samenwerken vraagt van medewerkers',
};

/** 'waarin staat a, geen zin waarin staat b en ook geen zin waarin staat c': one sentence may say one of them only. */
const said = ({ blocks }: RuleData): string =>
  String(blocks)
    .split(' ')
    .map((id) => `waarin staat ${SAYS[id] ?? id}`)
    .join(', en ook geen zin ');
const passages = (n: string | number | undefined): string =>
  Number(n) === 1 ? 'één passage' : `${n} passages`;

const expected = ({ n, minimum }: Readonly<Record<string, string | number>>): string =>
  Number(n) === 1
    ? `Minstens ${passages(minimum)} over deze bouwsteen.`
    : `Minstens ${passages(minimum)} over elk van deze bouwstenen.`;

const write =
  'Bespreek met uw collega’s van het andere domein wat u hierover wilt afspreken, en zet één zin daarvan in dit stuk. De bouwstenen zijn geen stappen: u kunt overal beginnen.';

export const rv003: RuleTexts = {
  title: 'Bouwstenen voor samenwerken',
  what: 'Kijkt of een stuk dat over beide domeinen spreekt, ook zegt hoe u samenwerkt: waarom cultuur van waarde is voor zorg en welzijn, vanuit welke gezamenlijke visie of opdracht u werkt, en hoe u verbindt van plan tot evaluatie. Het is één bevinding voor het hele stuk.',
  why: 'Samenwerken over domeinen heen gaat niet vanzelf. Wie opschrijft waarom en hoe, helpt de collega die na u komt. De bouwstenen komen uit onderzoek naar gemeenten die cultuur met zorg en welzijn verbinden.',
  how: 'Eén zin kan genoeg zijn: ‘cultuur en welzijn werken vanuit één gezamenlijke visie’, ‘de beleidsmedewerkers overleggen elk kwartaal met de partners’, ‘muziek draagt bij aan het welbevinden van ouderen’.',
  limits:
    'Deze regel staat uit tot u hem aanzet: een gezamenlijke visie kan er in heel andere woorden staan, en niet elk stuk heeft er een nodig. De regel zwijgt bij een stuk dat maar over één domein gaat: dan is RV001 aan het woord. Hij kent alleen de woorden uit de woordenlijst en mist daarom soms een bouwsteen die er in andere woorden wel staat. Staat er ergens een los woord van een bouwsteen, dan zwijgt hij ook. Kennis over elkaars domein, en vaardigheden en houding, kunt u erbij zetten.',
  options: {
    blocks:
      'Welke bouwstenen het stuk moet noemen (waarde van cultuur, gezamenlijke visie en proces; know-each-other en skills-attitude kunnen erbij).',
    minimum: 'In hoeveel passages elke bouwsteen moet staan (1).',
  },
  examples: {
    notOk:
      'Het museum ontvangt elke maandag een groep mensen met dementie. De muziekschool geeft lessen aan kinderen uit gezinnen met een laag inkomen.\n',
    ok: 'Cultuur draagt bij aan de gezondheid van ouderen. Daarom maken cultuur en welzijn een gezamenlijke visie. De welzijnsorganisatie en het museum hebben elk kwartaal een structureel overleg.\n',
  },
  found: {
    none: (data) => `Wij vonden geen zin ${said(data)}.`,
    few: ({ namesNl, n }) =>
      `Over ${Number(n) === 1 ? 'deze bouwsteen' : 'deze bouwstenen'} van samenwerken vonden wij weinig passages (tussen haakjes hoeveel): ${namesNl}.`,
  },
  expected: { none: expected, few: expected },
  advice: { none: () => write, few: () => write },
};
