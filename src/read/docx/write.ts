// Writes the shaped tree as plain WordprocessingML: only paragraphs with a role, tables and references to notes.
import { child, children, textOf } from '../markup.js';
import type { MarkupElement } from '../markup.js';
import { valueOf } from './tree.js';
import type { ParagraphRole, Roles } from './roles.js';

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?><w:NAME xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** The styles that `writeParagraph` names, as a style map of mammoth. */
export const STYLE_MAP: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.Heading${String(level)} => h${String(level)}:fresh`),
  'p.ListItem => ul > li:fresh',
  'p.Caption => p.caption:fresh',
];

function escape(text: string): string {
  // Characters that XML forbids would make the part unreadable.
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

const textRun = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

function writePiece(piece: MarkupElement, noteIds: ReadonlySet<string>): string {
  switch (piece.name) {
    case 'w:t':
      return `<w:t xml:space="preserve">${escape(textOf(piece))}</w:t>`;
    case 'w:tab':
      return '<w:tab/>';
    case 'w:br':
    case 'w:cr':
      return '<w:br/>';
    case 'w:noBreakHyphen':
      return '<w:t>-</w:t>';
    case 'w:sym':
      return `<w:sym w:font="${escape(piece.attributes['w:font'] ?? '')}" w:char="${escape(piece.attributes['w:char'] ?? '')}"/>`;
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const id = piece.attributes['w:id'] ?? '';
      return noteIds.has(`${piece.name.slice(2, -9)}-${id}`) ? `<${piece.name} w:id="${escape(id)}"/>` : '';
    }
    default:
      return '';
  }
}

function writeParagraph(paragraph: MarkupElement, role: ParagraphRole, noteIds: ReadonlySet<string>): string {
  const runs = children(paragraph, 'w:r').map((run) => {
    const content = children(run).map((piece) => writePiece(piece, noteIds)).join('');
    return content === '' ? '' : `<w:r>${content}</w:r>`;
  });
  const content = runs.join('');
  if (content === '') return '';
  const names = { heading: `Heading${String(role.level)}`, listItem: 'ListItem', caption: 'Caption', paragraph: '' };
  const name = names[role.role];
  const properties = name === '' ? '' : `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;
  return `<w:p>${properties}${role.label === '' ? '' : textRun(`${role.label} `)}${content}</w:p>`;
}

/** Writes the parts of one document. */
export class PartWriter {
  readonly #roles: Roles;
  readonly #noteIds: ReadonlySet<string>;

  /** @param noteIds notes that exist, as 'footnote-2', 'endnote-1': other references are left out */
  constructor(roles: Roles, noteIds: ReadonlySet<string>) {
    this.#roles = roles;
    this.#noteIds = noteIds;
  }

  /** word/document.xml from the body. */
  document(body: MarkupElement): string {
    const blocks = children(body).filter((block) => block.name === 'w:p' || block.name === 'w:tbl');
    const tables = new Map<MarkupElement, string>();
    const roles = this.#roles.body(blocks, (table) => tables.set(table, this.#table(table)));
    const written = blocks.map((block, index) => {
      const role = roles[index] ?? null;
      return role === null ? (tables.get(block) ?? '') : writeParagraph(block, role, this.#noteIds);
    });
    return `${OPENING.replace('NAME', 'document')}<w:body>${written.join('')}</w:body></w:document>`;
  }

  /** word/footnotes.xml or word/endnotes.xml from its notes. */
  notes(kind: 'footnote' | 'endnote', notes: readonly MarkupElement[]): string {
    const written = notes.map((note) => `<w:${kind} w:id="${escape(note.attributes['w:id'] ?? '')}">${this.#blocks(note)}</w:${kind}>`);
    return `${OPENING.replace('NAME', `${kind}s`)}${written.join('')}</w:${kind}s>`;
  }

  #blocks(container: MarkupElement): string {
    const written = children(container).map((block) => {
      if (block.name === 'w:p') return writeParagraph(block, this.#roles.single(block), this.#noteIds);
      return block.name === 'w:tbl' ? this.#table(block) : '';
    });
    return written.join('');
  }

  #table(table: MarkupElement): string {
    const rows = children(table, 'w:tr').map((row) => `<w:tr>${children(row, 'w:tc').map((cell) => this.#cell(cell)).join('')}</w:tr>`);
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }

  #cell(cell: MarkupElement): string {
    const properties = child(cell, 'w:tcPr');
    const span = Number(valueOf(child(properties, 'w:gridSpan')) ?? 1);
    const merge = child(properties, 'w:vMerge');
    const width = span > 1 && span < 1000 ? `<w:gridSpan w:val="${String(span)}"/>` : '';
    const height = merge === undefined ? '' : `<w:vMerge w:val="${valueOf(merge) === 'restart' ? 'restart' : 'continue'}"/>`;
    return `<w:tc><w:tcPr>${width}${height}</w:tcPr>${this.#blocks(cell)}<w:p/></w:tc>`;
  }
}
