// What the terms of lexicons hit: in the words of the dictionary, and in given documents.
import { allWords } from '../dutch/all-words.js';
import type { WordList } from '../dutch/words.js';
import type { Engine } from '../engine.js';
import { createRandom, type RandomStream } from '../measure/random.js';
import { matchParagraph } from '../match/match.js';
import { analyseWord } from '../match/words.js';
import { segment } from '../segment/index.js';
import type { Document, Match } from '../types.js';

/** A word of the dictionary in which a term is found as a part. */
export interface WordHit {
  readonly word: string;
  /** The letters of the term in it. */
  readonly part: string;
  readonly confidence: number;
  /** Why it deserves a look: little is left of the word, or the cut is unsure; null when neither. */
  readonly doubt: 'short-rest' | 'unsure' | null;
}

/** A match in a document, with its sentence. */
export interface Hit {
  readonly lexicon: string;
  readonly concept: string;
  readonly term: string;
  readonly how: Match['how'];
  readonly negated: boolean;
  /** The words that match, with what stands between them. */
  readonly words: string;
  readonly sentence: string;
  readonly documentId: string;
  readonly page: number | null;
}

export interface TermAudit {
  readonly lexicon: string;
  readonly concept: string;
  readonly term: string;
  readonly core: boolean;
  /** Compounds of the dictionary that the term hits. */
  readonly dictionary: readonly WordHit[];
  readonly hits: number;
  readonly documents: number;
  /** Id of the document that holds nearly all hits, when there are enough to say so; else null. */
  readonly oneDocument: string | null;
  /** Another domain lexicon that has the same term; null for none. */
  readonly alsoIn: string | null;
  readonly samples: readonly Hit[];
}

export interface Audit {
  readonly documents: readonly { readonly id: string; readonly path: string }[];
  /** In the order of the lexicons. */
  readonly terms: readonly TermAudit[];
  /** Random matches for reading, when asked for. */
  readonly sample: readonly Hit[];
}

export interface AuditOptions {
  /** Ids of the lexicons that are looked at. */
  readonly lexicons: readonly string[];
  /** Example sentences per term. */
  readonly samples: number;
  /** Number of random matches over all terms; 0 for none. */
  readonly sample: number;
  readonly seed: number;
}

/** Beside the term this many letters or fewer: 'kunst' in 'kunstje'. */
const SHORT_REST = 3;
const UNSURE = 0.8;
/** From this many hits in three or more documents on, one document may be said to hold nearly all. */
const ENOUGH_HITS = 5;
const NEARLY_ALL = 0.9;

/** Audits the terms of some lexicons. Pure and repeatable for one seed. */
export function auditLexicons(
  documents: readonly Document[],
  engine: Engine,
  words: WordList,
  options: AuditOptions,
): Audit {
  const random = createRandom(options.seed);
  const wanted = new Set(options.lexicons);
  const hits = documents.flatMap((document) => hitsIn(document, engine, wanted));
  const byTerm = new Map<string, Hit[]>();
  for (const hit of hits) append(byTerm, keyOf(hit), hit);
  const dictionary = dictionaryHits(engine, words, wanted);
  const domains = domainsByTerm(engine);
  const terms = engine.compiled.terms
    .filter(({ lexiconId }) => wanted.has(lexiconId))
    .map(({ index, lexiconId: lexicon, concept, text: term, core }): TermAudit => {
      const own = byTerm.get(keyOf({ lexicon, concept, term })) ?? [];
      const others = (domains.get(term.toLowerCase()) ?? []).filter((id) => id !== lexicon);
      return {
        lexicon,
        concept,
        term,
        core,
        dictionary: dictionary.get(index) ?? [],
        hits: own.length,
        documents: new Set(own.map(({ documentId }) => documentId)).size,
        oneDocument: documents.length >= 3 ? dominantDocument(own) : null,
        alsoIn: domains.get(term.toLowerCase())?.includes(lexicon) ? (others[0] ?? null) : null,
        samples: random.shuffle(own).slice(0, options.samples),
      };
    });
  return {
    documents: documents.map(({ id, path }) => ({ id, path })),
    terms,
    sample: draw(hits, options.sample, random),
  };
}

function keyOf({ lexicon, concept, term }: Pick<Hit, 'lexicon' | 'concept' | 'term'>): string {
  return `${lexicon}\u0000${concept}\u0000${term}`;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A random selection, in the order of the documents. */
function draw(hits: readonly Hit[], size: number, random: RandomStream): Hit[] {
  const places = random.shuffle(hits.map((_, index) => index)).slice(0, size);
  return places.sort((a, b) => a - b).map((index) => hits[index] as Hit);
}

function hitsIn(document: Document, engine: Engine, wanted: ReadonlySet<string>): Hit[] {
  const { paragraphs } = segment(document);
  const oneLine = (start: number, end: number): string =>
    document.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return paragraphs
    .filter(({ boilerplate }) => !boilerplate)
    .flatMap((paragraph) =>
      matchParagraph(paragraph, engine.compiled, document.text)
        .filter(({ lexicon }) => wanted.has(lexicon))
        .map(({ lexicon, concept, term, how, negated, span, sentence }): Hit => {
          const { start, end } = paragraph.sentences[sentence] ?? paragraph;
          return {
            lexicon,
            concept,
            term,
            how,
            negated,
            words: oneLine(span.start, span.end),
            sentence: oneLine(start, end),
            documentId: document.id,
            page: paragraph.page,
          };
        }),
    );
}

function dominantDocument(hits: readonly Hit[]): string | null {
  if (hits.length < ENOUGH_HITS) return null;
  const counts = new Map<string, number>();
  for (const { documentId } of hits) counts.set(documentId, (counts.get(documentId) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] / hits.length >= NEARLY_ALL ? most[0] : null;
}

/** Compounds of the dictionary per term, by the index of the term. */
function dictionaryHits(
  { compiled }: Engine,
  words: WordList,
  wanted: ReadonlySet<string>,
): Map<number, WordHit[]> {
  const result = new Map<number, WordHit[]>();
  for (const word of allWords(words)) {
    const analysis = analyseWord(compiled, word);
    // A hundred thousand words would fill the memory of the matcher for nothing.
    compiled.memo.delete(word);
    for (const { term, start, end, confidence } of analysis?.parts ?? []) {
      const own = compiled.terms[term];
      // Of a term with capitals (GALA) the lower-case words of the dictionary say nothing.
      if (!own || !wanted.has(own.lexiconId) || own.spellings || analysis?.forms.includes(term)) continue;
      const rest = word.length - (end - start);
      const doubt = rest <= SHORT_REST ? 'short-rest' : confidence < UNSURE ? 'unsure' : null;
      const hit: WordHit = { word, part: word.slice(start, end), confidence, doubt };
      append(result, term, hit);
    }
  }
  return result;
}

/** Domain lexicons that have a term, by its text in lower case. */
function domainsByTerm({ lexicons }: Engine): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { id, kind, concepts } of lexicons) {
    if (kind !== 'domain') continue;
    for (const { terms } of concepts) for (const { text } of terms) append(result, text.toLowerCase(), id);
  }
  return result;
}
