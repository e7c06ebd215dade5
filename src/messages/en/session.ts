// The conversation sheet and the script for a session, in English.
import type { session as Dutch } from '../nl/session.js';

export const session: typeof Dutch = {
  about: 'Report by Raakvlak on a culture framework and a welfare framework, to be discussed together.',
  footer: { page: 'Page', of: 'of' },
  sheet: {
    heading: 'Conversation sheet',
    intro:
      'Take this sheet to the table. Fill it in with somebody from culture and somebody from care and welfare. You need not discuss every question: choose two or three.',
    agreed: 'This is what we agree. Who does what, and when?',
    missing: 'I miss something that matters to me:',
  },
  script: {
    heading: 'Script for a conversation of 90 minutes',
    intro:
      'For four to eight people, as many from either side. Send everybody the first page of this report. One person keeps the time, one person takes notes.',
    caption: 'The conversation, step by step',
    columns: { minutes: 'Minutes', step: 'Step', how: 'How to do it' },
    steps: [
      [
        '10',
        'Reading',
        'Everybody reads the quotes from the other’s paper, in silence. Mark what strikes you.',
      ],
      [
        '15',
        'Recognising',
        'Go round the table: what do you recognise from your own work, and what surprises you? No discussion yet.',
      ],
      [
        '20',
        'The same words?',
        'Take two or three words that stand in both papers. In turn, give one example from last month. Do you mean the same?',
      ],
      [
        '30',
        'Two open places',
        'Choose two open places together. Discuss for each: which people, whose move is it, what is the smallest step and what does it cost?',
      ],
      ['10', 'I miss something', 'Everybody adds: what stands in neither paper but does matter to you?'],
      ['5', 'Agreeing', 'Who tells the aldermen about this? When do you meet again?'],
    ],
  },
};
