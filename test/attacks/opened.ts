// What a reader finds in a report: its shape and its words, per format.
import JSZip from 'jszip';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import readWorkbook from 'read-excel-file/node';
import { parseCsv } from '../../src/tables/csv.js';
import { elements } from '../report/html/parsed.js';

/** Signs that steer a terminal or hide text, but for the end of a line. */
export const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/;

/** Without white space, so that lines may break anywhere. */
export const dense = (text: string): string => text.replace(/\s+/g, '');

/** What a browser may run, load or go to besides what every report has: one script, links inside the page. */
export function htmlDanger(html: string): string[] {
  const found = elements(html).flatMap(({ name, attribs }) =>
    Object.entries(attribs)
      .filter(
        ([key, value]) =>
          /^on/i.test(key) ||
          (['href', 'src', 'action', 'xlink:href'].includes(key) && !value.startsWith('#')),
      )
      .map(([key, value]) => `${name} ${key}=${value}`),
  );
  const loose = elements(html).filter(({ name }) =>
    ['iframe', 'object', 'embed', 'base', 'img', 'form', 'link', 'foreignobject'].includes(name),
  );
  const scripts = elements(html)
    .filter(({ name }) => name === 'script')
    .slice(1);
  return [...found, ...[...loose, ...scripts].map(({ name }) => name)];
}

/** Without the after-treatment that links addresses in text: it also links those that are escaped. */
const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions });

export const allNodes = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => allNodes(child as Nodes)) : []),
];

export function markdownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => markdownText(child as Nodes)).join('') : '';
}

/** The kinds of node that a report may hold; anything else came out of a document. */
const KINDS = new Set(
  'root heading paragraph text strong emphasis list listItem table tableRow tableCell blockquote'.split(' '),
);

/** Nodes that a report never has: links, pictures, HTML … */
export const markdownDanger = (text: string): string[] =>
  allNodes(parseMarkdown(text))
    .filter((node) => !KINDS.has(node.type) && !(node.type === 'html' && node.value === '<!-- -->'))
    .map((node) => `${node.type} ${'value' in node ? node.value : markdownText(node)}`);

/** Parts of a package by name. */
export async function partsOf(bytes: Buffer): Promise<Map<string, string>> {
  const { files } = await JSZip.loadAsync(bytes);
  const own = Object.values(files).filter(({ dir }) => !dir);
  return new Map(await Promise.all(own.map(async (one) => [one.name, await one.async('string')] as const)));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
export const unescaped = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

/** The text of a Word document, paragraphs on lines. */
export async function wordText(bytes: Buffer): Promise<string> {
  const xml = (await partsOf(bytes)).get('word/document.xml')!;
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
    .map(([, text]) => (text === undefined ? '\n' : unescaped(text)))
    .join('');
}

type Cell = string | number | boolean | Date | null;

/** Sheets of a workbook by name, the head first. */
export async function sheetsOf(bytes: Buffer): Promise<Map<string, readonly (readonly Cell[])[]>> {
  const sheets = (await readWorkbook(bytes, { trim: false })) as unknown as {
    sheet: string;
    data: Cell[][];
  }[];
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Cells of CSV texts, the heads too, as a program reads them. */
export const csvCells = (tables: ReadonlyMap<string, string>): string[] =>
  [...tables].flatMap(([name, text]) => parseCsv(text, name).flat());

/** Which of these texts do not stand in the other, white space aside. */
export const absent = (texts: readonly string[], whole: string): string[] => {
  const text = dense(whole);
  return texts.filter((one) => !text.includes(dense(one)));
};
