// The report for a terminal: as wide as the window, coloured only when asked.
import type { Messages } from '../messages/index.js';
import { partsFor, type Block, type Depth, type Report } from './model.js';
import { plain } from './plain.js';
import { createStyle, line, wrap, type Style } from './terminal/style.js';
import { renderTable } from './terminal/table.js';

/** What the terminal can show. */
export interface TerminalOptions {
  /** Columns of the window. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;

function render(block: Block, style: Style, messages: Messages): string {
  switch (block.kind) {
    case 'text':
      return wrap(line(block.text, style), style.width);
    case 'legend':
      return style.colour ? wrap(plain(messages.texts.report.touching.legendTerminal), style.width) : '';
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${index + 1}. ` : '- ';
          return marker + wrap(line(item, style), style.width, ' '.repeat(marker.length)).trimStart();
        })
        .join('\n');
    case 'table':
      return renderTable(block, style);
    case 'figure':
      return '';
    case 'quote':
      return `${wrap(`“${line(block.text, style)}”`, style.width, '  ')}\n${wrap(style.chalk.dim(`— ${plain(block.source)}`), style.width, '  ')}`;
  }
}

/** @param depth how much to show: the half page, the report, or everything with the appendix */
export function renderTerminal(
  report: Report,
  messages: Messages,
  depth: Depth,
  options: TerminalOptions,
): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, options.width));
  const style = createStyle(width, options.colour);
  const parts = partsFor(report, depth).map((part) => {
    const underline = part.level === 2 ? '\n' + '─'.repeat(Math.min(width, part.heading.length)) : '';
    const blocks = part.blocks.map((block) => render(block, style, messages)).filter(Boolean);
    return [style.chalk.bold(wrap(plain(part.heading), width)) + underline, ...blocks].join('\n\n');
  });
  const hidden = depth === 'appendix' ? [] : [wrap(messages.texts.report.appendix.hidden, width)];
  return [style.chalk.bold(wrap(plain(report.title), width)), ...parts, ...hidden].join('\n\n') + '\n';
}
