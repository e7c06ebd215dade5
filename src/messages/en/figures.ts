// English texts of pictures and of the HTML report around them.
import { createFormats } from '../format.js';
import type { figures as reference } from '../nl/figures.js';

const f = createFormats('en');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);

export const figures: typeof reference = {
  unit: 'passages per 1,000 words',
  perThousand: 'Number of passages, with the number per 1,000 words in brackets.',
  web: {
    caption: 'Positive Health in both frameworks, per 1,000 words',
    note: 'The further out, the more passages with language that refers to that dimension. The web helps a conversation; it is no yardstick.',
    item: (label, culture, welfare) =>
      `${label}: culture framework ${culture}, welfare framework ${welfare}.`,
  },
  bars: {
    caption: 'Attention per dimension, with the number of studies beside it',
    note: 'On the left passages, with the number per 1,000 words in brackets; the bar is as long as that number. On the right how many of 139 studies of active arts participation (also) concerned the dimension. Left and right have scales of their own.',
    aside: 'studies',
    item: (label, culture, welfare, studies) =>
      `${label}: culture framework ${culture}, welfare framework ${welfare}; studies: ${studies}.`,
  },
  scale: {
    caption: 'Do the frameworks share their words?',
    note: 'The dot is the number S, the line around it the 95% interval: the number may be that far off. The other dots are there to compare with.',
    these: 'These two frameworks',
    halves: {
      culture: 'Two halves of the culture framework',
      welfare: 'Two halves of the welfare framework',
    },
    unrelated: 'Other subjects, such as roads',
    about: (value) => `about ${value}`,
    withInterval: (value, low, high) => `${value} (${low} to ${high})`,
    ends: ['no word shared', 'like one text'],
  },
  subjects: {
    heading: 'What do both speak of?',
    intro: {
      shared: 'First the subjects with at least 3 passages in both frameworks.',
      own: 'Then what stands mainly in one framework: at least 3 passages there, at most a third of that in the other.',
    },
    nothing: 'We found no subject with at least 3 passages in one of the frameworks.',
    caption: 'Shared and own subjects',
    note: 'The larger the circle, the more passages. A line between two circles: both frameworks name the subject.',
    table: 'Subjects, number of passages per framework',
    shared: 'In both frameworks',
    own: { culture: 'Mainly in the culture framework', welfare: 'Mainly in the welfare framework' },
    group: (heading, items) => `${heading}: ${items}.`,
    item: (label, culture, welfare) =>
      `${label} (culture framework ${f.count(culture)}, welfare framework ${f.count(welfare)})`,
  },
  map: {
    caption: 'Where in the papers do they touch?',
    note: 'Each framework runs from the top (begin) down (end). Every sign is a passage; follow the sign to read the passage.',
    table: 'Touching passages and other passages about both fields, number per framework',
    tableColumn: 'How far does it go?',
    both: 'names both, apart from each other',
    begin: 'begin',
    end: 'end',
    track: (name, n, items) => (n === 0 ? `${name}: no passages.` : `${name}, ${passages(n)}: ${items}.`),
  },
  html: {
    skip: 'To the contents',
    contents: 'Contents',
    appendixNote: 'Click a section to open it.',
    notPrinted: 'Sections of the appendix that are closed are not in this print.',
    filter: 'Show touching passages',
    shown: ['shown:', 'of'],
    footer:
      'This report was made by a computer, for a conversation between two departments. It is no judgement. Read it together.',
    toTop: 'To the top',
  },
};
