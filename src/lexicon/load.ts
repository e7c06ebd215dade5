// Turns the YAML of one lexicon file into a Lexicon with every default filled in, or says all that is wrong with it.
import { isMap, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { RaakvlakError } from '../errors.js';
import { describeIssues, type Problem } from './problems.js';
import {
  type Concept,
  type Lexicon,
  lexiconSchema,
  type LexiconSource,
  type Term,
  type TermSource,
} from './schema.js';

/** The most problems that one error lists; the count says how many there are. */
const MOST_LISTED = 25;

/**
 * Reads one lexicon. Plain terms, defaults and `$sets` are filled in.
 * @param file name for the error text, as the user knows it
 * @param sha256 SHA-256 of the file in hexadecimal; it only travels along
 * @throws RaakvlakError 'lexicon-invalid' with data {file, count, problems}; each line of `problems` reads
 *   `file:line path: expected …`
 */
export function parseLexicon(yamlText: string, file: string, sha256 = ''): Lexicon {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  const syntax = document.errors.map((error) => ({
    // Some errors point at the white space before their cause.
    line: lines.linePos(error.pos[0] + (/^\s*/.exec(yamlText.slice(error.pos[0]))?.[0].length ?? 0)).line,
    path: '',
    text: `expected valid YAML: ${error.message}`,
  }));
  if (syntax.length > 0) fail(file, syntax);
  const lineOf = (path: readonly PropertyKey[]): number => lineOfPath(document, lines, path);
  const parsed = lexiconSchema.safeParse(plainValue(document, file));
  if (!parsed.success) fail(file, describeIssues(parsed.error.issues, lineOf));
  const problems = contentProblems(parsed.data, lineOf);
  if (problems.length > 0) fail(file, problems);
  return build(parsed.data, sha256);
}

function plainValue(document: YamlDocument, file: string): unknown {
  try {
    // The limit on aliases keeps a small file from growing into a huge value.
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return fail(file, [{ line: 1, path: '', text: `expected fewer aliases: ${(error as Error).message}` }]);
  }
}

function fail(file: string, problems: readonly Problem[]): never {
  const shown = [...problems].sort((a, b) => a.line - b.line).slice(0, MOST_LISTED);
  const text = shown.map(
    ({ line, path, text }) => `${file}:${line}${path === '' ? '' : ` ${path}`}: ${text}`,
  );
  throw new RaakvlakError('lexicon-invalid', { file, count: problems.length, problems: text.join('\n') });
}

/** Line (from 1) of the deepest part of the path that stands in the file; for a key, the line of the key. */
function lineOfPath(document: YamlDocument, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const parent = length === 0 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key =
      isMap(parent) && length > 0
        ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
        : null;
    const node: unknown = key ? key.key : length === 0 ? parent : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return 1;
}

/** What zod cannot see: references between parts of the file, and doubles. */
function contentProblems(source: LexiconSource, lineOf: (path: readonly PropertyKey[]) => number): Problem[] {
  const problems: Problem[] = [];
  const add = (path: readonly PropertyKey[], text: string): void => {
    problems.push({ line: lineOf(path), path: path.map(String).join('.'), text });
  };
  const themes = new Set<string>();
  source.themes.forEach(({ id }, index) => {
    if (themes.has(id)) add(['themes', index, 'id'], `expected an id that occurs once, found '${id}' again`);
    themes.add(id);
  });
  const concepts = new Set<string>();
  const terms = new Map<string, string>();
  source.concepts.forEach((concept, c) => {
    const at = ['concepts', c] as const;
    if (concepts.has(concept.id))
      add([...at, 'id'], `expected an id that occurs once, found '${concept.id}' again`);
    concepts.add(concept.id);
    if (!themes.has(concept.theme))
      add([...at, 'theme'], `expected a declared theme, found '${concept.theme}'`);
    concept.terms.forEach((term, t) => {
      const path = [...at, 'terms', t];
      const key = termKey(term);
      const other = terms.get(key);
      if (other !== undefined)
        add(path, `expected a term that occurs once, found '${key}' also in '${other}'`);
      terms.set(key, other ?? concept.id);
      for (const name of unknownSets(term, source))
        add([...path, 'near', 'any'], `expected a declared set, found '${name}'`);
    });
  });
  return problems;
}

function termKey(term: TermSource): string {
  const full = typeof term === 'string' ? { text: term } : term;
  const text = full.text.trim().replace(/\s+/g, ' ').normalize('NFC');
  return 'caseSensitive' in full && full.caseSensitive ? text : text.toLowerCase();
}

function unknownSets(term: TermSource, source: LexiconSource): string[] {
  if (typeof term === 'string') return [];
  return (term.near?.any ?? []).filter(
    (word) => word.startsWith('$') && source.sets?.[word.slice(1)] === undefined,
  );
}

function build(source: LexiconSource, sha256: string): Lexicon {
  const { id, version, label, description, licence, kind, themes } = source;
  const concepts: Concept[] = source.concepts.map((concept) => ({
    id: concept.id,
    label: concept.label,
    definition: concept.definition ?? null,
    theme: concept.theme,
    bridgeable: concept.bridgeable ?? false,
    references: concept.references ?? {},
    terms: concept.terms.map((term) => fullTerm(term, source.sets ?? {})),
  }));
  return { id, version, label, description, licence, kind, themes, concepts, sha256 };
}

function fullTerm(source: TermSource, sets: Readonly<Record<string, readonly string[]>>): Term {
  const term = typeof source === 'string' ? { text: source } : source;
  const text = term.text.trim().replace(/\s+/g, ' ').normalize('NFC');
  const fixed = term.fixed ?? false;
  const near = term.near && {
    any: term.near.any.flatMap((word) => (word.startsWith('$') ? (sets[word.slice(1)] ?? []) : [word])),
    within: term.near.within,
  };
  return {
    text,
    pos: term.pos ?? (text.includes(' ') ? 'phrase' : 'noun'),
    forms: term.forms ?? [],
    compound: term.compound ?? 'none',
    exclude: term.exclude ?? [],
    fixed,
    gap: fixed ? 0 : (term.gap ?? 2),
    near: near ?? null,
    core: (term.weight ?? 'core') === 'core',
    caseSensitive: term.caseSensitive ?? false,
    region: term.region ?? 'both',
  };
}
