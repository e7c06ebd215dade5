// The ambiguous words of positive-health and audiences: each in a sentence that counts and in one that must not.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { about } from '../../src/code/about.js';
import { indexLexicons, type LexiconIndex } from '../../src/code/rules.js';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/lexicon/schema.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

const load = (name: string): Lexicon =>
  parseLexicon(readFileSync(new URL(`../../lexicons/${name}.yaml`, import.meta.url), 'utf8'), `${name}.yaml`);

const lexicons = ['positive-health', 'audiences', 'roles'].map(load);
let engine: CompiledLexicons;
let index: LexiconIndex;
beforeAll(async () => {
  engine = compileLexicons(lexicons, await loadWordList());
  index = indexLexicons(lexicons);
});

/** Dimension, a sentence that speaks of it, and one that has the word but not the dimension. */
// prettier-ignore
const DIMENSIONS: readonly (readonly [string, string, string])[] = [
  ['body-functions', 'Ouderen bewegen weinig en vallen vaker.', 'De weg is zo ingericht dat ieder zich vrij kan bewegen door de stad.'],
  ['body-functions', 'Wij willen dat kinderen gezond eten.', 'De inwoners hebben recht op een gezonde begroting.'],
  ['body-functions', 'Door dansles wordt de conditie van bewoners beter.', 'Bewoners krijgen subsidie onder condities.'],
  ['body-functions', 'Fysieke klachten worden eerder herkend.', 'De fysieke leefomgeving van inwoners staat in de omgevingsvisie.'],
  ['body-functions', 'De leefstijl van jongeren verandert.', 'De kunst toont verschillende leefstijlen aan het publiek.'],
  ['body-functions', 'Vitaal ouder worden vraagt aandacht.', 'Wij bouwen met bewoners aan een vitale binnenstad.'],
  ['mental-wellbeing', 'De weerbaarheid van jongeren groeit.', 'Digitale weerbaarheid van inwoners vraagt veilige systemen.'],
  ['mental-wellbeing', 'Mensen met dementie zingen mee.', 'Het archief is het collectief geheugen van inwoners.'],
  ['mental-wellbeing', 'Chronische stress komt veel voor.', 'De stresstest voor het riool is klaar.'],
  ['mental-wellbeing', 'Kinderen vergroten er hun veerkracht.', 'De economische veerkracht van ondernemende mensen is groot.'],
  ['mental-wellbeing', 'Zij houden de eigen regie.', 'De gemeente heeft de regie op het programma.'],
  ['meaning', 'Kinderen ontdekken hun talent op het podium.', 'De haven wil internationaal talent aantrekken.'],
  ['meaning', 'De eigen identiteit van jongeren krijgt ruimte.', 'Bewoners tonen hun identiteitsbewijs bij de balie.'],
  ['meaning', 'Kunst heeft een intrinsieke waarde.', 'Ieder dier heeft intrinsieke waarde.'],
  ['meaning', 'Iedereen kan van betekenis zijn voor een ander.', 'Het onderwijs is van grote betekenis voor de economie.'],
  ['meaning', 'De voorstelling geeft jongeren hoop en perspectief.', 'Wij hopen dat de bewoners snel antwoord krijgen.'],
  ['quality-of-life', 'Bewoners genieten van muziek in de tuin.', 'Deze plannen genieten prioriteit.'],
  ['quality-of-life', 'De leefbaarheid van het dorp is goed.', 'De partij wil een leefbaar loon.'],
  ['quality-of-life', 'Vrouwen voelen zich veilig op straat.', 'De verkeersveiligheid voor fietsende kinderen gaat omhoog.'],
  ['quality-of-life', 'Armoede raakt veel kinderen.', 'Bewegingsarmoede neemt toe.'],
  ['quality-of-life', 'Ouderen willen prettig wonen.', 'De wethouder wonen spreekt met inwoners.'],
  ['participation', 'Iedereen doet mee in de buurt.', 'De gemeente doet mee aan de pilot.'],
  ['participation', 'Wij betrekken bewoners bij het plan.', 'De betrokken partijen tekenen een convenant.'],
  ['participation', 'De stad werkt aan inclusie.', 'De prijs is inclusief btw voor bezoekers.'],
  ['participation', 'Sociale cohesie groeit in de wijk.', 'De samenhang tussen de beleidsplannen kan beter.'],
  ['participation', 'Meer ontmoeting op het plein.', 'De spoorverbinding wordt vernieuwd voor inwoners.'],
  ['daily-functioning', 'Mensen met schulden krijgen hulp.', 'De langlopende schulden dalen volgens de jaarrekening.'],
  ['daily-functioning', 'Ouderen blijven langer zelfstandig.', 'De zelfstandige ondernemers en bewoners maken een plan.'],
  ['daily-functioning', 'Volwassenen werken aan basisvaardigheden.', 'Het onderwijs gaat terug naar basisvaardigheden als rekenen.'],
  ['daily-functioning', 'Vroegsignalering van schulden begint bij de huur.', 'Vroegsignalering van ziekten bij bomen bespaart geld.'],
  ['daily-functioning', 'Mantelzorgers raken overbelast door de zorg.', 'Het stroomnet is overbelast.'],
  ['body-functions', 'Kinderen krijgen een gezonde start.', 'De gezonde leefomgeving staat in de visie.'],
  ['body-functions', 'Sport houdt mensen fit en is een deel van een gezonde leefstijl.', 'De buurtsportcoach versterkt de samenwerking met sport.'],
  ['body-functions', 'Sport en bewegen is voor ouderen belangrijk.', 'De sportvisie geeft richting aan sport en bewegen.'],
  ['body-functions', 'Gezondheidsklachten nemen af.', 'Mentale gezondheidsklachten nemen af.'],
  ['body-functions', 'Jongeren drinken te veel alcohol.', 'De vergunning voor alcohol is verlengd.'],
  ['body-functions', 'Ouderen hebben last van hittestress in hun woning.', 'Nieuwe bomen beperken hittestress langs de weg.'],
  ['mental-wellbeing', 'Ouderen willen de regie houden.', 'De gemeente wil regie houden op het terrein.'],
  ['mental-wellbeing', 'Mensen leren eigen keuzes maken.', 'Wij willen onze eigen keuzes blijven maken.'],
  ['meaning', 'Kinderen krijgen een brede ontwikkeling.', 'De brede ontwikkeling van het gebied gaat door.'],
  ['meaning', 'Bewoners krijgen ruimte om zich te ontwikkelen.', 'Het dorp kan zich ontwikkelen tot een centrum.'],
  ['meaning', 'Kinderen ontwikkelen creativiteit.', 'De creativiteit van de sector groeit.'],
  ['quality-of-life', 'Ouderen kunnen langer thuis wonen.', 'Bewoners van beschermd wonen krijgen bezoek.'],
  ['quality-of-life', 'Kinderarmoede daalt.', 'De raad bespreekt het armoedebeleid.'],
  ['quality-of-life', 'Wij maken de buurt leefbaar.', 'Duurzame energie is nodig voor een leefbare toekomst.'],
  ['quality-of-life', 'Mensen vinden er ontspanning.', 'Het aanbod aan recreatie en ontspanning groeit.'],
  ['participation', 'Bewoners voelen zich verbonden met de wijk.', 'De plannen zijn verbonden met de begroting.'],
  ['participation', 'Jongeren zijn maatschappelijk betrokken.', 'Wij verwelkomen maatschappelijk betrokken bedrijven.'],
  ['participation', 'Het museum wordt voor iedereen met een rolstoel toegankelijk, zodat mensen met een beperking meedoen.', 'De site is voor iedereen toegankelijk.'],
  ['daily-functioning', 'Ouderen krijgen dagbesteding.', 'De regio koopt dagbesteding in.'],
  ['daily-functioning', 'Cliënten met een hulpvraag komen snel aan de beurt.', 'De complexere hulpvraag maakt de zorg duurder.'],
  ['daily-functioning', 'Een leerwerkplek helpt werkzoekenden aan een baan.', 'Bedrijven in de techniek bieden een leerwerkplek.'],
  ['daily-functioning', 'Jongeren leren voor zichzelf te zorgen.', 'De gemeente moet zorgen voor goed beheer.'],
  ['daily-functioning', 'Ouderen kunnen zelfstandig functioneren.', 'De renbaan blijft zelfstandig functioneren.'],
  ['body-functions', 'Ouderen die bang zijn om te vallen, oefenen hun evenwicht.', 'Deze regelingen vallen onder het beleid voor ouderen.'],
  ['body-functions', 'Samen zingen houdt lijf en geest gezond.', 'De wethouder gaat de regeldruk te lijf.'],
  ['body-functions', 'Bewoners slapen slecht en eten weinig.', 'Mensen die op straat slapen, krijgen een brief.'],
  ['body-functions', 'Twaalf cliënten stopten met roken.', 'De partijen stopten met het overleg.'],
  ['body-functions', 'Deelnemers willen afvallen en hun gewicht houden.', 'Twee locaties zijn afgevallen.'],
  ['body-functions', 'Bewoners komen in beweging en voelen zich fitter.', 'De woningmarkt komt in beweging.'],
  ['mental-wellbeing', 'In de rouwgroep krijgt verdriet een plek.', 'Het beleid krijgt een plek in de begroting.'],
  ['mental-wellbeing', 'Mantelzorgers willen even op adem komen.', 'De ademende gevel is hersteld.'],
  ['mental-wellbeing', 'Mensen leren hun verlies te verwerken.', 'Het verlies van de onderneming drukt op de begroting.'],
  ['mental-wellbeing', 'De schaamte van ouders is groot.', 'Iedereen kan zonder schaamte vragen stellen.'],
  ['mental-wellbeing', 'Cliënten hervinden de regie over hun leven.', 'De provincie neemt de regie over het gebied.'],
  ['mental-wellbeing', 'Leerlingen lopen vast op school.', 'Het overleg met het Rijk loopt vast.'],
  ['mental-wellbeing', 'Jongeren staan onder druk.', 'De begroting staat onder druk.'],
  ['meaning', 'Ouderen willen ertoe doen en iets betekenen voor een ander.', 'Dit plan kan veel betekenen voor de haven.'],
  ['meaning', 'Door muziek bloeien deelnemers op.', 'De opbloeiende economie helpt de stad.'],
  ['meaning', 'De deelnemers zijn trots op wat zij hebben gemaakt.', 'Wij zijn trots op onze haven.'],
  ['meaning', 'Het gesprek gaat over wie iemand was en wat hij wil nalaten.', 'Het maakt niet uit wie de aanvraag doet.'],
  ['meaning', 'Kinderen ontdekken waar zij goed in zijn.', 'Wij zijn goed in het beheer van wegen.'],
  ['meaning', 'Nabestaanden nemen afscheid van een dierbare.', 'De raad neemt afscheid van de wethouder.'],
  ['quality-of-life', 'Een dorp waar men graag woont.', 'De wethouder wil graag een woningbouwplan.'],
  ['quality-of-life', 'Na de repetitie voelen zangers zich beter.', 'De haven doet het beter dan vorig jaar.'],
  ['quality-of-life', 'Vrouwen voelen zich op straat niet altijd veilig.', 'De gegevens zijn niet altijd veilig opgeslagen.'],
  ['quality-of-life', 'Gezinnen die moeite hebben om rond te komen.', 'De plannen rond het station komen later.'],
  ['quality-of-life', 'Mensen zoeken evenwicht tussen zorg en werk.', 'Het evenwicht tussen lasten en baten is hersteld.'],
  ['participation', 'Nieuwkomers leren mensen kennen en maken een praatje.', 'De ambtenaren leren de regels kennen.'],
  ['participation', 'In de tuin kun je eten met iemand om mee te praten.', 'Er is geen geld om mee te betalen.'],
  ['participation', 'Bewoners zitten bij elkaar aan tafel.', 'Bedrijven en overheid zitten bij elkaar aan tafel.'],
  ['participation', 'Te veel mensen vallen buiten de boot.', 'De haven ligt vol boten.'],
  ['participation', 'Zij willen graag vrijwilliger worden.', 'De bekendheid van vrijwilligers wordt vergroot.'],
  ['participation', 'Hun vriendschap begon in het koor.', 'De vriendschapsband met de zusterstad bestaat vijftig jaar.'],
  ['daily-functioning', 'De vrijwilliger helpt met post en geldzaken.', 'De stelpost in de begroting is verlaagd.'],
  ['daily-functioning', 'Deelnemers leren hun grenzen kennen en doseren.', 'De gemeente kent de grenzen van haar begroting.'],
  ['daily-functioning', 'Ouderen doen zelf weer boodschappen.', 'Iedereen kan op de markt boodschappen doen.'],
  ['daily-functioning', 'Jongeren willen hulp durven vragen.', 'De raad wil vragen stellen over de weg.'],
  ['daily-functioning', 'Na een ziekte pakken mensen hun leven weer op.', 'De gemeente pakt het onderhoud weer op.'],
];

/** Concept, a sentence that has it, and one that has the word but not the audience. */
// prettier-ignore
const PEOPLE: readonly (readonly [string, string, string])[] = [
  ['youth', 'De jeugd van het dorp maakt muziek.', 'Het Centrum voor Jeugd en Gezin verhuist.'],
  ['youth', 'Voor de jeugd is er een podium.', 'Het Jeugdfonds betaalt de contributie.'],
  ['families', 'Gezinnen krijgen korting.', 'Kind en Gezin geeft advies.'],
  ['parents', 'De ouders komen kijken.', 'Het gebouw is ouder dan de kerk.'],
  ['elderly', 'De ouderen zingen in een koor.', 'De ouders zingen in een koor.'],
  ['elderly', 'Senioren schilderen op dinsdag.', 'Zij werkt als senior adviseur.'],
  ['people-in-general', 'Een deelneemster schreef het nawoord.', 'De deelneming in het bedrijf is verkocht.'],
  ['visitors-audience', 'Het publiek zong mee.', 'De publieke gezondheid is een wettelijke taak.'],
  ['people-in-poverty', 'Minima gaan gratis naar het museum.', 'De kosten zijn minimaal.'],
  ['residents', 'Burgers bedenken zelf een plan.', 'De burgemeester opent het feest.'],
  ['volunteers', 'De vrijwilligers schenken koffie.', 'Deelname is vrijwillig.'],
  ['patients-clients', 'Patiënten luisteren naar muziek.', 'Wij hebben veel geduld.'],
  ['roles/reaching', 'Zo bereiken we meer jongeren.', 'Zo bereiken we onze doelen.'],
  ['roles/deciding', 'Wij betrekken bewoners bij de keuze.', 'De betrokken organisaties tekenen.'],
  ['roles/together', 'Het plan is samen met bewoners gemaakt.', 'Het plan is samen met de provincie gemaakt.'],
];

describe('dimensions of Positive Health', () => {
  const dimensions = (text: string): readonly string[] => about(matchesIn(text, engine), index).dimensions;
  it.each(DIMENSIONS)('%s: %s', (dimension, counts, other) => {
    expect(dimensions(counts)).toContain(dimension);
    expect(dimensions(other)).not.toContain(dimension);
  });

  it('has six dimensions and 44 aspects, each dimension with a concept for the rest', () => {
    const [lens] = lexicons;
    expect(lens?.themes.map((theme) => theme.id)).toEqual([
      'body-functions',
      'mental-wellbeing',
      'meaning',
      'quality-of-life',
      'participation',
      'daily-functioning',
    ]);
    const aspects = lens?.concepts.filter((concept) => !concept.id.endsWith('-general')) ?? [];
    const count = (theme: string): number => aspects.filter((concept) => concept.theme === theme).length;
    expect(lens?.themes.map((theme) => count(theme.id))).toEqual([8, 7, 7, 8, 7, 7]);
    expect(lens?.concepts.length).toBe(50);
  });
});

describe('audiences and roles', () => {
  const concepts = (text: string): string[] =>
    matchesIn(text, engine)
      .filter((match) => match.lexicon !== 'positive-health')
      .map(({ lexicon, concept }) => (lexicon === 'audiences' ? concept : `${lexicon}/${concept}`));
  it.each(PEOPLE)('%s: %s', (concept, counts, other) => {
    expect(concepts(counts)).toContain(concept);
    expect(concepts(other)).not.toContain(concept);
  });

  it('counts people as an audience in their role as well', () => {
    expect(concepts('Er zijn lessen voor ouderen.')).toEqual(
      expect.arrayContaining(['elderly', 'roles/serving']),
    );
  });
});
