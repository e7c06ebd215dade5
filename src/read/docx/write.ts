// Writes the shaped tree as plain WordprocessingML: only paragraphs with a role, tables and references to notes.
import { child, children, textOf } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import { valueOf } from './tree.js';
import type { ParagraphRole, Roles } from './roles.js';

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?><w:NAME xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/** The styles that the writer names, as a style map of mammoth. */
export const STYLE_MAP: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.Heading${String(level)} => h${String(level)}:fresh`),
  'p.ListItem => ul > li:fresh',
  'p.Caption => p.caption:fresh',
];

function escape(text: string): string {
  // Characters that XML forbids would make the part unreadable.
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

// In these fonts letters are drawn as arrows and ticks: 'è' in Wingdings is an arrow. mammoth knows which.
const SIGN_FONT = /^(?:wingdings|webdings|zapf ?dingbats)/i;

function writeSigns(piece: MarkupElement, font: string): string {
  const signs = Array.from(textOf(piece), (letter) => {
    const code = (letter.codePointAt(0) ?? 32) & 0xff;
    return code <= 32
      ? textContent(' ')
      : `<w:sym w:font="${escape(font)}" w:char="F0${code.toString(16).toUpperCase()}"/>`;
  });
  return signs.join('');
}

const textContent = (text: string): string => `<w:t xml:space="preserve">${escape(text)}</w:t>`;
const textRun = (text: string): string => `<w:r>${textContent(text)}</w:r>`;

/** Blocks that mammoth converts at a time: its memory grows with what it is given at once. */
const BATCH = 500;

/** A run of blocks of the body, as a document of its own. */
export interface Batch {
  readonly document: string;
  /** Notes that it refers to, as 'footnote-2'. */
  readonly notes: ReadonlySet<string>;
}

const STYLE_NAMES = { listItem: 'ListItem', caption: 'Caption', paragraph: '', contents: '' };
const styleName = ({ role, level }: ParagraphRole): string =>
  role === 'heading' ? `Heading${String(level)}` : STYLE_NAMES[role];

/** Writes the parts of one document. */
export class PartWriter {
  readonly #roles: Roles;
  readonly #noteIds: ReadonlySet<string>;
  #referred = new Set<string>();

  /** @param noteIds notes that exist, as 'footnote-2', 'endnote-1': other references are left out */
  constructor(roles: Roles, noteIds: ReadonlySet<string>) {
    this.#roles = roles;
    this.#noteIds = noteIds;
  }

  /** The body as one or more documents, in order. */
  *batches(body: MarkupElement): Generator<Batch> {
    const blocks = children(body).filter((block) => block.name === 'w:p' || block.name === 'w:tbl');
    const roles = this.#roles.body(blocks, (table) => this.#describeTable(table));
    for (let at = 0; at < blocks.length; at += BATCH) {
      this.#referred = new Set();
      const written = blocks.slice(at, at + BATCH).map((block, index) => {
        const role = roles[at + index] ?? null;
        return role === null ? this.#table(block) : this.#paragraph(block, role);
      });
      const document = `${OPENING.replace('NAME', 'document')}<w:body>${written.join('')}</w:body></w:document>`;
      yield { document, notes: this.#referred };
    }
  }

  /** word/footnotes.xml or word/endnotes.xml from its notes. */
  notes(kind: 'footnote' | 'endnote', notes: readonly MarkupElement[]): string {
    const written = notes.map(
      (note) =>
        `<w:${kind} w:id="${escape(note.attributes['w:id'] ?? '')}">${this.#blocks(note)}</w:${kind}>`,
    );
    return `${OPENING.replace('NAME', `${kind}s`)}${written.join('')}</w:${kind}s>`;
  }

  // Lists are counted in document order, so that the roles in tables are asked for along with those of the body.
  readonly #cellRoles = new Map<MarkupElement, ParagraphRole>();

  #describeTable(container: MarkupElement): void {
    for (const node of children(container)) {
      if (node.name === 'w:p') this.#cellRoles.set(node, this.#roles.single(node));
      else if (/^w:(?:tbl|tr|tc)$/.test(node.name)) this.#describeTable(node);
    }
  }

  #paragraph(paragraph: MarkupElement, role: ParagraphRole): string {
    if (role.role === 'contents') return '';
    const content = children(paragraph, 'w:r')
      .map((run) => this.#run(run))
      .join('');
    if (content === '') return '';
    const name = styleName(role);
    const properties = name === '' ? '' : `<w:pPr><w:pStyle w:val="${name}"/></w:pPr>`;
    return `<w:p>${properties}${role.label === '' ? '' : textRun(`${role.label} `)}${content}</w:p>`;
  }

  #run(run: MarkupElement): string {
    const font = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '';
    const isSigns = SIGN_FONT.test(font);
    const content = children(run)
      .map((piece) => (isSigns && piece.name === 'w:t' ? writeSigns(piece, font) : this.#piece(piece)))
      .join('');
    return content === '' ? '' : `<w:r>${content}</w:r>`;
  }

  #piece(piece: MarkupElement): string {
    switch (piece.name) {
      case 'w:t':
        return textContent(textOf(piece));
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
      case 'w:endnoteReference':
        return this.#reference(piece);
      default:
        return '';
    }
  }

  #reference(piece: MarkupElement): string {
    const id = piece.attributes['w:id'] ?? '';
    const note = `${piece.name.slice('w:'.length, -'Reference'.length)}-${id}`;
    if (!this.#noteIds.has(note)) return '';
    this.#referred.add(note);
    return `<${piece.name} w:id="${escape(id)}"/>`;
  }

  #blocks(container: MarkupElement): string {
    const written = children(container).map((block) => {
      if (block.name === 'w:p')
        return this.#paragraph(block, this.#cellRoles.get(block) ?? this.#roles.single(block));
      return block.name === 'w:tbl' ? this.#table(block) : '';
    });
    return written.join('');
  }

  #table(table: MarkupElement): string {
    const rows = children(table, 'w:tr').map(
      (row) =>
        `<w:tr>${children(row, 'w:tc')
          .map((cell) => this.#cell(cell))
          .join('')}</w:tr>`,
    );
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }

  #cell(cell: MarkupElement): string {
    const properties = child(cell, 'w:tcPr');
    const span = Number(valueOf(child(properties, 'w:gridSpan')) ?? 1);
    const merge = child(properties, 'w:vMerge');
    const width = span > 1 && span < 1000 ? `<w:gridSpan w:val="${String(span)}"/>` : '';
    const height =
      merge === undefined
        ? ''
        : `<w:vMerge w:val="${valueOf(merge) === 'restart' ? 'restart' : 'continue'}"/>`;
    return `<w:tc><w:tcPr>${width}${height}</w:tcPr>${this.#blocks(cell)}<w:p/></w:tc>`;
  }
}
