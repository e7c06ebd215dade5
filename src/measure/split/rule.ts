// The rule by which a part of a paper goes to culture, to welfare or to neither: its own words, its heading, the part above.
import type { CodedParagraph } from '../../analysis.js';
import type { PartReason } from '../../split-paper.js';
import type { Domain } from '../../types.js';
import { otherDomain } from '../domains.js';
import { evidenceOf, type Part } from './parts.js';

/** A part with fewer paragraphs than this is small: it goes with the part above it. */
const SMALL = 4;
/** More than this share of the paragraphs firmly about a domain makes a part its own, whatever its heading. */
const OWN_SHARE = 1 / 2;
/** Share that is enough where the heading names the domain among others. */
const NAMED_SHARE = 1 / 3;
/** Share that a large part needs to go with the part above it. */
const FOLLOW_SHARE = 1 / 4;
/** A heading that names a domain is not believed when so many paragraphs under it never speak of it. */
const SILENT = 2;
/** A chapter leans to a domain from this share of all its paragraphs, this many times as many as about the other. */
const LEAN_SHARE = 1 / 3;
const LEAN_TIMES = 3;
/** A whole paper leans with this many paragraphs, from this share, and so many times as many. */
const PAPER_LEAST = 20;
const PAPER_SHARE = 1 / 3;
const PAPER_TIMES = 5;
/** Words of a paragraph that can be about something; shorter ones ('30', 'ja') only count when they are. */
const SPEAKING = 5;

/** `named`: a heading, of the part or above it, says so too; then small parts below go along. */
export type Choice = { readonly side: Domain | null; readonly reason: PartReason; readonly named: boolean };
const NEITHER: Choice = { side: null, reason: 'unclear', named: false };

/** How much paragraphs speak of either domain: those about both count half for each. */
interface Weighed {
  readonly total: number;
  readonly weight: Readonly<Record<Domain, number>>;
  readonly share: Readonly<Record<Domain, number>>;
  /** Share of those that do more than mention it: in half of their sentences, or with two concepts. */
  readonly firm: Readonly<Record<Domain, number>>;
}

/** Does a paragraph do more than mention the domain? */
function isFirm({ matches, paragraph, ...own }: CodedParagraph, domain: Domain): boolean {
  if (!own[domain]) return false;
  const found = matches.filter(({ lexicon }) => lexicon === domain);
  if (new Set(found.map(({ concept }) => concept)).size >= 2) return true;
  return new Set(found.map(({ sentence }) => sentence)).size * 2 >= paragraph.sentences.length;
}

function weigh(paragraphs: readonly CodedParagraph[]): Weighed {
  const speaking = paragraphs.filter(
    (own) => own.culture || own.welfare || own.paragraph.tokens.length >= SPEAKING,
  );
  const { culture, welfare, both } = evidenceOf(speaking);
  const part = (n: number): number => (speaking.length === 0 ? 0 : n / speaking.length);
  const firm = (domain: Domain): number => part(speaking.filter((own) => isFirm(own, domain)).length);
  return {
    total: speaking.length,
    weight: { culture: culture + both / 2, welfare: welfare + both / 2 },
    share: { culture: part(culture + both), welfare: part(welfare + both) },
    firm: { culture: firm('culture'), welfare: firm('welfare') },
  };
}

/** The domain that the paragraphs clearly are about: twice as much as about the other, and in enough of them. */
function clearSide(own: Weighed, { naming }: Part): Domain | null {
  for (const domain of ['culture', 'welfare'] as const) {
    if (own.weight[domain] === 0 || own.weight[domain] < 2 * own.weight[otherDomain(domain)]) continue;
    const named = naming.domain === domain && own.share[domain] >= NAMED_SHARE;
    if (named || own.firm[domain] > OWN_SHARE) return domain;
  }
  return null;
}

/**
 * What stands above the parts of a paper: in one that leans to a domain as a whole, a part that speaks of that domain
 * goes along.
 */
export function paperChoice(paragraphs: readonly CodedParagraph[]): Choice {
  const { total, share, weight } = weigh(paragraphs);
  const leans = (domain: Domain): boolean =>
    share[domain] >= PAPER_SHARE && weight[domain] >= PAPER_TIMES * weight[otherDomain(domain)];
  const side = leans('culture') ? 'culture' : leans('welfare') ? 'welfare' : null;
  return side === null || total < PAPER_LEAST ? NEITHER : { side, reason: 'unclear', named: false };
}

/** The domain that a chapter leans to, over all that stands below it; not when its own text is about something else. */
function leanSide(own: Weighed, chapter: Weighed): Domain | null {
  if (chapter.total < SMALL) return null;
  const leans = (domain: Domain): boolean =>
    chapter.share[domain] >= LEAN_SHARE &&
    chapter.weight[domain] >= LEAN_TIMES * chapter.weight[otherDomain(domain)] &&
    (own.total === 0 || own.share[domain] >= FOLLOW_SHARE);
  return leans('culture') ? 'culture' : leans('welfare') ? 'welfare' : null;
}

/** A heading that names one domain and nothing else decides, unless the text under it speaks of something else. */
function headingSide(own: Weighed, { naming: { domain, only } }: Part): Domain | null {
  if (domain === null || !only) return null;
  const contradicted = own.weight[otherDomain(domain)] > own.weight[domain];
  const silent = own.weight[domain] === 0 && own.total >= SILENT;
  return contradicted || silent ? null : domain;
}

/**
 * The rule for one part.
 * @param group its paragraphs with those of its standing subsections
 * @param chapter those and all paragraphs of the parts below; empty with fewer than two parts below
 * @param above what was decided of the part above it
 */
export function sideOf(
  part: Part,
  group: readonly CodedParagraph[],
  chapter: readonly CodedParagraph[],
  above: Choice = NEITHER,
): Choice {
  const own = weigh(group);
  const byHeading = headingSide(own, part);
  if (byHeading) return { side: byHeading, reason: 'heading', named: true };
  const clear = clearSide(own, part) ?? leanSide(own, weigh(chapter));
  if (clear) {
    const named = part.naming.domain === clear || (above.side === clear && above.named);
    return { side: clear, reason: 'text', named };
  }
  if (above.side === null) return NEITHER;
  const speaks =
    own.share[above.side] >= FOLLOW_SHARE && own.weight[above.side] >= own.weight[otherDomain(above.side)];
  const follows = part.standing || speaks || (above.named && own.total < SMALL);
  return follows ? { ...above, reason: part.parent === null ? 'text' : 'parent' } : NEITHER;
}
