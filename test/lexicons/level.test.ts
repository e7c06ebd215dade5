// The lexicon that tells policy from the floor: ambiguous words, each where it counts and where it must not.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

const lexicon = parseLexicon(
  readFileSync(new URL('../../lexicons/level.yaml', import.meta.url), 'utf8'),
  'level.yaml',
);

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = compileLexicons([lexicon], await loadWordList());
});

const themeOf = new Map(lexicon.concepts.map(({ id, theme }) => [id, theme]));
const terms = (text: string): string[] =>
  matchesIn(text, engine).map(({ concept, term }) => `${concept}/${term}`);

/** The rule that the description states: a core word of a theme, or two different weak ones. */
function levelsOf(text: string): string[] {
  const matches = matchesIn(text, engine);
  return ['policy', 'floor'].filter((theme) => {
    const of = matches.filter(({ concept }) => themeOf.get(concept) === theme);
    return of.some(({ core }) => core) || new Set(of.map(({ term }) => term)).size > 1;
  });
}

/** Term, a sentence in which it counts, and one in which it does not. */
// prettier-ignore
const CASES: readonly (readonly [string, string, string])[] = [
  ['plan/beleid', 'Het cultuurbeleid loopt tot 2028.', 'Dat getuigde van wanbeleid in die jaren.'],
  ['plan/visie', 'De cultuurvisie ligt ter inzage.', 'De televisie staat de hele dag aan.'],
  ['plan/kader', 'De raad stelt het kader vast.', 'In het kader van de feestweek is er muziek.'],
  ['plan/nota', 'Deze cultuurnota geldt vier jaar.', 'Nota bene: de zaal sluit om elf uur.'],
  ['plan/agenda', 'De sociale agenda noemt drie doelen.', 'De uitagenda noemt elk concert in de stad.'],
  ['plan/opgave', 'De opgave voor de komende jaren is groot.', 'De prijsopgave kwam per post binnen.'],
  ['plan/strategie', 'De strategie voor de wijken is klaar.', 'Een copingstrategie helpt bij stress.'],
  ['plan/ambitie', 'De ambitie is dat alle scholen meedoen.', 'Haar persoonlijke ambitie is zangeres worden.'],
  ['steering/college', 'Het college legt een voorstel voor.', 'Leerlingen van het Vaart College spelen mee.'],
  ['steering/de raad', 'In juni besluit de raad over het geld.', 'De raad van toezicht van het museum is nieuw.'],
  ['steering/schepen', 'De schepen van cultuur opent het jaar.', 'In de haven lagen oude schepen aan de kade.'],
  ['steering/kabinet', 'Het nieuwe kabinet komt met een regeling.', 'In het kabinet stonden oude kopjes en borden.'],
  ['steering/bestuurder', 'De bestuurder van de gemeente tekent.', 'De bestuurder zette zijn auto aan de kant.'],
  ['steering/opdracht', 'De bibliotheek krijgt van de gemeente een opdracht.', 'De kinderen kregen een opdracht met klei.'],
  ['steering/monitor', 'De cultuurmonitor komt elk jaar uit.', 'Op de babymonitor was niets te horen.'],
  ['money-rules/budget', 'Het cultuurbudget stijgt licht.', 'Zij koopt hulp in met een persoonsgebonden budget.'],
  ['money-rules/regeling', 'De regeling voor verenigingen wordt ruimer.', 'Zij sprak een betalingsregeling af.'],
  ['money-rules/middelen', 'Het Rijk stelt extra middelen beschikbaar.', 'Het gebruik van verslavende middelen daalt.'],
  ['money-rules/wet', 'De wet vraagt een plan van elke gemeente.', 'Wetten van de natuur gelden ook hier.'],
  ['organisation/domein', 'Beide domeinen werken samen.', 'Het beeld staat in het publieke domein.'],
  ['organisation/afdeling', 'De afdeling welzijn schrijft mee.', 'Bewoners van de gesloten afdeling zingen mee.'],
  ['organisation/programma', 'Het programma loopt tot 2027.', 'Het televisieprogramma trok veel kijkers.'],
  ['organisation/project', 'Het project eindigt in december.', 'Het woningbouwproject aan de rand is klaar.'],
  ['organisation/portefeuille', 'De wethouder heeft zorg in haar portefeuille.', 'Een pas in de portefeuille volstaat niet.'],
  ['activity/repetitie', 'De koorrepetitie begint op tijd.', 'De wiskunderepetitie viel tegen.'],
  ['activity/inloop', 'De koffie-inloop is er voor iedereen.', 'Wij willen de achterstand inlopen.'],
  ['activity/voorstelling', 'Kinderen spelen een voorstelling in de zaal.', 'Dit is een voorstelling van zaken die niet klopt.'],
  ['activity/optreden', 'Het koor geeft optredens in het dorp.', 'Wij gaan streng optreden tegen overlast.'],
  ['activity/breien', 'Op de club leren zij breien.', 'Wij breiden het aantal plekken uit.'],
  ['activity/voorlezen', 'Opa zit hardop voor te lezen.', 'Zij lazen het na en stelden wijzigingen voor.'],
  ['activity/spelletje', 'Na de soep is er een spelletje.', 'De Spelen van dat jaar waren in Parijs.'],
  ['doers/deelnemer', 'De deelnemers schilderen in het buurthuis.', 'De deelnemers aan het akkoord tekenen in mei.'],
  ['doers/begeleider', 'Een begeleider gaat mee naar de repetities.', 'De loopbaanbegeleider helpt bij de keuze.'],
  ['doers/docent', 'Een docent geeft les in dans.', 'De opleiding van docenten vraagt tijd en geld.'],
  ['doers/vrijwilliger', 'Vrijwilligers schenken koffie aan de tafel.', 'Het beleid voor vrijwilligers is vernieuwd.'],
  ['doers/buren', 'De buren drinken koffie met elkaar.', 'Het contact met de Europese buren is goed.'],
  ['doers/muzikant', 'Een muzikant speelt voor bewoners in de huiskamer.', 'Het inkomen van muzikanten blijft achter.'],
  ['place/huiskamer', 'In de huiskamer staat een piano.', 'Het park is de huiskamer van de stad.'],
  ['place/atelier', 'Zij schildert in het atelier.', 'Er is te weinig aanbod van betaalbare ateliers.'],
  ['place/buurthuis', 'De groep eet in het buurthuis.', 'De stad investeert in buurthuizen.'],
  ['place/in de klas', 'Een kunstenaar werkt in de klas.', 'Er zijn meer handen in de klas nodig.'],
  ['place/aan de keukentafel', 'Zij tekenen samen aan de keukentafel.', 'Een gesprek aan de keukentafel gaat vooraf aan zorg.'],
  ['moment/wekelijks', 'Wekelijks zingen zij in de zaal.', 'Het wekelijkse overleg gaat over geld.'],
  ['moment/maandelijks', 'Maandelijks is er een concert.', 'Zijn maandelijkse lasten zijn hoog.'],
  ['moment/dinsdagmiddag', 'De groep komt op dinsdagavond.', 'Het koor bestaat dinsdag tien jaar.'],
  ["moment/'s avonds", "Zij dansen 's avonds in de zaal.", "Veel vrouwen voelen zich 's avonds onveilig."],
];

describe('level lexicon', () => {
  it('is a facet with a licence, two themes of four concepts, and a definition each', () => {
    expect(lexicon).toMatchObject({ id: 'level', kind: 'facet', licence: 'CC-BY-4.0' });
    const perTheme = lexicon.themes.map(
      ({ id }) => lexicon.concepts.filter(({ theme }) => theme === id).length,
    );
    expect(perTheme).toEqual([4, 4]);
    expect(lexicon.concepts.every(({ definition }) => definition !== null)).toBe(true);
  });

  it.each(CASES)('%s: %s', (term, yes, no) => {
    expect(terms(yes)).toContain(term);
    expect(terms(no)).not.toContain(term);
  });

  it.each([
    ['Het college stelt de nota vast en regelt de subsidie in de begroting.', ['policy']],
    ['Elke dinsdag om tien uur is er koorrepetitie in het buurthuis.', ['floor']],
    ['De buurvrouw zit op dinsdagmiddag in het wijkcentrum.', ['floor']],
    ['Vanuit de subsidieregeling betaalt de gemeente de schrijfclub.', ['policy', 'floor']],
    ['Er moet een buurthuis komen.', []],
    ['Wij vinden kunst mooi.', []],
  ])('%s: %j', (text, levels) => {
    expect(levelsOf(text)).toEqual(levels);
  });
});
