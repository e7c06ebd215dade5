// Reads and writes YAML, with the place in the file of every value (owner of yaml).
import { isMap, isScalar, LineCounter, parseDocument, stringify, type Document as YamlDocument } from 'yaml';
import { refuse, type Path, type Place } from './problems.js';

/** A YAML file as plain values, with the place of each. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Line and column of the deepest part of the path that stands in the file; for a key, of the key. */
  readonly placeOf: (path: Path) => Place;
}

/** @param file name for errors, as the user knows it @throws RaakvlakError 'lexicon-invalid' */
export function readYaml(text: string, file: string): YamlFile {
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
    expected: [{ key: 'yaml', value: error.message }],
    found: null,
    hint: null,
  }));
  if (syntax.length > 0) refuse(file, syntax);
  return {
    file,
    value: plainValue(document, file),
    placeOf: (path) => placeIn(document, path, at),
  };
}

function plainValue(document: YamlDocument, file: string): unknown {
  try {
    // The limit on aliases keeps a small file from growing into a huge value.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const expected = [{ key: 'aliases', value: (error as Error).message }];
    return refuse(file, [{ file, line: 1, column: 1, path: '', expected, found: null, hint: null }]);
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
