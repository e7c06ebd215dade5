// What describes the data set: the package is what the standard asks, the code book has every column, run.json no machine.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { lint } from 'markdownlint/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeBook, dataPackage, runRecord, type Described } from '../../src/corpus/describe/index.js';
import { corpusTables, labels, unitRows } from '../../src/corpus/tables/index.js';
import { openWriters } from '../../src/corpus/write/index.js';
import { createMessages } from '../../src/messages/index.js';
import { sampleUnit } from './sample.js';

const tables = [...corpusTables({ paragraphs: true, extra: ['wave'] }), labels];
let folder: string;
let described: Described;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raakvlak-describe-'));
  const writers = openWriters(folder, { tables, formats: ['csv', 'parquet'], dialect: 'int' });
  for (const [name, rows] of Object.entries(unitRows(sampleUnit(), tables))) writers.append(name, rows);
  const files = writers.close();
  described = { tables, files, dialect: 'int', language: 'nl', messages: createMessages('nl') };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly decimalChar?: string;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
interface Package {
  readonly resources: readonly Resource[];
}

/** What version 1 and 2 of the standard ask of a package with tables, written from the text of the standard. */
const NAME = { type: 'string', pattern: '^[a-z0-9._/-]+$' };
const PROFILE = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    name: NAME,
    title: { type: 'string' },
    description: { type: 'string' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'schema', 'format', 'mediatype', 'bytes', 'hash'],
        properties: {
          name: NAME,
          // Relative, and not upwards.
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
          type: { const: 'table' },
          profile: { const: 'tabular-data-resource' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 1 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              missingValues: { type: 'array', items: { type: 'string' } },
              primaryKey: { type: 'array', items: { type: 'string' }, minItems: 1 },
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name', 'type', 'description'],
                  additionalProperties: false,
                  properties: {
                    name: { type: 'string' },
                    type: { enum: ['string', 'integer', 'number', 'boolean'] },
                    description: { type: 'string', minLength: 5 },
                    decimalChar: { type: 'string' },
                    trueValues: { type: 'array', items: { type: 'string' }, minItems: 1 },
                    falseValues: { type: 'array', items: { type: 'string' }, minItems: 1 },
                    constraints: {
                      type: 'object',
                      additionalProperties: false,
                      properties: {
                        required: { type: 'boolean' },
                        unique: { type: 'boolean' },
                        enum: { type: 'array', minItems: 1, uniqueItems: true },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

describe('datapackage.json', () => {
  const parsed = (change: Partial<Described> = {}): Package =>
    JSON.parse(dataPackage({ ...described, ...change })) as Package;

  it('is what the standard asks', () => {
    const validate = new Ajv.Ajv({ allErrors: true }).compile(PROFILE);
    expect(validate(parsed()), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a resource per file, with the head of the CSV as its fields', () => {
    const { resources } = parsed();
    expect(resources).toHaveLength(2 * tables.length);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, format, bytes, schema } of resources) {
      const file = readFileSync(join(folder, path));
      expect(file.length).toBe(bytes);
      if (format !== 'csv') continue;
      const [head] = file.toString('utf8').split('\n');
      expect(head).toBe(schema.fields.map(({ name }) => name).join(','));
    }
  });

  it('links to keys of resources that are in it', () => {
    const { resources } = parsed();
    const links = resources.flatMap(({ schema }) => schema.foreignKeys ?? []);
    expect(links.length).toBeGreaterThan(10);
    for (const { fields, reference } of links) {
      const target = resources.find(({ name }) => name === reference.resource)!;
      const names = target.schema.fields.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...reference.fields]));
      expect(fields).toHaveLength(reference.fields.length);
    }
    const onlyParquet = parsed({ files: described.files.filter(({ format }) => format === 'parquet') });
    expect(onlyParquet.resources[1]).toMatchObject({ name: 'documents', path: 'documents.parquet' });
    expect(onlyParquet.resources[1]!.schema.foreignKeys![0]!.reference.resource).toBe('pairs');
  });

  it('tells the dialect of Dutch spreadsheets', () => {
    const [pairs] = parsed({ dialect: 'nl' }).resources;
    expect(pairs!.dialect).toMatchObject({ delimiter: ';' });
    expect(pairs!.schema.fields.find(({ name }) => name === 'similarity')!.decimalChar).toBe(',');
  });

  it('speaks the language that was asked, and has no date', () => {
    expect(dataPackage(described)).toContain('Een rij per bestand van het corpus');
    const english = dataPackage({ ...described, language: 'en', messages: createMessages('en') });
    expect(english).toContain('A row per file of the corpus');
    expect(english).not.toMatch(/"created"|"licenses"|20\d\d-\d\d-\d\d/);
  });
});

describe('codebook.md', () => {
  it.each(['nl', 'en'] as const)('has every column of every table, in %s', (language) => {
    const text = codeBook({ ...described, language, messages: createMessages(language) });
    for (const { name, columns } of tables) {
      const section = text.split(`\n## ${name}\n`)[1]!.split('\n## ')[0]!;
      for (const column of columns)
        expect(section, `${name}.${column.name}`).toContain(`\n| ${column.name} |`);
    }
    expect(text).not.toMatch(/overlap|hiaat|\bscore|ontbre|bewijs/i);
  });

  it('is Markdown without faults', () => {
    const { book } = lint({
      strings: { book: codeBook(described) },
      config: { default: true, MD013: false },
    });
    expect(book!.map(({ lineNumber, ruleDescription }) => `${lineNumber}: ${ruleDescription}`)).toEqual([]);
  });

  it('leaves out tables that were not written', () => {
    const files = described.files.filter(({ table }) => table !== 'paragraphs');
    expect(codeBook({ ...described, files })).not.toContain('\n## paragraphs\n');
  });
});

it('run.json has what made the data, in one order, and nothing of the machine', () => {
  const record = {
    version: '0.1.0',
    lexicons: [
      {
        id: 'culture',
        version: '0.2.0',
        sha256: 'ab'.repeat(32),
        licence: 'CC-BY-4.0',
        own: { added: false, files: [{ file: '/home/jan/eigen.yaml', sha256: 'cd'.repeat(32) }] },
      },
    ],
    seed: 7,
    corpus: 'ef'.repeat(32),
    counts: { documents: 3, units: 1, compared: 1, errors: 1 },
    files: described.files.slice(0, 1),
  };
  const one = runRecord({ ...record, options: { reports: false, changes: 'accept' } });
  expect(one).toBe(runRecord({ ...record, options: { changes: 'accept', reports: false } }));
  expect(JSON.parse(one)).toEqual({
    schemaVersion: 1,
    tool: { name: 'raakvlak', version: '0.1.0' },
    lexicons: [
      {
        id: 'culture',
        version: '0.2.0',
        sha256: 'ab'.repeat(32),
        licence: 'CC-BY-4.0',
        own: [{ file: '~/eigen.yaml', sha256: 'cd'.repeat(32) }],
      },
    ],
    options: { changes: 'accept', reports: false },
    seed: 7,
    corpus: { sha256: 'ef'.repeat(32) },
    counts: { documents: 3, units: 1, compared: 1, errors: 1 },
    files: [
      {
        name: 'pairs.csv',
        rows: 1,
        bytes: described.files[0]!.bytes,
        sha256: described.files[0]!.sha256,
      },
    ],
  });
});
