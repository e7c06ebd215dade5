// English texts about measures that stand in the appendix only; the Dutch decides the shape.
import { createFormats } from '../format.js';
import type { spread as dutch } from '../nl/spread.js';

const f = createFormats('en');

export const spread: typeof dutch = {
  vocabulary: {
    heading: 'Words in common, in equally much text',
    intro:
      'Equally much text is taken from either framework each time. How many of all different words in it stand in both? That share grows with the amount of text, also for two halves of one text. So compare it only at the same amount.',
    caption: 'Share of the different words that stand in both',
    columns: { size: 'Content words from either framework', value: 'In both' },
    morisita: (value) =>
      `A second measure of the same words does not depend on length: the index of Morisita comes to ${value} (0: no word in common, 1: the same words, equally often). It mostly looks at the words that occur most.`,
  },
  sections: (culture, welfare) =>
    `Between brackets: in how many pieces of text under a heading of their own a subject occurs. The culture framework has ${f.count(culture)} of them, the welfare framework ${f.count(welfare)}.`,
};
