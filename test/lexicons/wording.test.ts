// The lexicon of wording: ambiguous words for art, and old words for people, each where it counts and where it must not.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';
import { matchesIn } from '../match/engine.js';

const lexicon = parseLexicon(
  readFileSync(new URL('../../lexicons/wording.yaml', import.meta.url), 'utf8'),
  'wording.yaml',
);

let engine: CompiledLexicons;
beforeAll(async () => {
  engine = compileLexicons([lexicon], await loadWordList());
});

const terms = (text: string): string[] =>
  matchesIn(text, engine).map(({ concept, term }) => `${concept}/${term}`);

/** Term, a sentence in which it counts, and one in which it does not. */
// prettier-ignore
const CASES: readonly (readonly [string, string, string])[] = [
  ['art-and-culture/kunst en cultuur', 'Kunst en cultuur verbinden mensen.', 'De wethouder Kunst en Cultuur opent het feest.'],
  ['art-and-culture/sport en cultuur', 'Sport en cultuur horen bij opgroeien.', 'Het Jeugdfonds Sport & Cultuur betaalt de les.'],
  ['art-and-culture/de kunsten', 'De kunsten laten ons anders kijken.', 'Het centrum voor de kunsten is verhuisd.'],
  ['culture-supply/cultureel landschap', 'Het culturele landschap van de stad is rijk.', 'De houtwallen horen bij het cultuurlandschap.'],
  ['culture-participation/amateurkunst', 'Wij steunen de amateurkunst in de dorpen.', 'Het kennisinstituut cultuureducatie en amateurkunst helpt.'],
  ['culture-participation/cultuurparticipatie', 'De cultuurparticipatie blijft gelijk.', 'Het Fonds voor Cultuurparticipatie betaalt mee.'],
  ['music/zingen', 'Bewoners zingen samen in de zaal.', 'De partij moet een toontje lager zingen.'],
  ['music/koor', 'Het kinderkoor oefent op zondag.', 'De partijen sloten een akkoord.'],
  ['music/harmonie', 'De harmonie geeft een concert op het plein.', 'Zij leven in harmonie met de natuur.'],
  ['music/band', 'De band zoekt een oefenruimte om te repeteren.', 'De band met de wijk is sterk.'],
  ['music/muziek maken', 'Jongeren willen muziek maken.', 'Wie van muziek zijn beroep wil maken, vertrekt.'],
  ['dance/dansen', 'Ouderen dansen elke week in de zaal.', 'Hij wist de dans te ontspringen.'],
  ['dance/ballet', 'De kinderen doen aan ballet.', 'Het Nationale Ballet krijgt geld van het Rijk.'],
  ['making/schilderen', 'In het atelier schilderen bewoners.', 'De corporatie laat de kozijnen schilderen.'],
  ['making/tekenen', 'Kinderen tekenen met potlood en verf.', 'In mei tekenen wij samen het convenant.'],
  ['making/haken', 'Op de club leren zij breien en haken.', 'Er zitten haken en ogen aan het plan.'],
  ['making/borduren', 'De vrouwen weven en borduren verhalen.', 'Wij willen voortborduren op dat plan.'],
  ['making/breien', 'Op vrijdag breien zij mutsen.', 'Wij breiden de openingstijden uit.'],
  ['stage/voorstelling', 'Een voorstelling in het theater trekt publiek.', 'Dat is een verkeerde voorstelling van zaken.'],
  ['stage/acteren', 'Zij acteren in een toneelstuk op het podium.', 'Professionals acteren op signalen van schulden.'],
  ['stage/improviseren', 'De jongeren improviseren op het podium.', 'De beheerder moest met de sleutels improviseren.'],
  ['stage/circus', 'Kinderen leren jongleren bij het circus.', 'Het mediacircus begon opnieuw.'],
  ['stories/lezen', 'Kinderen lezen graag in de bieb.', 'Veel inwoners hebben moeite met lezen en schrijven.'],
  ['stories/schrijven', 'Ouderen schrijven een gedicht.', 'Inwoners kunnen zich in laten schrijven bij het loket.'],
  ['stories/dichten', 'Jongeren rappen en dichten op het podium.', 'Wij willen de kloof dichten tussen wijken.'],
  ['stories/voorlezen', 'Een vrijwilliger komt voorlezen.', 'Wij lezen dit plan voor de tweede keer.'],
  ['stories/verhalen vertellen', 'Bewoners komen verhalen vertellen.', 'De verhalen van vroeger vertellen wie wij zijn.'],
  ['film-photo/filmen', 'In de workshop leren jongeren filmen.', 'Het filmen van hulpverleners is verboden.'],
  ['people-with-dementia/dementerende', 'De zorg voor dementerenden verandert.', 'De minister dementeert dat bericht.'],
  ['people-with-disability/gehandicapte', 'Voor gehandicapten is er een lift.', 'De gehandicaptenparkeerkaart en de Gehandicaptenraad blijven.'],
  ['people-with-disability/invalide', 'Invaliden krijgen voorrang.', 'Het invalidentoilet is verbouwd.'],
  ['people-with-disability/minder valide', 'Minder validen komen er niet in.', 'Het VN-verdrag gaat over de rechten van personen met een handicap.'],
  ['people-with-intellectual-disability/verstandelijk gehandicapte', 'Er wonen verstandelijk gehandicapten.', 'De gehandicaptenzorg krijgt meer geld.'],
  ['older-people/bejaarde', 'Bejaarden krijgen korting.', 'Het oude bejaardentehuis wordt gesloopt.'],
  ['people-in-poverty/kansarme', 'Kansarmen vinden de weg niet.', 'In kansarme wijken komt een nieuw plein.'],
  ['people-in-poverty/de armen', 'De kerk hielp de armen met brood.', 'Wij slaan de armen ineen met de buren.'],
  ['people-with-low-income/minima', 'De korting is er alleen voor minima die zich melden.', 'De minima en maxima staan in de tabel.'],
  ['people-who-find-reading-hard/laaggeletterden', 'Veel laaggeletterden schamen zich.', 'De Stichting Laaggeletterden bestaat tien jaar.'],
  ['people-who-find-reading-hard/een laaggeletterde', 'Voor een laaggeletterde is dat lastig.', 'Een laaggeletterde ouder krijgt hulp.'],
  ['people-with-addiction/verslaafden', 'De opvang van drugsverslaafden verandert.', 'De verslavingszorg verhuist.'],
  ['people-with-addiction/junk', 'Junks zorgen daar voor overlast op straat.', 'Er is te veel junkfood te koop.'],
  ['people-without-a-home/daklozen', 'Daklozen krijgen een bed.', 'Dakloze mensen krijgen een bed in de daklozenopvang.'],
  ['people-with-autism/autist', 'Een autist heeft rust nodig.', 'Autistische mensen kiezen dat woord zelf.'],
  ['people-in-vulnerable-situation/kwetsbaren', 'Wij beschermen kwetsbaren.', 'De kwetsbare natuur krijgt rust.'],
  ['people-who-need-support/zwakkeren', 'Wij komen op voor de zwakkeren.', 'De zwakke plekken in de dijk zijn bekend.'],
  ['young-people-outdoors/hangjongere', 'De hangjongeren bij het plein vervelen zich.', 'Jongeren hangen op het plein.'],
  ['people-without-papers/illegalen', 'Ook illegalen hebben recht op zorg.', 'De illegale verhuur wordt aangepakt.'],
  ['people-without-papers/een illegaal', 'Een illegaal durft niet naar de dokter.', 'Het was een illegaal feest in een loods.'],
  ['people-who-feel-lonely/eenzamen', 'De eenzamen in de wijk krijgen bezoek.', 'Eenzame ouderen krijgen bezoek.'],
  ['people-with-chronic-illness/chronisch zieken', 'Chronisch zieken betalen te veel.', 'De Wet tegemoetkoming chronisch zieken is vervallen.'],
  ['living-with-a-condition/lijden aan', 'Mensen die lijden aan dementie krijgen een maatje.', 'De gebouwen lijden aan achterstallig onderhoud.'],
  ['enslaved-people/slaaf', 'Op de plantage werkten slaven.', 'Wij herdenken de tot slaaf gemaakten in het museum.'],
];

describe('wording lexicon', () => {
  it('is a facet with a licence and a definition for every concept', () => {
    expect(lexicon).toMatchObject({ id: 'wording', kind: 'facet', licence: 'CC-BY-4.0' });
    expect(lexicon.themes.map(({ id }) => id)).toEqual(['abstract-art', 'concrete-art', 'person-first']);
    expect(lexicon.concepts.every(({ definition }) => definition !== null)).toBe(true);
  });

  it('says for every old word for people what can be written instead', () => {
    const pairs = lexicon.concepts.filter(({ theme }) => theme === 'person-first');
    expect(pairs.length).toBeGreaterThanOrEqual(20);
    expect(pairs.filter(({ references }) => typeof references.instead !== 'string')).toEqual([]);
  });

  it('never finds an old word in its own suggestions', () => {
    const suggestions = lexicon.concepts
      .filter(({ theme }) => theme === 'person-first')
      .flatMap(({ label, references }) => [label.nl, String(references.instead)]);
    expect(suggestions.flatMap((text) => terms(`Wij schrijven over ${text}.`))).toEqual([]);
  });

  it.each(CASES)('%s: %s', (term, yes, no) => {
    expect(terms(yes)).toContain(term);
    expect(terms(no)).not.toContain(term);
  });

  it('counts a pair of nouns once', () => {
    expect(terms('De opvang voor dak- en thuislozen is vol.')).toEqual([
      'people-without-a-home/dak- en thuislozen',
    ]);
  });

  it('leaves out the words that people choose for themselves', () => {
    expect(terms('Doven, de Dovengemeenschap en blinden doen mee.')).toEqual([]);
  });
});
