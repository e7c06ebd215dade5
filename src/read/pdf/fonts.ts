// Learns the weight and slope of fonts from their names, and how they draw; pdf.js tells it with the drawing of a page.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FontFace } from './shapes.js';
import type { DrawnFont } from './text-state.js';

const PLAIN: FontFace = { weight: 400, italic: false, symbol: false };

// The first pattern that fits tells the weight.
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/black|heavy|fat|zwart/i, 900],
  [/(?:extra|ultra|x)[- ]?(?:bold|bld|bd)/i, 800],
  [/(?:semi|demi)[- ]?(?:bold|bld|bd|b\b)|demi/i, 600],
  [/bold|[-,](?:bd|b|vet)$/i, 700],
  [/medium|[-,](?:md|med)$/i, 500],
  [/thin|hairline|(?:extra|ultra)[- ]?l(?:igh)?t/i, 200],
  [/light|[-,]lt$/i, 300],
];

/** Reads a face off the name of a font ('ABCDEF+Calibri-BoldItalic'). */
export function faceOfName(name: string): FontFace {
  const bare = name.replace(/^[A-Z]{6}\+/, '');
  const weight = WEIGHTS.find(([pattern]) => pattern.test(bare))?.[1] ?? 400;
  return {
    weight,
    italic: /italic|oblique|cursief|kursiv|[-,]it$/i.test(bare),
    symbol: /symbol|wingding|webding|dingbat/i.test(bare),
  };
}

interface KnownFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
}

function faceOf(font: KnownFont): FontFace {
  const face = faceOfName(font.name ?? '');
  if (face.weight >= 600 || (font.bold !== true && font.black !== true)) return face;
  return { ...face, weight: 700 };
}

/** The width of a unit of nearly all fonts, in ems. */
const THOUSANDTH = 0.001;

/** How a font draws along a line; null when it draws downward, or its letters are drawings of their own. */
function drawnFont(name: string, font: KnownFont): DrawnFont | null {
  if (font.vertical === true || font.isType3Font === true) return null;
  return { name, unit: font.fontMatrix?.[0] ?? THOUSANDTH };
}

/** The fonts of one document. pdf.js tells them with the drawing of the first page that uses them. */
export class FontBook {
  readonly #faces = new Map<string, FontFace>();
  readonly #drawn = new Map<string, DrawnFont | null>();

  /** Learns a font from a page whose drawing is at hand. */
  #learn(page: PDFPageProxy, name: string): void {
    const known = page.commonObjs.has(name) ? (page.commonObjs.get(name) as KnownFont | string | null) : null;
    // A font that could not be read is there as a message; it draws nothing.
    const font = typeof known === 'object' && known !== null ? known : {};
    this.#faces.set(name, faceOf(font));
    this.#drawn.set(name, drawnFont(name, font));
  }

  /** How a font draws. @param page a page that uses it, whose drawing is at hand */
  drawn(page: PDFPageProxy, name: string): DrawnFont | null {
    if (!this.#drawn.has(name)) this.#learn(page, name);
    return this.#drawn.get(name) ?? null;
  }

  face(name: string): FontFace {
    return this.#faces.get(name) ?? PLAIN;
  }
}
