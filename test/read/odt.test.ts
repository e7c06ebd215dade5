// ODT: roles, notes, tables, tracked changes, what is left out.
import { expect, it } from 'vitest';
import { readOdt } from '../../src/read/odt.js';
import { lines, odt, zipped } from './packages.js';

const read = async (text: string, styles = '', changes: 'accept' | 'reject' = 'accept') =>
  await readOdt(await odt(text, styles), { changes });

it('reads headings, lists, notes and running text with its white space', async () => {
  const result =
    await read(`<text:p text:style-name="Title">Cultuurnota</text:p><text:h text:outline-level="2">Samen   doen</text:h>
    <text:p>Wij<text:s text:c="3"/>werken<text:tab/>samen<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Zie bijlage.</text:p></text:note-body></text:note> aan <text:span>zorg</text:span>.<text:soft-page-break/></text:p>
    <text:list><text:list-item><text:p>een</text:p><text:list><text:list-item><text:p>twee</text:p></text:list-item></text:list></text:list-item></text:list>`);
  expect(lines(result)).toEqual([
    'h1 Cultuurnota',
    'h2 Samen doen',
    'p Wij werken samen aan zorg.',
    'note Zie bijlage.',
    'li een',
    'li twee',
  ]);
  expect(result.title).toBe('Cultuurnota');
});

it('gives cells their column over covered cells', async () => {
  const cell = (text: string, more = ''): string =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const result = await read(
    `<table:table><table:table-header-rows><table:table-row>${cell('doel', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('wie')}</table:table-row></table:table-header-rows><table:table-row>${cell('a')}${cell('b')}${cell('c')}</table:table-row></table:table>`,
  );
  expect(lines(result)).toEqual(['td0/0/0 doel', 'td0/0/2 wie', 'td0/1/0 a', 'td0/1/1 b', 'td0/1/2 c']);
});

it('accepts or rejects tracked changes and leaves out contents, comments and hidden text', async () => {
  const styles =
    '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>';
  const text = `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region><text:changed-region text:id="c2"><text:deletion><text:p>kunnen</text:p></text:deletion></text:changed-region></text:tracked-changes>
    <text:table-of-content><text:index-body><text:p>Een 3</text:p><text:p>Twee 5</text:p></text:index-body></text:table-of-content>
    <text:p>Wij <text:change-start text:change-id="c1"/>zullen<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> dit<office:annotation><text:p>klopt dit?</text:p></office:annotation><text:span text:style-name="T9"> stil weg</text:span>.</text:p>`;
  const accepted = await read(text, styles);
  expect(lines(accepted)).toEqual(['p Wij zullen dit.']);
  expect(accepted.notices.map(({ code, data }) => [code, data])).toEqual([
    ['changes-accepted', { insertions: 1, deletions: 1, moves: 0 }],
    ['comments-left-out', { count: 1 }],
    ['hidden-text-left-out', { words: 2 }],
    ['toc-left-out', { lines: 2 }],
  ]);
  expect(lines(await read(text, styles, 'reject'))).toEqual(['p Wij kunnen dit.']);
});

it('takes a bold line for a heading, and reads text boxes after their paragraph', async () => {
  const styles =
    '<style:style style:name="P1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>';
  const box = '<draw:frame><draw:text-box><text:p>in vak</text:p></draw:text-box></draw:frame>';
  const result = await read(
    `<text:p text:style-name="P1">Wat wij doen</text:p><text:p>Dit ${box}allemaal.</text:p>`,
    styles,
  );
  expect(lines(result)).toEqual(['h1 Wat wij doen', 'p Dit allemaal.', 'p in vak']);
});

it('names damage and encryption', async () => {
  const code = async (parts: Record<string, string>): Promise<unknown> =>
    await readOdt(await zipped(parts), { changes: 'accept' }).then(
      () => 'read',
      (error: { code?: string }) => error.code,
    );
  expect(await code({ 'content.xml': '<office:document-content>' })).toBe('odt-damaged');
  expect(await code({ 'meta.xml': '<x/>' })).toBe('odt-damaged');
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>';
  expect(await code({ 'META-INF/manifest.xml': manifest, 'content.xml': 'xx' })).toBe('odt-encrypted');
});
