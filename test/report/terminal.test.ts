// The terminal report: never wider than the window, never steered by a document.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.js';
import type { ReportContext } from '../../src/report/context.js';
import type { Depth } from '../../src/report/model.js';
import { plain } from '../../src/report/plain.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { columnWidths } from '../../src/report/terminal/table.js';
import { HOSTILE } from './hostile.js';
import { sampleContext, VARIANTS } from './sample.js';

/** What colours and weights look like; nothing else may begin with an escape. */
const STYLE = /\u001b\[\d{1,2}m/g;
const terminal = (context: ReportContext, width: number, colour = false, depth: Depth = 'appendix'): string =>
  renderTerminal(buildReport(context), context.messages, depth, { width, colour });
const tooWide = (text: string, width: number): string[] =>
  text
    .replace(STYLE, '')
    .split('\n')
    .filter((line) => line.length > width);
/** Everything but printable characters and line ends. */
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

describe.each(Object.keys(VARIANTS))('variant %s', (name) => {
  const context = sampleContext(VARIANTS[name]!());

  it.each([40, 80, 120])('fits %i columns without an escape code', (width) => {
    const text = terminal(context, width);
    expect(tooWide(text, width)).toEqual([]);
    expect(text).not.toMatch(CONTROL);
    expect(text).not.toMatch(/undefined|\[object|NaN|Infinity|\n\n\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('says the same in colour', () => {
    const coloured = terminal(context, 80, true);
    expect(coloured).toMatch(STYLE);
    expect(tooWide(coloured, 80)).toEqual([]);
    expect(coloured.replace(STYLE, '')).not.toMatch(CONTROL);
  });
});

describe.each(HOSTILE.map((text) => [text]))('hostile text %j', (hostile) => {
  const context = sampleContext({
    culture: {
      title: hostile,
      path: `map/${hostile}.pdf`,
      spots: [
        {
          heading: hostile,
          page: 1,
          text: `Het museum zegt: ${hostile} tegen dementie.`,
          culture: ['museum'],
          welfare: ['dementie'],
          connects: true,
        },
      ],
    },
    failures: [{ path: hostile, domain: 'welfare', code: 'no-text', message: hostile }],
    comparison: {
      gaps: [],
      undecided: [],
      concepts: [],
      buildingBlocks: [],
      dimensions: [],
      viceVersa: {
        culture: { passages: ['C1'], share: 1, real: [] },
        welfare: { passages: [], share: 0, real: [] },
      },
    },
  });

  // One narrow without colour and one wide with: a rendering takes time, and every text has both.
  it('steers nothing, and is shown whole in the quote', () => {
    const narrow = terminal(context, 40);
    expect(narrow).not.toMatch(CONTROL);
    expect(tooWide(narrow, 40)).toEqual([]);
    const coloured = terminal(context, 100, true);
    const wide = coloured.replace(STYLE, '');
    expect(wide).not.toMatch(CONTROL);
    expect(tooWide(coloured, 100)).toEqual([]);
    expect(wide.replaceAll(/\s/g, '')).toContain(
      plain(hostile.replace(/\s*\n+\s*/g, '|')).replaceAll(/\s/g, ''),
    );
  });
});

it('is never narrower than 40 nor wider than 100 columns', () => {
  const context = sampleContext();
  expect(terminal(context, 10)).toBe(terminal(context, 40));
  expect(terminal(context, 200)).toBe(terminal(context, 100));
});

it('explains the marks only where they can be seen, and tells how to get the appendix where it is hidden', () => {
  const context = sampleContext();
  const { appendix, touching } = context.messages.texts.report;
  const words = (text: string): string => text.replace(STYLE, '').replace(/\s+/g, ' ');
  expect(words(terminal(context, 80, true))).toContain(touching.legendTerminal);
  expect(words(terminal(context, 80, false))).not.toContain(touching.legendTerminal);
  expect(words(terminal(context, 80, false, 'report'))).toContain(appendix.hidden);
  expect(words(terminal(context, 80, false, 'appendix'))).not.toContain(appendix.hidden);
});

it('shows the summary alone when asked', () => {
  const context = sampleContext();
  const text = terminal(context, 80, false, 'summary');
  expect(text).toContain(context.messages.texts.report.summary.heading);
  expect(text).not.toContain(context.messages.texts.report.method.heading);
});

describe('widths of columns', () => {
  it('gives every column what it needs when there is room', () =>
    expect(columnWidths([5, 10, 20], 40)).toEqual([5, 10, 20]));
  it('lets narrow columns keep what they need and shares the rest by length', () => {
    // 60 − 4 = 56 for columns of 40 and 120: 10 each, and 36 as 1 : 3
    expect(columnWidths([4, 40, 120], 60)).toEqual([4, 19, 37]);
  });
  it('never gives out more than there is', () => {
    for (const room of [10, 17, 31, 64, 99]) {
      const widths = columnWidths([3, 50, 7, 200, 30], room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }
  });
});

it('sets the rows of a table one under another where columns would be too narrow', () => {
  const narrow = terminal(sampleContext(), 40);
  expect(narrow).toContain(
    'Zingeving\n  Cultuurkader: ░░░░░░░░ 0 (0,00)\n  Welzijnskader: ████████ 2 (2,50)',
  );
  expect(narrow).toContain('│');
});
