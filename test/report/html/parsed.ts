// HTML as a tree, for tests that look at what a browser would see.
import { parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Node, { attribs: object }>;

const isElement = (node: Node): node is Element => 'attribs' in node;

/** All elements below some nodes, in order. */
export const within = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (isElement(node) ? [node, ...within(node.children)] : []));

/** All elements of a document in order. */
export const elements = (html: string): Element[] =>
  within(parseDocument(html, { decodeEntities: true }).children);

/** Those with one of these names. */
export const named = (html: string, ...names: readonly string[]): Element[] =>
  elements(html).filter(({ name }) => names.includes(name));

/** Those with this class. */
export const classed = (html: string, name: string): Element[] =>
  elements(html).filter(({ attribs }) => (attribs['class'] ?? '').split(' ').includes(name));

/** The text of a node as a reader sees it. */
export function textOf(node: Node): string {
  if ('data' in node) return node.data;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
