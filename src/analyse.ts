// THE LINE for one document that was read: segment -> match -> code, and the words for the measures.
import type { Analysis } from './analysis.js';
import { codeParagraph } from './code/index.js';
import { functionWords } from './dutch/stopwords.js';
import type { Engine } from './engine.js';
import { matchParagraph } from './match/match.js';
import { segment } from './segment/index.js';
import type { Document, Paragraph } from './types.js';

/** A content word has at least two letters and no digit, and is no function word. */
const WORD = /^\p{L}[\p{L}'’-]+$/u;

function contentWords(paragraph: Paragraph, engine: Engine): string[] {
  const result: string[] = [];
  for (const { norm } of paragraph.tokens) {
    if (WORD.test(norm) && !functionWords.has(norm)) result.push(engine.lemma(norm));
  }
  return result;
}

/** Analyses one document. Headings and boilerplate are matched (they leave traces) but never counted. */
export function analyse(document: Document, engine: Engine): Analysis {
  const segmented = segment(document, (word) => engine.compiled.splitter.split(word) !== null);
  const traces = new Set<string>();
  const paragraphs = [];
  for (const paragraph of segmented.paragraphs) {
    const matches = matchParagraph(paragraph, engine.compiled, document.text);
    for (const match of matches) traces.add(`${match.lexicon}/${match.concept}`);
    if (paragraph.role === 'heading' || paragraph.boilerplate) continue;
    paragraphs.push(codeParagraph(document.text, paragraph, matches, engine.index));
  }
  return {
    document,
    segmented,
    paragraphs,
    words: paragraphs.reduce((sum, { paragraph }) => sum + paragraph.tokens.length, 0),
    contentWords: paragraphs.map(({ paragraph }) => contentWords(paragraph, engine)),
    traces,
  };
}
