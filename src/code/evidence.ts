// Which words of a passage can bring culture and welfare together, and which only seem to name one of the two.
import { formerly } from '../dutch/clause-words.js';
import type { Match, Paragraph } from '../types.js';
import type { About } from './about.js';
import { AUDIENCES, CULTURE, POSITIVE_HEALTH, WELFARE, type LexiconIndex } from './rules.js';

/** Audiences of welfare: their taking part in culture is a connection. */
export const WELFARE_AUDIENCES = 'vulnerability';
/** Groups by what they are, not by what they need: without a word of access or care they may be the subject of the art. */
const IDENTITIES: ReadonlySet<string> = new Set(['lgbtiq', 'people-with-migration-background']);
/** Themes of the bridge that say that people get in, take part or feel well. */
const COMPANY_THEMES: ReadonlySet<string> = new Set(['taking-part', 'wellbeing']);
/** People by age, and volunteers: everybody has them, so by themselves they are no welfare. */
const ANYBODYS: ReadonlySet<string> = new Set(['older-people', 'volunteering']);
/** Sport and moving. */
const MOVING: ReadonlySet<string> = new Set(['body-functions-moving', 'lifestyle']);
/** Names of funds and passes. */
const SCHEMES = 'culture-for-low-incomes';

const shareTokens = (a: Match, b: Match): boolean => a.tokens.some((token) => b.tokens.includes(token));

/** 'Het voormalige verpleeghuis' is a building by now; 'bewoners van het voormalige verpleeghuis' are people. */
function isFormer({ tokens }: Paragraph, match: Match, here: readonly Match[]): boolean {
  const at = match.tokens[0]! - 1;
  if (!formerly.has(tokens[at]?.norm ?? '')) return false;
  const ofWhom = [at - 1, at - 2].find((place) => tokens[place]?.norm === 'van');
  return !here.some(
    ({ lexicon, tokens: own }) => lexicon === AUDIENCES && ofWhom !== undefined && own.at(-1) === ofWhom - 1,
  );
}

/** Does the name hold sport as well as culture ('buurtsport- en cultuurcoach', 'Jeugdfonds Sport & Cultuur')? */
const namesSport = ({ term }: Match): boolean => /sport/iu.test(term);

/**
 * Does a name that holds sport as well as culture stand for sport here: among words of sport, and without a word of
 * culture of its own?
 */
function standsForSport(match: Match, others: readonly Match[]): boolean {
  const beside = others.filter((other) => !shareTokens(other, match));
  return (
    namesSport(match) &&
    beside.some(({ concept }) => MOVING.has(concept)) &&
    !beside.some(({ lexicon }) => lexicon === CULTURE)
  );
}

/** Culture and welfare of one sentence, without former things and without names that stand for sport. */
export function evidenceOf(
  paragraph: Paragraph,
  here: readonly Match[],
  evidence: About['evidence'],
): { readonly culture: readonly Match[]; readonly welfare: readonly Match[] } {
  const own = (matches: readonly Match[]): Match[] =>
    matches.filter((match) => here.includes(match) && !isFormer(paragraph, match, here));
  return {
    culture: own(evidence.culture).filter((match) => !standsForSport(match, here)),
    welfare: own(evidence.welfare),
  };
}

/** Says one of these more than that there are older people or volunteers? */
export function isMoreThanAnybody(welfare: readonly Match[]): boolean {
  return welfare.some((match) => match.core || !ANYBODYS.has(match.concept));
}

/** Does the sentence say that people get in, take part, feel well or get care? */
function isCompany(match: Match, index: LexiconIndex): boolean {
  if (match.lexicon === WELFARE) return true;
  if (match.lexicon === POSITIVE_HEALTH) return match.core && index.conceptOf(match).theme !== 'meaning';
  return index.kindOf(match) === 'bridge' && COMPANY_THEMES.has(index.conceptOf(match).theme);
}

/**
 * The audiences of welfare in one sentence. A group by identity ('queer', 'migratieachtergrond') only counts with a word
 * that says what it needs: in 'een queer museum' it is what the museum is about.
 */
export function audiencesOf(here: readonly Match[], index: LexiconIndex): readonly Match[] {
  const audiences = here.filter(
    (match) => match.lexicon === AUDIENCES && index.conceptOf(match).theme === WELFARE_AUDIENCES,
  );
  return audiences.filter(
    (match) =>
      !IDENTITIES.has(match.concept) ||
      audiences.some((other) => !IDENTITIES.has(other.concept)) ||
      here.some((other) => isCompany(other, index)),
  );
}

/**
 * Does a strong bridge connect by itself? The name of a fund for sport and culture does not where the passage speaks of
 * sport, unless it is for people whom welfare serves.
 */
export function connectsByItself(bridge: Match, matches: readonly Match[], index: LexiconIndex): boolean {
  if (bridge.concept !== SCHEMES || !standsForSport(bridge, matches)) return true;
  return matches.some(
    (match) => match.lexicon === AUDIENCES && index.conceptOf(match).theme === WELFARE_AUDIENCES,
  );
}
