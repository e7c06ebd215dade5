// The outputs of `check` held against the published schemas in test/schemas; each answers with what is wrong.
import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { lint } from 'markdownlint/sync';
import { validateXML } from 'xmllint-wasm';

const schemaFile = (name: string): string =>
  readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A schema of draft 4 for a validator of draft 7: `id` of a schema is `$id`; the draft is not named. */
function modern(schema: Json, isSchema = true): Json {
  if (Array.isArray(schema)) return schema.map((one: Json) => modern(one));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !isSchema || key !== '$schema')
      .map(([key, value]) => {
        // Below these the keys are names of the user, not words of the schema.
        const names = key === 'properties' || key === 'definitions';
        if (isSchema && key === 'id' && typeof value === 'string') return ['$id', value];
        if (isSchema && (key === 'default' || key === 'enum')) return [key, value];
        return [key, modern(value, !(isSchema && names))];
      }),
  );
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && !/%(?![\dA-F]{2})/i.test(text),
);
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));

const compiled = new Map<string, ValidateFunction>();
function against(name: string, value: unknown): string[] {
  const validate =
    compiled.get(name) ??
    ajv.compile(modern(JSON.parse(schemaFile(name)) as Json) as Record<string, unknown>);
  compiled.set(name, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export const sarifErrors = (text: string): string[] => against('sarif-2.1.0-rtm.5.json', JSON.parse(text));

/** The schema by which GitLab checks one entry, and what its documentation asks of all. */
export function gitlabErrors(text: string): string[] {
  const issues = JSON.parse(text) as unknown[];
  return [
    ...issues.flatMap((issue) => against('gitlab-codeclimate.json', issue)),
    ...against('gitlab-report-fields.json', issues),
  ];
}

interface Rdjson {
  readonly severity: string;
  readonly diagnostics: readonly { readonly severity: string }[];
}

/** The schema leaves severities free; their names are those of reviewdog.proto. */
export function rdjsonErrors(text: string): string[] {
  const result = JSON.parse(text) as Rdjson;
  const wrong = [result, ...result.diagnostics]
    .map(({ severity }) => severity)
    .filter((severity) => !['UNKNOWN_SEVERITY', 'ERROR', 'WARNING', 'INFO'].includes(severity));
  return [...against('reviewdog-DiagnosticResult.json', result), ...wrong];
}

/** By libxml2 with the schema of Jenkins. */
export async function junitErrors(text: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: text }],
    schema: [{ fileName: 'junit-10.xsd', contents: schemaFile('junit-10.xsd') }],
  });
  return errors.map(({ message }) => message);
}

/** Lines of a comment may be long. */
export function markdownErrors(text: string): string[] {
  const found = lint({ strings: { text }, config: { default: true, MD013: false } })['text'] ?? [];
  return found.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} line ${lineNumber}`);
}

/** What GitHub would make of a line: null for a line that is no command. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

/** Reads workflow commands as the runner does: '::name key=value,key=value::message'. */
export function commandsIn(text: string): Command[] {
  return text.split('\n').flatMap((line) => {
    const [, name, pairs = '', message = ''] = /^::([a-z-]+) ?(.*?)::(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const properties = pairs
      .split(',')
      .filter(Boolean)
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), unescaped(pair.slice(at + 1))] as const;
      });
    return [{ name, properties: Object.fromEntries(properties), message: unescaped(message) }];
  });
}
