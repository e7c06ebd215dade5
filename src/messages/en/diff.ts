// English texts of `raakvlak diff`: two versions of one paper.
import type * as dutch from '../nl/diff.js';
import { createFormats } from '../format.js';

const f = createFormats('en');
const paragraphs = (n: number): string => (n === 1 ? '1 paragraph' : `${f.count(n)} paragraphs`);
const touching = (n: number): string => (n === 1 ? '1 touching passage' : `${f.count(n)} touching passages`);
const subjects = (n: number): string => (n === 1 ? '1 subject' : `${f.count(n)} subjects`);

export const diff: typeof dutch.diff = {
  command: {
    description:
      'set two versions of one paper side by side: what is new, what is not found any more, what stayed',
    old: 'the old version (PDF, DOCX, ODT, HTML, Markdown or text)',
    new: 'the new version',
    examples: [
      'Examples:',
      '  raakvlak diff culture-draft.docx culture.pdf',
      '  raakvlak diff old.pdf new.pdf -o difference.html',
    ].join('\n'),
  },
  title: 'Two versions side by side: what is different?',
  version: { old: 'Old version', new: 'New version' },
  columns: { subject: 'Subject', old: 'Old version', new: 'New version', version: 'Version' },
  shown: (say, n, total) =>
    n < total ? `${say}. Here are the first ${f.count(n)}; the appendix has the others.` : `${say}.`,

  summary: {
    heading: 'In short',
    read: (old, current) => `We read the old version: ${old}. And the new version: ${current}.`,
    lead: { gained: 'What is new?', lost: 'What did we not find any more?', stayed: 'What stayed?' },
    paragraphs: (side, n) =>
      n === 0
        ? side === 'gained'
          ? 'No whole paragraphs: we found all of them in the old version.'
          : 'No whole paragraphs: we found all of them in the new version.'
        : side === 'gained'
          ? `${paragraphs(n)} ${n === 1 ? 'stands' : 'stand'} only in the new version.`
          : `We did not find ${paragraphs(n)} of the old version in the new one.`,
    touching: (side, n, places, all) =>
      n === 0
        ? `No touching passages (that bring culture and welfare together) ${side === 'gained' ? 'came in' : 'went out'}.`
        : `${touching(n)} (that ${n === 1 ? 'brings' : 'bring'} culture and welfare together) ${n === 1 ? 'is' : 'are'} ${side === 'gained' ? 'new' : 'not found any more'}${all ? '' : ', for example'}: ${places}.`,
    subjects: (side, n, names, all) =>
      `${subjects(n)} ${n === 1 ? 'is' : 'are'} ${side === 'gained' ? 'new' : 'not found any more'}${all ? '' : ', for example'}: ${names}.`,
    same: (same, changed) =>
      `${same === 0 ? 'No paragraph' : paragraphs(same)} stayed the same${changed > 0 ? ` and ${paragraphs(changed)} changed` : ''}.`,
    moved: (n) => `${f.count(n)} of them ${n === 1 ? 'stands' : 'stand'} in another place now.`,
    touchingStayed: (n) =>
      n === 0
        ? 'No touching passage stands in both versions.'
        : `${touching(n)} ${n === 1 ? 'stands' : 'stand'} in both versions.`,
    commitments: (n, steps) =>
      `${n === 1 ? '1 changed passage' : `${f.count(n)} changed passages`} about culture or welfare ${n === 1 ? 'goes' : 'go'} further or less far: ${steps}.`,
    step: (from, to) => `from ${from} to ${to}`,
    sure: 'A computer looked for equal and changed paragraphs and for the words of fixed lists, and makes mistakes. What we did not find any more may be said in other words, or stand in another paper.',
    identical: 'No difference.',
    identicalMore: (n) =>
      `The running text of both versions is the same (${paragraphs(n)}). Capitals, punctuation, headings and layout were not looked at.`,
  },

  touching: {
    heading: 'Touching passages',
    gained: (n) => `${touching(n)} ${n === 1 ? 'is' : 'are'} new in the new version`,
    lost: (n) => `${touching(n)} of the old version ${n === 1 ? 'was' : 'were'} not found any more`,
    noneGained: 'We found no new touching passages.',
    noneLost: 'We found all touching passages of the old version again.',
    stayed: (n, ids) =>
      n === 0 ? 'No touching passage stands in both versions.' : `In both versions: ${touching(n)} (${ids}).`,
  },
  commitments: {
    heading: 'How far it goes: wish, measure or secured',
    intro:
      'These passages about culture or welfare stand in both versions, but now go further or less far. A wish is an intention; a measure is done or will be; secured also says who, with money or a date. You see the sentences that differ.',
    step: (from, to, touches) => `From ${from} to ${to}${touches ? ' (touching passage)' : ''}:`,
    rest: (list) => `And: ${list}.`,
  },
  subjects: {
    heading: 'Subjects',
    intro:
      'The number of passages per subject and version, with their numbers. O is the old version, N the new one.',
    gained: 'New in the new version',
    lost: 'Not found any more in the new version',
    noneGained: 'We found no new subjects.',
    noneLost: 'We found all subjects of the old version again.',
    bothHeading: 'Subjects in both versions',
    both: 'Number of passages per version',
  },
  dimensions: {
    intro: 'Language that refers to the six dimensions of Positive Health: one lens, no yardstick.',
    caption: 'Number of passages per dimension and version',
  },
  paragraphs: {
    heading: 'Paragraphs',
    gained: (n) => `${paragraphs(n)} ${n === 1 ? 'stands' : 'stand'} only in the new version`,
    lost: (n) => `${paragraphs(n)} of the old version ${n === 1 ? 'was' : 'were'} not found any more`,
    changed: (n) => `${paragraphs(n)} changed; you see the sentences that differ, first old, then new`,
    divided: (list) =>
      `Here only the punctuation differs, or the same sentences are divided over other paragraphs: ${list}.`,
    noneGained: 'No paragraph stands only in the new version.',
    noneLost: 'We found all paragraphs of the old version again.',
    noneChanged: 'No paragraph was changed.',
  },
  method: {
    heading: 'What was read, and how',
    items: [
      'Paragraphs with the same words are the same, also in another place. Else we look for the paragraph that is most like it: when at least half of the pairs of neighbouring words are the same (30 per cent in the same place), it was changed. When most of a paragraph stands in another one, it was joined or split; that counts as changed. The rest is new or not found any more.',
      'Headings, tables of contents, running heads and numbers of lists do not count. A subject is only called new or not found any more when no word of it stands anywhere in the other version, headings included.',
      'A word list misses words and sometimes counts one too many. Read the passages themselves.',
    ],
  },
  appendix: {
    title: 'Appendix',
    heading: 'All differences, with numbers',
    gained: 'Only in the new version',
    lost: 'Not found any more',
    changed: 'Changed',
    regrouped: 'Joined or split',
    moved: 'In another place',
    places: 'The passages named above. Long passages are cut.',
  },
  warnings: {
    'little-in-common': () =>
      'The two papers have hardly any paragraphs in common. Are they two versions of one paper?',
    'order-reversed': ({ old, new: current }) =>
      `The old version seems to be of ${old} and the new one of ${current}. Does the oldest stand first?`,
    'version-lengths': ({ ratio, longer }) =>
      `The ${longer} version is ${ratio} times as long as the other. Perhaps the shorter one is part of the paper.`,
    'unread-pages': ({ pages: n }) =>
      `${n} ${Number(n) === 1 ? 'page' : 'pages'} could not be read. What stands there counts nowhere.`,
  },
};

export const diffErrors: typeof dutch.diffErrors = {
  'diff-two': () =>
    'Name two papers: first the old version, then the new one. For example: raakvlak diff old.pdf new.pdf.',
};
