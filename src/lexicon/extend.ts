// Applies a file with `extends` to a lexicon: concepts are merged by id, terms added or removed.
import { fullConcept, fullTerm, termKey, termTwice, tidy, unknownSets, unknownTheme } from './load.js';
import {
  describeIssues,
  hintFor,
  problemAt,
  refuse,
  type Located,
  type Path,
  type Problem,
} from './problems.js';
import { extensionSchema, type Concept, type ExtensionSource, type Lexicon } from './schema.js';

type Change = NonNullable<ExtensionSource['concepts']>[number];
type Sets = Readonly<Record<string, readonly string[]>>;

/** True for a file that changes a lexicon. */
export function isExtension(value: unknown): value is { readonly extends: unknown } {
  return value !== null && typeof value === 'object' && 'extends' in value;
}

export interface Extended {
  /** Not yet with the hash and the file of the change. */
  readonly lexicon: Lexicon;
  /** What the file asked to remove and was not there. */
  readonly warnings: readonly Problem[];
}

/** A merge under way. */
interface Merge {
  readonly source: Located;
  readonly concepts: Map<string, Concept>;
  readonly themes: readonly string[];
  readonly sets: Sets;
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/**
 * Applies a change. First everything that is removed goes, then everything new comes.
 * @param lexicons those that can be changed
 * @throws RaakvlakError 'lexicon-invalid'
 */
export function extendLexicon(source: Located, lexicons: readonly Lexicon[]): Extended {
  const parsed = extensionSchema.safeParse(source.value);
  if (!parsed.success) refuse(source.file, describeIssues(parsed.error.issues, source));
  const change = parsed.data;
  const base = lexicons.find(({ id }) => id === change.extends);
  if (!base) return refuse(source.file, [unknownBase(source, change.extends, lexicons)]);
  const themes = [...base.themes, ...(change.themes ?? [])];
  const merge: Merge = {
    source,
    concepts: new Map(base.concepts.map((concept) => [concept.id, concept])),
    themes: themes.map(({ id }) => id),
    sets: { ...base.sets, ...change.sets },
    problems: [],
    warnings: [],
  };
  checkThemes(merge, base, change);
  (change.removeConcepts ?? []).forEach((id, index) => removeConcept(merge, id, index));
  (change.concepts ?? []).forEach((one, index) => removeTerms(merge, one, ['concepts', index]));
  (change.concepts ?? []).forEach((one, index) => {
    checkTwice(merge, change, one.id, index);
    applyChange(merge, one, ['concepts', index]);
  });
  checkTerms(merge, change);
  if (merge.problems.length > 0) refuse(source.file, merge.problems);
  const { label = base.label, description = base.description, licence = base.licence } = change;
  const version = `${base.version}${base.version.includes('+') ? '.' : '+'}${change.version ?? 'own'}`;
  const concepts = [...merge.concepts.values()].filter(({ terms }) => terms.length > 0);
  const lexicon = { ...base, version, label, description, licence, themes, sets: merge.sets, concepts };
  return { lexicon, warnings: merge.warnings };
}

function unknownBase(source: Located, id: string, lexicons: readonly Lexicon[]): Problem {
  const ids = lexicons.map((lexicon) => lexicon.id);
  return problemAt(
    source,
    ['extends'],
    { key: 'lexicon', value: ids.join(', ') },
    { hint: hintFor(id, ids) },
  );
}

function checkThemes({ source, problems }: Merge, base: Lexicon, change: ExtensionSource): void {
  const known = new Set(base.themes.map(({ id }) => id));
  (change.themes ?? []).forEach(({ id }, index) => {
    if (known.has(id)) problems.push(problemAt(source, ['themes', index, 'id'], { key: 'once' }));
    known.add(id);
  });
}

function checkTwice({ source, problems }: Merge, change: ExtensionSource, id: string, index: number): void {
  const first = change.concepts?.findIndex((other) => other.id === id);
  if (first !== index) problems.push(problemAt(source, ['concepts', index, 'id'], { key: 'once' }));
}

function removeConcept({ source, concepts, warnings }: Merge, id: string, index: number): void {
  if (concepts.delete(id)) return;
  const hint = hintFor(id, [...concepts.keys()]);
  warnings.push(problemAt(source, ['removeConcepts', index], { key: 'concept' }, { hint }));
}

function removeTerms({ source, concepts, warnings }: Merge, { id, remove = [] }: Change, at: Path): void {
  const concept = concepts.get(id);
  const gone = new Set<string>();
  remove.forEach((text, index) => {
    const key = tidy(text).toLowerCase();
    const texts = concept?.terms.map((term) => term.text) ?? [];
    if (texts.some((own) => own.toLowerCase() === key)) gone.add(key);
    else {
      const hint = hintFor(key, texts);
      warnings.push(problemAt(source, [...at, 'remove', index], { key: 'term', value: id }, { hint }));
    }
  });
  if (!concept || gone.size === 0) return;
  const terms = concept.terms.filter((term) => !gone.has(term.text.toLowerCase()));
  concepts.set(id, { ...concept, terms });
}

function applyChange(merge: Merge, change: Change, at: Path): void {
  const { source, concepts, themes, sets, problems } = merge;
  const { id, theme, terms = [] } = change;
  if (theme !== undefined && !themes.includes(theme)) problems.push(unknownTheme(source, at, theme, themes));
  terms.forEach((term, index) =>
    problems.push(...unknownSets(source, [...at, 'terms', index], term, Object.keys(sets))),
  );
  const old = concepts.get(id);
  if (!old) return addConcept(merge, change, at);
  const added = terms.map((term) => fullTerm(term, sets));
  const replaced = new Map(added.map((term) => [termKey(term), term]));
  const kept = old.terms.map((term) => replaced.get(termKey(term)) ?? term);
  const known = new Set(old.terms.map(termKey));
  concepts.set(id, {
    ...old,
    label: change.label ?? old.label,
    definition: change.definition ?? old.definition,
    theme: theme ?? old.theme,
    bridgeable: change.bridgeable ?? old.bridgeable,
    references: { ...old.references, ...change.references },
    terms: [...kept, ...added.filter((term) => !known.has(termKey(term)))],
  });
}

function addConcept(merge: Merge, change: Change, at: Path): void {
  const { source, concepts, sets, problems } = merge;
  const { id, label, theme, terms } = change;
  const hint = hintFor(id, [...concepts.keys()]);
  for (const key of ['label', 'theme', 'terms'] as const) {
    if (change[key] === undefined)
      problems.push(
        problemAt(source, [...at, key], { key: 'newConcept', value: key }, { found: 'nothing', hint }),
      );
  }
  if (label && theme && terms) concepts.set(id, fullConcept({ ...change, label, theme, terms }, sets));
}

/** A term that is added stands in no other concept, and only once in its own. */
function checkTerms({ source, concepts, problems }: Merge, change: ExtensionSource): void {
  const owners = new Map<string, string>();
  for (const concept of concepts.values())
    for (const term of concept.terms) if (!owners.has(termKey(term))) owners.set(termKey(term), concept.id);
  (change.concepts ?? []).forEach((one, c) => {
    const seen = new Set<string>();
    one.terms?.forEach((term, t) => {
      const key = termKey(term);
      const owner = owners.get(key);
      const path = ['concepts', c, 'terms', t];
      if (seen.has(key) || (owner !== undefined && owner !== one.id))
        problems.push(termTwice(source, path, key, owner ?? one.id));
      seen.add(key);
    });
  });
}
