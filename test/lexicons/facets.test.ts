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
  'roles',
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
  ['building-blocks/linking', 'Wij leggen de verbinding met het welzijn in de wijk.', 'De verbinding met de snelweg is vernieuwd.'],
  ['building-blocks/linking', 'De verbinding tussen zorg en sociaal domein is nodig.', 'De verbinding tussen bewoners groeit door het feest.'],
  ['building-blocks/linking', 'De krachten bundelen lukt steeds beter.', 'De krachten op de brug zijn berekend.'],
  ['building-blocks/linking', 'Zij werken op het snijvlak van sport en onderwijs.', 'Het snijvlak van de steen is glad.'],
  ['building-blocks/cooperation', 'Goede samenwerking met huisartsen is nodig.', 'De internationale samenwerking in cultuur groeit.'],
  ['building-blocks/cooperation', 'Een netwerk van zorgaanbieders komt bijeen.', 'Het sociale netwerk van professionals is groot.'],
  ['building-blocks/cooperation', 'Dat doen wij samen met de verenigingen.', 'Zij eten samen met een glas wijn.'],
  ['building-blocks/regular-consultation', 'De planning is afgestemd met de partners.', 'Het bedrag is afgestemd op de kosten.'],
  ['building-blocks/regular-consultation', 'Een kernteam volgt het programma met de partners.', 'Het kernteam van de kwekerij plant bomen.'],
  ['building-blocks/connector-role', 'Een coördinator houdt zicht op het netwerk.', 'De coördinator van de bouwplaats regelt het verkeer.'],
  ['building-blocks/connector-role', 'Zij vormt de schakel tussen school en jeugdhulp.', 'De schakel tussen twee fietswielen is stuk.'],
  ['building-blocks/joint-money', 'Wij bundelen de budgetten van beide domeinen.', 'Wij bundelen het licht van de lampen.'],
  ['building-blocks/joint-money', 'De subsidies voegen wij samen tot één regeling.', 'De dorpen voegen hun wegen samen bij de rotonde.'],
  ['building-blocks/cross-domain', 'Dat vraagt een samenhangende aanpak van zorg en welzijn.', 'De wegen vragen een samenhangende aanpak van het asfalt.'],
  ['building-blocks/joint-vision', 'De gezamenlijke aanpak van eenzaamheid is vastgelegd.', 'De gezamenlijke aanpak van het zwerfvuil werkt.'],
  ['building-blocks/value-named', 'Muziek en theater zijn onmisbaar voor de stad.', 'De pomp is onmisbaar voor de polder.'],
  ['building-blocks/value-named', 'Kunst geeft kleur aan het leven.', 'De verf geeft kleur aan de muur.'],
  ['building-blocks/effect-on-health', 'Door muziek groeit hun veerkracht.', 'De veerkracht van de economie is groot.'],
  ['building-blocks/effect-on-health', 'Het gedicht biedt troost aan velen.', 'De troost van de verliezer was een beker.'],
  ['building-blocks/effect-on-health', 'Sport en cultuur is goed voor de gezondheid.', 'Regen is goed voor de tuin.'],
  ['building-blocks/anchoring', 'Samenwerking vraagt van alle partners een lange adem.', 'De economie vraagt visie en een lange adem.'],
  ['building-blocks/short-money', 'Door bezuinigingen staat de samenwerking onder druk.', 'De bezuiniging raakt de musea.'],
  ['building-blocks/silos', 'De scheiding tussen afdelingen is lastig.', 'De scheiding tussen fietspad en rijbaan is duidelijk.'],
  ['building-blocks/skills', 'De docenten zijn vooraf getraind.', 'Het elftal is goed getraind.'],
  ['motives/no-single-owner', 'Aan deze maatschappelijke opgave werken wij samen.', 'Ondernemers steunen een maatschappelijke opgave.'],
  ['motives/scarcity', 'De vergrijzing en de krapte aan personeel nemen toe.', 'De vergrijzing vraagt andere woningen.'],
  ['motives/prevention-cost', 'Zo voorkomen we zwaardere vormen van opvang.', 'Zwaardere vormen van vervoer mogen er niet in.'],
  ['motives/prevention-cost', 'De druk op specialistische voorzieningen daalt.', 'De druk op de waterleiding daalt.'],
  ['motives/healthier-life', 'Wij willen overgewicht bij kinderen voorkomen.', 'De vracht had overgewicht bij de controle.'],
  ['motives/healthier-life', 'Wij willen de mentale gezondheid versterken.', 'Iedereen praat over mentale gezondheid.'],
  ['motives/healthier-life', 'De overheid moet de volksgezondheid beschermen.', 'De inspectie volksgezondheid is verhuisd.'],
  ['motives/equal-opportunity', 'Wij willen drempels wegnemen voor wie mee wil doen met cultuur.', 'De drempels in de straat nemen wij weg.'],
  ['motives/equal-opportunity', 'Wij werken aan inclusie in de kunst.', 'Let op toegankelijkheid en inclusie van de software.'],
  ['motives/cohesion', 'Het plein is een plek voor ontmoeting.', 'De ontmoeting met de minister duurde een uur.'],
  ['motives/cohesion', 'Wij willen ontmoetingen tussen buren.', 'De ontmoetingen tussen de clubs eindigden gelijk.'],
  ['motives/talent', 'Jong talent krijgt een podium.', 'De haven trekt jong talent weg.'],
  ['motives/wider-reach', 'Zo komen zij in aanraking met kunst.', 'De kabel kwam in aanraking met water.'],
  ['motives/national-money', 'Met de middelen van het GALA starten wij.', 'Het GALA in de schouwburg is leuk.'],
  ['motives/national-money', 'In het IZA zijn afspraken gemaakt.', 'IZA is een meisjesnaam.'],
  ['roles/serving', 'Er zijn lessen voor mensen met dementie.', 'De weg is er voor auto en fiets.'],
  ['roles/serving', 'Er is meer sport voor kinderen.', 'De gevolgen voor kinderen zijn groot.'],
  ['roles/guiding', 'De huisarts regelt een doorverwijzing naar ondersteuning.', 'De doorverwijzing op de website werkt.'],
  ['roles/guiding', 'Jongeren krijgen lichte begeleiding.', 'De begeleiding van makers is een vak.'],
  ['roles/deciding', 'Deelnemers mogen zelf het lied kiezen.', 'Gemeenten mogen zelf het tarief kiezen.'],
  ['roles/deciding', 'Bewoners zijn vertegenwoordigd in het bestuur.', 'Alle planten zijn vertegenwoordigd in de kas.'],
  ['roles/making', 'Ouderen verrichten veel vrijwilligerswerk.', 'Een stichting regelt het vrijwilligerswerk.'],
  ['roles/making', 'De les begon op initiatief van een patiënt.', 'De brug kwam er op initiatief van het waterschap.'],
  ['roles/making', 'Het feest is bedacht door bewoners.', 'De weg wordt gebruikt door bewoners.'],
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
