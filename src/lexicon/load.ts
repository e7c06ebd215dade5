// Turns the YAML of one lexicon file into a Lexicon with every default filled in, or says all that is wrong with it.
import {
  describeIssues,
  hintFor,
  problemAt,
  refuse,
  type Located,
  type Path,
  type Problem,
} from './problems.js';
import {
  type Concept,
  type Lexicon,
  lexiconSchema,
  type LexiconSource,
  type Term,
  type TermSource,
} from './schema.js';
import { readYaml } from './yaml.js';

/**
 * Reads one lexicon. Plain terms, defaults and `$sets` are filled in.
 * @param file name for the error text, as the user knows it
 * @param sha256 SHA-256 of the file in hexadecimal; it only travels along
 * @throws RaakvlakError 'lexicon-invalid' {file, count, problems}, see `refuse`
 */
export function parseLexicon(yamlText: string, file: string, sha256 = ''): Lexicon {
  return lexiconFrom(readYaml(yamlText, file), sha256);
}

/** The same for YAML that was read before. @throws RaakvlakError 'lexicon-invalid' */
export function lexiconFrom(source: Located, sha256: string): Lexicon {
  const parsed = lexiconSchema.safeParse(source.value);
  if (!parsed.success) refuse(source.file, describeIssues(parsed.error.issues, source));
  const problems = contentProblems(parsed.data, source);
  if (problems.length > 0) refuse(source.file, problems);
  return build(parsed.data, sha256);
}

/** What zod cannot see: references between parts of the file, and doubles. */
function contentProblems(data: LexiconSource, source: Located): Problem[] {
  const problems: Problem[] = [];
  const sets = Object.keys(data.sets ?? {});
  const themes = new Set<string>();
  data.themes.forEach(({ id }, index) => {
    if (themes.has(id)) problems.push(problemAt(source, ['themes', index, 'id'], { key: 'once' }));
    themes.add(id);
  });
  const concepts = new Set<string>();
  const terms = new Map<string, string>();
  data.concepts.forEach((concept, c) => {
    const at = ['concepts', c] as const;
    if (concepts.has(concept.id)) problems.push(problemAt(source, [...at, 'id'], { key: 'once' }));
    concepts.add(concept.id);
    if (!themes.has(concept.theme)) problems.push(unknownTheme(source, at, concept.theme, [...themes]));
    concept.terms.forEach((term, t) => {
      const path = [...at, 'terms', t];
      const key = termKey(term);
      const other = terms.get(key);
      if (other !== undefined) problems.push(termTwice(source, path, key, other));
      terms.set(key, other ?? concept.id);
      problems.push(...unknownSets(source, path, term, sets));
    });
  });
  return problems;
}

export function unknownTheme(source: Located, at: Path, theme: string, themes: readonly string[]): Problem {
  return problemAt(source, [...at, 'theme'], { key: 'theme' }, { hint: hintFor(theme, themes) });
}

/** @param other the concept that has the term already */
export function termTwice(source: Located, path: Path, key: string, other: string): Problem {
  return problemAt(source, path, { key: 'termOnce', value: other }, { found: `'${key}'` });
}

/** Under this key a term occurs once in a lexicon: capitals tell only where they decide. */
export function termKey(term: TermSource | Term): string {
  const full = typeof term === 'string' ? { text: term } : term;
  const text = tidy(full.text);
  return 'caseSensitive' in full && full.caseSensitive ? text : text.toLowerCase();
}

export const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').normalize('NFC');

/** A problem for each set that a term names and nobody declared. */
export function unknownSets(
  source: Located,
  path: Path,
  term: TermSource,
  sets: readonly string[],
): Problem[] {
  if (typeof term === 'string') return [];
  return (term.near?.any ?? []).flatMap((word, index) =>
    word.startsWith('$') && !sets.includes(word.slice(1))
      ? [
          problemAt(
            source,
            [...path, 'near', 'any', index],
            { key: 'set' },
            {
              hint: hintFor(
                word,
                sets.map((name) => `$${name}`),
              ),
            },
          ),
        ]
      : [],
  );
}

type Sets = Readonly<Record<string, readonly string[]>>;

function build(source: LexiconSource, sha256: string): Lexicon {
  const { id, version, label, description, licence, kind, themes, sets = {} } = source;
  const concepts = source.concepts.map((concept) => fullConcept(concept, sets));
  return { id, version, label, description, licence, kind, themes, sets, concepts, sha256 };
}

/** A concept with every default filled in. */
export function fullConcept(concept: LexiconSource['concepts'][number], sets: Sets): Concept {
  return {
    id: concept.id,
    label: concept.label,
    definition: concept.definition ?? null,
    theme: concept.theme,
    bridgeable: concept.bridgeable ?? false,
    references: concept.references ?? {},
    terms: concept.terms.map((term) => fullTerm(term, sets)),
  };
}

/** A term with every default filled in. */
export function fullTerm(source: TermSource, sets: Sets): Term {
  const term = typeof source === 'string' ? { text: source } : source;
  const text = tidy(term.text);
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
