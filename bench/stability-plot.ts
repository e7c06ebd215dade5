// Draws the two panels of bench/stability.svg: S, and the width of its interval, against the length of the texts.

/** One line of a panel. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
  readonly dashed: boolean;
}

export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly top: number;
  readonly ticks: readonly number[];
  /** What is asked at most, at a length. */
  readonly limits: readonly (readonly [x: number, y: number])[];
}

const WIDTH = 360;
const HEIGHT = 260;
const MARGIN = { left: 44, top: 34, right: 12, bottom: 40 };
const LENGTHS = [250, 500, 1000, 2000, 4000, 8000, 16_000] as const;
const [SHORTEST, LONGEST] = [LENGTHS[0], LENGTHS[6]];

/** Colours that stay apart for most colour-blind readers (Okabe and Ito 2008). */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#000000'] as const;

const fixed = (value: number): string => value.toFixed(1);
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where a length (on a scale of ratios) and a value fall in a panel. */
function scales(top: number): { x: (length: number) => number; y: (value: number) => number } {
  const [inner, high] = [WIDTH - MARGIN.left - MARGIN.right, HEIGHT - MARGIN.top - MARGIN.bottom];
  return {
    x: (length) => MARGIN.left + (inner * Math.log(length / SHORTEST)) / Math.log(LONGEST / SHORTEST),
    y: (value) => MARGIN.top + high * (1 - value / top),
  };
}

function axes({ title, top, ticks }: Panel): string[] {
  const { x, y } = scales(top);
  const grid = ticks.flatMap((tick) => [
    `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${fixed(y(tick))}" y2="${fixed(y(tick))}" stroke="#ddd"/>`,
    `<text x="${MARGIN.left - 6}" y="${fixed(y(tick) + 4)}" text-anchor="end">${tick}</text>`,
  ]);
  const lengths = LENGTHS.map(
    (length) =>
      `<text x="${fixed(x(length))}" y="${HEIGHT - MARGIN.bottom + 16}" text-anchor="middle">${length}</text>`,
  );
  return [
    `<text x="${MARGIN.left}" y="20" font-weight="bold">${escaped(title)}</text>`,
    ...grid,
    ...lengths,
    `<text x="${WIDTH / 2}" y="${HEIGHT - 6}" text-anchor="middle">content words of either text</text>`,
  ];
}

function panel(own: Panel, left: number): string {
  const { x, y } = scales(own.top);
  const place = ([length, value]: readonly [number, number]): string =>
    `${fixed(x(length))},${fixed(y(Math.min(own.top, value)))}`;
  const lines = own.lines.map(
    ({ points, colour, dashed }) =>
      `<polyline fill="none" stroke="${colour}" stroke-width="1.8"${dashed ? ' stroke-dasharray="4 3"' : ''} points="${points.map(place).join(' ')}"/>`,
  );
  const limits = own.limits.map(
    ([length, value]) =>
      `<path d="M${fixed(x(length) - 7)} ${fixed(y(value))}h14" stroke="#b00020" stroke-width="3"/>`,
  );
  return `<g transform="translate(${left} 0)">\n${[...axes(own), ...lines, ...limits].join('\n')}\n</g>`;
}

function legend(lines: readonly Line[]): string[] {
  return lines.map(({ name, colour }, at) => {
    const [left, top] = [MARGIN.left + (at % 2) * WIDTH, HEIGHT + 16 + Math.floor(at / 2) * 18];
    return `<path d="M${left} ${top - 4}h20" stroke="${colour}" stroke-width="2.5"/><text x="${left + 26}" y="${top}">${escaped(name)}</text>`;
  });
}

/** Panels beside each other and one legend under them, by the full lines of the first. */
export function plot(panels: readonly Panel[]): string {
  const named = panels[0]?.lines.filter(({ dashed }) => !dashed) ?? [];
  const [width, height] = [WIDTH * panels.length, HEIGHT + 16 + Math.ceil(named.length / 2) * 18];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 12} ${height}" font-family="sans-serif" font-size="11">`,
    `<rect width="${width + 12}" height="${height}" fill="#fff"/>`,
    ...panels.map((own, at) => panel(own, at * WIDTH)),
    ...legend(named),
    '</svg>\n',
  ].join('\n');
}
