// RV011: pages of which no text could be read.
import type { Notice } from '../../../src/types.js';
import { unreadableRule } from '../../../src/check/rules/rv011-unreadable.js';
import { testRule } from './harness.js';

const TEXT = 'De bibliotheek is elke dag open.';
const on = (code: string, ...pages: number[]): Notice[] => pages.map((page) => ({ code, data: {}, page }));
const SCAN = 'page-without-text';

testRule(unreadableRule, {
  ok: [
    { name: 'every page was read', text: TEXT, document: { pages: 12 } },
    {
      name: 'a front and a back that are pictures',
      text: TEXT,
      document: { pages: 12, notices: on(SCAN, 1, 12) },
    },
    { name: 'a scan that was recognised', text: TEXT, document: { pages: 12, notices: on('page-ocr', 4) } },
    { name: 'turned text', text: TEXT, document: { pages: 12, notices: on('text-rotated', 4) } },
  ],
  notOk: [
    {
      name: 'scans in the middle, each page once',
      text: TEXT,
      document: { pages: 12, notices: [...on(SCAN, 1, 3, 7, 8, 9), ...on('page-damaged', 9)] },
      hits: [{ code: 'pages', words: null, data: { count: 4, pages: '3, 7–9', all: 12 } }],
    },
    {
      name: 'strange signs on the first page are no picture',
      text: TEXT,
      document: { pages: 12, notices: on('page-unreadable-text', 1) },
      hits: [{ data: { count: 1, pages: '1', all: 12 } }],
    },
    {
      name: 'covers, where they count',
      text: TEXT,
      document: { pages: 12, notices: on(SCAN, 12) },
      options: { covers: true },
      hits: [{ data: { pages: '12' } }],
    },
    {
      name: 'a paper of two pages has no cover',
      text: TEXT,
      document: { pages: 2, notices: on(SCAN, 2) },
      hits: [{ data: { pages: '2', all: 2 } }],
    },
  ],
  notOkExample: { document: { pages: 20, notices: on(SCAN, 7) } },
});
