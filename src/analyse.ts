// THE LINE for one document that was read: segment -> match -> code, and the words for the measures.
import type { Analysis } from './analysis.js';
import { codeParagraph } from './code/index.js';
import type { Engine } from './engine.js';
import { matchParagraph } from './match/match.js';
import { conceptKey } from './measure/concept-key.js';
import { paperOf, segment } from './segment/index.js';
import type { Document, Match, Paragraph } from './types.js';

/** Lemmas of the content words, in the order of the text. */
function contentWords({ tokens }: Paragraph, engine: Engine): string[] {
  const result: string[] = [];
  for (const token of tokens) {
    const lemma = engine.contentLemma(token);
    if (lemma !== null) result.push(lemma);
  }
  return result;
}

/** An analysis with every match, also those in headings and boilerplate, per paragraph of the document. */
export interface FullAnalysis {
  readonly analysis: Analysis;
  /** Per entry of `analysis.segmented.paragraphs`. */
  readonly matches: readonly (readonly Match[])[];
}

/** 'lexicon/concept' of every match. */
export function tracesOf(matches: readonly (readonly Match[])[]): Set<string> {
  const keys = new Set<string>();
  for (const own of matches) for (const match of own) keys.add(conceptKey(match));
  return keys;
}

/** Analyses one document. Headings and boilerplate are matched (they leave traces) but never counted. */
export function analyse(document: Document, engine: Engine): Analysis {
  return analyseFully(document, engine).analysis;
}

/** As `analyse`, and keeps all matches: to cut a paper in two, headings have their say. */
export function analyseFully(document: Document, engine: Engine): FullAnalysis {
  const segmented = segment(document, (word) => engine.compiled.splitter.split(word) !== null);
  const allMatches: (readonly Match[])[] = [];
  const paragraphs = [];
  for (const paragraph of segmented.paragraphs) {
    const matches = matchParagraph(paragraph, engine.compiled, document.text);
    allMatches.push(matches);
    if (paragraph.role === 'heading' || paragraph.boilerplate) continue;
    paragraphs.push(codeParagraph(document.text, paragraph, matches, engine.index));
  }
  const analysis: Analysis = {
    document,
    paper: paperOf(document),
    segmented,
    paragraphs,
    words: paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0),
    contentWords: paragraphs.map(({ paragraph }) => contentWords(paragraph, engine)),
    traces: tracesOf(allMatches),
  };
  return { analysis, matches: allMatches };
}
