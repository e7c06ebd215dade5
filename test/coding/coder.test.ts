// The coding matrix: the codes of the one coding step, with the terms behind them, as table and as JSON.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CodedRow } from '../../src/coding/row.js';
import { createCoder, labelIds } from '../../src/coding/coder.js';
import { loadEngine, type Engine } from '../../src/engine.js';
import { createMessages } from '../../src/messages/index.js';
import { codingJson, renderCodingJson, type CodingContext } from '../../src/report/coding/json.js';
import { codingSchema, publishedCodingSchema } from '../../src/report/coding/schema.js';
import { codeBook, codingSheet } from '../../src/report/coding/sheet.js';
import { codingTable } from '../../src/report/coding/table.js';
import { documentOf } from '../segment/sample.js';

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

const CONNECTS =
  'Het museum organiseert elke maand een rondleiding voor mensen met dementie en hun mantelzorgers.';
const paper = documentOf(
  { text: 'Kunst', role: 'heading', level: 1, page: 3 },
  { text: CONNECTS, page: 3 },
  { text: 'Blijf op de hoogte', role: 'caption', page: 3 },
  { text: 'Wij leggen een nieuwe rotonde aan bij de afslag naar de haven.', page: 4 },
);

const rows = (): CodedRow[] => createCoder(engine).document(paper);

describe('rows of a document', () => {
  it('are its running text, with their place', () => {
    const [first, ...rest] = rows();
    expect(first).toMatchObject({
      document: 'sample',
      page: 3,
      headings: ['Kunst'],
      paragraph: 1,
      role: 'paragraph',
      words: 14,
      text: CONNECTS,
    });
    expect(rest.at(-1)).toMatchObject({ paragraph: 3, page: 4 });
    expect([...rest.at(-1)!.codes]).toEqual([]);
  });

  it('have codes, and the terms that made them so', () => {
    const [first] = rows();
    expect([...first!.codes]).toEqual(expect.arrayContaining(['culture', 'welfare', 'connects']));
    expect(first!.terms).toContainEqual({ code: 'culture', term: 'museum', words: 'museum', core: true });
    expect(first!.connection!.culture).toContain('museum');
    for (const code of ['culture', 'welfare'])
      expect(first!.terms.some((term) => term.code === code)).toBe(true);
  });
});

describe('a loose text', () => {
  it('is coded as in its document', () => {
    const [first] = rows();
    const coder = createCoder(engine);
    const loose = coder.text({ id: 'x1', path: 't.tsv', index: 0, text: CONNECTS });
    expect(loose).toMatchObject({ id: 'x1', document: 't.tsv', page: null, headings: [] });
    expect(loose.codes).toEqual(first!.codes);
    expect(loose.terms).toEqual(first!.terms);
  });

  it('keeps its role: a short list item is no crumb, a row has its cells', () => {
    const coder = createCoder(engine);
    const given = { id: 'x', path: 't', index: 0, text: 'Museumbezoek stimuleren' };
    expect(coder.text(given).codes.has('culture')).toBe(false);
    expect(coder.text({ ...given, role: 'listItem' }).codes.has('culture')).toBe(true);
    expect(coder.text({ ...given, text: 'Museum | Bezoek stimuleren', role: 'tableCell' }).words).toBe(3);
  });

  it('without words gets no codes', () => {
    const row = createCoder(engine).text({ id: 'x', path: 't', index: 0, text: ' ' });
    expect([row.codes.size, row.words, row.terms]).toEqual([0, 0, []]);
  });
});

it('the labels are the domains and the six dimensions', () => {
  const { domains, dimensions } = labelIds(engine.lexicons);
  expect([...domains, ...dimensions].join(' ')).toBe(
    'culture welfare body-functions mental-wellbeing meaning quality-of-life participation daily-functioning',
  );
});

describe('the table', () => {
  const table = () => codingTable(rows(), labelIds(engine.lexicons).dimensions);
  const cell = (row: number, name: string) => table().rows[row]![table().columns.indexOf(name)];

  it('has a 0/1 column per label, with the names of the code book', () => {
    expect(table().columns.join()).toBe(
      'document,page,heading_path,paragraph,id,role,words,text,culture,welfare,body-functions,' +
        'mental-wellbeing,meaning,quality-of-life,participation,daily-functioning,connects,commitment,' +
        'terms_culture,terms_welfare,terms_dimensions,connects_because,bridge',
    );
    expect([cell(0, 'culture'), cell(0, 'connects')]).toEqual([1, 1]);
  });

  it('says why', () => {
    expect(cell(0, 'terms_culture')).toContain('museum');
    expect(cell(0, 'connects_because')).toMatch(/^(relation|audience): .*museum.* \+ .*dementie/);
    expect(cell(0, 'commitment')).toMatch(/^(wish|measure|secured)$/);
  });

  it('has no commitment and no reason where nothing connects', () => {
    const last = table().rows.length - 1;
    expect([cell(last, 'connects'), cell(last, 'commitment'), cell(last, 'connects_because')]).toEqual([
      0,
      '',
      '',
    ]);
  });
});

describe('the JSON', () => {
  const context = (): CodingContext => ({
    files: [
      { path: 'sample', document: paper, rows: rows() },
      { path: 't.tsv', document: null, rows: [] },
    ],
    labels: ['culture', 'welfare'],
    lexicons: engine.lexicons,
    version: '0.0.0',
    failures: [{ path: 'weg.pdf', code: 'file-missing', message: 'weg' }],
    messages: createMessages('en'),
  });

  it('is published as it is checked; after a change run `npm run schema`', () => {
    const published = new URL('../../docs/raakvlak-code.schema.json', import.meta.url);
    expect(readFileSync(published, 'utf8')).toBe(publishedCodingSchema());
  });

  it('fits its schema', () => {
    const json = codingSchema.parse(JSON.parse(renderCodingJson(context())));
    expect(json).toEqual(codingJson(context()));
    expect(json.paragraphs[0]).toMatchObject({ codes: { culture: 1, welfare: 1 }, connects: 1 });
    expect(json.documents[1]).toMatchObject({ format: 'table', sha256: null });
  });
});

describe('the blind sheet', () => {
  const dimensions = () => engine.lexicons.find(({ id }) => id === 'positive-health')!.themes;

  it('tells nothing of what the machine thinks', () => {
    const sheet = codingSheet(rows(), dimensions(), createMessages('nl'));
    const known = ['id', 'document', 'page', 'heading_path', 'role', 'text'];
    sheet.columns.forEach(({ name }, at) => {
      if (!known.includes(name)) expect(sheet.rows.every((row) => row[at] === null)).toBe(true);
    });
    expect(sheet.columns.map(({ name }) => name).slice(-3)).toEqual(['commitment', 'junk', 'remarks']);
  });

  it.each(['nl', 'en'] as const)('has a code book for every column to fill in, in %s', (language) => {
    const messages = createMessages(language);
    const named = codeBook(dimensions(), messages).rows.map(([name]) => name);
    const toFill = codingSheet([], dimensions(), messages)
      .columns.slice(6)
      .map(({ name }) => name);
    expect(toFill.filter((name) => !named.includes(name))).toEqual([]);
    for (const [name, title, meaning] of codeBook(dimensions(), messages).rows) {
      if (name) expect(title).not.toBe('');
      expect(meaning).not.toBe(messages.texts.coding.book.unknown);
    }
  });
});
