// The Markdown report: valid GFM in which text from documents is text and nothing else.
import { lint } from 'markdownlint/sync';
import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.js';
import type { ReportContext } from '../../src/report/context.js';
import { renderMarkdown, writeMarkdown } from '../../src/report/markdown.js';
import type { Depth } from '../../src/report/model.js';
import { createRandom } from '../../src/measure/random.js';
import { plain } from '../../src/report/plain.js';
import { HOSTILE, WORST } from './hostile.js';
import { CULTURE, LANGUAGE, sampleContext, VARIANTS, WELFARE, type SampleOptions } from './sample.js';

const DEPTHS: readonly Depth[] = ['summary', 'report', 'appendix'];
/** The kinds of node that a report may hold; anything else came out of a document. */
const ALLOWED = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'html',
]);

const markdown = (context: ReportContext, depth: Depth = 'appendix'): string =>
  renderMarkdown(buildReport(context), context.messages, depth);
/** Without the after-treatment that looks for addresses in text: it also links those that are escaped. */
const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions });

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child as Nodes)) : [])];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}

const ofType = (root: Nodes, type: string): Nodes[] => all(root).filter((node) => node.type === type);
/** As a reader sees it: plain, with single spaces. */
const read = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

function findings(text: string): string[] {
  const config = { default: true, MD013: false };
  return lint({ strings: { report: text }, config })['report']!.map(
    ({ ruleNames, lineNumber, errorContext }) => `${ruleNames[0]} line ${lineNumber} ${errorContext ?? ''}`,
  );
}

describe.each(Object.keys(VARIANTS))('variant %s', (name) => {
  const context = sampleContext(VARIANTS[name]!());

  it.each(DEPTHS)('is tidy GFM at depth %s', (depth) => {
    const text = markdown(context, depth);
    expect(findings(text)).toEqual([]);
    const kinds = new Set(all(parse(text)).map((node) => node.type));
    expect([...kinds].filter((kind) => !ALLOWED.has(kind))).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object|NaN|Infinity/);
  });

  it('has one title, and the parts of every depth in the same order', () => {
    const headings = (depth: Depth): string[] =>
      ofType(parse(markdown(context, depth)), 'heading').map(textOf);
    const [summary, report, appendix] = DEPTHS.map(headings) as [string[], string[], string[]];
    expect(report.slice(0, summary.length)).toEqual(summary);
    expect(appendix.slice(0, report.length)).toEqual(report);
    expect(summary[0]).toBe(context.messages.texts.report.title);
    expect(new Set(appendix).size).toBe(appendix.length);
  });
});

/** A framework in which everything that comes from outside holds the given text. */
function hostileOptions(hostile: string): SampleOptions {
  const spots = [
    {
      heading: hostile,
      page: 1,
      text: `Het museum zegt: ${hostile} tegen dementie.`,
      culture: ['museum'],
      welfare: ['dementie'],
      connects: true,
    },
    { page: 2, text: `${hostile} museum en ook dementie`, culture: ['museum'], welfare: ['dementie'] },
    { page: 3, text: `museum ${hostile}`, culture: ['museum'] },
  ];
  return {
    culture: { title: hostile, path: `map/${hostile}.pdf`, spots },
    welfare: {
      title: null,
      path: `${hostile}.md`,
      spots: [...WELFARE.spots, { heading: hostile, text: hostile }],
    },
    failures: [{ path: hostile, domain: 'welfare', code: 'no-text', message: `${hostile} is een scan.` }],
  };
}

/** The report that a hostile one must have the shape of. */
const HARMLESS = parse(markdown(sampleContext(hostileOptions('onschuldig'))));

describe.each([...HOSTILE, WORST].map((text) => [text]))('hostile text %j', (hostile) => {
  const context = sampleContext(hostileOptions(hostile));
  const text = markdown(context);
  const root = parse(text);

  it('stays text', () => {
    const kinds = new Set(all(root).map((node) => node.type));
    expect([...kinds].filter((kind) => !ALLOWED.has(kind))).toEqual([]);
    expect(ofType(root, 'html').map((node) => ('value' in node ? node.value : ''))).toEqual(
      ofType(root, 'html').map(() => '<!-- -->'),
    );
    expect(text).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/,
    );
  });

  it('keeps the shape of the report', () => {
    const shape = (node: Root): string[] => node.children.map((child) => child.type);
    expect(shape(root)).toEqual(shape(HARMLESS));
    const cells = (node: Root): number[] =>
      ofType(node, 'tableRow').map((row) => ('children' in row ? row.children.length : 0));
    expect(cells(root)).toEqual(cells(HARMLESS));
  });

  it('comes back word for word in quotes, sources, cells and lists', () => {
    const quotes = ofType(root, 'blockquote').map((node) => read(textOf(node)));
    const passage = context.comparison.passages.get('C1')!;
    expect(
      quotes.some((quote) => quote.replaceAll(' ', '').includes(read(passage.text).replaceAll(' ', ''))),
    ).toBe(true);
    const spots = [...ofType(root, 'listItem'), ...ofType(root, 'tableCell')].map((node) =>
      read(textOf(node)),
    );
    expect(spots.filter((spot) => spot.includes(read(hostile))).length).toBeGreaterThanOrEqual(2);
  });
});

it('parts two quotations that follow each other', () => {
  const root = parse(markdown(sampleContext()));
  root.children.forEach((node, index) => {
    if (node.type === 'blockquote') expect(root.children[index - 1]?.type).not.toBe('blockquote');
  });
});

it('marks the words of culture and welfare in quotes', () => {
  const quote = ofType(parse(markdown(sampleContext())), 'blockquote')[0]!;
  expect(ofType(quote, 'strong').map(textOf)).toEqual(['museum']);
  expect(ofType(quote, 'emphasis').map(textOf)).toEqual(['dementie']);
});

it('shows at most five quotations and five open places outside the appendix', () => {
  const comparison = { language: { ...LANGUAGE, meanings: [] } };
  const many = markdown(sampleContext({ ...VARIANTS['many touch']!(), comparison }), 'report');
  expect(ofType(parse(many), 'blockquote')).toHaveLength(5);
  const places = markdown(sampleContext(VARIANTS['twelve open places']!()), 'report');
  expect(places.match(/Onderwerp-\d+\*\* –/g)).toHaveLength(5);
  const whole = markdown(sampleContext(VARIANTS['twelve open places']!()), 'appendix');
  expect(whole.match(/Onderwerp-\d+\*\* –/g)).toHaveLength(12);
});

it('says where each quote stands: document, page, heading and number', () => {
  const sources = ofType(parse(markdown(sampleContext())), 'blockquote').map((node) => read(textOf(node)));
  expect(sources[0]).toContain(`— ${CULTURE.title}, p. 2, Meedoen [C1] · geborgd`);
  expect(sources[1]).toContain('— sociaal kader.docx, Samen [W1] · wens');
});

it('the quick way past harmless cells writes what the package writes', () => {
  const pieces = [
    'a',
    'W',
    'www.x.nl',
    'http',
    ':',
    '://',
    '/',
    '.',
    '1',
    '1. ',
    '- ',
    '+',
    '#',
    '# ',
    '=',
    ' ',
    '(',
    ')',
  ];
  pieces.push(
    ']',
    '[',
    '|',
    '*',
    '_',
    '<b>',
    '&amp;',
    '!',
    '~',
    '@',
    '`',
    '\\',
    '’',
    'é',
    '…',
    '×',
    '%',
    ';',
    '"',
    "'",
    '\n',
  );
  const random = createRandom(7);
  const draw = (): string =>
    Array.from({ length: random.below(6) }, () => pieces[random.below(pieces.length)]!).join('');
  const cells = Array.from({ length: 4000 }, draw);
  const table: Table = {
    type: 'table',
    children: cells.map((value) => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [{ type: 'text', value }] }],
    })),
  };
  const plainly = toMarkdown(table, { extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
  expect(writeMarkdown([table])).toBe(plainly);
});
