// A tree of XML or HTML, and the ways to walk and change it.

/** An element of a tree; `name` has a canonical prefix in XML ('w:p') and lower case in HTML ('p'). */
export interface MarkupElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: MarkupNode[];
  /** In HTML that was parsed with its lines: the line on which each child begins. */
  lines?: number[];
}
export type MarkupNode = MarkupElement | string;

/** All text below a node, as it stands. */
export function textOf(node: MarkupNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The first child element of that name. */
export function child(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return element?.children.find(
    (node): node is MarkupElement => typeof node !== 'string' && node.name === name,
  );
}

/** All child elements, or those of that name. */
export function children(element: MarkupElement | undefined, name?: string): MarkupElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (node): node is MarkupElement => typeof node !== 'string' && (name === undefined || node.name === name),
  );
}

/** All elements of that name below an element, in document order. */
export function descendants(element: MarkupElement, name: string): MarkupElement[] {
  const found: MarkupElement[] = [];
  for (const node of children(element)) {
    if (node.name === name) found.push(node);
    found.push(...descendants(node, name));
  }
  return found;
}

/**
 * Changes a tree in place: `replace` returns what stands instead of a child (which is not entered again),
 * or null to keep the child and go on below it.
 */
export function rewrite(
  element: MarkupElement,
  replace: (node: MarkupElement) => readonly MarkupNode[] | null,
): void {
  const rewritten: MarkupNode[] = [];
  for (const node of element.children) {
    const instead = typeof node === 'string' ? null : replace(node);
    if (instead !== null) {
      for (const one of instead) rewritten.push(one);
      continue;
    }
    if (typeof node !== 'string') rewrite(node, replace);
    rewritten.push(node);
  }
  element.children = rewritten;
}
