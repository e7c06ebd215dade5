// Tracked changes: resolves them in the tree, accepted (the default) or rejected, and counts them.
import { child, children, rewrite } from '../tree.js';
import type { MarkupElement, MarkupNode } from '../tree.js';

/** How many tracked changes a document holds; neighbouring changes of one kind count once. */
export interface ChangeCounts {
  insertions: number;
  deletions: number;
  moves: number;
}

const INSERTED = new Set(['w:ins', 'w:moveTo']);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** Counts changes of runs, paragraph by paragraph: 'w:ins' elements side by side are one insertion. */
function countRuns(element: MarkupElement, counts: ChangeCounts): void {
  let previous = '';
  for (const node of element.children) {
    if (typeof node === 'string') continue;
    if (node.name !== previous) {
      if (node.name === 'w:ins') counts.insertions++;
      if (node.name === 'w:del') counts.deletions++;
      if (node.name === 'w:moveTo') counts.moves++;
    }
    previous = node.name;
    // Marks in properties belong to the paragraph or row: `countMark` sees to them.
    if (node.name === 'w:p' || node.name === 'w:tr') countMark(node, counts);
    if (!/Pr$/.test(node.name)) countRuns(node, counts);
  }
}

/** A row, or a paragraph end without changed text beside it, that was inserted or deleted is a change of its own. */
function countMark(element: MarkupElement, counts: ChangeCounts): void {
  const properties = child(element, 'w:trPr') ?? child(child(element, 'w:pPr'), 'w:rPr');
  const mark = markOf(properties);
  if (mark === null) return;
  const names = mark === 'inserted' ? INSERTED : DELETED;
  if (element.name === 'w:p' && children(element).some((node) => names.has(node.name))) return;
  if (mark === 'inserted') counts.insertions++;
  else counts.deletions++;
}

/** The change that a paragraph mark or table row is itself part of. */
function markOf(properties: MarkupElement | undefined): 'inserted' | 'deleted' | null {
  for (const mark of children(properties)) {
    if (INSERTED.has(mark.name) || mark.name === 'w:cellIns') return 'inserted';
    if (DELETED.has(mark.name) || mark.name === 'w:cellDel') return 'deleted';
  }
  return null;
}

/** With changes rejected a paragraph has its old properties back. */
function restoreProperties(paragraph: MarkupElement): void {
  const properties = child(paragraph, 'w:pPr');
  const old = child(child(properties, 'w:pPrChange'), 'w:pPr');
  if (properties === undefined || old === undefined) return;
  const marks = child(properties, 'w:rPr');
  properties.children = [...old.children, ...(marks === undefined ? [] : [marks])];
}

/** Joins each paragraph whose mark goes with the paragraph below it, which gives the properties. */
function joinParagraphs(parent: MarkupElement, gone: 'inserted' | 'deleted'): void {
  let carried: MarkupNode[] = [];
  const joined: MarkupNode[] = [];
  let last: MarkupElement | null = null;
  for (const node of parent.children) {
    if (typeof node === 'string') continue;
    if (node.name !== 'w:p') {
      joinParagraphs(node, gone);
      joined.push(node);
      continue;
    }
    const properties = child(node, 'w:pPr');
    node.children = [
      ...(properties === undefined ? [] : [properties]),
      ...carried,
      ...node.children.filter((one) => one !== properties),
    ];
    carried = [];
    if (markOf(child(properties, 'w:rPr')) === gone) {
      carried = node.children.filter((one) => one !== properties);
      last = node;
    } else joined.push(node);
  }
  // Nothing below it to join with: what is left stands as a paragraph of its own.
  if (carried.length > 0 && last !== null) joined.push(last);
  if (joined.length > 0 || last !== null) parent.children = joined;
}

/** Resolves all tracked changes below `root` in place, and counts them into `counts`. */
export function resolveChanges(
  root: MarkupElement,
  changes: 'accept' | 'reject',
  counts: ChangeCounts,
): void {
  countRuns(root, counts);
  const accept = changes === 'accept';
  const [kept, dropped] = accept ? [INSERTED, DELETED] : [DELETED, INSERTED];
  const gone = accept ? 'deleted' : 'inserted';
  const resolve = (node: MarkupElement): readonly MarkupNode[] | null => {
    if (node.name === 'w:tr' && markOf(child(node, 'w:trPr')) === gone) return [];
    if (node.name === 'w:tc' && markOf(child(node, 'w:tcPr')) === gone) return [];
    if (node.name === 'w:rPr' || node.name === 'w:trPr' || node.name === 'w:tcPr') return [node];
    if (node.name === 'w:p' && !accept) restoreProperties(node);
    if (node.name === 'w:delText') return [{ ...node, name: 'w:t' }];
    if (dropped.has(node.name)) return [];
    if (!kept.has(node.name)) return null;
    rewrite(node, resolve);
    return node.children;
  };
  rewrite(root, resolve);
  joinParagraphs(root, gone);
}
