// English words of RV011: pages of which no text could be read.
import type { RuleTexts } from '../../rule-texts.js';

export const rv011: RuleTexts = {
  title: 'Pages without readable text',
  what: 'Looks whether a PDF has pages that could not be read: a scan or picture, letters that stand in the file as strange signs, or a damaged page. Speaks once per paper and names the pages.',
  why: 'What stands on such a page was not checked. A colleague who uses a screen reader, or who searches the paper, finds nothing there either.',
  how: 'Make the PDF again from the text file, or put the text of the picture in the paper itself too. For scans you can let Raakvlak recognise the text with --ocr.',
  limits:
    'A first or last page with only a picture does not count: that is mostly the cover. The rule does not see a photo on a page with text.',
  options: { covers: 'Do the first and the last page count too when they hold only a picture?' },
  examples: {
    notOk: '(A PDF of 20 pages, of which page 7 is a scan.)',
    ok: '(The same PDF, made again from the text file.)',
  },
  found: {
    pages: ({ count, pages, all }) =>
      Number(count) === 1
        ? `On page ${pages} (of ${all}) no text can be read; what stands there was not checked.`
        : `On ${count} of the ${all} pages (${pages}) no text can be read; what stands there was not checked.`,
  },
  expected: { pages: () => 'Every page with content holds text that a computer can read.' },
  advice: {
    pages: () =>
      'Make the PDF again from the text file. If it is a scan, let the text be recognised with --ocr.',
  },
};
