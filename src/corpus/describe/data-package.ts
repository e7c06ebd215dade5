// datapackage.json: the tables as a Frictionless data package, so that programs know every column before they read.
import { jsonText } from '../../report/json-text.js';
import type { CsvDialect } from '../../tables/index.js';
import type { Column, CorpusTable } from '../model.js';
import type { WrittenFile } from '../write/index.js';
import type { Described } from './described.js';

/** Version 2 of the standard; what version 1 asks for stands in it too. */
const SCHEMA = 'https://datapackage.org/profiles/2.0/datapackage.json';
/** Name of the package: who deposits it gives it a better one. */
const NAME = 'raakvlak-corpus';

const DIALECTS: Readonly<Record<CsvDialect, Readonly<Record<string, unknown>>>> = {
  int: { delimiter: ',', lineTerminator: '\n' },
  nl: { delimiter: ';', lineTerminator: '\r\n' },
};

type Json = Readonly<Record<string, unknown>>;

function fieldOf(
  { name, type, description, required, values }: Column,
  table: CorpusTable,
  described: Described,
) {
  const { language, dialect } = described;
  const unique = table.key.length === 1 && table.key[0] === name;
  const constraints = {
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description: description[language],
    ...(type === 'boolean' ? { trueValues: ['1'], falseValues: ['0'] } : {}),
    ...(type === 'number' ? { decimalChar: dialect === 'nl' ? ',' : '.' } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** @param there tables that are in the package: a link to another one is left out */
function schemaOf(table: CorpusTable, described: Described, there: ReadonlyMap<string, string>): Json {
  const links = (table.links ?? []).flatMap(({ fields, table: target, to }) => {
    const resource = there.get(target);
    return resource === undefined ? [] : [{ fields, reference: { resource, fields: to } }];
  });
  return {
    fields: table.columns.map((column) => fieldOf(column, table, described)),
    missingValues: [''],
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    ...(links.length > 0 ? { foreignKeys: links } : {}),
  };
}

/** Names of resources are unique: the Parquet file of a table that is CSV too has its format behind its name. */
const resourceName = ({ table, format }: WrittenFile, both: boolean): string =>
  both && format === 'parquet' ? `${table}-parquet` : table;

function resource(file: WrittenFile, described: Described): Json {
  const { tables, files, language, messages, dialect } = described;
  const table = tables.find(({ name }) => name === file.table)!;
  const formats = new Set(files.map(({ format }) => format));
  const both = formats.size > 1;
  const there = new Map(
    files
      .filter(({ format }) => format === file.format)
      .map((other) => [other.table, resourceName(other, both)]),
  );
  const csv = file.format === 'csv';
  const description = table.description[language];
  return {
    name: resourceName(file, both),
    type: 'table',
    ...(csv ? { profile: 'tabular-data-resource' } : {}),
    path: file.name,
    description: csv ? description : messages.texts.corpus.package.parquet(description),
    format: file.format,
    mediatype: csv ? 'text/csv' : 'application/vnd.apache.parquet',
    ...(csv ? { encoding: 'utf-8', dialect: DIALECTS[dialect] } : {}),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    schema: schemaOf(table, described, there),
  };
}

/** datapackage.json as text. It has no date and no licence: who publishes the data adds these. */
export function dataPackage(described: Described): string {
  const { title, description } = described.messages.texts.corpus.package;
  return jsonText({
    $schema: SCHEMA,
    name: NAME,
    title,
    description,
    resources: described.files.map((file) => resource(file, described)),
  });
}
