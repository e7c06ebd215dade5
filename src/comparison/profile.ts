// One framework alone: the measures that need no second one.
import type { Analysis, Passage, PerDomain } from '../analysis.js';
import type { DomainShare, Profile, ThemeResult } from '../profile.js';
import type { Warning } from '../comparison.js';
import { passagesByTheme } from './measures.js';
import type { Engine } from '../engine.js';
import type { Lexicon } from '../lexicon/schema.js';
import { conceptResults } from '../measure/concepts.js';
import { dimensionResults } from '../measure/dimensions.js';
import { dispersion, sectionSizes } from '../measure/dispersion.js';
import { touchingPassages } from '../measure/touching.js';
import { unreadPages } from '../measure/unread-pages.js';
import { numberPassages } from './passages.js';
import type { Domain } from '../types.js';

/** Lexicons that tell what a paper is about. */
const SUBJECTS = ['culture', 'welfare', 'bridge'];
/** Hardly anything is about a domain below this share of the paragraphs, or with fewer passages than these. */
const HARDLY_SHARE = 0.03;
const HARDLY_PASSAGES = 3;

/** All on one side, so that the measures of a comparison serve. */
const alone = <T>(value: readonly T[]): PerDomain<readonly T[]> => ({ culture: value, welfare: [] });

function shareOf(domain: Domain, passages: readonly Passage[], paragraphs: number): DomainShare {
  const own = passages.filter(({ coded }) => coded[domain]);
  const share = paragraphs === 0 ? null : own.length / paragraphs;
  return {
    domain,
    passages: own.map(({ id }) => id),
    share,
    hardly: own.length < HARDLY_PASSAGES || (share ?? 0) < HARDLY_SHARE,
  };
}

function themesOf(
  lexicons: readonly Lexicon[],
  passages: readonly Passage[],
  sections: ReturnType<typeof sectionSizes>,
): ThemeResult[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return lexicons
    .filter(({ id }) => SUBJECTS.includes(id))
    .flatMap((lexicon) =>
      passagesByTheme(lexicon, alone(passages)).map(({ id, label, passages: { culture: own } }) => ({
        id: `${lexicon.id}/${id}`,
        lexicon: lexicon.id,
        label,
        passages: own,
        dispersion: dispersion(
          own.map((one) => byId.get(one)!),
          sections,
        ),
      })),
    );
}

/** Measures one framework of one or more documents. Passages are called P1, P2 …. Pure and repeatable. */
export function profile(analyses: readonly Analysis[], engine: Pick<Engine, 'lexicons'>): Profile {
  const passages = numberPassages('culture', analyses, 'P');
  const size = {
    words: analyses.reduce((sum, { words }) => sum + words, 0),
    paragraphs: analyses.reduce((sum, analysis) => sum + analysis.paragraphs.length, 0),
  };
  const lexicon = (id: string): Lexicon | undefined => engine.lexicons.find((one) => one.id === id);
  const sections = sectionSizes(analyses);
  const frameworks = alone(analyses);
  const sizes = { culture: size, welfare: { words: 0, paragraphs: 0 } };
  const unread = analyses.reduce((sum, { document }) => sum + unreadPages(document).length, 0);
  const warnings: Warning[] = unread > 0 ? [{ code: 'unread-pages', data: { pages: unread } }] : [];
  return {
    frameworks,
    size,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    about: {
      culture: shareOf('culture', passages, size.paragraphs),
      welfare: shareOf('welfare', passages, size.paragraphs),
    },
    themes: themesOf(engine.lexicons, passages, sections),
    concepts: conceptResults(engine.lexicons, alone(passages), { culture: sections, welfare: new Map() }),
    touching: touchingPassages(frameworks, passages, lexicon('level')),
    dimensions: dimensionResults(lexicon('positive-health')?.themes ?? [], alone(passages), sizes),
    buildingBlocks: passagesByTheme(lexicon('building-blocks'), alone(passages)),
    warnings,
  };
}
