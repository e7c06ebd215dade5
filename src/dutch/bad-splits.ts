// Words that no rule reads rightly, with their right reading: '|' between parts, '(…)' a link that belongs to no part.
import { nounForms } from './noun-forms.js';
import type { Part } from './splitter.js';

// Most are one word: loans, old derivations and names whose letters happen to be words.
const LINES = `
kantoor kasteel gordijn balans impact akkoord minimaal maximaal bedrijf bestuur cultuur architectuur literatuur natuur
structuur temperatuur apparatuur transactie voorspellen voorspelling planeet planeten profeet orbitaal bandelier moderamen
moderato oplichterij lichterlaaie filippijnen filipijnen gastvrijheid opvoeding vergeten boekerij schilderij burgemeester
verschil verstand verslaving verslag verstrekker versterking vergrijzing verbinding handeling behandeling operationeel
paragraaf alternatief temperament complicatie signaal programma televisie supervisie opleiding begeleiding bandiet
leiband fortuin koorts verhaal gezin gezang kameraad koningin vriendin boerin partij bioscoop station verband waarom daarom
karbonade koraal moraal lokaal vokaal banaal kanaal personeel toneel kwartier hotel kartel artikel orkaan vulkaan oceaan
antenne element document argument instrument monument fundament testament parlament parlement departement evenement
minister ministerie register theater letter meester kamer teken leerling eenling tweeling zuigeling vreemdeling
aardappel herberg hertog bisschop wortel raket banket pakket loket krokant debat format
korenbloem korenveld korenwolf korenmolen koornaar
plaat|staal beton|staal hoek|staal film|ster pop|ster rock|ster pool|ster zee|ster sneeuw|ster kerst|ster
kind(er)|opvang kind(er)|opvang|toeslag
`;

/** Word → its right parts, and the same for the plurals and diminutives of the words that are one part. */
export const badSplits: ReadonlyMap<string, readonly Part[]> = new Map(
  LINES.trim()
    .split(/\s+/)
    .flatMap((reading) => (/[|(]/.test(reading) ? [parse(reading)] : [...nounForms(reading)].map(parse))),
);

/** Does the word begin or end with a word of the list that is one part, with the stretch [start, end) inside it? */
export function insideListedWord(word: string, start: number, end: number): boolean {
  if (badSplits.has(word.slice(start, end))) return false;
  for (let at = start; at >= 0; at--) {
    for (let to = end; to <= word.length; to++) {
      if (to - at < SHORTEST_LISTED || (at > 0 && to < word.length) || (at === start && to === end)) continue;
      if (badSplits.get(word.slice(at, to))?.length === 1) return true;
    }
  }
  return false;
}

const SHORTEST_LISTED = 6;

function parse(reading: string): [string, Part[]] {
  const parts: Part[] = [];
  let word = '';
  for (const piece of reading.split(/(?=[|(])|(?<=\))/)) {
    const text = piece.replace(/[|()]/g, '');
    if (!piece.startsWith('(')) parts.push({ start: word.length, end: word.length + text.length, text });
    word += text;
  }
  return [word, parts];
}
