// The coding matrix: what every paragraph of some papers is about, with the terms that made it so.
import { analyse } from '../analyse.js';
import type { Analysis, CodedParagraph } from '../analysis.js';
import type { CodedRow, CodedTerm } from './row.js';
import type { Engine } from '../engine.js';
import type { Lexicon } from '../lexicon/schema.js';
import { createIds } from './ids.js';
import type { Block, BlockRole, Document, Match } from '../types.js';

const POSITIVE_HEALTH = 'positive-health';

/** The ids of the 0/1 labels: the two domains, and the dimensions in the order of their lexicon. */
export function labelIds(lexicons: readonly Lexicon[]): { domains: string[]; dimensions: string[] } {
  const dimensions = lexicons.find(({ id }) => id === POSITIVE_HEALTH)?.themes.map(({ id }) => id) ?? [];
  return { domains: ['culture', 'welfare'], dimensions };
}

/** A text by itself: not from a document that was read. */
export interface LooseText {
  /** Null: an id is made. */
  readonly id: string | null;
  readonly path: string;
  /** Its place in the table, from 0. */
  readonly index: number;
  readonly text: string;
  /** What it was in its document, when that is known: a short list item is no crumb. Default: a paragraph. */
  readonly role?: BlockRole | undefined;
}

/** Between the cells of a table row, where it reads as one text. */
const BETWEEN_CELLS = ' | ';

/** One text as a document of one paragraph; a table row has its cells again. */
export function documentOf({ path, text: given, role = 'paragraph' }: LooseText): Document {
  const pieces = role === 'tableCell' ? given.split(BETWEEN_CELLS) : [given];
  const blocks: Block[] = [];
  let text = '';
  pieces.forEach((piece, column) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += piece.normalize('NFC');
    const cell = role === 'tableCell' ? { cell: { table: 0, row: 0, column } } : {};
    blocks.push({ span: { start, end: text.length }, role, page: null, ...cell });
  });
  return {
    id: 't',
    path,
    sha256: '',
    format: 'text',
    title: null,
    text,
    blocks,
    pages: null,
    pageLabels: null,
    notices: [],
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The matches behind each code. Without words of a domain itself, those of the connection made it so. */
function termsOf(coded: CodedParagraph, text: string, engine: Engine): CodedTerm[] {
  const wordsOf = ({ span }: Match): string => text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const term = (code: string, match: Match): CodedTerm => ({
    code,
    term: match.term,
    words: wordsOf(match),
    core: match.core,
  });
  const domain = (code: 'culture' | 'welfare'): CodedTerm[] => {
    if (!coded[code]) return [];
    const own = coded.matches.filter((match) => match.lexicon === code);
    return (own.length > 0 ? own : (coded.connection?.[code] ?? [])).map((match) => term(code, match));
  };
  const dimensions = coded.matches
    .filter((match) => match.lexicon === POSITIVE_HEALTH)
    .map((match) => term(engine.index.conceptOf(match).theme, match))
    .filter(({ code }) => coded.dimensions.includes(code));
  return [...domain('culture'), ...domain('welfare'), ...dimensions];
}

/** Everything of a row that follows from the codes; a paragraph that is never coded (null) gets none. */
function codesOf(
  coded: CodedParagraph | null,
  text: string,
  engine: Engine,
): Omit<CodedRow, 'id' | 'document' | 'page' | 'headings' | 'paragraph' | 'role' | 'words' | 'text'> {
  if (!coded) return { codes: new Set(), terms: [], bridges: [], connection: null, commitment: 'wish' };
  const { connection } = coded;
  const words = (matches: readonly Match[]): string[] =>
    unique(matches.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' ')));
  return {
    codes: new Set([
      ...(coded.culture ? ['culture'] : []),
      ...(coded.welfare ? ['welfare'] : []),
      ...coded.dimensions,
      ...(connection ? ['connects'] : []),
    ]),
    terms: termsOf(coded, text, engine),
    bridges: unique(
      coded.matches.filter((match) => engine.index.kindOf(match) === 'bridge').map(({ term }) => term),
    ),
    connection: connection && {
      reason: connection.reason,
      culture: words(connection.culture),
      welfare: words(connection.welfare),
    },
    commitment: coded.commitment,
  };
}

function rowsOf({ document, segmented, paragraphs }: Analysis, engine: Engine): Omit<CodedRow, 'id'>[] {
  return paragraphs.map((coded) => {
    const { start, end, page, section, index, role, tokens } = coded.paragraph;
    return {
      document: document.path,
      page,
      headings: segmented.sections[section]?.path ?? [],
      paragraph: index,
      role,
      words: tokens.length,
      // A table row reads as its cells with a divider.
      text: document.text.slice(start, end).replace(/\s*\n+\s*/g, BETWEEN_CELLS),
      ...codesOf(coded, document.text, engine),
    };
  });
}

/** Makes rows of documents and of loose texts; the ids that it makes are all different. */
export interface Coder {
  document(document: Document): CodedRow[];
  /** One text is one paragraph, whatever it looks like; what is never coded (contents, contact data) gets no codes. */
  text(given: LooseText): CodedRow;
}

export function createCoder(engine: Engine): Coder {
  const idOf = createIds();
  return {
    document: (document) =>
      rowsOf(analyse(document, engine), engine).map((row) => ({ id: idOf(document.path, row.text), ...row })),
    text(given) {
      const document = documentOf(given);
      const { paragraphs, segmented } = analyse(document, engine);
      return {
        id: given.id ?? idOf(given.path, given.text),
        document: given.path,
        page: null,
        headings: [],
        paragraph: given.index,
        role: given.role ?? 'paragraph',
        words: segmented.paragraphs[0]?.tokens.length ?? 0,
        text: given.text,
        ...codesOf(paragraphs[0] ?? null, document.text, engine),
      };
    },
  };
}
