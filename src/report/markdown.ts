// The report as GitHub Flavored Markdown. mdast does the escaping: quotes can never become markup (owner of mdast-util-to-markdown).
import type { BlockContent, PhrasingContent, Root, RootContent, TableCell, TableRow, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, toMarkdown } from 'mdast-util-to-markdown';
import type { Messages } from '../messages/index.js';
import { bar } from './bar.js';
import { partsFor, type Block, type Cell, type Depth, type Inline, type Report, type Rich } from './model.js';
import { plain } from './plain.js';

const BAR_WIDTH = 10;

function phrasing(run: Inline): PhrasingContent {
  if (typeof run === 'string') return { type: 'text', value: plain(run) };
  const children: PhrasingContent[] = [{ type: 'text', value: plain(run.text).trim() }];
  return run.kind === 'strong' || run.kind === 'culture'
    ? { type: 'strong', children }
    : { type: 'emphasis', children };
}

/** A table's caption ends in a colon, or readers and linters take it for a heading. */
const captionOf = (caption: string): string => (/[.:!?]$/.test(caption) ? caption : `${caption}:`);

const rich = (runs: Rich): PhrasingContent[] => runs.map(phrasing);

function cell(value: Cell): TableCell {
  const runs: Rich = 'bar' in value ? [`${bar(value.bar, BAR_WIDTH)} ${value.text}`] : value;
  return { type: 'tableCell', children: rich(runs) };
}

function table(block: Extract<Block, { kind: 'table' }>): RootContent[] {
  if (block.rows.length === 0) return [];
  const row = (cells: readonly Cell[]): TableRow => ({ type: 'tableRow', children: cells.map(cell) });
  return [
    { type: 'paragraph', children: [phrasing({ kind: 'strong', text: captionOf(block.caption) })] },
    {
      type: 'table',
      align: block.columns.map((column) => (column.align === 'right' ? 'right' : null)),
      children: [row(block.columns.map((column) => [column.label])), ...block.rows.map(row)],
    },
  ];
}

function nodes(block: Block, messages: Messages): RootContent[] {
  switch (block.kind) {
    case 'text':
      return [{ type: 'paragraph', children: rich(block.text) }];
    case 'legend':
      return [{ type: 'paragraph', children: [phrasing(messages.texts.report.touching.legend)] }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: block.ordered,
          spread: false,
          children: block.items.map((item) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: rich(item) }],
          })),
        },
      ];
    case 'table':
      return table(block);
    case 'figure':
      return [];
    case 'quote': {
      const lines: BlockContent[] = [
        { type: 'paragraph', children: rich(block.text) },
        { type: 'paragraph', children: [phrasing(`— ${block.source}`)] },
      ];
      return [{ type: 'blockquote', children: lines }];
    }
  }
}

/** Two quotations or lists in a row need something between them, or Markdown makes them one. */
function separated(content: readonly RootContent[]): RootContent[] {
  return content.flatMap((node, index) =>
    (node.type === 'blockquote' || node.type === 'list') && content[index - 1]?.type === node.type
      ? [{ type: 'html', value: '<!-- -->' } as const, node]
      : [node],
  );
}

/**
 * Text of which nothing can become markup within a cell: no line break, no sign that begins or ends anything, no 'www.'
 * and no '://'.
 */
const HARMLESS_IN_CELL = /^(?:[\p{L}\p{N} ,;%()‘’“”–…×'"+=#-]|(?<![Ww])\.|:(?!\/))*$/u;

/** Most cells are harmless, and escaping looks at a text dozens of times: reports of many tables were made of little else. */
const cellText: Handle = (node: Text, parent, state, info) =>
  parent?.type === 'tableCell' && parent.children.length === 1 && HARMLESS_IN_CELL.test(node.value)
    ? node.value
    : defaultHandlers.text(node, parent, state, info);

/** Nodes as the text of a Markdown file. Text nodes are escaped: what a document holds can never become markup. */
export function writeMarkdown(content: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: separated(content) };
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { handlers: { text: cellText } }],
    bullet: '-',
    rule: '-',
  });
}

/** @param depth how much to show: the half page, the report, or everything with the appendix */
export function renderMarkdown(report: Report, messages: Messages, depth: Depth): string {
  const content = partsFor(report, depth).flatMap((part): RootContent[] => [
    { type: 'heading', depth: part.level, children: [{ type: 'text', value: plain(part.heading) }] },
    ...part.blocks.flatMap((block) => nodes(block, messages)),
  ]);
  const left = depth === 'report' && report.parts.some((part) => part.depth === 'appendix');
  const { notHere } = messages.texts.report.appendix;
  const elsewhere: RootContent[] = left
    ? [{ type: 'paragraph', children: [{ type: 'text', value: notHere }] }]
    : [];
  return writeMarkdown([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: plain(report.title) }] },
    ...content,
    ...elsewhere,
  ]);
}
