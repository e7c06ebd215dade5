// Learns the weight and slope of fonts from their names, which pdf.js only tells with the drawing of a page.
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FontFace } from './shapes.js';

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

interface NamedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly italic?: boolean;
}

function faceOf(font: NamedFont): FontFace {
  const face = faceOfName(font.name ?? '');
  if (face.weight >= 600 || (font.bold !== true && font.black !== true)) return face;
  return { ...face, weight: 700 };
}

/** The faces of the fonts of one document, learned page by page. */
export class FontBook {
  readonly #faces = new Map<string, FontFace>();
  #probesLeft: number;

  /** @param pages number of pages of the document */
  constructor(pages: number) {
    // Drawing a page costs about as much as reading it: files with fonts of their own on every page are sampled.
    this.#probesLeft = 12 + Math.floor(pages / 8);
  }

  /** Learns the fonts of a page that are not known yet; most documents show all of them on a few pages. */
  async learn(page: PDFPageProxy, names: ReadonlySet<string>): Promise<void> {
    const unknown = [...names].filter((name) => !this.#faces.has(name));
    if (unknown.length === 0 || this.#probesLeft === 0) return;
    this.#probesLeft -= 1;
    await page.getOperatorList({ annotationMode: 0 }).catch(() => undefined);
    for (const name of unknown) {
      const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as NamedFont | null) : null;
      this.#faces.set(name, font === null ? PLAIN : faceOf(font));
    }
  }

  face(name: string): FontFace {
    return this.#faces.get(name) ?? PLAIN;
  }
}
