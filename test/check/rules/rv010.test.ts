// RV010: tracked changes and comments that are still open in the file.
import type { Notice } from '../../../src/types.js';
import { openChangesRule } from '../../../src/check/rules/rv010-open-changes.js';
import { testRule } from './harness.js';

const TEXT = 'De bibliotheek is elke dag open.';
const changes = (insertions: number, deletions: number, code = 'changes-accepted'): Notice => ({
  code,
  data: { insertions, deletions },
  page: null,
});
const comments = (count: number): Notice => ({ code: 'comments-left-out', data: { count }, page: null });
const other: Notice = { code: 'images-not-read', data: { count: 4 }, page: null };

testRule(openChangesRule, {
  ok: [
    { name: 'nothing open', text: TEXT },
    { name: 'other notices', text: TEXT, document: { notices: [other] } },
    {
      name: 'comments, which do not count here',
      text: TEXT,
      document: { notices: [comments(2)] },
      options: { comments: false },
    },
  ],
  notOk: [
    {
      name: 'changes: added, deleted and moved',
      text: TEXT,
      document: {
        notices: [
          { code: 'changes-accepted', data: { insertions: 3, deletions: 6, moves: 1 }, page: null },
          other,
        ],
      },
      hits: [{ code: 'changes', words: null, data: { changes: 10, comments: 0 } }],
    },
    {
      name: 'changes that were read as rejected',
      text: TEXT,
      document: { notices: [changes(1, 0, 'changes-rejected')] },
      hits: [{ code: 'changes', data: { changes: 1 } }],
    },
    {
      name: 'comments',
      text: TEXT,
      document: { notices: [comments(1)] },
      hits: [{ code: 'comments', data: { comments: 1 } }],
    },
    {
      name: 'both, in one finding',
      text: TEXT,
      document: { notices: [changes(1, 1), comments(3)] },
      hits: [{ code: 'changes-and-comments', data: { changes: 2, comments: 3 } }],
    },
  ],
  notOkExample: { document: { notices: [changes(2, 1), comments(1)] } },
});
