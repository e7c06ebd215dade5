// English texts of the report: short sentences, first what is shared; never a grade.
import type { report as nl } from '../nl/report.js';
import { createFormats } from '../format.js';

const f = createFormats('en');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);
const about = (n: number): string => (n === 1 ? '1 passage is' : `${f.count(n)} passages are`);

export const report: typeof nl = {
  language: 'English',
  title: 'Culture and welfare: where do they touch?',
  framework: { culture: 'culture framework', welfare: 'welfare framework' },
  theFramework: { culture: 'the culture framework', welfare: 'the welfare framework' },
  domain: { culture: 'culture', welfare: 'care and welfare' },
  page: (page) => `p. ${page}`,
  pages: (n) => (n === 1 ? '1 page' : `${f.count(n)} pages`),
  words: (n) => (n === 1 ? '1 word' : `${f.count(n)} words`),
  passages,
  noHeading: 'no heading',
  none: 'none',
  unknown: 'cannot be said',
  commitment: { wish: 'wish', measure: 'measure', secured: 'secured' },

  summary: {
    heading: 'In short',
    read: (culture, welfare) => `We read for culture: ${culture}. For care and welfare: ${welfare}.`,
    sharedLead: 'What do you share?',
    sharedConcepts: (items) => `Both frameworks often deal with ${items}.`,
    sharedNothing: 'We found few words that both frameworks often use.',
    connecting: (n, where) =>
      n === 0
        ? 'We did not find a passage in these texts that really brings culture and welfare together. It may stand in another paper.'
        : `We found ${n === 1 ? '1 touching passage: a passage (paragraph) that brings' : `${f.count(n)} touching passages: passages (paragraphs) that bring`} culture and welfare together (${where}).`,
    perFramework: (culture, welfare) =>
      `${f.count(culture)} in the culture framework and ${f.count(welfare)} in the welfare framework`,
    oneFramework: (n, framework) => (n === 1 ? `in ${framework}` : `all in ${framework}`),
    both: (others, all, expected, direction) =>
      (others === 0
        ? 'That is '
        : others === all
          ? `${passages(others)} ${others === 1 ? 'does name' : 'do name'} both, but apart from each other. That is `
          : `${others === 1 ? 'One more passage names' : `Another ${passages(others)} name`} both, but apart from each other. In all there are ${passages(all)}: `) +
      {
        more: `more than one would expect by chance (about ${expected}).`,
        fewer: `fewer than one would expect by chance (about ${expected}).`,
        same: `not clearly more or fewer than one would expect by chance (about ${expected}).`,
        unknown: 'too few to compare with chance.',
      }[direction],
    concreteLead: 'Where is it concrete already?',
    concreteNone: (total) =>
      `For ${total === 1 ? 'this passage' : 'these passages'} we did not yet find who does it, with which money or when.`,
    concrete: (secured, total, places, all) =>
      `${secured < total ? `${f.count(secured)} of the ${f.count(total)} touching passages` : total === 1 ? 'This touching passage' : `All ${f.count(total)} touching passages`} also ${secured === 1 ? 'says' : 'say'} who does it, with money or a date${all ? '' : ', for instance'}: ${places}.`,
    measures: (n, wishes, secured) =>
      `We ${secured > 0 ? 'also' : 'did'} ${secured > 0 ? 'found' : 'find'} ` +
      [
        n === 0 ? '' : `${n === 1 ? '1 measure' : `${f.count(n)} measures`} (it happens, or is going to)`,
        wishes === 0 ? '' : wishes === 1 ? '1 wish' : `${f.count(wishes)} wishes`,
      ]
        .filter(Boolean)
        .join(' and ') +
      '.',
    openLead: 'Which places are still open?',
    openIntro:
      'One framework names these subjects more than once; we did not find them in the other. They may stand in another paper.',
    open: (label, n, presentIn, missingIn) =>
      `${label}: ${passages(n)} in ${presentIn}, not found in ${missingIn}`,
    openNone: 'We found no subject that one framework clearly names and the other does not.',
    languageLead: 'Do you speak the same language?',
    talkLead: 'What can you talk about?',
    sureLead: 'How sure is this?',
    sure: (problems) =>
      `${problems} A computer looked for words by fixed lists and is sometimes mistaken. How often is said at the end, with what was not read. Beside every number stands where it comes from. We only read paper. What already happens in practice, you know better.`,
    readWell: 'The papers could be read well.',
    readMostly: 'Nearly all of the papers could be read.',
    readPartly: (list) => `Not everything could be read: ${list}.`,
  },

  vocabulary: {
    heading: 'The same words?',
    score: (s) =>
      `On a scale from 0 (no word in common) to 1 (like two halves of one text) they come to ${s}. For comparison: texts on quite other subjects, such as roads, come to about 0.5.`,
    verdict: {
      high: 'For a large part the frameworks use the same words.',
      middle:
        'Partly: the frameworks share a fair part of their words, but each also has a language of its own.',
      low: 'Each framework mostly has words of its own.',
    },
    measured: (s, low, high, culture, welfare) =>
      `On a scale from 0 (no word in common) to 1 the frameworks together come to ${s} (this number is called S; 95% interval ${low} to ${high}). As a check: two halves of the culture framework itself come to ${culture}, two halves of the welfare framework to ${welfare}. Texts on quite other subjects, such as roads, came to about 0.5 in our measurements.`,
    method: (m, seed) =>
      `Measured on ${m} content words of either framework, so that length does not count (seed of the sample: ${seed}).`,
    shares: (culture, welfare) =>
      `Of all content words in the culture framework (words with a meaning of their own, so not ‘the’ or ‘of’) ${culture} also occur in the welfare framework; the other way round it is ${welfare}. These two numbers depend strongly on the length of the texts.`,
    refused: (side, have, minimum) =>
      `We cannot say that in one number for these texts, for there is too little text: ${side} has ${have}, and at least ${minimum} are needed. The rest of the report holds.`,
    contentWords: (n) => `${f.count(n)} content words`,
    paragraphs: (n) => `${f.count(n)} paragraphs`,
    copies: (n) =>
      `${n === 1 ? '1 paragraph stands' : `${f.count(n)} paragraphs stand`} almost word for word in both frameworks and ${n === 1 ? 'is' : 'are'} not counted here.`,
  },

  touching: {
    heading: 'Where do they touch?',
    intro: (shown, total, inTurn) => {
      const turn = inTurn ? ', in turn from both frameworks' : '';
      if (shown < total)
        return `These are ${f.count(shown)} of the ${f.count(total)} touching passages${turn}. The others stand in the appendix.`;
      return total === 1
        ? 'This is the touching passage that we found.'
        : `These are the ${f.count(total)} touching passages that we found${turn}.`;
    },
    tagsExplained:
      'Below each quotation stands how far it goes: a wish, a measure (it happens, or is going to) or secured (also who, with money or a date). In round brackets stand the words by which we saw that, in square brackets the number of the passage.',
    legend: 'Words on culture are bold, words on care and welfare in italics.',
    legendTerminal: 'Words on culture are bold, words on care and welfare underlined.',
    none: 'We did not find a passage in these texts that brings culture and welfare together. It may stand in another paper.',
    tag: (commitment, why) => (why ? `${commitment} (${why})` : commitment),
    numbers: (observed, expected, direction) =>
      `${about(observed)} about both culture and welfare. By chance one would expect about ${expected}. ` +
      {
        more: 'There are clearly more.',
        fewer: 'There are clearly fewer.',
        same: 'That is no clear difference.',
        unknown: 'Whether that difference is chance cannot be said.',
      }[direction],
    ratio: (ratio, low, high) =>
      `(Odds ratio ${ratio}, 95% interval ${low} to ${high}; 1 means: as by chance.)`,
    numbersUnknown: (observed) =>
      observed === 0
        ? ''
        : `${about(observed)} about both culture and welfare. Whether that is more or fewer than by chance cannot be said from these texts.`,
    viceVersa: (inCulture, inWelfare) =>
      `To and fro: the culture framework has ${inCulture} on care and welfare; the welfare framework has ${inWelfare} on culture.`,
    shareOf: (n, share) =>
      n === 0 ? 'no passage that we found' : `${passages(n)} (${share} of its paragraphs)`,
    appendixHeading: 'The other touching passages',
    bothHeading: 'Passages that name both',
    bothIntro:
      'These passages name culture and welfare but do not bring them together in one sentence. Sometimes that is a beginning.',
    bothRest: (ids) => `The others stand under Passages: ${ids}.`,
  },

  forWhom: {
    heading: 'For whom?',
    intro:
      'The people that the frameworks name: first those who stand in both. In all tables the colon is followed by where to find the first passages; ‘5 (2×)’ is two passages on page 5. The whole lists stand in the appendix.',
    caption: 'Audiences, number of passages per framework',
    role: 'Which role are these people given: reached and served, or doing and deciding together?',
    columns: { audience: 'Audience', role: 'Role' },
  },
  why: {
    heading: 'Why?',
    intro:
      'The reasons that the frameworks give, and the laws, agreements and programmes that they refer to.',
    captionMotives: 'Reasons, number of passages per framework',
    captionFrames: 'Laws, agreements and programmes, number of passages per framework',
    columns: { motive: 'Reason', frame: 'Law or agreement' },
  },
  how: {
    heading: 'How?',
    intro:
      'The means and parties that the frameworks name, and the thresholds for people who want to take part.',
    captionInstruments: 'Instruments, number of passages per framework',
    captionActors: 'Parties, number of passages per framework',
    captionThresholds: 'Thresholds, number of passages per framework',
    columns: { instrument: 'Instrument', actor: 'Party', threshold: 'Threshold' },
  },

  own: {
    heading: 'Own concepts',
    intro: 'Found with the lexicons that you brought yourself. We have not tested those lexicons.',
    caption: (label) => `${label}, number of passages per framework`,
    none: (label) => `${label}: none of these concepts was found in the texts.`,
  },

  open: {
    heading: 'Open places',
    intro:
      'One framework clearly names this, and we did not find it in the other. It may stand in another paper. ‘Expected’ is about how many passages there would be with as much attention. Behind each question stands the building block of cooperation that it goes with.',
    dimension: (label) => `language on ‘${label}’ (Positive Health)`,
    none: 'We found no open places large enough to name.',
    item: (n, presentIn, places, missingIn, expected) =>
      `– ${passages(n)} in ${presentIn}: ${places}. Not found in ${missingIn} (expected: ${expected}).`,
    more: (n) => `${f.count(n)} more open ${n === 1 ? 'place stands' : 'places stand'} in the appendix.`,
    appendixHeading: 'More open places',
    undecidedHeading: 'Too little text to say',
    undecided: (labels) =>
      `We found these subjects in one of the frameworks. The other is too short to speak of an open place: ${labels}.`,
  },

  dimensions: {
    heading: 'Positive Health',
    intro:
      'Here we count words that go with the six dimensions of Positive Health. It is one lens on policy, and a contested one. It is meant for conversation, not as a yardstick.',
    caption: 'Number of passages per dimension; in brackets the number per 1,000 words',
    studies: 'Studies of doing art',
    ofStudies: (low, high, total) => (low === high ? `${low} of ${total}` : `${low} or ${high} of ${total}`),
    studiesNote:
      'The last column says in how many of 139 studies of doing art oneself (dancing, singing, painting) this dimension was (also) a subject. One study may count for several dimensions. Of Body functions and Quality of life one has 70 studies and the other 83; the source leaves open which.',
    dimension: 'Dimension',
    rate: (n, per1000) => `${n} (${per1000})`,
  },

  blocks: {
    heading: 'Building blocks of working together',
    intro:
      'Words that go with the five building blocks of working across domains and (at the bottom) with what makes that hard. The building blocks are no steps: you can begin anywhere.',
    caption: 'Building blocks, number of passages per framework',
    missing: 'I miss something that matters to me: ______________________________',
  },

  reading: {
    heading: 'What was read, and how',
    caption: 'Papers read',
    columns: {
      document: 'Paper',
      domain: 'Framework',
      pages: 'Pages',
      words: 'Words',
      paragraphs: 'Paragraphs',
    },
    notices: 'In reading',
    failures: 'Not read',
    noNotices: 'Nothing was lost in reading that we know of.',
    onPages: (list) => `page ${list}`,
    routine: (lines) =>
      `Running headers and footers, page numbers and tables of contents are not counted (${lines === 1 ? '1 line' : `${f.count(lines)} lines`}).`,
  },
  method: {
    heading: 'How this was made, and what it does not say',
    rules: 'How it was counted',
    more: 'The rules of counting stand in the appendix.',
    items: [
      'Every paragraph was compared with fixed word lists, with word forms and compounds. A paragraph is about culture or about care and welfare when it holds one core word, or two different weaker words. Words that both fields use (such as meeting) count for neither.',
      'A dimension of Positive Health counts with one core word, with weaker words on two different aspects of it, or with a weaker word and a word for people close by. Names of plans and rows of policy fields do not count here.',
      'A touching passage is a paragraph about both fields in which one sentence (or a sentence with one that points back to it) brings them together: culture for, with, by or in care and welfare, or an audience of welfare that takes part in culture. Standing together in a list is not enough.',
      'A touching passage is called a measure when it says that something happens or will happen, and secured when it also says who does it, with money or a date. Otherwise it is a wish.',
      'An open place is a subject with at least 3 passages in 2 sections of one framework, that we found nowhere in the other (nor subjects close to it), where at least 3 would be expected if it had as much attention.',
      'S compares equally large pieces of text from both frameworks (Jensen–Shannon divergence, with chance as zero point; interval by the jackknife over groups of paragraphs).',
      'Counts are no judgement. A long paper names more; look at the counts per 1,000 words and at the passages.',
      'Compare papers of the same kind: a vision beside an implementation plan differs by its kind already.',
    ],
    limits: [
      'Raakvlak was compared with readers on 296 paragraphs that were kept apart when the lists were made. Of every 10 paragraphs that it called culture or care and welfare, more than 9 were right. Of the touching passages that it found 14 of 14 were right; the readers saw 20. For the dimensions between 6 (meaning) and 9 (mental wellbeing) of every 10 finds were right.',
      'Wish, measure or secured: there Raakvlak read 15 of 20 touching passages as the readers did. So look at that yourself.',
      'Motives, building blocks and roles of people were tested on 79 paragraphs: of what the readers saw, Raakvlak found about half. Not tested: instruments, parties, thresholds and national frameworks. Read all those counts as a search result.',
      'Paper is not practice. What does not stand in these texts may happen, or stand in another paper.',
      'A word list misses words and sometimes counts one too many. So read the passages yourself, best with colleagues of both sides.',
    ],
    lexicons: (list) => `Lexicons: ${list}.`,
    tool: (version) => `Made with Raakvlak ${version}, on your own computer. The papers were sent nowhere.`,
  },

  appendix: {
    heading: 'Appendix',
    concepts: 'All subjects, with their passages',
    conceptsIntro:
      'Per subject the number of passages in either framework, and the numbers of those passages. C stands for the culture framework, W for the welfare framework.',
    passages: 'Passages',
    passagesIntro:
      'Every passage behind a number, with paper, page and heading. Long passages are shortened.',
    notHere:
      'The appendix with all passages is not in this file. Whoever made this report can get it with --depth appendix.',
    hidden: 'The appendix with all passages comes with --depth appendix, or with -o report.md.',
  },
  columns: {
    concept: 'Subject',
    culture: 'Culture framework',
    welfare: 'Welfare framework',
    block: 'Building block',
    number: 'No.',
    place: 'Place',
    text: 'Text',
  },
};
