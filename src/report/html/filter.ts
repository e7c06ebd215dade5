// Choosing which touching passages are shown: hidden until the script of the page is there.
import type { Commitment } from '../../analysis.js';
import type { Messages } from '../../messages/index.js';
import type { Part } from '../model.js';
import { element, type Child } from './markup.js';
import { sign } from './svg/signs.js';

/** With fewer quotations there is nothing to choose. */
const FEWEST = 4;

/** The choice for the quotations of one part; nothing when they are few or all alike. */
export function filterOf({ blocks }: Part, messages: Messages): Child {
  const quotes = blocks.flatMap((block) =>
    block.kind === 'quote' && block.passage?.commitment ? [block.passage.commitment] : [],
  );
  const kinds = (['secured', 'measure', 'wish'] as const).filter((kind) => quotes.includes(kind));
  if (quotes.length < FEWEST || kinds.length < 2) return null;
  const { html } = messages.texts.figures;
  const choice = (kind: Commitment): Child =>
    element(
      'label',
      {},
      element('input', { type: 'checkbox', value: kind, checked: true }),
      ' ',
      sign(kind),
      ` ${messages.texts.report.commitment[kind]}`,
    );
  return element(
    'fieldset',
    { class: 'filter', hidden: true, 'data-shown': html.shown[0], 'data-of': html.shown[1] },
    element('legend', {}, html.filter),
    kinds.map(choice),
    element('output', {}),
  );
}
