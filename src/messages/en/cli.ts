// English texts of the command line: help, progress and closing lines.
import type { cli as nl } from '../nl/cli.js';

export const cli: typeof nl = {
  description:
    'Compare culture policy with care and welfare policy: where do they touch, which places are open?',
  version: 'show the version',
  help: 'show this help',
  helpCommand: 'show the help of a command',
  helpTitles: {},
  compare: {
    description: 'compare a culture framework with a welfare framework and write a report',
    culture: 'papers on culture (PDF, DOCX, ODT, HTML, Markdown or text)',
    welfare: 'papers on care and welfare',
    format:
      'form of the report: terminal, html, docx (Word), markdown, json, xlsx (Excel), csv or all; several with commas between',
    /** Of commands that write one report, in one form. */
    reportFormat: 'form of the report: terminal, html, docx (Word), markdown or json',
    output: 'write the report to this file or folder',
    lang: 'language of the report: nl or en',
    depth: 'how much to read: summary (half a page), report or appendix (everything)',
    summary: 'only the half page; the same as --depth summary',
    changes: 'tracked changes in Word: accept or reject',
    timeout: 'how many seconds reading one file may take',
    ocr: 'recognise text on pages that are only a picture (scans)',
    seed: 'seed of the samples (same number, same result)',
    examples: [
      'Examples:',
      '  raakvlak compare --culture culture-policy.pdf --welfare welfare-framework.docx',
      '  raakvlak compare --culture "culture/*.pdf" --welfare "welfare/*" -o report.md',
    ].join('\n'),
  },
  extract: {
    description:
      'show what was read of papers: headings, paragraphs, lists, tables and footnotes, with pages',
    files: 'papers to read (PDF, DOCX, ODT, HTML, Markdown or text)',
    place: 'extract',
    format: 'form: text, markdown or json',
    examples: [
      'Examples:',
      '  raakvlak extract culture-policy.pdf',
      '  raakvlak extract "papers/*.pdf" --format markdown -o read.md',
    ].join('\n'),
    page: (page) => `page ${page}`,
    footnote: 'Note',
    caption: 'Caption',
    unread: 'Not read',
  },
  reading: (page, pages, file) => `Reading page ${page} of ${pages}: ${file}`,
  written: (file) => `Report written: ${file}`,
  bug: (text) =>
    `This is a fault in Raakvlak itself, not in your file. Please report it with this text: ${text}`,
};
