// Fields: the code of a field is dropped, its result kept; the result of a table of contents is dropped too.
import { children, rewrite, textOf } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import type { StyleSheet } from './styles.js';
import { child } from '../tree.js';
import { valueOf } from './tree.js';

interface Field {
  code: string;
  inCode: boolean;
  closed: boolean;
}
const isContentsCode = (code: string): boolean => /^\s*TOC\b/i.test(code);

/** Walks runs in document order, since a field may run over many paragraphs. */
class FieldWalk {
  readonly #open: Field[] = [];
  /** Pieces of runs with the table of contents that they stand in. */
  readonly contents = new Map<MarkupElement, Field>();

  walk(element: MarkupElement): void {
    if (element.name === 'w:r') this.#run(element);
    else for (const node of children(element)) this.walk(node);
    // A field code never runs over a paragraph end; one that does is broken and must not swallow text.
    if (element.name === 'w:p') for (const field of this.#open) field.inCode = false;
  }

  #run(run: MarkupElement): void {
    run.children = run.children.filter((node) => typeof node === 'string' || this.#keep(node));
  }

  #keep(node: MarkupElement): boolean {
    if (node.name === 'w:fldChar') {
      this.#mark(node.attributes['w:fldCharType']);
      return false;
    }
    if (node.name === 'w:instrText') {
      const top = this.#open.at(-1);
      if (top !== undefined) top.code += textOf(node);
      return false;
    }
    if (this.#open.some((field) => field.inCode) && node.name !== 'w:rPr') return false;
    const contents = this.#open.find((field) => isContentsCode(field.code));
    if (contents !== undefined && node.name !== 'w:rPr') this.contents.set(node, contents);
    return true;
  }

  #mark(type: string | undefined): void {
    const top = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ code: '', inCode: true, closed: false });
    else if (type === 'separate' && top !== undefined) top.inCode = false;
    else if (type === 'end' && top !== undefined) {
      top.closed = true;
      this.#open.pop();
    }
  }
}

const hasText = (element: MarkupElement): boolean => textOf(element).trim() !== '';

/** Takes field codes and tables of contents out of the tree. @returns number of lines of contents left out */
export function dropFields(root: MarkupElement, styles: StyleSheet): number {
  let lines = 0;
  rewrite(root, (node) => {
    if (node.name === 'w:fldSimple')
      return isContentsCode(node.attributes['w:instr'] ?? '') ? [] : node.children;
    if (node.name !== 'w:p' || !styles.resolve(valueOf(child(child(node, 'w:pPr'), 'w:pStyle'))).isContents)
      return null;
    if (hasText(node)) lines++;
    // The marks of its fields stay, or a field that begins here would never be seen.
    return children(node)
      .filter((part) => part.name === 'w:r' || part.name === 'w:p')
      .map(withoutText);
  });
  const walk = new FieldWalk();
  walk.walk(root);
  rewrite(root, (node) => {
    if (node.name !== 'w:p') return null;
    const before = hasText(node);
    rewrite(node, (piece) => (walk.contents.get(piece)?.closed === true ? [] : null));
    if (before && !hasText(node)) lines++;
    return [node];
  });
  return lines;
}

function withoutText(run: MarkupElement): MarkupElement {
  return {
    ...run,
    children: run.children.filter(
      (node) => typeof node !== 'string' && /^w:(?:fldChar|instrText)$/.test(node.name),
    ),
  };
}
