// Blocks of a part as HTML: texts, lists, tables, quotations and pictures.
import type { Language, Messages } from '../../messages/index.js';
import type { Block, Part } from '../model.js';
import type { Anchors } from './anchors.js';
import { renderFigure } from './figure.js';
import { filterOf } from './filter.js';
import { linked, rich } from './inline.js';
import { element, LINE, type Child, type Markup } from './markup.js';
import { sign } from './svg/signs.js';
import { renderTable } from './table.js';

/** What every block may need of the page around it. */
export interface Setting {
  readonly messages: Messages;
  /** Of the report; the papers are always Dutch. */
  readonly language: Language;
  readonly anchors: Anchors;
}

function quote(block: Extract<Block, { kind: 'quote' }>, { anchors, language }: Setting): Markup {
  const { passage } = block;
  return element(
    'figure',
    {
      class: passage ? `quote of-${passage.domain}` : 'quote',
      id: passage ? anchors.forQuote(passage.id) : undefined,
      'data-commitment': passage?.commitment ?? undefined,
    },
    element(
      'blockquote',
      { lang: language === 'nl' ? undefined : 'nl' },
      element('p', { dir: 'auto' }, rich(block.text, null)),
    ),
    element(
      'figcaption',
      {},
      passage?.commitment ? [sign(passage.commitment), ' '] : null,
      element('cite', {}, element('bdi', {}, linked(block.source, anchors))),
    ),
  );
}

function list(block: Extract<Block, { kind: 'list' }>, { anchors }: Setting): Markup {
  const items = block.items.map((item) => [element('li', {}, rich(item, anchors)), LINE]);
  return element(block.ordered ? 'ol' : 'ul', {}, items);
}

/** A paragraph; one that begins with strong words has them as its own small heading. */
function paragraph({ text }: Extract<Block, { kind: 'text' }>, { anchors }: Setting): Markup {
  const [first] = text;
  const led = typeof first === 'object' && first.kind === 'strong';
  return element('p', { class: led ? 'led' : undefined }, rich(text, anchors));
}

function render(block: Block, tableId: () => string, setting: Setting): Child {
  switch (block.kind) {
    case 'text':
      return paragraph(block, setting);
    case 'legend':
      return element('p', { class: 'legend' }, setting.messages.texts.report.touching.legend);
    case 'list':
      return list(block, setting);
    case 'table':
      return renderTable(block, tableId(), setting.anchors);
    case 'quote':
      return quote(block, setting);
    case 'figure':
      return renderFigure(block, setting);
  }
}

/** Pictures that follow each other stand side by side where there is room. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'figure' && last?.[0]?.kind === 'figure') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** All blocks of a part, with the choice of quotations before the first of them. */
export function renderBlocks(part: Part, setting: Setting): Child {
  const filter = filterOf(part, setting.messages);
  const first = part.blocks.findIndex((block) => block.kind === 'quote');
  let tables = 0;
  const tableId = (): string => setting.anchors.unique(`${part.id}-tabel-${(tables += 1)}`);
  return grouped(part.blocks).map((group): Child => {
    const inner = group.map((block) => [render(block, tableId, setting), LINE]);
    const before = filter !== null && group[0] === part.blocks[first] ? [filter, LINE] : null;
    return group.length > 1 ? element('div', { class: 'pictures' }, inner) : [before, inner];
  });
}
