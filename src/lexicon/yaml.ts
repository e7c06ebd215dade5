// Reads and writes YAML, with the place in the file of every value (owner of yaml).
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  stringify,
  visit,
  type Document as YamlDocument,
  type YAMLError,
} from 'yaml';
import { type InvalidFile, refuse, type Path, type Place } from './problems.js';

/** A YAML file as plain values, with the place of each. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column of the deepest part of the path that stands in the file; for a key, of the key. */
  readonly placeOf: (path: Path) => Place;
}

/** Kinds of mistakes that messages have words for; of others they show what the parser says. */
const KINDS: ReadonlySet<string> = new Set([
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_SCALAR_START',
  'UNEXPECTED_TOKEN',
]);

/** What is wrong, as a kind that messages know or as the sentence of the parser. */
function kindOf({ code, message }: YAMLError): string {
  if (/^Flow .* end with a/.test(message)) return 'OPEN_BRACKET';
  if (message.startsWith('Missing closing')) return 'OPEN_QUOTE';
  return KINDS.has(code) ? code : message;
}

/** @param file name for errors, as the user knows it @throws RaakvlakError 'lexicon-invalid', or the given code */
export function readYaml(text: string, file: string, code: InvalidFile = 'lexicon-invalid'): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const syntax = document.errors.map((error) => ({
    // Some errors point at the white space before their cause.
    ...at(error.pos[0] + (/^\s*/.exec(text.slice(error.pos[0]))?.[0].length ?? 0)),
    file,
    path: '',
    expected: [{ key: 'yaml', value: kindOf(error) }],
    found: null,
    hint: null,
  }));
  // One mistake makes several errors on its line: the first tells most.
  const first = syntax.filter(({ line }, index) => syntax.findIndex((one) => one.line === line) === index);
  if (first.length > 0) refuse(file, first, code);
  return {
    file,
    value: plainValue(document, file, at, code),
    placeOf: (path) => placeIn(document, path, at),
  };
}

/** Offset of an alias that stands for nothing: often a pattern such as *.docx without quotes. */
function loneAlias(document: YamlDocument): number | null {
  let found: number | null = null;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document) !== undefined) return;
      found = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function plainValue(
  document: YamlDocument,
  file: string,
  at: (offset: number) => Place,
  code: InvalidFile,
): unknown {
  const problem = { file, path: '', found: null, hint: null };
  const alias = loneAlias(document);
  if (alias !== null)
    refuse(file, [{ ...problem, ...at(alias), expected: [{ key: 'yaml', value: 'LONE_ALIAS' }] }], code);
  try {
    // The limit on aliases keeps a small file from growing into a huge value.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const expected = [{ key: 'aliases', value: (error as Error).message }];
    return refuse(file, [{ ...problem, line: 1, column: 1, expected }], code);
  }
}

function placeIn(document: YamlDocument, path: Path, at: (offset: number) => Place): Place {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key =
      isMap(parent) && length > 0
        ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
        : null;
    const node: unknown = key ? key.key : length === 0 ? parent : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    if (range?.[0] !== undefined) return at(range[0]);
  }
  return { line: 1, column: 1 };
}

/** A value as YAML, with a comment above it; each line of the comment gets its sign. */
export function writeYaml(value: unknown, comment: string): string {
  const above = comment
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
  return `${above}\n${stringify(value, { lineWidth: 110 })}`;
}
