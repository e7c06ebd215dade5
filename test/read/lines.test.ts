// Where blocks begin in a source with lines, and the comments that speak to this program.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.js';
import { readHtml } from '../../src/read/html.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { readText } from '../../src/read/text.js';
import type { ReadResult } from '../../src/types.js';
import { docx, paragraph } from './packages.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** '7 Tekst van het blok', and for a remark the text of the block it belongs to. */
const numbered = ({ text, blocks }: ReadResult): string[] =>
  blocks.map(({ line, span }) => `${line ?? '–'} ${text.slice(span.start, span.end)}`);
const said = ({ text, blocks, remarks }: ReadResult): (readonly [string, string, number | null])[] =>
  (remarks ?? []).map((remark) => {
    const block = blocks.find(({ span }) => span.start === remark.offset);
    return [
      remark.text,
      block === undefined ? '(end)' : text.slice(block.span.start, block.span.end),
      remark.line,
    ];
  });

const MARKDOWN = `# Kop

<!-- raakvlak-uit RV004: reden -->
Tekst **a**
regel twee\\
• punt na een regeleinde

- een <!-- raakvlak-uit RV001:
  b --> item
- twee <!-- gewone opmerking -->

| a | b |
|---|---|
| 1 | <!-- raakvlak-x -->2 |

<div>

<p>html
  blok</p>
<p>
  tweede<br>x<br>- item</p></div>
<!-- raakvlak-einde -->

\`\`\`
<!-- raakvlak-uit RV001: in code -->
\`\`\`
`;

describe('Markdown', () => {
  it.each([
    ['\\n', MARKDOWN, 0],
    ['\\r\\n', MARKDOWN.replaceAll('\n', '\r\n'), 0],
    ['\\r', MARKDOWN.replaceAll('\n', '\r'), 0],
    ['a byte order mark and front matter', `\ufeff---\r\ntitle: x\r\n---\r\n${MARKDOWN}`, 3],
  ])('with %s', async (_, source, above) => {
    const result = await readMarkdown(bytes(source));
    const at = (line: number): string => String(line + above);
    expect(numbered(result)).toEqual([
      `${at(1)} Kop`,
      `${at(4)} Tekst a regel twee`,
      `${at(6)} punt na een regeleinde`,
      `${at(8)} een item`,
      `${at(10)} twee`,
      `${at(12)} a`,
      `${at(12)} b`,
      `${at(14)} 1`,
      `${at(14)} 2`,
      `${at(18)} html blok`,
      `${at(21)} tweede x`,
      `${at(21)} item`,
    ]);
    expect(said(result)).toEqual([
      ['raakvlak-uit RV004: reden', 'Tekst a regel twee', 3 + above],
      ['raakvlak-uit RV001: b', 'een item', 8 + above],
      ['raakvlak-x', '2', 14 + above],
      ['raakvlak-einde', '(end)', 22 + above],
    ]);
  });

  it('has no remarks where nobody made one', async () => {
    expect('remarks' in (await readMarkdown(bytes('# Kop\n\n<!-- gewoon -->\n')))).toBe(false);
  });

  it('counts text that was composed of parts as one', async () => {
    const result = await readMarkdown(bytes('Cafe\u0301.\n\nNog een.\n<!-- raakvlak-uit RV001: x -->\n'));
    expect(numbered(result)).toEqual(['1 Café.', '3 Nog een.']);
    expect(result.remarks).toEqual([{ text: 'raakvlak-uit RV001: x', offset: 15, line: 4 }]);
  });
});

it('HTML', async () => {
  const result = await readHtml(
    bytes(`<html><head><!-- raakvlak-uit RV001: alles --><title>x</title></head>
<body>
<main>
<h1>Kop</h1>
<!-- raakvlak-uit RV002: p -->
<p>
  a &euml; b
 c</p>

los
<div>d<br>
- e</div><table><tr><td>1</td>
<td>twee <!--raakvlak-x--></td></tr></table></main></body></html>`),
  );
  expect(numbered(result)).toEqual(['4 Kop', '7 a ë b c', '10 los', '11 d', '12 e', '12 1', '13 twee']);
  expect(said(result)).toEqual([
    ['raakvlak-uit RV001: alles', 'Kop', 1],
    ['raakvlak-uit RV002: p', 'a ë b c', 5],
    ['raakvlak-x', 'twee', 13],
  ]);
});

it('plain text', async () => {
  const result = await readText(
    bytes(
      'Titel\r\n=====\r\n\r\nEen regel die lang genoeg is om gebroken te zijn hier\r\nen gaat door tot het einde van deze regel, nog even lang\r\nen klaar.\r\n\r\n- a\r\n- b\r\n\fNieuwe pagina\r\n',
    ),
  );
  expect(numbered(result)).toEqual([
    '1 Titel',
    '4 Een regel die lang genoeg is om gebroken te zijn hier en gaat door tot het einde van deze regel, nog even lang en klaar.',
    '8 a',
    '9 b',
    '10 Nieuwe pagina',
  ]);
});

describe('DOCX', () => {
  const refer = (text: string, id: number): string =>
    paragraph(text).replace(
      '</w:p>',
      `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r></w:p>`,
    );
  const comment = (id: number, ...lines: readonly string[]): string =>
    `<w:comment w:id="${id}">${lines.map((line) => paragraph(line)).join('')}</w:comment>`;

  it('knows the comments for this program by the paragraph that they hang on, and counts only the others', async () => {
    const body = [
      paragraph('Samen doen.'),
      refer('Samen doen.', 2),
      `<w:tbl><w:tr><w:tc>${paragraph('cel')}</w:tc><w:tc>${refer('tweede cel', 1)}</w:tc></w:tr></w:tbl>`,
      refer('Het slot.', 0),
    ].join('');
    const comments = [
      comment(0, 'klopt dit?'),
      comment(1, 'raakvlak-uit RV006:', 'zo zegt de raad het'),
      comment(2, 'raakvlak-uit RV004: bekend'),
    ].join('');
    const result = await readDocx(await docx(body, { comments }), { changes: 'accept' });
    expect(said(result)).toEqual([
      ['raakvlak-uit RV004: bekend', 'Samen doen.', null],
      ['raakvlak-uit RV006: zo zegt de raad het', 'tweede cel', null],
    ]);
    // The second of two paragraphs that say the same.
    expect(result.remarks![0]!.offset).toBe('Samen doen.\n\n'.length);
    expect(result.notices.map(({ code, data }) => [code, data])).toEqual([
      ['comments-left-out', { count: 1 }],
    ]);
    expect(numbered(result)[0]).toBe('– Samen doen.');
  });

  it('has neither lines nor remarks without them', async () => {
    const comments = comment(0, 'klopt dit?');
    const result = await readDocx(await docx(refer('Een.', 0), { comments }), { changes: 'accept' });
    expect(Object.keys(result)).not.toContain('remarks');
    expect(Object.keys(result.blocks[0]!)).not.toContain('line');
  });
});
