// What stands in a document stays text: one attack per test, through titles, headings, file names, quotes and cells.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../src/report/build.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { plain } from '../../../src/report/plain.js';
import { HOSTILE } from '../hostile.js';
import { sampleContext, WELFARE } from '../sample.js';
import { classed, elements, named, textOf, within } from './parsed.js';

/** A report in which everything that comes from outside holds the given text. */
function attacked(text: string): string {
  const spots = [
    {
      heading: text,
      page: 1,
      text: `Het museum zegt: ${text} tegen dementie.`,
      culture: ['museum'],
      welfare: ['dementie'],
      connects: true,
    },
    { page: 2, text: `${text} museum en ook dementie`, culture: ['museum'], welfare: ['dementie'] },
    { page: 3, text: `museum ${text}`, culture: ['museum'] },
  ];
  const context = sampleContext({
    culture: { title: text, path: `map/${text}.pdf`, spots },
    welfare: { title: null, path: `${text}.md`, spots: [...WELFARE.spots, { heading: text, text }] },
    failures: [{ path: text, domain: 'welfare', code: 'no-text', message: `${text} is een scan.` }],
  });
  return renderHtml(buildReport(context), context.messages, 'appendix');
}

/** Names and attributes in order: what a page is made of. */
const shapeOf = (html: string): string[] =>
  elements(html)
    .filter(({ name }) => name !== 'a')
    .map(({ name, attribs }) => `${name} ${Object.keys(attribs).join(' ')}`);
const words = (text: string): string => plain(text).replace(/\s+/g, '');

const harmless = attacked('onschuldig');
const CONTROL =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

const ATTACKS: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['the end of the style', '</style><script>alert(1)</script>'],
  ['an image with a handler', '<img src=x onerror=alert(1)>'],
  ['the end of an attribute', '" onmouseover="alert(1)" x="'],
  ['the end of an attribute in single quotes', "' onfocus='alert(1)' autofocus='"],
  ['a drawing with a script', '<svg/onload=alert(1)><a xlink:href="javascript:alert(1)">x</a></svg>'],
  ['the end of a drawing', '</title></svg><script>alert(1)</script>'],
  ['a comment', '<!-- --><script>alert(1)</script><!-- wel'],
  ['an entity', '&lt;script&gt; &#60;b&#62; &amp;amp;'],
  ['a policy of its own', '<meta http-equiv="refresh" content="0;url=https://example.org">'],
  ['a base', '<base href="https://example.org/">'],
  ['the number of a passage', '[C1] (C1, C2) C1, W1'],
  ['a prototype', '__proto__'],
  ['direction signs', 'om\u202ekeer\u202c \u2066iso\u2069 \u200fre'],
  ['escapes and control signs', '\u001b[31mrood\u0007 \u009b2J nul\u0000'],
  ['Arabic without signs', 'نص عربي'],
];

describe.each([...ATTACKS, ...HOSTILE.map((text) => [text, text] as const)])('%s', (_, attack) => {
  const html = attacked(attack);

  it('changes nothing of the page but its words', () => {
    // Long words and numbers of passages may be marked as such; nothing else differs.
    const plainShape = (text: string): string[] => shapeOf(text.replace(/ class="long"/g, ''));
    expect(plainShape(html)).toEqual(plainShape(harmless));
  });

  it('is read as it stands in the document', () => {
    const quotes = named(html, 'blockquote').map((quote) => words(textOf(quote)));
    expect(quotes.some((quote) => quote.includes(words(attack.replace(/\s*\n+\s*/g, ' | '))))).toBe(true);
  });

  it('steers nothing', () => expect(html.replaceAll('\n', ' ')).not.toMatch(CONTROL));
});

it('nothing in a quotation becomes a link', () => {
  const quotes = named(attacked('[C1] (C1, C2)'), 'blockquote');
  expect(quotes.some((quote) => textOf(quote).includes('[C1]'))).toBe(true);
  for (const quote of quotes) expect(within(quote.children).filter(({ name }) => name === 'a')).toEqual([]);
});

it('a source stands apart from the direction of the text around it', () => {
  const sources = classed(harmless, 'quote').map((quote) => quote.children.at(-1)!);
  expect(sources.length).toBeGreaterThan(1);
  expect(named(harmless, 'bdi').length).toBeGreaterThanOrEqual(sources.length);
  expect(named(harmless, 'p').filter(({ attribs }) => attribs['dir'] === 'auto').length).toBe(
    named(harmless, 'blockquote').length,
  );
});
