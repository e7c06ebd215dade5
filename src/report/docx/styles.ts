// How the Word document looks: styles that a user can change in one place, and the language of its text.
import { AlignmentType, BorderStyle, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../messages/index.js';

/** What Word checks the spelling by. */
export const TEXT_LANGUAGE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export const NUMBERS = 'raakvlak-numbers';
export const BULLETS = 'raakvlak-bullets';
/** Style of an empty line to write on. */
export const LINE = 'AnswerLine';

/** Style of the little room below a table. */
export const GAP = 'Gap';

const INK = '1F2933';
const QUIET = '52606D';
const ACCENT = '14505C';
const FONT = 'Calibri';

const spacing = (before: number, after: number): { readonly before: number; readonly after: number } => ({
  before,
  after,
});

/** Sizes are half points, distances twentieths of a point, as Word has them. @param language tag such as nl-NL */
export function styles(language: string): IStylesOptions {
  const run = (size: number, more: object = {}): object => ({ font: FONT, size, color: INK, ...more });
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 110, line: 259 } },
      },
      title: {
        run: run(40, { bold: true, color: ACCENT }),
        paragraph: { spacing: { ...spacing(0, 240), line: 264 } },
      },
      // LibreOffice takes the outline from the level, not from the name of the style.
      heading1: {
        run: run(30, { bold: true, color: ACCENT }),
        paragraph: { spacing: spacing(220, 80), keepNext: true, outlineLevel: 0 },
      },
      heading2: {
        run: run(25, { bold: true, color: ACCENT }),
        paragraph: { spacing: spacing(220, 90), keepNext: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { italics: false },
        paragraph: {
          indent: { left: 340, right: 340 },
          spacing: spacing(120, 60),
          border: { left: { style: BorderStyle.SINGLE, size: 12, color: ACCENT, space: 8 } },
        },
      },
      {
        id: 'Source',
        name: 'Source',
        basedOn: 'Normal',
        run: { size: 18, color: QUIET },
        paragraph: { indent: { left: 340, right: 340 }, spacing: spacing(0, 130) },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        quickFormat: true,
        run: { bold: true, size: 21 },
        paragraph: { spacing: spacing(140, 50) },
      },
      {
        id: 'TableText',
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240 } },
      },
      { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { size: 18, bold: true } },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 18, color: QUIET },
        paragraph: { spacing: { after: 60 } },
      },
      {
        id: GAP,
        name: 'Gap',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 0, line: 120 } },
      },
      {
        id: LINE,
        name: 'Answer line',
        basedOn: 'Normal',
        paragraph: {
          spacing: spacing(0, 120),
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1', space: 2 } },
        },
      },
    ],
  };
}

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string): object => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 454, hanging: 340 }, spacing: { after: 80 } } },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: NUMBERS, levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: BULLETS, levels: [level(LevelFormat.BULLET, '•')] },
  ] as INumberingOptions['config'],
};
