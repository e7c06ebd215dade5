// English texts of the report: short sentences, first what is shared; never a grade.
import type { report as nl } from '../nl/report.js';
import { createFormats } from '../format.js';

const f = createFormats('en');
const passages = (n: number): string => (n === 1 ? '1 passage' : `${f.count(n)} passages`);

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
  untested: 'not tested',

  summary: {
    heading: 'In short',
    read: (culture, welfare) => `We read for culture: ${culture}. For care and welfare: ${welfare}.`,
    sharedLead: 'What do you share?',
    sharedConcepts: (items) => `Both frameworks often speak of ${items}.`,
    sharedNothing: 'We found few words that both frameworks often use.',
    connecting: (n) =>
      n === 0
        ? 'We did not find a passage in these texts that really brings culture and welfare together. It may stand in another paper.'
        : `In ${passages(n)} the ${n === 1 ? 'text brings' : 'texts bring'} culture and welfare together: these are the touching passages.`,
    both: (n, expected, direction) =>
      `In all, ${passages(n)} ${n === 1 ? 'is' : 'are'} about both; ` +
      {
        more: `that is more than one would expect by chance (about ${expected}).`,
        fewer: `that is fewer than one would expect by chance (about ${expected}).`,
        same: `by chance one would expect about ${expected}, so that is not clearly more or fewer.`,
        unknown: 'whether that is many or few cannot be said from these texts.',
      }[direction],
    concreteLead: 'Where is it concrete already?',
    concreteNone: 'For none of these passages did we find who does it together with money or a date.',
    concrete: (secured, total, places) => `In ${f.count(secured)} of the ${f.count(total)} touching passages it also says who does it, with money or a date: ${places}.`,
    measures: (n, wishes) =>
      [n > 0 ? `${f.count(n)} ${n === 1 ? 'is a measure' : 'are measures'} without such agreements` : '', wishes > 0 ? `${f.count(wishes)} ${wishes === 1 ? 'is a wish' : 'are wishes'}` : '']
        .filter(Boolean)
        .join(' and ') + '.',
    openLead: 'Which places are still open?',
    open: (label, n, presentIn, missingIn) => `${label}: ${passages(n)} in ${presentIn}, not found in ${missingIn}`,
    openNone: 'We found no subject that one framework clearly names and the other does not.',
    elsewhere: 'It may stand in another paper.',
    languageLead: 'Do you speak the same language?',
    talkLead: 'What can you talk about?',
    sureLead: 'How sure is this?',
    sure: (problems) =>
      `${problems} A computer looked for words by fixed lists; every number below can be traced to passages. We only read paper. What already happens in practice, you know better.`,
    readWell: 'The papers could be read well.',
    readPartly: (list) => `Not everything could be read: ${list}.`,
  },

  vocabulary: {
    heading: 'The same words?',
    score: (s, low, high) => `Shared vocabulary S = ${s} (95% interval ${low} to ${high}). Two halves of one text come to about 1; two texts without a common word to 0.`,
    verdict: {
      high: 'For a large part the frameworks use the same words.',
      middle: 'Partly: the frameworks share a fair part of their words, but each also has a language of its own.',
      low: 'Each framework mostly has words of its own.',
    },
    yardsticks: (culture, welfare) => `Yardsticks: two halves of the culture framework come to ${culture}, two halves of the welfare framework to ${welfare}. Policy on quite other subjects (roads, mobility) came to about 0.5 in our measurements.`,
    method: (m, seed) => `Measured on ${m} content words of either framework, so that length does not count (seed ${seed}).`,
    shares: (culture, welfare) =>
      `In plain words: of all content words in the culture framework, ${culture} also occur in the welfare framework; the other way round ${welfare}. These two numbers depend strongly on the length of the texts.`,
    refused: (side, have, minimum) =>
      `There is too little text for one number on shared vocabulary: ${side} has ${have}, and at least ${minimum} are needed. The rest of the report holds.`,
    contentWords: (n) => `${f.count(n)} content words`,
    paragraphs: (n) => `${f.count(n)} paragraphs`,
    copies: (n) => `${n === 1 ? '1 paragraph stands' : `${f.count(n)} paragraphs stand`} almost word for word in both frameworks and ${n === 1 ? 'is' : 'are'} not counted here.`,
  },

  touching: {
    heading: 'Where do they touch?',
    intro: (shown, total) =>
      shown < total
        ? `These are ${f.count(shown)} of the ${f.count(total)} touching passages, in turn from both frameworks. The others stand in the appendix.`
        : `${total === 1 ? 'This is the touching passage' : `These are all ${f.count(total)} touching passages`} that we found, in turn from both frameworks.`,
    legend: 'Words on culture are bold, words on care and welfare in italics.',
    legendTerminal: 'Words on culture are bold, words on care and welfare underlined.',
    none: 'We found no passage that brings culture and welfare together in one sentence.',
    tag: (commitment, why) => (why ? `${commitment} (${why})` : commitment),
    numbers: (observed, expected, ratio, low, high) =>
      `${passages(observed)} are about both culture and welfare. If the two stood in the texts independently, one would expect ${expected}. Odds ratio ${ratio} (95% interval ${low} to ${high}); 1 means: as by chance.`,
    numbersUnknown: (observed) => `${passages(observed)} are about both culture and welfare. Whether that is more or fewer than by chance cannot be said from these texts.`,
    viceVersa: (inCulture, inWelfare) => `To and fro: the culture framework has ${inCulture} on care and welfare; the welfare framework has ${inWelfare} on culture.`,
    shareOf: (n, share) => `${passages(n)} (${share} of its paragraphs)`,
    appendixHeading: 'All touching passages',
    bothHeading: 'Passages about both, without a connection',
    bothIntro: 'These passages name culture and welfare but do not bring them together in one sentence. Sometimes that is a beginning.',
    bothRest: (ids) => `The others stand under Passages: ${ids}.`,
  },

  forWhom: {
    heading: 'For whom?',
    intro: 'Audiences that the frameworks name. Where they stand is given in brackets.',
    caption: 'Audiences, number of passages per framework',
    role: 'Role of the audience: language of reaching and serving, and language of doing and deciding together.',
  },
  why: {
    heading: 'Why?',
    intro: 'Reasons that the frameworks give, and agreements and programmes that they refer to.',
    captionMotives: 'Motives, number of passages per framework',
    captionFrames: 'National frameworks, number of passages per framework',
  },
  how: {
    heading: 'How?',
    intro: 'By which means, with whom, and which thresholds they name.',
    captionInstruments: 'Instruments, number of passages per framework',
    captionActors: 'Parties, number of passages per framework',
    captionThresholds: 'Thresholds, number of passages per framework',
  },

  open: {
    heading: 'Open places',
    intro: 'One framework clearly names this, and we did not find it in the other. An open place is a chance for a conversation. It may stand in another paper.',
    dimension: (label) => `language on ‘${label}’ (Positive Health)`,
    none: 'We found no open places large enough to name.',
    item: (n, presentIn, missingIn, expected) =>
      `– ${passages(n)} in ${presentIn}. Not found in ${missingIn}, where at the same attention one would expect about ${expected}.`,
    where: 'Where',
    question: 'Question',
    block: (label) => `Building block: ${label}`,
    more: (n) => `${f.count(n)} more open ${n === 1 ? 'place stands' : 'places stand'} in the appendix.`,
    appendixHeading: 'More open places',
    undecidedHeading: 'Too little text to say',
    undecided: (labels) => `For these subjects the other framework is too short to call them an open place: ${labels}.`,
  },

  dimensions: {
    heading: 'Positive Health',
    intro: 'Language that refers to the six dimensions of Positive Health. This is one lens on policy, and a contested one; it is a means for conversation, not a yardstick.',
    caption: 'Passages per dimension, with the number per 1,000 words',
    studies: 'Studies of doing art',
    ofStudies: (low, high, total) => (low === high ? `${low} of ${total}` : `${low} or ${high} of ${total}`),
    studiesNote:
      'The last column: in how many of 139 studies of doing art oneself (dancing, singing, painting) this dimension was (also) a subject. Studies count for several dimensions. For Body functions and Quality of life the source leaves open which is 70 and which is 83.',
    dimension: 'Dimension',
    rate: (n, per1000) => `${n} (${per1000})`,
  },

  blocks: {
    heading: 'Building blocks of working together',
    intro: 'Words that fit the five building blocks of working across domains, and what stands in the way. The building blocks are no steps or ladder.',
    caption: 'Building blocks, number of passages per framework',
    missing: 'I miss something that matters to me: ______________________________',
  },

  reading: {
    heading: 'What was read, and how',
    caption: 'Papers read',
    columns: { document: 'Paper', domain: 'Framework', pages: 'Pages', words: 'Words', paragraphs: 'Paragraphs' },
    notices: 'In reading',
    failures: 'Not read',
    noNotices: 'Nothing was lost in reading that we know of.',
    onPages: (list) => `page ${list}`,
  },
  method: {
    heading: 'How this was made, and what it does not say',
    items: [
      'Every paragraph was compared with fixed word lists, with word forms and compounds. A paragraph is about culture or about care and welfare when it holds one core word, or two different weaker words. Words that both fields use (such as meeting) count for neither.',
      'A touching passage is a paragraph about both fields in which one sentence brings them together: culture for, with, by or in care and welfare, or an audience of welfare that takes part. Standing together in a list is not enough.',
      'A touching passage is called a measure when it says that something happens or will happen, and secured when it also says who does it, with money or a date. Otherwise it is a wish.',
      'An open place is a subject with at least 3 passages in 2 sections of one framework, without a trace in the other, where at least 3 would be expected.',
      'S compares equally large pieces of text from both frameworks (Jensen–Shannon divergence, with chance as zero point; interval by the jackknife over groups of paragraphs).',
    ],
    limits: [
      'Paper is not practice. What does not stand in these texts may happen, or stand in another paper.',
      'A word list misses words and sometimes counts one too many. So read the passages yourself, best with colleagues of both sides.',
      'Counts are no judgement. A long paper names more; look at the counts per 1,000 words and at the passages.',
      'Compare papers of the same kind: a vision beside an implementation plan differs by its kind already.',
    ],
    lexicons: (list) => `Lexicons: ${list}.`,
    tool: (version) => `Made with Raakvlak ${version}, on your own computer. The papers were sent nowhere.`,
  },

  appendix: {
    heading: 'Appendix',
    concepts: 'All subjects, with their passages',
    conceptsIntro: 'Per subject the number of passages in either framework, and the numbers of those passages. C stands for the culture framework, W for the welfare framework.',
    passages: 'Passages',
    passagesIntro: 'Every passage behind a number, with paper, page and heading. Long passages are shortened.',
    hidden: 'The appendix with all passages comes with --depth appendix, or with -o report.md.',
  },
  columns: { concept: 'Subject', culture: 'Culture framework', welfare: 'Welfare framework', block: 'Building block', number: 'No.', place: 'Place', text: 'Text' },
};
