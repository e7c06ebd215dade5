// Line and column of words in the source of a draft: each place is checked by cutting it out of the source again.
import { describe, expect, it } from 'vitest';
import { placeOf, placesIn } from '../../src/check/place.js';
import { readHtml } from '../../src/read/html.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { readText } from '../../src/read/text.js';
import type { LinePlace } from '../../src/check/model.js';
import type { Document, ReadResult } from '../../src/types.js';

const READERS = { markdown: readMarkdown, html: readHtml, text: readText } as const;

/** What stands at a place: columns count UTF-16 units, the end is not included. */
function cut(source: string, place: LinePlace | null): string {
  if (place === null) return '(none)';
  const lines = source.split(/\r\n|\r|\n/);
  if (place.line === place.endLine)
    return lines[place.line - 1]!.slice(place.column - 1, place.endColumn - 1);
  return [
    lines[place.line - 1]!.slice(place.column - 1),
    ...lines.slice(place.line, place.endLine - 1),
    lines[place.endLine - 1]!.slice(0, place.endColumn - 1),
  ].join('\n');
}

async function read(source: string, format: keyof typeof READERS): Promise<Document> {
  const result: ReadResult = await READERS[format](new TextEncoder().encode(source));
  return { id: 'c1', path: 'x', sha256: '', ...result };
}

/** Place of the occurrence of words in the text that was read, `nth` from 0. */
async function place(
  source: string,
  words: string,
  nth = 0,
  format: keyof typeof READERS = 'markdown',
): Promise<LinePlace | null> {
  const document = await read(source, format);
  let start = document.text.indexOf(words);
  for (let left = nth; left > 0; left--) start = document.text.indexOf(words, start + 1);
  expect(start, `'${words}' is in ${JSON.stringify(document.text)}`).toBeGreaterThanOrEqual(0);
  return placesIn(source.replace(/^\ufeff/, ''), document)({ start, end: start + words.length });
}

describe('Markdown', () => {
  it.each<readonly [string, string, string, number, string]>([
    ['plain words', 'Een regel.\n\nKunst voor ouderen.', 'ouderen', 0, 'ouderen'],
    [
      'markup between the words',
      'Voor **ouderen** en *jongeren*.',
      'ouderen en jongeren',
      0,
      'ouderen** en *jongeren',
    ],
    [
      'a line break between them',
      'Wij werken met\nouderen en\njongeren samen.',
      'ouderen en jongeren',
      0,
      'ouderen en\njongeren',
    ],
    ['a link with the same word in its address', '[zie](https://x.nl/kunst) en kunst.', 'kunst', 0, 'kunst'],
    ['a soft hyphen', 'De cul\u00adtuur\u00adcoach komt.', 'cultuurcoach', 0, 'cul\u00adtuur\u00adcoach'],
    [
      'references',
      'De co&ouml;rdinator &amp; de r&#233;gisseur.',
      'coördinator & de régisseur',
      0,
      'co&ouml;rdinator &amp; de r&#233;gisseur',
    ],
    [
      'accents that are written apart',
      'De coo\u0308rdinator en cafe\u0301.',
      'coördinator',
      0,
      'coo\u0308rdinator',
    ],
    ['a ligature', 'Een \ufb01jne wijk.', 'fijne', 0, '\ufb01jne'],
    ['the second of two', 'Kunst en kunst.\n\nKunst en kunst.', 'kunst', 1, 'kunst'],
    ['a cell of a row', '| kunst | kunst |\n|---|---|\n| zorg | kunst |', 'kunst', 1, 'kunst'],
    ['a numbered item', '1. een\n2. Naar 2 wijken.\n', '2 wijken', 0, '2 wijken'],
    ['a comment between', 'Zorg <!-- kunst --> en kunst.', 'kunst', 0, 'kunst'],
    ['an address in brackets', 'Zie <https://kunst.nl> en kunst.', 'kunst', 1, 'kunst'],
    ['signs between backticks', 'Typ `<kunst> & <zorg>` en zorg.', 'zorg', 0, 'zorg'],
    ['an escaped sign', 'Kunst\\*werk en \\_zorg\\_.', 'zorg', 0, 'zorg'],
    ['a quotation over lines', '> Wij geven\n> kunst ruimte.', 'geven kunst', 0, 'geven\n> kunst'],
    ['HTML inside', 'Tekst.\n\n<p>Veel\n<b>zang</b> hier</p>', 'zang hier', 0, 'zang</b> hier'],
    ['a picture with the same word', '![kunst](kunst.png) Hier is kunst.', 'kunst', 0, 'kunst'],
  ])('%s', async (_, source, words, nth, expected) => {
    for (const ends of [source, source.replaceAll('\n', '\r\n'), `\ufeff---\ntitle: kunst\n---\n${source}`])
      expect(cut(ends.replace(/^\ufeff/, ''), await place(ends, words, nth))).toBe(expected);
  });

  it('counts lines and UTF-16 columns from 1, the end not included', async () => {
    const source = '# Kop\n\nEerst 😀 dan ouderen.\n\nNa **zang\nen dans** nog meer.\n';
    expect(await place(source, 'ouderen')).toEqual({
      ...{ line: 3, column: 14, endLine: 3, endColumn: 21 },
      // The smiley is two units, and four bytes.
      utf8: { column: 16, endColumn: 23 },
    });
    expect(await place(source, 'zang en dans')).toMatchObject({
      line: 5,
      column: 6,
      endLine: 6,
      endColumn: 8,
    });
    expect(await place(source, 'Kop')).toMatchObject({ line: 1, column: 3, endLine: 1, endColumn: 6 });
  });

  it('tells the right one of the same words in two places', async () => {
    const source = 'Zang, zang en [zang](zang.html) of\nzang.\n';
    expect(await place(source, 'zang', 0)).toMatchObject({ line: 1, column: 7 });
    expect(await place(source, 'zang', 1)).toMatchObject({ line: 1, column: 16 });
    expect(await place(source, 'zang', 2)).toMatchObject({ line: 2, column: 1 });
  });
});

it('HTML: without tags, scripts and references', async () => {
  const source =
    '<html><body>\r\n<script>let dans</script>\r\n<p class="dans">\r\n  Veel <em>dans</em>&nbsp;en\r\n  r&eacute;gie.</p></body></html>';
  expect(cut(source, await place(source, 'dans', 0, 'html'))).toBe('dans');
  expect(await place(source, 'dans', 0, 'html')).toMatchObject({
    line: 4,
    column: 12,
    endLine: 4,
    endColumn: 16,
  });
  expect(cut(source, await place(source, 'dans en régie', 0, 'html'))).toBe(
    'dans</em>&nbsp;en\n  r&eacute;gie',
  );
  const short = '<p>zorg</p><p>kunst en zorg</p>';
  expect(await place(short, 'zorg', 1, 'html')).toMatchObject({
    line: 1,
    column: 24,
    endLine: 1,
    endColumn: 28,
  });
});

it('plain text: also over lines that were cut with a hyphen', async () => {
  const source =
    'De gemeente werkt in deze jaren aan sterk cultuur-\r\nbeleid voor alle wijken en dorpen van de hele\r\nstad, met zorg.\r\n';
  expect(cut(source, await place(source, 'cultuurbeleid', 0, 'text'))).toBe('cultuur-\nbeleid');
  expect(await place(source, 'zorg', 0, 'text')).toMatchObject({
    line: 3,
    column: 11,
    endLine: 3,
    endColumn: 15,
  });
});

it('falls back to the line of the block, and knows nothing of a document without lines', async () => {
  const source = 'Een.\n\n  Iets anders.\n';
  expect(placeOf(source, 3, 'kunst', null)).toMatchObject({ line: 3, column: 3, endLine: 3, endColumn: 15 });
  expect(placeOf(source, 3, null, null)).toMatchObject({ line: 3, column: 3, endLine: 3, endColumn: 15 });
  expect(placeOf(source, 99, '—', null)).toMatchObject({ line: 4, column: 1, endLine: 4, endColumn: 1 });
  expect(placeOf('Zang en zang.', 1, 'zang', 'en zang.')).toMatchObject({ column: 9 });
  const document = await read(source, 'markdown');
  const pdf = { ...document, blocks: document.blocks.map(({ span, role, page }) => ({ span, role, page })) };
  expect(placesIn(source, pdf)({ start: 0, end: 3 })).toBeNull();
});
