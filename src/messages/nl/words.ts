// Dutch texts about words: the same word in other company, what is typical, and words that no list holds.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const times = (n: number): string => `${f.count(n)} keer`;

export const words = {
  meanings: {
    heading: 'Zelfde woord, andere betekenis?',
    intro:
      'Deze woorden staan in beide kaders vaak, met andere woorden eromheen. Bedoelt u er hetzelfde mee?',
    none: 'Wij vonden geen woord dat in beide kaders vaak genoeg staat en waar duidelijk andere woorden omheen staan.',
    item: (culture: number, inCulture: string, welfare: number, inWelfare: string) =>
      `– in het cultuurkader (${times(culture)}) vaak bij ${inCulture}; in het welzijnskader (${times(welfare)}) vaak bij ${inWelfare}.`,
    more: (n: number) =>
      `In de bijlage ${n === 1 ? 'staat nog 1 woord' : `staan nog ${f.count(n)} woorden`} van deze soort.`,
  },
  typical: {
    heading: 'Wat is typisch?',
    intro: (culture: number, welfare: number) =>
      `Deze woorden staan in het ene kader duidelijk vaker dan in het andere. Tussen haken staat hoe vaak: eerst in het cultuurkader (van ${f.count(culture)} woorden), dan in het welzijnskader (van ${f.count(welfare)}).`,
    none: 'Wij vonden geen woord dat in het ene kader duidelijk vaker staat dan in het andere. Daarvoor is er te weinig tekst, of lijken de kaders te veel op elkaar.',
    caption: 'Typische woorden',
    columns: { culture: 'Vaker in het cultuurkader', welfare: 'Vaker in het welzijnskader' },
    cell: (word: string, culture: number, welfare: number) =>
      `${word} (${f.count(culture)} en ${f.count(welfare)})`,
    note: 'Namen en woorden van elk beleidsstuk (zoals ‘plan’) doen niet mee.',
  },
  unlisted: {
    line: (items: string) =>
      `Deze woorden staan vaak in beide kaders (tussen haken: hoe vaak), en in geen van onze lijsten: ${items}. Is er een bij dat voor u belangrijk is?`,
    item: (word: string, culture: number, welfare: number) =>
      `${word} (${f.count(culture)} en ${f.count(welfare)})`,
  },
  appendix: {
    heading: 'Woorden, met vindplaatsen',
    intro:
      'Achter elk aantal staan de nummers van de passages; ‘2×’ is twee keer in dezelfde passage. Staat een woord in een alinea zonder nummer, dan noemen wij de bladzijde, of de kop erboven. Alle vormen van een woord tellen samen; in de laatste tabel tellen zij niet waar zij deel zijn van een langere term uit een lijst.',
    meanings: 'Zelfde woord, andere woorden eromheen',
    meaningsNote:
      'Deze woorden staan in beide kaders in minstens 5 alinea’s, en bij toeval zou het verschil hoogstens 5 van de 100 keer zo groot zijn. In de laatste kolom staat hoe sterk de omgeving van het woord in beide kaders op elkaar lijkt: 1 is zoals in één en hetzelfde kader, 0 is niets gemeen. Achter de woorden eromheen staat hoe vaak zij binnen vijf woorden van elkaar staan, en hoe sterk de band is (logDice, hoogstens 14).',
    likeness: 'Gelijkenis',
    company: (words: string) => `bij: ${words}`,
    companion: (word: string, together: number, logDice: string) => `${word} (${together}×; ${logDice})`,
    words: {
      culture: 'Woorden, vaker in het cultuurkader',
      welfare: 'Woorden, vaker in het welzijnskader',
    },
    concepts: {
      culture: 'Onderwerpen, vaker in het cultuurkader',
      welfare: 'Onderwerpen, vaker in het welzijnskader',
    },
    typicalNote:
      'Een woord doet mee als het in minstens 3 alinea’s en 2 paragrafen staat. De verhouding is een tweelogaritme: 1 betekent twee keer zo vaak, 2 vier keer, 3 acht keer. Tussen haken staat het 95%-interval, en daarachter G2 (de log-likelihood).',
    ratio: 'Verhouding (interval); G2',
    ratioCell: (ratio: string, low: string, high: string, g2: string) =>
      `${ratio} (${low} tot ${high}); ${g2}`,
    unlisted: 'Woorden in beide teksten, in geen woordenlijst',
    word: 'Woord',
    /** @param place document, with its page where it has one */
    elsewhere: (places: string) => `zonder nummer: ${places}`,
  },
};
