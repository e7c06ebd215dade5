// English words of RV012: an obstacle without anything that is done about it.
import { rv012 as dutch } from '../../nl/rules/rv012.js';
import type { RuleTexts } from '../../rule-texts.js';

export const rv012: RuleTexts = {
  title: 'Obstacle without a measure',
  what: 'Looks at words for what keeps people from culture, activities or help: ‘te duur’, ‘taalbarrière’, ‘slecht bereikbaar’, ‘schaamte’, ‘drempel’. Speaks when the passage, the rest of its section and the rest of the paper do not say what is done about it, or what you want to do.',
  why: 'An obstacle that is named and left alone raises a question: you know of it and do nothing? Often something is done, but not written down.',
  how: 'Write what you do about this obstacle, who does it and when. If the answer stands somewhere else, say where.',
  limits:
    'Keeps silent on ‘geen drempels’, on a quotation, and as soon as a measure or intention stands nearby, also when that is about something else. So the rule misses obstacles; what it names is mostly right. Silos, red tape and lack of money of organisations are not covered.',
  options: { ignore: 'Words for obstacles that the rule leaves alone, such as ‘belemmering’.' },
  examples: dutch.examples,
  found: {
    alone: ({ words }) =>
      `Here stands what holds people back (‘${words}’). What is done about it, we did not find in this paper.`,
  },
  expected: { alone: () => 'Beside an obstacle stands what you do about it, or where that can be read.' },
  advice: {
    alone: () => 'Write what you do about this obstacle and who does it, or refer to another paper.',
  },
};
