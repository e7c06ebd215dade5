// English texts of code, sample and validate: help, the coding sheet with its code book, and how well the machine codes.
import type { coding as nl, codingErrors as nlErrors } from '../nl/coding.js';

const number = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const paragraphs = (n: number): string => number(n, 'paragraph', 'paragraphs');

export const coding: typeof nl = {
  code: {
    description: 'code every paragraph of papers: culture, welfare, Positive Health, touching (a table)',
    files: 'papers, or a table (.csv, .tsv, .xlsx) with the columns id and text',
    format: 'form: csv, json or xlsx',
    output: 'write the table to this file or folder',
    dialect: 'kind of csv: int (comma, for R and Python) or nl (semicolon, for Dutch Excel)',
    examples: [
      'Examples:',
      '  raakvlak code culture-policy.pdf welfare-framework.docx -o codes.xlsx',
      '  raakvlak code "papers/*.pdf" --format csv > codes.csv',
      '  raakvlak code paragraphs.tsv --format json',
    ].join('\n'),
  },
  sample: {
    description: 'make an empty coding sheet with paragraphs in random order, to code by reading',
    size: 'how many paragraphs',
    format: 'form: csv or xlsx',
    output: 'write the sheet to this file or folder (and the chances to a file beside it)',
    dialect: 'kind of csv: nl (semicolon, for Dutch Excel) or int (comma, for R and Python)',
    seed: 'seed of the draw (same number, same paragraphs)',
    examples: [
      'Examples:',
      '  raakvlak sample "papers/*.pdf" -n 100 -o sheet.xlsx',
      '  raakvlak sample culture-policy.pdf -n 50 --seed 7 -o sheet.csv',
    ].join('\n'),
  },
  validate: {
    description:
      'compare filled-in coding sheets with each other and with Raakvlak: what is right, what is not?',
    files: 'filled-in coding sheets (.csv, .tsv or .xlsx), one per reader',
    text: 'table with the columns id and text, when the sheets themselves hold no text',
    design: 'file with the chances that raakvlak sample puts beside the sheet',
    errors: 'write every paragraph on which reader and machine differ to this csv file',
    format: 'form: terminal, json, markdown or csv',
    output: 'write the outcome to this file or folder',
    seed: 'seed of the draws for the intervals',
    examples: [
      'Examples:',
      '  raakvlak validate sheet.xlsx',
      '  raakvlak validate reader-one.csv reader-two.csv --errors differences.csv',
      '  raakvlak validate labels.tsv --text paragraphs.tsv --format json',
    ].join('\n'),
  },
  written: (file) => `Written: ${file}`,
  notices: (file, notice) => `${file}: ${notice}`,
  noDesign: 'The chances per paragraph are not in this sheet. With -o they go to a file beside it.',
  fewer: (n, wanted) =>
    `There ${n === 1 ? 'is' : 'are'} only ${paragraphs(n)}, and you asked for ${wanted}. The sheet has them all.`,
  sheet: { name: 'Coding sheet' },
  book: {
    name: 'Code book',
    column: 'column',
    title: 'name',
    meaning: 'what to fill in',
    unknown: 'Fill in 1 when the paragraph is about this, else 0.',
    rules: [
      'Read every paragraph as a whole. Judge what the text is about, not which words stand in it.',
      'Fill in 1 (yes), 0 (no) or ? (in doubt) in every column. A paragraph may have more than one 1. Empty means: not coded.',
      'Do not confer with the other reader until both are done. Change nothing in id and text.',
    ],
    titles: {
      role: 'Kind of text',
      culture: 'Culture',
      welfare: 'Care and welfare',
      connects: 'Touching',
      commitment: 'Wish, measure or secured',
      junk: 'Unreadable',
      remarks: 'Remarks',
    },
    labels: {
      role: 'What it is in the paper: a paragraph, an item of a list, a row of a table (tableCell), a note. Do not change it.',
      culture:
        '1 when it is about arts and culture: music, dance, theatre, visual arts, film, letters, heritage, museums, libraries, festivals, makers, cultural education, taking part in culture, or the policy for it. 0 for culture as conduct, sport, or the mere name of a portfolio.',
      welfare:
        '1 when it is about care, welfare or health: social support, youth care, older people, informal care, loneliness, poverty and debt, prevention, social work, shelter, inclusion. 0 for economy, housing stock, traffic or education without a social aim.',
      'body-functions':
        '1 when it is about the body: feeling healthy and fit, complaints, illness, sleep, food and weight, moving for health, smoking and drink.',
      'mental-wellbeing':
        '1 when it is about the mind: being cheerful, memory, self-confidence, resilience, own direction, coping with change, stress, fear, gloom.',
      meaning:
        '1 when it is about meaning: a life that matters, zest for life, ideals, hope, gratitude, learning and growing, identity, inspiration.',
      'quality-of-life':
        '1 when it is about living well: enjoyment, happiness, balance, feeling safe, a good home in a liveable place, making ends meet.',
      participation:
        '1 when it is about belonging: contact, meeting, loneliness, doing things together, being heard, support from others, volunteering.',
      'daily-functioning':
        '1 when it is about the ordinary day: taking care of oneself, self-reliance, handling time, money and debts, working, finding and asking for help, help at home.',
      connects:
        '1 when the text itself brings culture and welfare together: culture for, with or by care and welfare, an audience of welfare taking part in culture, or a place, money, people or aim that is shared. 0 when both merely stand in one list or one after the other.',
      commitment:
        'Only where you gave connects a 1. wish: a wish or aim. measure: something is or will be done. secured: it also says who does it, with money or a date.',
      junk: '1 when it is no readable text (a piece of a table, contents, an address). Leave the other columns empty then.',
      remarks: 'Free room. It is not read.',
    },
  },
  report: {
    title: 'How well does Raakvlak code?',
    titleCoders: 'How well do the readers agree?',
    compared: (n, coders) =>
      `Compared: ${paragraphs(n)}, coded by ${coders === 1 ? 'one reader' : `${coders} readers`}.`,
    shared:
      'With more readers their shared judgement counts. Cells in which they differ or doubt are left out.',
    junk: (n) =>
      `${paragraphs(n)} ${n === 1 ? 'was' : 'were'} called unreadable (junk) and ${n === 1 ? 'is' : 'are'} left out.`,
    partly: (n) => `${paragraphs(n)} ${n === 1 ? 'does' : 'do'} not stand on every sheet.`,
    noMachine:
      'There is no text beside the codes. So only the readers are compared with each other. With --text Raakvlak compares itself as well.',
    figures: 'Raakvlak beside the readers',
    figuresCaption: 'Per label, with the 95% interval in brackets',
    label: 'label',
    precision: 'precision',
    recall: 'recall',
    f1: 'F1',
    n: 'n',
    positives: 'ones',
    meaning:
      'Precision: of the paragraphs that Raakvlak points at, this part is right. Recall: of the paragraphs that readers point at, Raakvlak finds this part. F1 is the harmonic mean of the two. A dash means: it cannot be computed, since readers gave this label nowhere.',
    macro: (f1, interval, n) =>
      `Macro F1 over ${number(n, 'label', 'labels')} (domains and dimensions): ${f1}${interval}.`,
    macroDimensions: (f1, interval, n) =>
      `Macro F1 over ${number(n, 'dimension', 'dimensions')}: ${f1}${interval}.`,
    weighted: 'Weighted to the whole papers',
    weightedCaption: 'Every paragraph counts for as many as it stands for',
    coders: 'Readers beside each other',
    codersCaption: 'Agreement per label',
    units: 'coded by two or more',
    same: 'the same',
    alpha: 'alpha',
    kappa: 'kappa',
    alphaMean: (alpha, kappa) => `Mean over the labels: alpha ${alpha}, kappa ${kappa}.`,
    alphaMeaning:
      'Krippendorff’s alpha and Cohen’s kappa are 1 when readers always agree, and 0 when they agree no more than by chance. Rule of thumb: good from .80, of use for now from .67. There is a kappa only with two readers.',
    commitment: 'Wish, measure or secured',
    commitmentBoth: (same, n, interval) =>
      n === 0
        ? 'There is no paragraph in which both readers and Raakvlak see a connection.'
        : `Where both readers and Raakvlak see a connection, they read the same in ${same} of ${n}${interval}.`,
    commitmentCoders: (same, n) =>
      `Of the ${n} connections of the readers that have a commitment Raakvlak reads ${same} the same.`,
    commitmentCaption: 'Readers (rows) and Raakvlak (columns)',
    commitmentAgreement: (alpha, kappa) => `Between the readers: alpha ${alpha}, kappa ${kappa}.`,
    method: 'How this was computed',
    methodText: (draws, seed) =>
      `Precision and recall have a Wilson interval. The interval of F1 comes from ${draws} new draws of whole paragraphs (bootstrap, seed ${seed}).`,
    few: 'With fewer than 20 ones the interval is wide. Do not read the number without it.',
    lexicons: (list) => `Lexicons: ${list}.`,
  },
};

export const codingErrors: typeof nlErrors = {
  'table-format': ({ file }) => `${file} is no table that Raakvlak can read. Save it as .csv, .tsv or .xlsx.`,
  'table-empty': ({ file }) =>
    `${file} has no names of columns on its first line. Put them there, such as id and text.`,
  'table-damaged': ({ file, row }) =>
    `${file} is no good CSV near line ${row}: its quotation marks do not match. Save the table again from your spreadsheet.`,
  'table-workbook': ({ file }) =>
    `${file} is no readable Excel workbook. Open it in your spreadsheet and save it again as .xlsx.`,
  'column-double': ({ file, column }) => `${file} has the column ${column} twice. Take one away.`,
  'column-missing': ({ file, column, hint }) =>
    `${file} has no column ${column}.${hint === 'text' ? ' Add the texts, or name a table with id and text after --text.' : ' Put its name on the first line.'}`,
  'row-too-long': ({ file, row, columns }) =>
    `${file} has more cells on row ${row} than its ${columns} columns. Is there a separator in a text? Save the table again.`,
  'id-empty': ({ file, row }) => `${file} has no id on row ${row}. Every paragraph needs one.`,
  'id-double': ({ file, row, id }) =>
    `${file} has the id ${id} on row ${row}, and it stands there already. Every id may stand once.`,
  'label-unknown': ({ file, row, column, value, allowed }) =>
    `${file} has the value ${value} on row ${row} in the column ${column}. Choose from: ${allowed}, or leave the cell empty.`,
  'labels-none': ({ file, allowed }) =>
    `${file} has no column of labels that is filled in. Raakvlak looks for these columns: ${allowed}.`,
  'ids-unmatched': ({ file, count, ids }) =>
    `${file} does not have ${count} of the paragraphs, such as ${ids}. Do the files belong together?`,
  'sheet-twice': ({ file }) => `${file} is named twice. Name the sheet of every reader once.`,
  'window-form': ({ format }) => `The form ${format} does not fit in the window. Name a file after -o.`,
  'nothing-to-sample': () => 'There is no paragraph to draw: these papers hold no running text.',
};
