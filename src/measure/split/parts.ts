// Cuts a paper into the parts that are given to a side: sections, and what stands under a lead line inside one.
import type { CodedParagraph } from '../../analysis.js';
import type { PartEvidence } from '../../split-paper.js';
import type { Domain, Section } from '../../types.js';

/** What a heading names (see code/naming). */
export interface HeadingNaming {
  readonly domain: Domain | null;
  readonly only: boolean;
}

/** A part before it is given to a side. */
export interface Part {
  readonly section: number;
  readonly heading: string | null;
  readonly path: readonly string[];
  readonly page: number | null;
  /** Index of the part above; null at the top. Always smaller than the part's own. */
  readonly parent: number | null;
  readonly naming: HeadingNaming;
  /** A standing subsection ('Doelgroep', 'Resultaten per jaar'): it says more about the part above. */
  readonly standing: boolean;
  /** Paragraphs of this part itself, as indices in `Analysis.paragraphs`. */
  readonly paragraphs: readonly number[];
}

/** A heading that returns under this many others is one of form: it tells what kind of text follows, not about what. */
const STANDING = 3;
/** A lead line has at most this many words; the paragraph after it at least as many as below. */
const LEAD_WORDS = 6;
const LED_WORDS = 12;

/** What returning headings have in common: no number, no capitals, nothing after a dash. */
function formOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/^[\d.]+\s*/, '')
    .replace(/\s+[-–—]\s.*$/u, '')
    .replace(/[\s.:]+$/, '');
}

/** Headings that return under different headings, as `formOf` has them. */
function standingForms(sections: readonly Section[]): Set<string> {
  const above = new Map<string, Set<string>>();
  for (const { heading, path } of sections) {
    if (heading === null) continue;
    const form = formOf(heading);
    above.set(form, (above.get(form) ?? new Set()).add(formOf(path.at(-2) ?? '')));
  }
  return new Set([...above].filter(([, headings]) => headings.size >= STANDING).map(([form]) => form));
}

/** Is a paragraph a heading that the file does not mark as one ('Sport, Cultuur en Recreatie.')? */
function isLead(text: string, own: CodedParagraph, next: CodedParagraph | undefined): boolean {
  const { role, tokens, section } = own.paragraph;
  if (role !== 'paragraph' || tokens.length > LEAD_WORDS || next?.paragraph.section !== section) return false;
  if (next.paragraph.role !== 'paragraph' || next.paragraph.tokens.length < LED_WORDS) return false;
  return /^\p{Lu}\p{L}*[^:;?!…]*$/u.test(text) && !/\d/.test(text);
}

/** The part above each section: the nearest before it with a higher heading. */
function parentsOf(sections: readonly Section[]): (number | null)[] {
  const open: Section[] = [];
  return sections.map((section) => {
    while (open.length > 0 && open.at(-1)!.level >= section.level) open.pop();
    const parent = open.at(-1)?.index ?? null;
    if (section.index > 0) open.push(section);
    return parent;
  });
}

/** What is known of a paper before it is cut. */
export interface Uncut {
  readonly sections: readonly Section[];
  readonly paragraphs: readonly CodedParagraph[];
  /** What the heading of each section names, by section. */
  readonly namings: readonly HeadingNaming[];
  /** What a lead line names, by its index in `paragraphs`. */
  readonly leadNaming: (paragraph: number) => HeadingNaming;
  readonly textOf: (paragraph: CodedParagraph) => string;
}

/** Paragraphs per section, as indices in `paragraphs`. */
function bySection(paragraphs: readonly CodedParagraph[]): Map<number, number[]> {
  const own = new Map<number, number[]>();
  paragraphs.forEach(({ paragraph: { section } }, at) => {
    const list = own.get(section);
    if (list) list.push(at);
    else own.set(section, [at]);
  });
  return own;
}

/** The parts of a paper in reading order: a part per section, and one per lead line inside a section. */
export function partsOf({ sections, paragraphs, namings, leadNaming, textOf }: Uncut): Part[] {
  const parents = parentsOf(sections);
  const standing = standingForms(sections);
  const own = bySection(paragraphs);
  const parts: Part[] = [];
  const partOf: number[] = [];
  for (const { index: section, heading, path, page } of sections) {
    const indices = own.get(section) ?? [];
    const leads = indices.filter((at) =>
      isLead(textOf(paragraphs[at]!), paragraphs[at]!, paragraphs[at + 1]),
    );
    const above = parents[section] ?? null;
    const naming = namings[section]!;
    const parent = above === null ? null : partOf[above]!;
    const isForm = heading !== null && naming.domain === null && standing.has(formOf(heading));
    const until = (lead: number | undefined): readonly number[] =>
      indices.filter((at) => at < (lead ?? Infinity));
    partOf[section] = parts.length;
    parts.push({
      section,
      heading,
      path,
      page,
      parent,
      naming,
      standing: isForm,
      paragraphs: until(leads[0]),
    });
    leads.forEach((lead, n) => {
      const text = textOf(paragraphs[lead]!).replace(/\.$/, '');
      parts.push({
        section,
        heading: text,
        path: [...path, text],
        page: paragraphs[lead]!.paragraph.page,
        parent: partOf[section]!,
        naming: leadNaming(lead),
        standing: false,
        paragraphs: until(leads[n + 1]).filter((at) => at >= lead),
      });
    });
  }
  return parts;
}

/** What paragraphs are about. */
export function evidenceOf(paragraphs: readonly CodedParagraph[]): PartEvidence {
  const count = (culture: boolean, welfare: boolean): number =>
    paragraphs.filter((own) => own.culture === culture && own.welfare === welfare).length;
  return {
    paragraphs: paragraphs.length,
    culture: count(true, false),
    welfare: count(false, true),
    both: count(true, true),
  };
}
