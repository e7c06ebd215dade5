// Lexicons for other programs: a quanteda dictionary (theme > concept > patterns), and a SKOS thesaurus as JSON-LD.
import { LossCount, type Loss } from './loss.js';
import type { Concept, Lexicon, Term } from './schema.js';

/** A quanteda dictionary as nested keys, and the rules that do not fit in it. */
export interface QuantedaExport {
  readonly value: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly losses: readonly Loss[];
}

/** @param formsOf all word forms of a term of one word, for quanteda inflects nothing */
export function quantedaExport(lexicon: Lexicon, formsOf: (term: Term) => readonly string[]): QuantedaExport {
  const loss = new LossCount();
  const value: Record<string, Record<string, readonly string[]>> = {};
  for (const { id } of lexicon.themes) {
    const own = lexicon.concepts.filter(({ theme }) => theme === id);
    if (own.length === 0) continue;
    value[id] = Object.fromEntries(
      own.map((concept) => [
        concept.id,
        [...new Set(concept.terms.flatMap((term) => patternsOf(term, formsOf, loss)))],
      ]),
    );
  }
  return { value, losses: loss.losses() };
}

function patternsOf(term: Term, formsOf: (term: Term) => readonly string[], loss: LossCount): string[] {
  const { text } = term;
  if (term.near) loss.add('near', text);
  if (term.exclude.length > 0) loss.add('exclude', text);
  if (!term.core) loss.add('weak', text);
  if (term.caseSensitive) loss.add('case', text);
  if (text.includes(' ')) {
    if (!term.fixed) loss.add('phrase', text);
    return [text, ...term.forms];
  }
  const forms = [...formsOf(term)];
  if (term.compound === 'none') return forms;
  loss.add('compounds', text);
  const word = text.toLowerCase();
  if (term.compound === 'first') return [...forms, `${word}*`];
  if (term.compound === 'last') return [...forms, ...forms.map((form) => `*${form}`)];
  return [...forms, `*${word}*`];
}

/** Names of the vocabularies that the file uses. */
const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  id: '@id',
  type: '@type',
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: { '@id': 'skos:narrower', '@type': '@id' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  hiddenLabel: { '@id': 'skos:hiddenLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  notation: { '@id': 'skos:notation' },
  title: { '@id': 'dct:title', '@container': '@language' },
  description: { '@id': 'dct:description', '@container': '@language' },
  licence: { '@id': 'dct:license', '@type': '@id' },
  rights: { '@id': 'dct:rights' },
  version: { '@id': 'owl:versionInfo' },
} as const;

/**
 * A SKOS thesaurus as JSON-LD 1.1: a concept scheme, its themes as top concepts, the concepts below them. Core terms are
 * alternative labels, weak terms hidden labels (they help a search but are no names). References to other
 * classifications are notations, each with its own datatype. Ids are `urn:raakvlak:lexicon:<lexicon>:<concept>`.
 * Source: SKOS Reference, W3C Recommendation of 18 August 2009; its labels are pairwise disjoint (S13).
 */
export function skosExport(lexicon: Lexicon): object {
  const scheme = `urn:raakvlak:lexicon:${lexicon.id}`;
  const themeId = (id: string): string => `${scheme}:theme:${id}`;
  const used = lexicon.themes.filter(({ id }) => lexicon.concepts.some(({ theme }) => theme === id));
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        id: scheme,
        type: 'skos:ConceptScheme',
        title: lexicon.label,
        description: { nl: lexicon.description },
        ...licenceOf(lexicon.licence),
        version: lexicon.version,
        hasTopConcept: used.map(({ id }) => themeId(id)),
      },
      ...used.map(({ id, label }) => ({
        id: themeId(id),
        type: 'skos:Concept',
        inScheme: scheme,
        topConceptOf: scheme,
        prefLabel: label,
        narrower: lexicon.concepts.filter(({ theme }) => theme === id).map((one) => `${scheme}:${one.id}`),
      })),
      ...lexicon.concepts.map((concept) => ({
        id: `${scheme}:${concept.id}`,
        type: 'skos:Concept',
        inScheme: scheme,
        broader: themeId(concept.theme),
        prefLabel: concept.label,
        ...labelsOf(concept),
        ...(concept.definition === null ? {} : { definition: { nl: concept.definition } }),
        ...notationsOf(concept),
      })),
    ],
  };
}

/** A licence that has an address is named by it. */
function licenceOf(licence: string): object {
  return licence === 'CC-BY-4.0'
    ? { licence: 'https://creativecommons.org/licenses/by/4.0/' }
    : { rights: licence };
}

function labelsOf({ label, terms }: Concept): object {
  const texts = (core: boolean): string[] => [
    ...new Set(terms.filter((term) => term.core === core).map(({ text }) => text)),
  ];
  const alternative = texts(true).filter((text) => text !== label.nl);
  const hidden = texts(false).filter((text) => text !== label.nl && !alternative.includes(text));
  return {
    ...(alternative.length > 0 ? { altLabel: { nl: alternative } } : {}),
    ...(hidden.length > 0 ? { hiddenLabel: { nl: hidden } } : {}),
  };
}

function notationsOf({ references }: Concept): object {
  const all = Object.entries(references).flatMap(([key, value]) =>
    (Array.isArray(value) ? (value as readonly string[]) : [String(value)]).map((one) => ({
      '@value': one,
      '@type': `urn:raakvlak:notation:${key}`,
    })),
  );
  return all.length > 0 ? { notation: all } : {};
}
