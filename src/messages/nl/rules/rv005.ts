// The words of RV005 in Dutch: concrete words where culture does something for people.
import type { RuleTexts } from '../../rule-texts.js';

const others = (n: number): string =>
  n === 0 ? '' : ` Dat geldt ook voor ${n === 1 ? 'één andere plaats' : `${n} andere plaatsen`} in dit stuk.`;
const found = ({ words, more }: Readonly<Record<string, string | number>>): string =>
  `Hier staat ‘${words}’. Lezers zien hier nog niet voor zich wat mensen doen.${others(Number(more))}`;
const expected = (): string => 'Een concreet woord voor wat mensen doen, maken of zien.';

export const rv005: RuleTexts = {
  title: 'Verbindende taal',
  what: 'Kijkt in passages die cultuur met zorg en welzijn verbinden. Zegt zo’n passage iets over mensen, en staat er alleen een algemeen woord als ‘kunst en cultuur’ of ‘culturele activiteiten’, dan vraagt de regel om een concreet woord. Hij wijst één plaats aan, en zegt hoeveel andere er zijn.',
  why: '‘Kunst en cultuur’ is voor iedereen iets anders. Bij ‘samen zingen’ of ‘schilderen’ weet een collega van welzijn meteen wat er gebeurt, en voor wie dat iets kan zijn.',
  how: 'Zet er een voorbeeld bij: ‘culturele activiteiten, zoals zingen en dansen’. Gebruik woorden voor wat er bij u echt gebeurt.',
  limits:
    'De regel kijkt alleen naar passages die de domeinen verbinden: in de rest van een cultuurnota mag u ‘cultuur’ schrijven zoals u wilt. Hij zwijgt bij de naam van een beleidsveld (‘op het gebied van kunst en cultuur’), bij cijfers, en als in dezelfde passage, of in de alinea ervoor of erna, al een museum, koor of andere concrete plek of activiteit staat.',
  options: { maximum: 'Hoeveel plaatsen de regel in één stuk hoogstens aanwijst (1).' },
  examples: {
    notOk: 'Culturele activiteiten dragen bij aan de gezondheid van ouderen in de wijk.\n',
    ok: 'Samen zingen en schilderen draagt bij aan de gezondheid van ouderen in de wijk.\n',
  },
  found: { 'own-words': found, 'other-words': found, explored: found },
  expected: { 'own-words': expected, 'other-words': expected, explored: expected },
  advice: {
    'own-words': ({ namesNl }) =>
      `Noem een voorbeeld. Elders in dit stuk staan al concrete woorden: ${namesNl}.`,
    'other-words': ({ namesNl }) =>
      `Noem een voorbeeld van wat er bij u gebeurt. Denk aan woorden als ${namesNl}.`,
    explored: ({ namesNl }) =>
      `U zoekt dit nog uit. Noem alvast een voorbeeld dat u in gedachten hebt, met woorden als ${namesNl}.`,
  },
};
