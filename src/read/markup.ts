// Parses XML and HTML into a small tree. Owner of htmlparser2, which never expands entities of a DTD.
import { Parser } from 'htmlparser2';
import type { MarkupElement, MarkupNode } from './tree.js';

/** Why a piece of XML could not become a tree. */
export class MarkupError extends Error {
  readonly kind: 'malformed' | 'too-large';
  constructor(kind: 'malformed' | 'too-large', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Deeper nesting than any real document has; recursion over the tree stays safe below it. */
const MAX_DEPTH = 400;
/** Elements kept in one tree: about 300 bytes each. A 500-page document has about 100,000. */
const MAX_ELEMENTS = 600_000;
/** Characters of text in one tree: 10 million are about 3,000 pages. */
const MAX_CHARACTERS = 10_000_000;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

export interface TreeOptions {
  /** Namespace address to the prefix that stands in the names of the tree. */
  readonly namespaces?: ReadonlyMap<string, string>;
  /** What becomes of an element: a node, only its children, or nothing. Without it every element becomes a node. */
  readonly keep?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
  ) => 'node' | 'children' | 'nothing';
  /** Attributes that are not kept. */
  readonly dropAttributes?: RegExp;
}

/** Builds a tree from chunks of XML. Call `write` for each chunk and `end` once. */
export class XmlTree {
  readonly #root: MarkupElement = { name: '#root', attributes: {}, children: [] };
  // One entry per open element; undefined where the element itself has no node.
  readonly #open: (MarkupElement | undefined)[] = [];
  readonly #nodes: MarkupElement[] = [this.#root];
  readonly #prefixes = new Map<string, string>();
  readonly #options: TreeOptions;
  readonly #parser: Parser;
  #skipping = 0;
  #elements = 0;
  #characters = 0;
  #openedAt = -1;
  #ending = false;

  constructor(options: TreeOptions = {}) {
    this.#options = options;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#onOpen(name, attributes),
        onclosetag: (name, implied) => this.#onClose(name, implied),
        ontext: (text) => this.#onText(text),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(chunk: string): void {
    this.#parser.write(chunk);
  }

  /** The top element. @throws MarkupError when the XML is not well formed */
  end(): MarkupElement {
    this.#ending = true;
    this.#parser.end();
    const top = this.#root.children.find((child) => typeof child !== 'string');
    if (top === undefined) throw new MarkupError('malformed', 'no element');
    return top;
  }

  #canonical(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const known = this.#prefixes.get(prefix);
    if (known === undefined) return name;
    return `${known}:${name.slice(colon + 1)}`;
  }

  #readNamespaces(attributes: Readonly<Record<string, string>>): void {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = this.#options.namespaces?.get(attributes[key] ?? '');
      if (prefix !== undefined) this.#prefixes.set(key.slice(6), prefix);
    }
  }

  #onOpen(name: string, attributes: Record<string, string>): void {
    this.#openedAt = this.#parser.startIndex;
    if (this.#open.length >= MAX_DEPTH) throw new MarkupError('malformed', 'nested too deeply');
    if (this.#skipping > 0) {
      this.#skipping++;
      this.#open.push(undefined);
      return;
    }
    this.#readNamespaces(attributes);
    const canonical = this.#canonical(name);
    const fate = this.#options.keep?.(canonical, attributes) ?? 'node';
    if (fate !== 'node') {
      if (fate === 'nothing') this.#skipping = 1;
      this.#open.push(undefined);
      return;
    }
    if (++this.#elements > MAX_ELEMENTS) throw new MarkupError('too-large', 'too many elements');
    const element: MarkupElement = {
      name: canonical,
      attributes: this.#attributes(attributes),
      children: [],
    };
    this.#nodes.at(-1)?.children.push(element);
    this.#nodes.push(element);
    this.#open.push(element);
  }

  #attributes(attributes: Record<string, string>): Readonly<Record<string, string>> {
    let named: Record<string, string> | null = null;
    for (const key in attributes) {
      if (key.startsWith('xmlns')) continue;
      // An attribute without a prefix has no namespace, whatever the default is.
      const canonical = key.includes(':') ? this.#canonical(key) : key;
      if (this.#options.dropAttributes?.test(canonical) === true) continue;
      named ??= {};
      named[canonical] = attributes[key] ?? '';
    }
    return named ?? NO_ATTRIBUTES;
  }

  #onClose(name: string, implied: boolean): void {
    // The parser also implies the close of <a/>; there it still stands at the beginning of the tag it opened.
    const selfClosed = !this.#ending && this.#parser.startIndex === this.#openedAt;
    if (implied && !selfClosed)
      throw new MarkupError('malformed', this.#ending ? 'cut short' : `<${name}> not closed`);
    if (this.#skipping > 0) this.#skipping--;
    if (this.#open.pop() !== undefined) this.#nodes.pop();
  }

  #onText(text: string): void {
    if (this.#skipping > 0 || this.#nodes.length < 2) return;
    const children = this.#nodes.at(-1)?.children;
    if (children === undefined) return;
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) throw new MarkupError('too-large', 'too much text');
    const last = children.length - 1;
    // The parser cuts text at entities and chunks: keep it in one piece.
    if (typeof children[last] === 'string') children[last] += text;
    else children.push(text);
  }
}

/** Tells the line of one offset after another; the first line has number `first`. */
function lineCounter(text: string, first: number): (offset: number) => number {
  const ends = /\r\n?|\n/g;
  let line = first;
  let next = ends.exec(text);
  return (offset) => {
    for (; next !== null && next.index + next[0].length <= offset; next = ends.exec(text)) line++;
    return line;
  };
}

/**
 * Parses HTML as a browser would, forgivingly; the result is a '#root' element. Comments are elements '#comment'.
 * @param firstLine number of its first line; without it the tree has no lines
 */
export function parseHtml(html: string, firstLine?: number): MarkupElement {
  const root: MarkupElement = { name: '#root', attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  const lineAt = firstLine === undefined ? null : lineCounter(html, firstLine);
  const add = (node: MarkupNode): void => {
    const parent = open.at(-1);
    parent?.children.push(node);
    if (lineAt !== null && parent !== undefined) (parent.lines ??= []).push(lineAt(parser.startIndex));
  };
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        // Beyond any real page: keep the text, drop the element, so that recursion stays safe.
        if (open.length > MAX_DEPTH) {
          tooDeep++;
          return;
        }
        const element: MarkupElement = { name, attributes, children: [] };
        add(element);
        open.push(element);
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--;
        else if (open.length > 1) open.pop();
      },
      ontext: add,
      oncomment(text) {
        add({ name: '#comment', attributes: { text }, children: [] });
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return root;
}
