// English words of RV010: tracked changes and comments that are still open.
import type { RuleData, RuleTexts } from '../../rule-texts.js';

const changes = ({ changes: n }: RuleData): string =>
  Number(n) === 1 ? '1 tracked change' : `${n} tracked changes`;
const comments = ({ comments: n }: RuleData): string =>
  Number(n) === 1 ? '1 comment in the margin' : `${n} comments in the margin`;

export const rv010: RuleTexts = {
  title: 'Open changes and comments',
  what: 'Looks whether a Word or ODT file still holds tracked changes that nobody accepted or rejected, and comments in the margin. Speaks once per paper, with the numbers.',
  why: 'Who opens the paper does not know which text holds, and may read a comment that was not meant for them.',
  how: 'Accept or reject the changes (in Word: Review), answer the comments and delete them.',
  limits:
    'This cannot be seen in PDF, Markdown and plain text. The other rules read the text as it will be after accepting.',
  options: { comments: 'Do comments in the margin count too?' },
  examples: {
    notOk: '(A Word file with three open changes and one comment in the margin.)',
    ok: '(The same file, with the changes accepted and the comment deleted.)',
  },
  found: {
    changes: (data) => `This file still holds ${changes(data)}.`,
    comments: (data) => `This file still holds ${comments(data)}.`,
    'changes-and-comments': (data) => `This file still holds ${changes(data)} and ${comments(data)}.`,
  },
  expected: {
    changes: () => 'A paper that goes round has no open changes any more.',
    comments: () => 'A paper that goes round has no comments in the margin any more.',
    'changes-and-comments': () => 'A paper that goes round has no open changes and comments any more.',
  },
  advice: {
    changes: () => 'Accept or reject the changes in your word processor and save the file again.',
    comments: () => 'Answer the comments, delete them and save the file again.',
    'changes-and-comments': () =>
      'Accept or reject the changes, delete the comments and save the file again.',
  },
};
