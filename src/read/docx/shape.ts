// Brings the tree of a document into plain paragraphs: one version of everything, text boxes below their paragraph.
import { child, children, descendants, rewrite, textOf } from '../tree.js';
import type { MarkupElement, MarkupNode } from '../tree.js';
import type { StyleSheet } from './styles.js';
import { isOn, valueOf } from './tree.js';

/** What is left out while shaping; it ends in notices. */
export interface LeftOut {
  contentsLines: number;
  hiddenWords: number;
  /** Pictures of at least 8 by 5 cm, charts and diagrams: they may hold text. */
  pictures: number;
  /** Other files laid inside the document. */
  embedded: number;
}

/** English Metric Units in a centimetre. */
const EMU = 360_000;
const CONTENTS_GALLERY = /^table of (?:contents|figures)/i;

/** Takes one branch of alternative contents, and the content of content controls without their placeholders. */
export function chooseBranches(root: MarkupElement, leftOut: LeftOut): void {
  const choose = (node: MarkupElement): readonly MarkupNode[] | null => {
    if (node.name === 'mc:AlternateContent') {
      const choice = child(node, 'mc:Choice');
      const fallback = child(node, 'mc:Fallback');
      const taken = choice !== undefined && choice.children.length > 0 ? choice : fallback;
      if (taken === undefined) return [];
      rewrite(taken, choose);
      return taken.children;
    }
    if (node.name === 'w:altChunk' || node.name === 'w:subDoc') {
      leftOut.embedded++;
      return [];
    }
    if (node.name !== 'w:sdt') return null;
    const properties = child(node, 'w:sdtPr');
    const gallery = valueOf(child(properties, 'w:docPartGallery')) ?? '';
    const content = child(node, 'w:sdtContent');
    if (CONTENTS_GALLERY.test(gallery))
      leftOut.contentsLines += content === undefined ? 0 : contentsLines(content);
    if (content === undefined || CONTENTS_GALLERY.test(gallery)) return [];
    // 'Klik om tekst in te voeren' is no text of the document.
    if (isOn(child(properties, 'w:showingPlcHdr')) === true) return [];
    rewrite(content, choose);
    return content.children;
  };
  rewrite(root, choose);
}

function contentsLines(content: MarkupElement): number {
  const lines = descendants(content, 'w:p').filter((line) => descendants(line, 'w:t').length > 0).length;
  // The first line is the heading 'Inhoudsopgave'.
  return Math.max(1, lines - 1);
}

/** Takes hidden runs out; hidden by the run itself, its style or the style of the paragraph. */
export function dropHidden(root: MarkupElement, styles: StyleSheet, leftOut: LeftOut): void {
  const visit = (element: MarkupElement, hiddenHere: boolean): void => {
    const kept: MarkupNode[] = [];
    for (const node of element.children) {
      if (typeof node === 'string') {
        kept.push(node);
        continue;
      }
      if (node.name === 'w:r' && isHiddenRun(node, styles, hiddenHere)) {
        leftOut.hiddenWords += textOf(node)
          .split(/\s+/)
          .filter((word) => word !== '').length;
        continue;
      }
      const style = node.name === 'w:p' ? valueOf(child(child(node, 'w:pPr'), 'w:pStyle')) : undefined;
      visit(node, node.name === 'w:p' ? styles.resolve(style).hidden : hiddenHere);
      kept.push(node);
    }
    element.children = kept;
  };
  visit(root, false);
}

function isHiddenRun(run: MarkupElement, styles: StyleSheet, paragraphHidden: boolean): boolean {
  const properties = child(run, 'w:rPr');
  const direct = isOn(child(properties, 'w:vanish'));
  if (direct !== undefined) return direct;
  const style = valueOf(child(properties, 'w:rStyle'));
  return paragraphHidden || (style !== undefined && styles.resolve(style).hidden);
}

function isLargePicture(drawing: MarkupElement): boolean {
  const graphic = child(drawing, 'a:graphicData')?.attributes['uri'] ?? '';
  const isChart = /\/(?:chart|chartex|diagram)$/.test(graphic);
  const isPicture =
    descendants(drawing, 'a:blip').length > 0 || descendants(drawing, 'v:imagedata').length > 0;
  const extent = child(drawing, 'wp:extent');
  if (extent === undefined) return isPicture && drawing.name === 'w:pict';
  const width = Number(extent.attributes['cx'] ?? 0) / EMU;
  const height = Number(extent.attributes['cy'] ?? 0) / EMU;
  return isChart || (isPicture && width >= 8 && height >= 5);
}

/** Takes drawings out of a paragraph. @returns the paragraphs of the text boxes in them */
function liftBoxes(paragraph: MarkupElement, leftOut: LeftOut): MarkupNode[] {
  const lifted: MarkupNode[] = [];
  rewrite(paragraph, (node) => {
    if (node.name !== 'w:drawing' && node.name !== 'w:pict' && node.name !== 'w:object') return null;
    if (isLargePicture(node)) leftOut.pictures++;
    for (const box of boxesOf(node)) {
      shapeBlocks(box, leftOut);
      lifted.push(...box.children);
    }
    return [];
  });
  return lifted;
}

/** Outermost text boxes: those inside a text box are lifted when that one is shaped. */
function boxesOf(element: MarkupElement): MarkupElement[] {
  return children(element).flatMap((node) => (node.name === 'w:txbxContent' ? [node] : boxesOf(node)));
}

const isPageBreak = (node: MarkupNode): boolean =>
  typeof node !== 'string' &&
  node.name === 'w:br' &&
  /^(?:page|column)$/.test(node.attributes['w:type'] ?? '');

/** Cuts a paragraph at its page and column breaks; only the first part keeps its list number. */
function cutAtPageBreaks(paragraph: MarkupElement): MarkupElement[] {
  if (!children(paragraph, 'w:r').some((run) => run.children.some(isPageBreak))) return [paragraph];
  const properties = child(paragraph, 'w:pPr');
  const unnumbered = properties && {
    ...properties,
    children: children(properties).filter((node) => node.name !== 'w:numPr'),
  };
  const parts: MarkupElement[] = [{ ...paragraph, children: properties === undefined ? [] : [properties] }];
  for (const run of children(paragraph, 'w:r')) {
    let piece: MarkupElement = { ...run, children: [] };
    parts.at(-1)?.children.push(piece);
    for (const node of run.children) {
      if (!isPageBreak(node)) {
        piece.children.push(node);
        continue;
      }
      piece = { ...run, children: children(run, 'w:rPr') };
      if (textOf(parts.at(-1) ?? paragraph).trim() === '') parts.at(-1)?.children.push(piece);
      else parts.push({ ...paragraph, children: unnumbered === undefined ? [piece] : [unnumbered, piece] });
    }
  }
  return parts.filter((part, index) => index === 0 || textOf(part).trim() !== '');
}

const CONTAINERS = new Set('w:tc w:tr w:tbl w:footnote w:endnote w:body'.split(' '));

/** Lifts text boxes and cuts at page breaks in the body, a cell, a note or a text box. */
export function shapeBlocks(container: MarkupElement, leftOut: LeftOut): void {
  const shaped: MarkupNode[] = [];
  for (const node of children(container)) {
    if (node.name === 'w:p') {
      const lifted = liftBoxes(node, leftOut);
      shaped.push(...cutAtPageBreaks(node), ...lifted);
    } else {
      if (CONTAINERS.has(node.name)) shapeBlocks(node, leftOut);
      shaped.push(node);
    }
  }
  container.children = shaped;
}
