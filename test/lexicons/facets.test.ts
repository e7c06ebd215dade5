// The ambiguous words of the facet lexicons: each in a sentence where it counts and in one where it must not.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

const NAMES = [
  'instruments',
  'actors',
  'motives',
  'building-blocks',
  'frames',
  'thresholds',
  'commitment',
] as const;

function load(name: string): Lexicon {
  return parseLexicon(
    readFileSync(new URL(`../../lexicons/${name}.yaml`, import.meta.url), 'utf8'),
    `${name}.yaml`,
  );
}

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = compileLexicons(NAMES.map(load), await loadWordList());
});

const found = (text: string): string[] =>
  matchesIn(text, engine).map((match) => `${match.lexicon}/${match.concept}`);

/** Concept, a sentence that has it, and a sentence that has the word but not the concept. */
// prettier-ignore
const CASES: readonly (readonly [string, string, string])[] = [
  ['instruments/subsidy', 'De vereniging krijgt een cultuursubsidie van de gemeente.', 'De energiesubsidie voor woningen is verhoogd.'],
  ['instruments/local-fund', 'Een fonds voor cultuur helpt kleine initiatieven op weg.', 'Het gemeentefonds groeit elk jaar een beetje mee.'],
  ['instruments/procurement', 'De inkoop van zorg gebeurt samen met buurgemeenten.', 'De circulaire inkoop van meubels bespaart grondstoffen.'],
  ['instruments/covenant', 'Met zestien partners sloten wij een pact voor de wijk.', 'Het Warschaupact viel in die jaren uiteen.'],
  ['instruments/assignment', 'De bibliotheek krijgt de opdracht om meer te doen voor lezers.', 'In opdracht van de raad is het kruispunt opnieuw bestraat.'],
  ['instruments/bridge-builder', 'Een verbinder brengt partners uit de zorg bij elkaar.', 'De verbinder in deze kabel is stuk gegaan.'],
  ['instruments/bridge-builder-inside', 'De trekker van het project komt van de afdeling welzijn.', 'Op de akker stond een oude trekker te roesten.'],
  ['instruments/network', 'Het netwerk van partners komt vier keer per jaar bijeen.', 'Het netwerk van fietspaden is langer geworden.'],
  ['instruments/free-space', 'Verenigingen mogen het buurthuis om niet gebruiken in de avond.', 'Er was een reden om niet te bouwen op deze locatie.'],
  ['instruments/pilot', 'We starten een pilot met muziek in de zorg.', 'De pilot met de laadpalen langs de snelweg loopt nog.'],
  ['instruments/experiment-room', 'Laat witruimte over, zodat samenwerking kan groeien.', 'De witruimte op de poster maakt de tekst leesbaar.'],
  ['instruments/structural', 'Er komt structurele subsidie voor de fanfare.', 'De brug heeft structureel onderhoud nodig gehad.'],
  ['instruments/temporary', 'Het project draait op tijdelijke middelen van het Rijk.', 'De tijdelijke huisvesting staat aan de rand van het dorp.'],
  ['actors/municipality', 'De gemeente betaalt mee.', 'De gemeenteraad vergadert op dinsdag.'],
  ['actors/residents-general', 'Veel burgers doen mee.', 'De burgemeester opent het feest.'],
  ['actors/artists', 'Makers van theater vinden hier een werkplek.', 'Beleidsmakers lezen dit rapport.'],
  ['actors/association', 'De sportvereniging heeft veel leden.', 'De gezinshereniging duurt lang.'],
  ['actors/national-government', 'Het Rijk betaalt de helft.', 'De tuin is rijk aan kleuren.'],
  ['actors/knowledge-institute-national', 'Pharos deed daar onderzoek naar.', 'De pharos van de haven is een vuurtoren.'],
  ['motives/wider-reach', 'Zo bereiken we jongeren die nu nergens komen.', 'Wij willen dat resultaat bereiken in maart.'],
  ['motives/innovation', 'De samenwerking brengt innovatie in de zorg.', 'De haven is een plek voor innovatie met waterstof.'],
  ['motives/own-value', 'Kunst heeft intrinsieke waarde en hoeft niets te bewijzen.', 'Elk dier heeft een eigen karakter en een eigen waarde.'],
  ['motives/culture-as-means', 'Zij zien cultuur als middel tegen eenzaamheid.', 'De belasting is een middel om geld op te halen.'],
  ['motives/reciprocity', 'Voor theater en welzijn is het een win-win.', 'Zonnepanelen zijn een win-win voor de portemonnee.'],
  ['building-blocks/trust', 'Vertrouwen tussen partners groeit langzaam.', 'Het vertrouwen in de politiek daalt.'],
  ['building-blocks/flexibility', 'De subsidie is flexibel in te zetten.', 'Er komen flexibele woningen voor spoedzoekers.'],
  ['building-blocks/anchoring', 'Draagvlak voor de samenwerking is er bij alle partners.', 'Er is weinig draagvlak voor de rondweg.'],
  ['building-blocks/silos', 'We halen schotten tussen zorg en welzijn weg.', 'De schotten langs de snelweg houden het geluid tegen.'],
  ['building-blocks/exchange', 'Uitwisseling tussen de bibliotheek en het welzijnswerk helpt.', 'De gegevensuitwisseling met het loket is beveiligd.'],
  ['building-blocks/joint-vision', 'Gezonde jeugd is een gezamenlijke opgave van zorg en sport.', 'Een schone straat is een gezamenlijke opgave van buren.'],
  ['building-blocks/skills', 'Een training voor vrijwilligers helpt hen op weg.', 'De training van het eerste elftal begint vroeg.'],
  ['frames/gala', 'De gemeente voert het GALA uit.', 'Het gala in de schouwburg was uitverkocht.'],
  ['frames/library-frame', 'In de bibliotheek helpt het IDO bij digitale vragen.', 'De club Ido speelt zondag thuis.'],
  ['frames/flemish-social-decree', 'Het decreet BOA regelt de opvang na school.', 'De BOA schreef een bekeuring uit.'],
  ['frames/positive-health-frame', 'Wij werken vanuit positieve gezondheid.', 'De positieve cijfers zijn goed voor de gezondheid van het bedrijf.'],
  ['thresholds/transport', 'Zonder vervoer komen ouderen niet bij de activiteit.', 'Het vervoer van goederen over water neemt toe.'],
  ['thresholds/cost', 'De contributie van de vereniging is voor hen te hoog.', 'De kosten van de rioolbuis vielen tegen.'],
  ['thresholds/childcare', 'Er is kinderopvang zodat ouders kunnen deelnemen.', 'De kinderopvang krijgt een nieuw gebouw.'],
  ['thresholds/low-threshold', 'Er is een laagdrempelige voorziening in de wijk.', 'De drempelwaarde voor stikstof is verlaagd.'],
  ['thresholds/buddy', 'Een maatje gaat mee naar het concert.', 'Het klimaatje in deze kas is goed.'],
  ['thresholds/unfamiliarity', 'Veel bewoners kennen het aanbod niet: onbekendheid met cultuur is groot.', 'De oorzaak van de brand is onbekend.'],
  ['commitment/want', 'Wij willen een podium voor jongeren.', 'De getuige sprak uit vrije wil.'],
  ['commitment/start', 'We starten in mei met danslessen.', 'Elk kind verdient een kansrijke start.'],
  ['commitment/continue', 'We zetten de regeling voort.', 'Het voortgezet onderwijs doet mee.'],
  ['commitment/possibility', 'De gemeente onderzoekt of dit lukt.', 'Het onderzoek is klaar.'],
];

describe('facet lexicons', () => {
  it.each(NAMES)('%s is valid, names its licence and explains every concept', (name) => {
    const lexicon = load(name);
    expect(lexicon.id).toBe(name);
    expect(lexicon.licence).toBe('CC-BY-4.0');
    expect(lexicon.concepts.every(({ definition }) => definition !== null)).toBe(true);
    const used = new Set(lexicon.concepts.map(({ theme }) => theme));
    expect(lexicon.themes.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it('keeps the building blocks in their order', () => {
    const themes = load('building-blocks').themes.map(({ id }) => id);
    expect(themes).toEqual([
      'know-each-other',
      'value-of-culture',
      'shared-vision',
      'process',
      'skills-attitude',
      'obstacles',
    ]);
  });

  it.each(CASES)('%s: %s', (concept, yes, no) => {
    expect(found(yes)).toContain(concept);
    expect(found(no)).not.toContain(concept);
  });
});
