// What all drawings share: size, colours, letters, text alternative, and small pieces such as labels and legends.
import type { Formats } from '../../../messages/index.js';
import { element, type Child, type Markup } from '../markup.js';

/** What a drawing is about, and how it writes numbers. */
export interface Drawing {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly formats: Formats;
}

/** Units of a drawing; shown at 352–432 px, so letters of 14.5 units are never smaller than 12 px. */
export const WIDTH = 420;
export const LETTER = 14.5;

export const INK = '#1c2430';
export const MUTED = '#525c69';
export const LINE_GREY = '#c9d0d8';
/** First and second of what is set side by side: far apart for every kind of sight, dark and lighter in grey. */
export const COLOURS = ['#1b3f73', '#b35600'] as const;

export const colourOf = (series: number): string => COLOURS[series % COLOURS.length]!;

/** The second series is hatched, so that areas differ without colour. */
export function fillOf(series: number, { id }: Drawing): string {
  return series % 2 === 0 ? COLOURS[0] : `url(#${id}-arcering)`;
}

function hatch({ id }: Drawing): Markup {
  return element(
    'defs',
    {},
    element(
      'pattern',
      {
        id: `${id}-arcering`,
        width: 5,
        height: 5,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('rect', { width: 5, height: 5, fill: '#ffffff' }),
      element('rect', { width: 2.4, height: 5, fill: COLOURS[1] }),
    ),
  );
}

/**
 * The drawing with its text alternative. One with links in it is a group: an image hides what it holds from screen
 * readers.
 */
export function frame(drawing: Drawing, height: number, role: 'img' | 'group', ...children: Child[]): Markup {
  const { id, title, description } = drawing;
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
      role,
      'aria-labelledby': `${id}-titel`,
      'aria-describedby': `${id}-uitleg`,
      'font-size': LETTER,
      fill: INK,
    },
    element('title', { id: `${id}-titel` }, title),
    element('desc', { id: `${id}-uitleg` }, description),
    hatch(drawing),
    children,
  );
}

interface LabelStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly muted?: boolean;
  /** A white edge, for letters over lines. */
  readonly halo?: boolean;
}

/** A line of text; `y` is its base line. */
export function label(x: number, y: number, value: string, style: LabelStyle = {}): Markup {
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      'font-weight': style.bold ? 600 : undefined,
      fill: style.muted ? MUTED : undefined,
      class: style.halo ? 'halo' : undefined,
    },
    value,
  );
}

/** Breaks a label into at most `lines` lines of about `width` characters; what does not fit ends in dots. */
export function wrapped(value: string, width: number, lines = 2): string[] {
  const result: string[] = [];
  for (const word of value.split(' ')) {
    const last = result.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  const cut = (line: string, more: boolean): string =>
    line.length > width || more ? `${line.slice(0, width - 1).trimEnd()}…` : line;
  return result.slice(0, lines).map((line, at) => cut(line, at === lines - 1 && result.length > lines));
}

/** Names of the series with a sample of each; `sample` draws it around (0, 0). */
export function legend(series: readonly string[], y: number, sample: (series: number) => Child): Markup {
  return element(
    'g',
    {},
    series.map((name, at) => [
      element('g', { transform: `translate(${14 + at * 200} ${y - 5})` }, sample(at)),
      label(34 + at * 200, y, wrapped(name, 20, 1)[0] ?? ''),
    ]),
  );
}
