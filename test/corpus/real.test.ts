// The data set of a real pair of papers: every number of the tables is found again in the comparison, and in the files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import type { Comparison } from '../../src/comparison.js';
import { compare } from '../../src/comparison/compare.js';
import type { Cell, UnitResult } from '../../src/corpus/model.js';
import { corpusTables, labelRows, labels, unitRows } from '../../src/corpus/tables/index.js';
import { openWriters } from '../../src/corpus/write/index.js';
import { loadEngine } from '../../src/engine.js';
import { rounded } from '../../src/report/json.js';
import { readDocuments } from '../../src/read/index.js';
import { readTable } from '../../src/tables/index.js';
import type { Domain } from '../../src/types.js';

type Row = Readonly<Record<string, Cell>>;

const tables = [...corpusTables({ paragraphs: true }), labels];
const DOMAINS: readonly Domain[] = ['culture', 'welfare'];
let folder: string;
let comparison: Comparison;
let rows: (table: string) => Row[];
let raw: Readonly<Record<string, readonly (readonly Cell[])[]>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'raakvlak-real-'));
  const engine = await loadEngine();
  const paths = ['fixtures/oosterveen/cultuurnota.docx', 'fixtures/oosterveen/sociaal-kader.docx'] as const;
  const outcomes = await readDocuments(paths.map((path, at) => ({ path, id: at === 0 ? 'c1' : 'w1' })));
  const files = outcomes.map((outcome, at): UnitResult['files'][number] => {
    if (!outcome.ok) throw outcome.error;
    const path = paths[at]!;
    return {
      ok: true,
      file: { path, location: path, domain: DOMAINS[at]!, row: at + 2, extra: {} },
      domain: DOMAINS[at]!,
      guessed: false,
      analysis: analyse(outcome.document, engine),
    };
  });
  const [culture, welfare] = files.map((one) => (one.ok ? [one.analysis] : []));
  comparison = compare({ culture: culture!, welfare: welfare! }, engine);
  const unit = {
    index: 0,
    id: 'Oosterveen/2024',
    municipality: 'Oosterveen',
    code: null,
    province: null,
    year: 2024,
    files: files.map(({ file }) => file),
  };
  raw = { ...unitRows({ unit, files, comparison }, tables), labels: labelRows(engine.lexicons) };
  rows = (name) => {
    const { columns } = tables.find((table) => table.name === name)!;
    return raw[name]!.map((cells) =>
      Object.fromEntries(columns.map((column, at) => [column.name, cells[at]!])),
    );
  };
  const writers = openWriters(folder, { tables, formats: ['csv', 'parquet'], dialect: 'int' });
  for (const { name } of tables) writers.append(name, raw[name]!);
  writers.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('numbers', () => {
  it('of concepts are those of the comparison, with the matches behind them', () => {
    const found = new Map(rows('concepts').map((row) => [`${row['concept']} ${row['domain']}`, row]));
    expect(found.size).toBe(2 * comparison.concepts.length);
    const passages = new Map<string, Set<Cell>>();
    for (const { concept, domain, passage } of rows('matches')) {
      const key = `${concept} ${domain}`;
      passages.set(key, (passages.get(key) ?? new Set()).add(passage!));
    }
    for (const { id, passages: own, dispersion } of comparison.concepts)
      for (const domain of DOMAINS) {
        const key = `${id} ${domain}`;
        const { sections, range, dpNorm } = rounded(dispersion[domain]);
        expect(found.get(key), key).toMatchObject({
          n: own[domain].length,
          sections,
          range,
          dp_norm: dpNorm,
        });
        expect(passages.get(key)?.size ?? 0, key).toBe(own[domain].length);
      }
  });

  it('of dimensions and touching passages are those of the paragraphs', () => {
    const paragraphs = rows('paragraphs');
    for (const { dimension, domain, n, paragraphs: all } of rows('dimensions')) {
      const side = paragraphs.filter((row) => row['domain'] === domain);
      const own = side.filter(({ dimensions }) =>
        String(dimensions ?? '')
          .split(' ')
          .includes(String(dimension)),
      );
      expect([own.length, side.length]).toEqual([n, all]);
    }
    const [pair] = rows('pairs');
    expect(pair!['touching_observed']).toBe(
      paragraphs.filter(({ culture, welfare }) => culture && welfare).length,
    );
    expect(pair).toMatchObject({
      touching_connecting: comparison.touching.connecting.length,
      open_places: rows('gaps').filter(({ judgement }) => judgement === 'open').length,
      similarity: rounded(comparison.vocabulary.result?.similarity ?? null),
      culture_paragraphs: paragraphs.filter(({ domain }) => domain === 'culture').length,
    });
    const { connecting_wish: wish, connecting_measure: measure, connecting_secured: secured } = pair!;
    expect(Number(wish) + Number(measure) + Number(secured)).toBe(pair!['touching_connecting']);
  });

  it('of papers are sane', () => {
    for (const row of rows('documents')) {
      expect(row['function_word_share']).toBeGreaterThan(0.3);
      expect(row['function_word_share']).toBeLessThan(0.6);
      expect(row).toMatchObject({ read: true, format: 'docx', unread_pages: 0 });
    }
  });
});

it('keys are unique, and every link leads to one row', () => {
  for (const { name, key, links = [] } of tables) {
    const own = rows(name);
    const ids = own.map((row) => JSON.stringify(key.map((column) => row[column])));
    if (key.length > 0) expect(new Set(ids).size, name).toBe(ids.length);
    for (const { fields, table, to } of links) {
      const targets = rows(table).map((row) => JSON.stringify(to.map((column) => row[column])));
      const known = new Set(targets);
      const sources = own.map((row) => JSON.stringify(fields.map((column) => row[column])));
      expect(sources.filter((id) => !known.has(id))).toEqual([]);
      expect(known.size).toBe(targets.length);
    }
  }
});

it('CSV and Parquet hold the same', async () => {
  for (const { name, columns } of tables) {
    const bytes = readFileSync(join(folder, `${name}.parquet`));
    const parquet = (await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
    })) as Row[];
    const asText = (cell: Cell): string =>
      cell === null ? '' : typeof cell === 'boolean' ? String(Number(cell)) : String(cell);
    const expected = parquet.map((row) => columns.map((column) => asText(row[column.name]!)));
    if (expected.length === 0) continue;
    const csv = await readTable(join(folder, `${name}.csv`));
    expect(csv.rows.map(({ cells }) => columns.map((column) => cells[column.name]))).toEqual(expected);
    expect(parquet).toEqual(rows(name));
  }
});
