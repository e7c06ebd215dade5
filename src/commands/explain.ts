// Explains a word or phrase: which terms count in it, and what kept the others out.
import type { Io } from '../cli.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import { explainParagraph } from '../match/explain-text.js';
import type { Messages } from '../messages/index.js';
import { renderExplanation, renderExplanationJson, type ExplainContext } from '../report/explain.js';
import { segment } from '../segment/index.js';
import type { Document } from '../types.js';
import { toolVersion } from '../version.js';
import { windowShape } from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';

export interface ExplainOptions extends LexiconOption {
  readonly format?: 'terminal' | 'json';
}

/** The text as a document of one paragraph. */
function documentOf(text: string): Document {
  const span = { start: 0, end: text.length };
  const block = { span, role: 'paragraph', page: null } as const;
  return {
    id: 'x',
    path: '',
    sha256: '',
    format: 'text',
    title: null,
    text,
    blocks: [block],
    pages: null,
    pageLabels: null,
    notices: [],
  };
}

/**
 * Writes the explanation of the words, taken together as one text. @returns 0
 * @throws RaakvlakError 'words-missing' when there is no word in it
 */
export async function runExplain(
  words: readonly string[],
  options: ExplainOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const text = words.join(' ').normalize('NFC').trim();
  const [paragraph] = segment(documentOf(text)).paragraphs;
  if (!paragraph || paragraph.tokens.length === 0)
    throw new RaakvlakError('words-missing', {
      command: messages.language === 'nl' ? 'verklaar' : 'explain',
    });
  const { compiled, lexicons } = await loadEngine(ownLexicons(options, messages, io));
  const context: ExplainContext = {
    text,
    explanation: explainParagraph(paragraph, compiled, text),
    lexicons,
    version: toolVersion(),
    messages,
  };
  io.stdout.write(
    options.format === 'json'
      ? renderExplanationJson(context)
      : renderExplanation(context, windowShape(null, io)),
  );
  return 0;
}
