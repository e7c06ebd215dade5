// What the styles of an OpenDocument say of a paragraph or span: heading level, bold, hidden, caption.
import { child, children, descendants } from '../tree.js';
import type { MarkupElement } from '../tree.js';

/** Properties after following the parents of a style. */
export interface OdtStyle {
  /** Level that the style gives a paragraph, 1–6, or null. */
  readonly headingLevel: number | null;
  readonly isTitle: boolean;
  readonly isCaption: boolean;
  readonly isContents: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}

const CAPTION = /^(?:caption|illustration|table|figure|drawing|bijschrift)$/i;
const PLAIN: OdtStyle = {
  headingLevel: null,
  isTitle: false,
  isCaption: false,
  isContents: false,
  bold: false,
  hidden: false,
};

/** Names are written with escapes: 'Heading_20_1' is 'Heading 1'. */
function plainName(name: string): string {
  return name.replace(/_([0-9a-f]+)_/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The styles of content.xml (automatic) and styles.xml (common). */
export class OdtStyles {
  readonly #styles = new Map<string, MarkupElement>();
  readonly #resolved = new Map<string, OdtStyle>();

  constructor(styles: MarkupElement | null, content: MarkupElement) {
    for (const root of [styles, content]) {
      if (root === null) continue;
      for (const style of descendants(root, 'style:style')) this.#styles.set(this.#key(style), style);
    }
  }

  #key(style: MarkupElement): string {
    return `${style.attributes['style:family'] ?? ''} ${style.attributes['style:name'] ?? ''}`;
  }

  /** @param family 'paragraph' or 'text' */
  resolve(name: string | undefined, family: 'paragraph' | 'text'): OdtStyle {
    if (name === undefined) return PLAIN;
    const key = `${family} ${name}`;
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const resolved = this.#read(this.#chain(name, family), name);
    this.#resolved.set(key, resolved);
    return resolved;
  }

  #chain(name: string, family: string): MarkupElement[] {
    const chain: MarkupElement[] = [];
    let next: string | undefined = name;
    while (next !== undefined && chain.length < 20) {
      const style: MarkupElement | undefined = this.#styles.get(`${family} ${next}`);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = style.attributes['style:parent-style-name'];
    }
    return chain;
  }

  #read(chain: readonly MarkupElement[], name: string): OdtStyle {
    const names = [
      name,
      ...chain.flatMap((style) => [
        style.attributes['style:name'] ?? '',
        style.attributes['style:parent-style-name'] ?? '',
      ]),
    ];
    const plain = names.map(plainName);
    const stated = (attribute: string): string | undefined =>
      chain
        .map((style) => child(style, 'style:text-properties')?.attributes[attribute])
        .find((value) => value !== undefined);
    const outline = chain
      .map((style) => style.attributes['style:default-outline-level'])
      .find((level) => level !== undefined && level !== '');
    const byName = plain
      .map((one) => /^(?:heading|kop) ([1-9])$/i.exec(one)?.[1])
      .find((level) => level !== undefined);
    const isTitle = plain.some((one) => /^(?:title|titel)$/i.test(one));
    const level = Number(outline ?? byName ?? (isTitle ? 1 : 0));
    return {
      headingLevel: level >= 1 ? Math.min(6, level) : null,
      isTitle,
      isCaption: plain.some((one) => CAPTION.test(one)),
      isContents: plain.some((one) => /^(?:contents (?:\d|heading)|inhoud(?:sopgave)? \d)/i.test(one)),
      bold: /^(?:bold|[6-9]00)$/.test(stated('fo:font-weight') ?? ''),
      hidden: stated('text:display') === 'none',
    };
  }
}

/** True when all text of a paragraph is bold. */
export function isBoldParagraph(paragraph: MarkupElement, styles: OdtStyles): boolean {
  const visit = (element: MarkupElement, bold: boolean): boolean =>
    element.children.every((node) => {
      if (typeof node === 'string') return bold || node.trim() === '';
      if (node.name !== 'text:span' && node.name !== 'text:a') return true;
      return visit(node, bold || styles.resolve(node.attributes['text:style-name'], 'text').bold);
    });
  return (
    children(paragraph).length + paragraph.children.length > 0 &&
    visit(paragraph, styles.resolve(paragraph.attributes['text:style-name'], 'paragraph').bold)
  );
}
