// English texts of `raakvlak profile`: one framework alone.
import { createFormats } from '../format.js';
import type { profile as nl } from '../nl/profile.js';
import { report } from './report.js';

const f = createFormats('en');
const paragraphs = (n: number): string => (n === 1 ? '1 paragraph' : `${f.count(n)} paragraphs`);
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const field = { culture: 'culture', welfare: 'care and welfare' };

export const profile: typeof nl = {
  command: {
    description:
      'look at one framework: what it is about, for whom, why, how, and where culture and welfare touch',
    files: 'papers that together are one framework (PDF, DOCX, ODT, HTML, Markdown or text)',
    examples: [
      'Examples:',
      '  raakvlak profile social-agenda.pdf',
      '  raakvlak profile paper.pdf programme.docx -o profile.docx',
    ].join('\n'),
  },
  title: 'What is this framework about?',
  read: (papers) => `We read ${papers}.`,

  aboutLead: 'What is it about?',
  about: (n, all, share, domain) =>
    n === 0
      ? `We found no paragraph about ${field[domain]}.`
      : `${f.count(n)} of the ${paragraphs(all)} (${share}) ${n === 1 ? 'is' : 'are'} about ${field[domain]}.`,
  mostly: (themes) => `The subjects that occur most: ${themes}.`,
  hardly: (domain, n, all) =>
    `Hardly anything in this paper is about ${field[domain]}: ${n === 0 ? `none of the ${paragraphs(all)}` : `${f.count(n)} of the ${paragraphs(all)}`}. That is an open place. It may stand in another paper.`,
  question: (domain) =>
    `Which paragraph about ${field[domain]} would you like to read in this paper, and who can write it with you?`,
  peopleLead: 'For whom?',
  people: (groups) => `Named most: ${groups}.`,
  peopleNone: 'We found no groups of people that the paper names more often.',
  touchingLead: 'Where do culture and welfare touch?',
  touching: (n) =>
    n === 0
      ? 'We found no passage that brings culture and welfare together.'
      : `We found ${n === 1 ? '1 touching passage, which brings' : `${f.count(n)} touching passages, which bring`} them together.`,
  commitment: (secured, measures, wishes) => {
    const parts = [
      ...(secured > 0 ? [`${f.count(secured)} secured (who, with money or a date)`] : []),
      ...(measures > 0 ? [`${f.count(measures)} ${measures === 1 ? 'measure' : 'measures'}`] : []),
      ...(wishes > 0 ? [`${f.count(wishes)} ${wishes === 1 ? 'wish' : 'wishes'}`] : []),
    ];
    return `Of these: ${f.list(parts)}.`;
  },
  healthLead: 'Positive Health?',
  health: (dimensions) => `The text refers most to ${dimensions}.`,
  healthNone: 'We found no language that refers to the six dimensions.',

  aboutPart: {
    heading: 'What is it about?',
    intro:
      'A paragraph can be about culture, about care and welfare, about both or about something else. Below stand the themes and subjects that occur most.',
    captionShares: 'Paragraphs of running text',
    captionThemes: 'Themes, number of passages and where',
    captionConcepts: 'Subjects, number of passages and where',
    rows: {
      culture: 'About culture alone',
      welfare: 'About care and welfare alone',
      both: 'About both',
      neither: 'About neither',
    },
    spread: (n, all) => `${f.count(n)} of ${f.count(all)}`,
    appendixHeading: 'Paragraphs about culture and about care and welfare',
    notFound: (themes) => `We did not find these themes: ${themes}. They may stand in another paper.`,
  },
  touchingPart: {
    heading: 'Where do culture and welfare touch?',
    none: 'We found no passage in this text that brings culture and welfare together. It may stand in another paper.',
    restHeading: 'The other touching passages',
    bothHeading: 'Passages that name both',
    bothIntro: 'These passages name culture and welfare, but do not bring them together in one sentence.',
  },
  forWhom: {
    intro:
      'The people that the paper names, and the role that they get. Behind each number stands where you find the first six passages; the whole list is in the appendix. It also says in how many sections a subject occurs: the more, the more it runs through the whole text.',
    caption: 'Audiences',
    role: 'Role of these people: reached and served, or doing and deciding together',
  },
  why: {
    intro: 'The reasons that the paper gives, and the acts, agreements and programmes to which it refers.',
    motives: 'Reasons',
    frames: 'Acts, national (or Flemish) agreements and programmes',
  },
  how: {
    intro:
      'The means that the paper names, the parties it works with, and the thresholds for people who want to take part.',
    instruments: 'Means',
    actors: 'Parties',
    thresholds: 'Thresholds',
  },
  none: 'We found nothing about this in the text.',
  openHeading: 'An open place',
  dimensionsCaption: 'Passages per dimension; between brackets the number per 1,000 words',
  blocksCaption: 'Building blocks, number of passages',
  columns: {
    passages: 'Passages',
    paragraphs: 'Paragraphs',
    share: 'Share',
    sections: 'In sections',
    theme: 'Theme',
    about: 'About',
  },
  conceptsIntro:
    'For each subject the number of passages, the number of sections that hold them (between brackets, when there are more passages than one) and the numbers of those passages.',
  method: report.method.items.slice(0, 4),
  passages,
};
