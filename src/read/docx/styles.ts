// What the styles of a document say of a paragraph or run: heading level, list, hidden, bold, table of contents.
import { child, children } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import { isOn, valueOf } from './tree.js';

/** A style with the properties that matter for reading, its own only: `resolve` walks to what it is based on. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  /** 1–6; 0 when the style says that it is body text. */
  readonly outline: number | undefined;
  readonly numId: string | undefined;
  readonly listLevel: number | undefined;
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
}

/** Properties after following `basedOn`. */
export interface ResolvedStyle {
  /** 1–6, or null when it is no heading. */
  readonly headingLevel: number | null;
  readonly isTitle: boolean;
  readonly isCaption: boolean;
  readonly isContents: boolean;
  readonly numId: string | undefined;
  readonly listLevel: number | undefined;
  readonly hidden: boolean;
  readonly bold: boolean;
}

const CONTENTS =
  /^(?:toc|inhopg|inhoud|contents)\s*\d|^(?:toc heading|kop ?van ?inhoudsopgave|table of figures|lijst met afbeeldingen|table of authorities)/i;
const CAPTION = /^(?:caption|bijschrift|figuurtitel|tabeltitel)/i;
const TITLE = /^(?:title|titel)$/i;
const STANDARD_HEADING = /^(?:heading|kop|titre|überschrift)\s*([1-9])$/i;
const HEADING_WORDS =
  /(?:^|[^\p{L}])(?:kop|kopje|heading|hoofdstuk(?:titel|kop)?|tussenkop(?:je)?|subkop|paragraaf(?:titel|kop)|chapter)(?=$|[^\p{L}])/iu;
const NO_HEADING = /tekst|text|tabel|table|inhoud|bijschrift|figuur|char$|voet|noot|lijst|list/i;

/** Level of a heading by a name that a house style gave it: 'Hoofdstuk (1.1)' is 2, 'VNG Kop 3' is 3. */
function levelByOwnName(name: string): number | null {
  const found = HEADING_WORDS.exec(name);
  if (found === null || NO_HEADING.test(name)) return null;
  const number = /(\d+(?:\.\d+)*)/.exec(name)?.[1];
  if (number !== undefined) {
    const levels = number.split('.').length;
    return Math.min(6, levels > 1 || number.length > 1 ? levels : Math.max(1, Number(number)));
  }
  if (/hoofdstuk|chapter/i.test(found[0])) return 1;
  return /tussen|sub|kopje/i.test(found[0]) ? 3 : 2;
}

function readStyle(element: MarkupElement): Style {
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  const outline = valueOf(child(paragraph, 'w:outlineLvl'));
  const numbering = child(paragraph, 'w:numPr');
  const listLevel = valueOf(child(numbering, 'w:ilvl'));
  const id = element.attributes['w:styleId'] ?? '';
  return {
    id,
    name: valueOf(child(element, 'w:name')) ?? id,
    basedOn: valueOf(child(element, 'w:basedOn')),
    outline: outline === undefined ? undefined : outlineLevel(outline),
    numId: valueOf(child(numbering, 'w:numId')),
    listLevel: listLevel === undefined ? undefined : Number(listLevel),
    hidden: isOn(child(run, 'w:vanish')),
    bold: isOn(child(run, 'w:b')),
  };
}

/** Word's outline level 0–8 as heading level 1–6; 9 is body text: 0. */
export function outlineLevel(value: string): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(6, level + 1) : 0;
}

function standardLevel(chain: readonly Style[]): number | null {
  for (const style of chain) {
    if (style.outline !== undefined) return style.outline === 0 ? null : style.outline;
    const found = STANDARD_HEADING.exec(style.name);
    if (found !== null) return Math.min(6, Number(found[1]));
    if (TITLE.test(style.name)) return 1;
  }
  return ownLevel(chain);
}

function ownLevel(chain: readonly Style[]): number | null {
  for (const style of chain) {
    const level = levelByOwnName(style.name);
    if (level !== null) return level;
  }
  return null;
}

const NO_STYLE: ResolvedStyle = {
  headingLevel: null,
  isTitle: false,
  isCaption: false,
  isContents: false,
  numId: undefined,
  listLevel: undefined,
  hidden: false,
  bold: false,
};

/** First value along the chain that a style states. */
function stated<T>(chain: readonly Style[], property: (style: Style) => T | undefined): T | undefined {
  for (const style of chain) {
    const value = property(style);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** All styles of a document. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, ResolvedStyle>();
  readonly #standard: string | undefined;

  /** @param root the top element of word/styles.xml, or null when the document has none */
  constructor(root: MarkupElement | null) {
    for (const element of children(root ?? undefined, 'w:style')) {
      const style = readStyle(element);
      this.#styles.set(style.id, style);
      const isStandard =
        element.attributes['w:default'] === '1' && element.attributes['w:type'] === 'paragraph';
      if (isStandard) this.#standard = style.id;
    }
  }

  /** What a style says; an unknown id is judged by its name alone ('Kop1', 'Heading2'). */
  resolve(id: string | undefined): ResolvedStyle {
    const key = id ?? this.#standard;
    if (key === undefined) return NO_STYLE;
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const resolved = this.#resolveChain(this.#chain(key));
    this.#resolved.set(key, resolved);
    return resolved;
  }

  #resolveChain(chain: readonly Style[]): ResolvedStyle {
    const isContents = chain.some((style) => CONTENTS.test(style.name) || CONTENTS.test(style.id));
    return {
      headingLevel: isContents ? null : standardLevel(chain),
      isTitle: chain.some((style) => TITLE.test(style.name)),
      isCaption: chain.some((style) => CAPTION.test(style.name)),
      isContents,
      numId: stated(chain, (style) => style.numId),
      listLevel: stated(chain, (style) => style.listLevel),
      hidden: stated(chain, (style) => style.hidden) ?? false,
      bold: stated(chain, (style) => style.bold) ?? false,
    };
  }

  #chain(id: string): Style[] {
    const chain: Style[] = [];
    let next: string | undefined = id;
    while (next !== undefined && chain.length < 20 && !chain.some((style) => style.id === next)) {
      const style: Style =
        this.#styles.get(next) ??
        readStyle({ name: 'w:style', attributes: { 'w:styleId': next }, children: [] });
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }
}
