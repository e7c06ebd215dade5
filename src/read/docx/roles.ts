// Decides for every paragraph of a document whether it is a heading, a list item, a caption or running text.
import { looksLikeHeading } from '../heading-looks.js';
import { child, children, descendants, textOf } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import type { Numbering } from './numbering.js';
import { outlineLevel } from './styles.js';
import type { ResolvedStyle, StyleSheet } from './styles.js';
import { isOn, valueOf } from './tree.js';

/** The role of a paragraph and the number that Word shows before it. */
export interface ParagraphRole {
  /** 'contents' is the heading of a table of contents that was left out: it goes too. */
  readonly role: 'heading' | 'listItem' | 'caption' | 'paragraph' | 'contents';
  /** 1–6; only for headings. */
  readonly level: number;
  /** Automatic number of a heading ('2.1'), '' without. */
  readonly label: string;
}

/** A heading is never longer than this many characters: a longer one is running text in a heading style. */
const MAX_HEADING = 250;
const CONTENTS_HEADING = /^(?:inhoud(?:sopgave)?|inhoudsopgaaf|table of contents|contents)$/i;
const RUNNING: ParagraphRole = { role: 'paragraph', level: 0, label: '' };

const plainText = (paragraph: MarkupElement): string =>
  descendants(paragraph, 'w:t').map(textOf).join('').trim();

/** True when all text of a paragraph is bold. */
function isBold(paragraph: MarkupElement, styles: StyleSheet, style: ResolvedStyle): boolean {
  const runs = children(paragraph, 'w:r').filter((run) => textOf(run).trim() !== '');
  return runs.every((run) => {
    const properties = child(run, 'w:rPr');
    const runStyle = valueOf(child(properties, 'w:rStyle'));
    return (
      isOn(child(properties, 'w:b')) ??
      ((runStyle !== undefined && styles.resolve(runStyle).bold) || style.bold)
    );
  });
}

interface Described {
  readonly role: ParagraphRole;
  readonly text: string;
  /** Might be a heading by its looks alone: all bold, short, no style that says so. */
  readonly isCandidate: boolean;
}

/** Gives roles to the paragraphs of one document, in document order. */
export class Roles {
  readonly #styles: StyleSheet;
  readonly #numbering: Numbering;
  readonly #contentsLeftOut: boolean;
  /** Text of the first paragraph in the style of a title, or null. */
  title: string | null = null;

  /** @param contentsLeftOut true when the document had a table of contents, which was left out */
  constructor(styles: StyleSheet, numbering: Numbering, contentsLeftOut: boolean) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#contentsLeftOut = contentsLeftOut;
  }

  #describe(paragraph: MarkupElement): Described {
    const properties = child(paragraph, 'w:pPr');
    const styleId = valueOf(child(properties, 'w:pStyle'));
    const style = this.#styles.resolve(styleId);
    const text = plainText(paragraph);
    const numbering = child(properties, 'w:numPr');
    const numId = valueOf(child(numbering, 'w:numId')) ?? style.numId;
    const listLevel = valueOf(child(numbering, 'w:ilvl')) ?? style.listLevel;
    const isNumbered = numId !== undefined && numId !== '0' && text !== '';
    const place = isNumbered
      ? this.#numbering.next(numId, listLevel === undefined ? undefined : Number(listLevel), styleId)
      : null;
    const outline = valueOf(child(properties, 'w:outlineLvl'));
    const level = outline === undefined ? (style.headingLevel ?? 0) : outlineLevel(outline);
    if (style.isTitle && text !== '') this.title ??= text;
    if (this.#contentsLeftOut && CONTENTS_HEADING.test(text))
      return { role: { role: 'contents', level: 0, label: '' }, text: '', isCandidate: false };
    if (level > 0 && text.length <= MAX_HEADING)
      return { role: { role: 'heading', level, label: place?.label ?? '' }, text, isCandidate: false };
    if (place !== null) return { role: { role: 'listItem', level: 0, label: '' }, text, isCandidate: false };
    if (style.isCaption) return { role: { role: 'caption', level: 0, label: '' }, text, isCandidate: false };
    return {
      role: RUNNING,
      text,
      isCandidate: looksLikeHeading(text) && isBold(paragraph, this.#styles, style),
    };
  }

  /** Role of a paragraph in a cell or note: bold text there is no heading. */
  single(paragraph: MarkupElement): ParagraphRole {
    return this.#describe(paragraph).role;
  }

  /**
   * Roles of the blocks of the body (null for a table). A bold paragraph becomes a heading, one level below the
   * heading it stands under, when other text follows; a row of bold lines is a cover or an address.
   */
  body(blocks: readonly MarkupElement[], table: (block: MarkupElement) => void): (ParagraphRole | null)[] {
    const described = blocks.map((block) => {
      if (block.name === 'w:p') return this.#describe(block);
      table(block);
      return null;
    });
    let level = 0;
    return described.map((one, index) => {
      if (one === null) return null;
      if (one.role.role === 'heading') level = one.role.level;
      if (!one.isCandidate) return one.role;
      const next = described
        .slice(index + 1, index + 12)
        .find((other) => other === null || other.text !== '');
      const stands = next !== undefined && (next === null || !next.isCandidate || /^\d/.test(one.text));
      return stands ? { role: 'heading', level: Math.min(6, level + 1), label: '' } : one.role;
    });
  }
}
