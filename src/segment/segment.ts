// Cuts a document into sections, paragraphs, sentences and tokens: the units that everything else counts.
import type { Block, Document, Paragraph, Section, SegmentedDocument, Span } from '../types.js';
import { joinBrokenWords } from '../dutch/broken-words.js';
import { tokenise } from '../dutch/tokens.js';
import { type Candidate, contentsRuns, isBoilerplate } from './boilerplate.js';
import { sentencesOf, sentenceSpans } from './sentences.js';

/** Blocks that together make one paragraph: one block, or the cells of one table row. */
type BlockGroup = readonly [Block, ...Block[]];

/**
 * Sections with their heading paths, and paragraphs in reading order with sentences and tokens.
 * A table row is one paragraph (role `tableCell`) from its first to its last cell; no sentence runs over cells.
 * All offsets are offsets in `document.text`. Linear in its length.
 * @param isWord knows Dutch words; with it, words that the end of a line broke are one token
 */
export function segment(document: Document, isWord?: (word: string) => boolean): SegmentedDocument {
  const sections: Section[] = [{ index: 0, heading: null, path: [], level: 0, page: null }];
  const open: Section[] = [];
  const drafts: Paragraph[] = [];
  const candidates: Candidate[] = [];
  for (const group of groupRows(document.blocks)) {
    const [first] = group;
    if (first.role === 'heading') sections.push(openSection(document, first, sections.length, open));
    const paragraph = paragraphOf(document, group, drafts.length, sections.length - 1, isWord);
    drafts.push(paragraph);
    const text = document.text.slice(paragraph.start, paragraph.end);
    candidates.push({ text, role: paragraph.role, tokens: paragraph.tokens });
  }
  const contents = contentsRuns(candidates);
  const paragraphs = drafts.map((draft, index) => ({
    ...draft,
    boilerplate: contents.has(index) || isBoilerplate(candidates[index] as Candidate),
  }));
  return { document, sections, paragraphs };
}

function groupRows(blocks: readonly Block[]): BlockGroup[] {
  const groups: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const row = group?.[0].cell;
    if (group && row && block.cell && row.table === block.cell.table && row.row === block.cell.row)
      group.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Opens a section; `open` holds the sections that are still open, highest level first. */
function openSection(document: Document, heading: Block, index: number, open: Section[]): Section {
  const level = heading.level ?? 1;
  const title = document.text.slice(heading.span.start, heading.span.end).replace(/\s+/g, ' ').trim();
  while ((open.at(-1)?.level ?? 0) >= level) open.pop();
  const path = [...(open.at(-1)?.path ?? []), title];
  const section: Section = { index, heading: title, path, level, page: heading.page };
  open.push(section);
  return section;
}

function paragraphOf(
  document: Document,
  group: BlockGroup,
  index: number,
  section: number,
  isWord: ((word: string) => boolean) | undefined,
): Paragraph {
  const [first] = group;
  const start = first.span.start;
  const end = (group.at(-1) ?? first).span.end;
  const drawn = group.flatMap(({ span }) => tokenise(document.text, span.start, span.end));
  const tokens = isWord === undefined ? drawn : joinBrokenWords(document.text, drawn, isWord);
  const spans: Span[] = group.flatMap(({ span }) => sentenceSpans(document.text, span.start, span.end));
  const sentences = sentencesOf(spans, tokens);
  return {
    index,
    start,
    end,
    role: first.role,
    section,
    page: first.page,
    sentences,
    tokens,
    boilerplate: false,
  };
}
