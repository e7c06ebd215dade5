// DOCX: roles, what is left out, tracked changes, odd packages.
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/read/docx.js';
import { docx, lines, paragraph, styled, wordPart, zipped } from './packages.js';

const ACCEPT = { changes: 'accept' } as const;
const read = async (
  body: string,
  parts: Record<string, string> = {},
  changes: 'accept' | 'reject' = 'accept',
) => await readDocx(await docx(body, parts), { changes });
const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('headings', () => {
  it.each([
    ['a standard name', style('Kop1', 'heading 1'), 1],
    ['a Dutch name', style('X', 'Kop 3'), 3],
    ['an outline level', style('X', 'Blauw', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), 2],
    [
      'the style it is based on',
      `${style('B', 'heading 2')}${style('X', 'Huisstijl groen', '<w:basedOn w:val="B"/>')}`,
      2,
    ],
    ['a dotted number in its own name', style('X', 'Hoofdstuk (1.1.1)'), 3],
    ['a name with the word for chapter', style('X', 'Hoofdstuktitel'), 1],
    ['the title of the document', style('X', 'Title'), 1],
  ])('knows a heading by %s', async (_, styles, level) => {
    const id = styles.includes('"X"') ? 'X' : 'Kop1';
    const result = await read(paragraph('Meedoen', styled(id)) + paragraph('Tekst volgt hier.'), { styles });
    expect(lines(result)).toEqual([`h${String(level)} Meedoen`, 'p Tekst volgt hier.']);
  });

  it.each([
    ['header of a page', 'Koptekst'],
    ['head of a table', 'Tabelkop'],
    ['body text of a chapter', 'Hoofdstuktekst'],
  ])('does not take the style for the %s for one', async (_, name) => {
    expect(lines(await read(paragraph('Meedoen', styled('X')), { styles: style('X', name) }))).toEqual([
      'p Meedoen',
    ]);
  });

  it('lets an outline level of body text win from a heading below it', async () => {
    const styles = `${style('B', 'heading 1')}${style('X', 'Intro', '<w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')}`;
    expect(lines(await read(paragraph('Meedoen', styled('X')), { styles }))).toEqual(['p Meedoen']);
  });

  it('takes a direct outline level, and a long text in a heading style for running text', async () => {
    const long = 'Deze alinea staat per ongeluk in een kopstijl. '.repeat(6).trim();
    const result = await read(
      paragraph('Doel', '<w:outlineLvl w:val="0"/>') + paragraph(long, styled('Kop1')),
    );
    expect(lines(result)).toEqual(['h1 Doel', `p ${long}`]);
  });

  it('writes automatic numbers before headings', async () => {
    const level = (depth: number, pattern: string): string =>
      `<w:lvl w:ilvl="${String(depth)}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop${String(depth + 1)}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, '%1')}${level(1, '%1.%2')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('Kop1', 'heading 1', numbered) + style('Kop2', 'heading 2', numbered);
    const headings = ['Kop1', 'Kop2', 'Kop2', 'Kop1', 'Kop2'].map((id, at) =>
      paragraph('abcde'.charAt(at) + 'aa', styled(id)),
    );
    const result = await read(headings.join(''), { styles, numbering });
    expect(lines(result)).toEqual(['h1 1 aaa', 'h2 1.1 baa', 'h2 1.2 caa', 'h1 2 daa', 'h2 2.1 eaa']);
  });

  it('takes a short bold paragraph above text for a heading one level down, and rows of bold lines not', async () => {
    const bold = (text: string): string => `<w:p>${run(text, '<w:b/>')}</w:p>`;
    const body =
      bold('Gemeente Voorbeeld') +
      bold('Afdeling Samenleving') +
      bold('Postbus 1') +
      paragraph('Inleiding', styled('Kop1'));
    const result = await read(
      `${body}${bold('Wat gaan we doen')}${paragraph('Wij doen iets.')}${bold('Let op: dit telt.')}${paragraph('Slot.')}`,
    );
    expect(lines(result)).toEqual([
      'p Gemeente Voorbeeld',
      'p Afdeling Samenleving',
      'h1 Postbus 1',
      'h1 Inleiding',
      'h2 Wat gaan we doen',
      'p Wij doen iets.',
      'p Let op: dit telt.',
      'p Slot.',
    ]);
  });
});

describe('blocks', () => {
  it('reads list items, captions and cleaned text', async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
    const odd = `<w:p><w:r><w:t>welzijns</w:t><w:softHyphen/><w:t>werk en e</w:t><w:noBreakHyphen/><w:t>mail\u00a0nu</w:t><w:br/><w:t>cafe\u0301</w:t></w:r></w:p>`;
    const styles = style('C', 'caption');
    const result = await read(
      paragraph('een', list) + paragraph('• twee') + paragraph('Figuur 1: kaart', styled('C')) + odd,
      { styles },
    );
    expect(lines(result)).toEqual([
      'li een',
      'li twee',
      'caption Figuur 1: kaart',
      'p welzijnswerk en e-mail nu café',
    ]);
  });

  it('gives cells their grid place, over merged cells', async () => {
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tblPr/><w:tr>${cell('doel', '<w:gridSpan w:val="2"/>')}${cell('wie')}</w:tr><w:tr>${cell('a', '<w:vMerge w:val="restart"/>')}${cell('b')}${cell('c')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('d')}${cell('e')}</w:tr></w:tbl>`;
    const expected = [
      'td0/0/0 doel',
      'td0/0/2 wie',
      'td0/1/0 a',
      'td0/1/1 b',
      'td0/1/2 c',
      'td0/2/1 d',
      'td0/2/2 e',
    ];
    expect(lines(await read(body))).toEqual(expected);
  });

  it('takes a frame of one cell around running text for text', async () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph('Kader', styled('Kop2'))}${paragraph('Eerste.')}${paragraph('Tweede.')}</w:tc></w:tr></w:tbl>`;
    expect(lines(await read(body))).toEqual(['h2 Kader', 'p Eerste.', 'p Tweede.']);
  });

  it('puts a note right after the paragraph that refers to it, without its number', async () => {
    const body = `<w:p>${run('Wij bouwen')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' verder')}<w:r><w:footnoteReference w:id="99"/></w:r></w:p>${paragraph('Slot.')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('streep')}</w:footnote><w:footnote w:id="2">${paragraph('Zie bijlage.')}</w:footnote>`;
    expect(lines(await read(body, { footnotes }))).toEqual([
      'p Wij bouwen verder',
      'note Zie bijlage.',
      'p Slot.',
    ]);
  });

  it('numbers tables on and finds notes in a document of many batches', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('x')}</w:tc></w:tr><w:tr><w:tc>${paragraph('y')}</w:tc></w:tr></w:tbl>`;
    const body = `${table}${paragraph('tekst').repeat(700)}${table}<w:p>${run('noot')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const result = lines(
      await read(body, { footnotes: `<w:footnote w:id="1">${paragraph('onder')}</w:footnote>` }),
    );
    expect(result).toHaveLength(706);
    expect(result.slice(-4)).toEqual(['td1/0/0 x', 'td1/1/0 y', 'p noot', 'note onder']);
  });

  it('does not glue words at a page break', async () => {
    const body = `<w:p>${run('voor')}<w:r><w:br w:type="page"/></w:r>${run('na')}</w:p><w:p><w:r><w:br w:type="column"/></w:r>${run('alleen')}</w:p>`;
    expect(lines(await read(body))).toEqual(['p voor', 'p na', 'p alleen']);
  });

  it('reads a text box once, below its paragraph', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const choice = `<mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box('in vak')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>`;
    const fallback = `<mc:Fallback><w:pict><v:shape><v:textbox>${box('in vak')}</v:textbox></v:shape></w:pict></mc:Fallback>`;
    const body = `<w:p><w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>${run('bij het vak')}</w:p>`;
    expect(lines(await read(body))).toEqual(['p bij het vak', 'p in vak']);
  });

  it('draws letters of Wingdings as the signs that they are', async () => {
    const sign = '<w:rFonts w:ascii="Wingdings"/>';
    const body = `<w:p>${run('è', sign)}${run(' Samen verder')}</w:p><w:p>${run('gedaan (')}${run('ü', sign)}${run(')')}</w:p>`;
    expect(lines(await read(body))).toEqual(['li Samen verder', 'p gedaan (✓)']);
  });
});

describe('left out, and said', () => {
  const codes = (result: { notices: readonly { code: string; data: object }[] }) =>
    result.notices.map(({ code, data }) => [code, data]);

  it('leaves out the table of contents by style, field and gallery', async () => {
    const styles = style('T1', 'toc 1') + style('TH', 'TOC Heading');
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const byField = `<w:p>${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${run('Een 3')}</w:p>${paragraph('Twee 5')}<w:p>${field('end')}${run('Eerste zin.')}</w:p>`;
    const bySdt = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Inhoud')}${paragraph('Een 3')}</w:sdtContent></w:sdt>`;
    const result = await read(
      `${paragraph('Inhoud', styled('TH'))}${paragraph('Een 3', styled('T1'))}${byField}${bySdt}${paragraph('Inhoud', styled('Kop1'))}${paragraph('Slot.')}`,
      { styles },
    );
    expect(lines(result)).toEqual(['p Eerste zin.', 'p Slot.']);
    expect(codes(result)).toEqual([['toc-left-out', { lines: 5 }]]);
  });

  it('keeps the text when a field of contents never ends', async () => {
    const body = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r></w:p>${paragraph('Alles blijft.')}`;
    expect(lines(await read(body))).toEqual(['p Alles blijft.']);
  });

  it('drops codes of fields and keeps their results', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${run('zie ')}${mark('begin')}<w:r><w:instrText> REF x </w:instrText></w:r>${mark('separate')}${run('hoofdstuk 2')}${mark('end')}${run('.')}</w:p>`;
    expect(lines(await read(body))).toEqual(['p zie hoofdstuk 2.']);
  });

  it('leaves out hidden text, comments and placeholders', async () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:name w:val="Verborgen"/><w:rPr><w:vanish/></w:rPr></w:style>`;
    const holder = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Klik om tekst in te voeren')}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${run('open ')}${run('twee woorden', '<w:vanish/>')}${run('nog', '<w:rStyle w:val="H"/>')}${run('zichtbaar', '<w:vanish w:val="0"/>')}</w:p>${holder}`;
    const comments = `<w:comment w:id="0">${paragraph('klopt dit?')}</w:comment><w:comment w:id="1">${paragraph('ja')}</w:comment>`;
    const result = await read(body, { styles, comments });
    expect(lines(result)).toEqual(['p open zichtbaar']);
    expect(codes(result)).toEqual([
      ['comments-left-out', { count: 2 }],
      ['hidden-text-left-out', { words: 3 }],
    ]);
  });

  it('says only large pictures', async () => {
    const picture = (width: number, height: number): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="${String(width * 360000)}" cy="${String(height * 360000)}"/><a:graphic><a:graphicData uri="picture"><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const result = await read(`${paragraph('Tekst.')}${picture(2, 2)}${picture(15, 8)}`);
    expect(codes(result)).toEqual([['images-not-read', { count: 1 }]]);
  });
});

describe('tracked changes', () => {
  const body = `<w:p>${run('Wij ')}<w:ins w:id="1">${run('zullen')}</w:ins><w:del w:id="2"><w:r><w:delText>kunnen</w:delText></w:r></w:del>${run(' dit')}</w:p>
    <w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('samen')}</w:p>${paragraph('gevoegd')}
    <w:p><w:moveFrom w:id="4">${run('hier weg')}</w:moveFrom></w:p><w:p><w:moveTo w:id="5">${run('daarheen')}</w:moveTo></w:p>
    <w:tbl><w:tr>${`<w:tc>${paragraph('oud')}</w:tc>`}</w:tr><w:tr><w:trPr><w:ins w:id="6"/></w:trPr><w:tc>${paragraph('nieuw')}</w:tc></w:tr></w:tbl>`;
  const counts = { insertions: 2, deletions: 2, moves: 1 };

  it('are accepted by default and counted', async () => {
    const result = await read(body);
    expect(lines(result)).toEqual([
      'p Wij zullen dit',
      'p samengevoegd',
      'p daarheen',
      'td0/0/0 oud',
      'td0/1/0 nieuw',
    ]);
    expect(result.notices).toEqual([{ code: 'changes-accepted', data: counts, page: null }]);
  });

  it('can be rejected', async () => {
    const result = await read(body, {}, 'reject');
    expect(lines(result)).toEqual(['p Wij kunnen dit', 'p samen', 'p gevoegd', 'p hier weg', 'td0/0/0 oud']);
    expect(result.notices).toEqual([{ code: 'changes-rejected', data: counts, page: null }]);
  });

  it('restore the style that a paragraph had', async () => {
    const changed =
      '<w:pStyle w:val="Kop1"/><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Kop2"/></w:pPr></w:pPrChange>';
    expect(lines(await read(paragraph('Titel', changed) + paragraph('x')))).toEqual(['h1 Titel', 'p x']);
    expect(lines(await read(paragraph('Titel', changed) + paragraph('x'), {}, 'reject'))).toEqual([
      'h2 Titel',
      'p x',
    ]);
  });
});

describe('packages', () => {
  const code = async (bytes: Promise<Buffer> | Buffer): Promise<string> =>
    await readDocx(await bytes, ACCEPT).then(
      () => 'read',
      (error: { code?: string }) => error.code ?? 'unnamed',
    );

  it('reads the strict format', async () => {
    const bytes = await docx(
      paragraph('Streng', styled('Kop1')) + paragraph('maar leesbaar'),
      {},
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    expect(lines(await readDocx(bytes, ACCEPT))).toEqual(['h1 Streng', 'p maar leesbaar']);
  });

  it('takes the title from the metadata unless a program filled it in', async () => {
    const core = (title: string): string =>
      `<cp:coreProperties xmlns:cp="http://x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
    const withTitle = async (title: string) =>
      await readDocx(
        await zipped({
          'word/document.xml': wordPart('document', `<w:body>${paragraph('Kop', styled('Kop1'))}</w:body>`),
          'docProps/core.xml': core(title),
        }),
        ACCEPT,
      );
    expect((await withTitle('Cultuurnota')).title).toBe('Cultuurnota');
    expect((await withTitle('Microsoft Word - nota2.doc')).title).toBe('Kop');
    expect((await withTitle('¬¬')).title).toBe('Kop');
  });

  it('names damage', async () => {
    expect(await code(zipped({ 'word/styles.xml': wordPart('styles', '') }))).toBe('docx-damaged');
    expect(await code(zipped({ 'word/document.xml': '<w:document><w:body><w:p>' }))).toBe('docx-damaged');
    expect(await code(zipped({ 'word/document.xml': 'geen xml' }))).toBe('docx-damaged');
    const whole = await docx(paragraph('Tekst'));
    expect(await code(whole.subarray(0, whole.length - 40))).toBe('docx-damaged');
  });

  it('reads on when a part beside the text is damaged', async () => {
    const bytes = await zipped({
      'word/document.xml': wordPart('document', `<w:body>${paragraph('Tekst')}</w:body>`),
      'word/styles.xml': '<w:styles',
    });
    expect(lines(await readDocx(bytes, ACCEPT))).toEqual(['p Tekst']);
  });

  it('stops at a bomb and at nesting without end, and expands no entities', async () => {
    expect(await code(docx(`<w:p><w:r><w:t>${' '.repeat(110 * 1024 * 1024)}</w:t></w:r></w:p>`))).toBe(
      'zip-too-large',
    );
    expect(await code(docx(paragraph('a'.repeat(11_000_000))))).toBe('zip-too-large');
    expect(
      await code(docx('<w:sdt><w:sdtContent>'.repeat(5000) + '</w:sdtContent></w:sdt>'.repeat(5000))),
    ).toBe('docx-damaged');
    const entities = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]>${wordPart('document', `<w:body>${paragraph('lach &b; niet')}</w:body>`).replace(/^<\?xml.*?\?>/, '')}`;
    expect(lines(await readDocx(await zipped({ 'word/document.xml': entities }), ACCEPT))).toEqual([
      'p lach &b; niet',
    ]);
  });
});
