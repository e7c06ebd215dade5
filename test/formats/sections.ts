// A report as headings with their sentences and tables, from each format that people read.
import type { Root, RootContent } from 'mdast';
import { allNodes, markdownText, parseMarkdown, partsOf, unescaped } from '../attacks/opened.js';
import { named, textOf, within, type Element } from '../report/html/parsed.js';

export interface ReportTable {
  readonly caption: string;
  /** The head first. Bars are left out: their number stands beside them. */
  readonly rows: readonly (readonly string[])[];
}

export interface Section {
  readonly heading: string;
  /** Paragraphs and items of lists; no quotations. */
  readonly texts: readonly string[];
  readonly tables: readonly ReportTable[];
}

interface Draft extends Section {
  readonly texts: string[];
  readonly tables: ReportTable[];
}

const tidy = (text: string): string => text.replace(/[█░]/g, '').replace(/\s+/g, ' ').trim();
const captionOf = (text: string): string => tidy(text).replace(/:$/, '');
const draft = (heading: string): Draft => ({ heading: tidy(heading), texts: [], tables: [] });

/** Elements in their order; those for which `whole` holds are not entered. */
function walk(element: Element, whole: (one: Element) => boolean): Element[] {
  return whole(element)
    ? [element]
    : element.children.flatMap((child) => ('attribs' in child ? walk(child, whole) : []));
}

const PIECES = new Set(['h1', 'h2', 'h3', 'table', 'p', 'li', 'blockquote', 'svg', 'script', 'style']);

function htmlTable(table: Element): ReportTable {
  const all = within(table.children);
  const rows = all.filter(({ name }) => name === 'tr');
  return {
    caption: captionOf(textOf(all.find(({ name }) => name === 'caption')!)),
    rows: rows.map(({ children }) =>
      children.filter((child) => 'attribs' in child).map((cell) => tidy(textOf(cell))),
    ),
  };
}

export function htmlSections(html: string): Section[] {
  const sections: Draft[] = [];
  for (const one of named(html, 'main').flatMap((main) => walk(main, ({ name }) => PIECES.has(name)))) {
    if (/^h[123]$/.test(one.name)) sections.push(draft(textOf(one)));
    else if (one.name === 'table') sections.at(-1)?.tables.push(htmlTable(one));
    else if (one.name === 'p' || one.name === 'li') sections.at(-1)?.texts.push(tidy(textOf(one)));
  }
  return sections;
}

function markdownTable(node: Extract<RootContent, { type: 'table' }>, before: string): ReportTable {
  return {
    caption: captionOf(before),
    rows: node.children.map(({ children }) => children.map((cell) => tidy(markdownText(cell)))),
  };
}

export function markdownSections(text: string): Section[] {
  const sections: Draft[] = [];
  const root: Root = parseMarkdown(text);
  for (const node of root.children) {
    if (node.type === 'heading') sections.push(draft(markdownText(node)));
    else if (node.type === 'table') {
      const own = sections.at(-1)!;
      own.tables.push(markdownTable(node, own.texts.pop() ?? ''));
    } else if (node.type === 'paragraph') sections.at(-1)?.texts.push(tidy(markdownText(node)));
    else if (node.type === 'list')
      for (const item of allNodes(node).filter(({ type }) => type === 'listItem'))
        sections.at(-1)?.texts.push(tidy(markdownText(item)));
  }
  return sections;
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, own]) => unescaped(own!)).join('');
const styleOf = (xml: string): string => /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? '';

function wordTable(xml: string, caption: string): ReportTable {
  const rows = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
  return {
    caption: captionOf(caption),
    rows: rows.map((row) => (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => tidy(textIn(cell)))),
  };
}

export async function wordSections(bytes: Buffer): Promise<Section[]> {
  const xml = (await partsOf(bytes)).get('word/document.xml')!;
  const sections: Draft[] = [];
  let caption = '';
  for (const [piece] of xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)) {
    const style = styleOf(piece);
    if (piece.startsWith('<w:tbl>')) sections.at(-1)?.tables.push(wordTable(piece, caption));
    else if (/^(Title|Heading[123])$/.test(style)) sections.push(draft(textIn(piece)));
    else if (style === 'Caption') caption = textIn(piece);
    else if (style !== 'Quote' && style !== 'Source') {
      const text = tidy(textIn(piece));
      if (text) sections.at(-1)?.texts.push(text);
    }
  }
  return sections;
}

/** A number as Dutch people write it: '1.234,5' is 1234.5. */
export const dutchNumber = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** All numbers in a text: '12', '1.234', '0,84'; those inside words and labels (C12, 5.4) do not count. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\w.,–-])[−-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\w]|[.,]\d)/g)].map(([own]) =>
    dutchNumber(own.replace('−', '-')),
  );
