// A concordance on paper: keywords one under another, lines for a pipe, and rows of a table.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentHits, type Hit, type Order } from '../../src/measure/concordance.js';
import { createMessages } from '../../src/messages/index.js';
import { CONCORDANCE_COLUMNS, concordanceRows } from '../../src/report/concordance/table.js';
import { renderLines, renderWindow } from '../../src/report/concordance/terminal.js';
import { documentOf } from '../segment/sample.js';

const messages = createMessages('nl');

const hit = (left: string, keyword: string, right: string, more: Partial<Hit> = {}): Hit => ({
  sentence: 0,
  concept: null,
  term: 'zorg',
  how: 'form',
  negated: false,
  page: 3,
  headings: ['Beleid', 'Zorg dichtbij'],
  paragraph: 4,
  place: 'text',
  left,
  keyword,
  right,
  before: [],
  after: [],
  ...more,
});

const HITS = [
  hit('Wij vinden ', 'zorg', ' belangrijk.'),
  hit(
    'Het verpleeghuis in het dorp doet alles voor de goede ',
    'zorg',
    ' voor alle inwoners van onze gemeente.',
  ),
  hit('jeugd', 'zorg', '', { page: 12, paragraph: 9, headings: ['Jeugd'] }),
];
const resultOf = (hits: readonly Hit[], order: Order = 'position') => [
  documentHits({ ...documentOf('x'), path: 'nota.pdf' }, hits, true, order),
];
const window = (hits: readonly Hit[], width = 60, order: Order = 'position', limit = 10): string[] =>
  renderWindow(resultOf(hits, order), { width, colour: false, order, limit }, messages).split('\n');

describe('in a window', () => {
  it('keywords stand one under another, below their heading, with the page', () => {
    // 60 columns: 7 for the page, 22 (.42 of 53) left of the keyword.
    expect(window(HITS)).toEqual([
      'nota.pdf: 3 keer, in 2 passages',
      '  Zorg dichtbij',
      'p. 3              Wij vinden [zorg] belangrijk.',
      'p. 3   … alles voor de goede [zorg] voor alle inwoners van …',
      '  Jeugd',
      `p. 12${' '.repeat(2 + 17)}jeugd[zorg]`,
      '',
    ]);
  });

  it.each([50, 60, 80, 113, 160])('no line is wider than %i columns', (width) => {
    for (const order of ['position', 'left'] as const)
      for (const line of window(
        [...HITS, hit('a'.repeat(300), 'b'.repeat(300), 'c'.repeat(300))],
        width,
        order,
      ))
        expect([...line].length).toBeLessThanOrEqual(width);
  });

  it('sorted lines have their heading behind them when there is room', () => {
    expect(window(HITS, 120, 'left')[1]).toMatch(/^p\. 3 +Wij vinden \[zorg\] belangrijk\. +Zorg dichtbij$/);
    expect(window(HITS, 60, 'left')[1]).toMatch(/^p\. 3 +Wij vinden \[zorg\] belangrijk\.$/);
  });

  it('says what is left, and what is no running text', () => {
    const lines = window([hit('De ', 'zorg', '', { place: 'heading' }), ...HITS], 80, 'position', 1);
    expect(lines[2]).toContain('[kop] De [zorg]');
    expect(lines[3]).toBe('  … en nog 3. Meer zien? Gebruik --limit, of -o met een bestand.');
  });

  it('colour marks the keyword instead of brackets', () => {
    const text = renderWindow(
      resultOf(HITS),
      { width: 60, colour: true, order: 'position', limit: 1 },
      messages,
    );
    expect(text).toContain('Wij vinden \u001b[1mzorg\u001b[22m belangrijk.');
  });

  it('nothing is an empty text', () => expect(window([])).toEqual(['']));
});

const STEERING = hit('De \u001b[31mrode\u0007 ', 'zo\u202erg', ' hier\u009b2J.', {
  headings: ['\u001b]0;x\u0007'],
});

it('nothing in a document steers a terminal', () => {
  const results = resultOf([STEERING]);
  const shown = [
    renderLines(results, 5, messages),
    window([STEERING]).join('\n'),
    concordanceRows(results, 5).join('\n'),
  ];
  for (const text of shown) {
    expect(text).toContain('De rode');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  }
});

it('a pipe gets a line per hit', () => {
  expect(renderLines(resultOf(HITS), 2, messages)).toBe(
    'nota.pdf:3: Wij vinden [zorg] belangrijk.\n' +
      'nota.pdf:3: Het verpleeghuis in het dorp doet alles voor de goede [zorg] voor alle inwoners van onze gemeente.\n',
  );
});

describe('the table', () => {
  it('has a row per hit', () => {
    const [row] = concordanceRows(resultOf(HITS), 1);
    expect(row).toEqual([
      ...['nota.pdf', 3, 'Beleid › Zorg dichtbij', 4, 0],
      ...['Wij vinden', 'zorg', 'belangrijk.', '', 'zorg', 'form', 0, 'text'],
    ]);
    expect(row).toHaveLength(CONCORDANCE_COLUMNS.length);
  });

  it('is explained in docs/find.md', () => {
    const explained = readFileSync('docs/find.md', 'utf8');
    for (const column of CONCORDANCE_COLUMNS) expect(explained).toContain(`\`${column}\``);
  });
});
