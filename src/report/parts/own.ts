// The concepts of the user's own lexicons: a table per lexicon, all of its concepts that were found.
import type { PartContext } from '../context.js';
import { text, type Part } from '../model.js';
import { conceptsOf, conceptTable } from './shared.js';

/** No part when the user brought no lexicon of their own; a changed one is shown where the shipped one is. */
export function ownConceptsPart(context: PartContext): Part[] {
  const { own: texts } = context.messages.texts.report;
  const own = context.lexicons.filter((lexicon) => lexicon.own?.added);
  if (own.length === 0) return [];
  const blocks = own.flatMap((lexicon) => {
    const concepts = conceptsOf(context, lexicon.id);
    const label = lexicon.label[context.language];
    return [
      concepts.length === 0 ? text(texts.none(label)) : conceptTable(texts.caption(label), concepts, context),
    ];
  });
  return [
    {
      id: 'eigen',
      heading: texts.heading,
      level: 2,
      depth: 'report',
      blocks: [text(texts.intro), ...blocks],
    },
  ];
}
