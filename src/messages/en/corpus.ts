// English texts around the data set of `batch`.
import { createFormats } from '../format.js';
import type { corpus as Dutch } from '../nl/corpus.js';

const f = createFormats('en');
const many = (n: number, one: string, more: string): string => `${f.count(n)} ${n === 1 ? one : more}`;
const municipalities = (n: number): string => many(n, 'municipality', 'municipalities');

export const corpus: typeof Dutch = {
  package: {
    title: 'Culture and welfare in municipal policy: data of Raakvlak',
    description:
      'Tables on the culture policy and the care and welfare policy of municipalities: where they touch, which places are open and how much vocabulary they share. Every row belongs to a unit: a municipality in a year. Who shares the data chooses a licence. The text of the papers is not in it; the words that were found, headings and titles are.',
    parquet: (title: string) => `${title} The same as the CSV, in Parquet.`,
  },
  codeBook: {
    title: 'Code book',
    intro:
      'This code book describes every table and every column. The same stands in datapackage.json, for programs. The version, lexicons and options that the tables were made with are in run.json.',
    files: 'Files',
    fileColumns: { file: 'File', table: 'Table', rows: 'Rows' },
    read: 'How to read the tables',
    reading: [
      'An empty cell means: unknown, or not to be computed. It is never a zero.',
      'Yes is 1 and no is 0. Numbers are rounded to six decimals.',
      'CSV has a decimal point and commas between cells. In the form for Dutch spreadsheets it has a decimal comma, and semicolons between cells; that form is for looking at, share the usual one.',
      'Parquet has the same rows and columns: whole numbers as INT32, numbers as DOUBLE, yes and no as BOOLEAN.',
      'Codes are the same in every language; their names are in labels.',
    ],
    care: 'What to mind',
    cautions: [
      'Always use the denominator beside a count: words, paragraphs or municipalities. A number of passages without the length of the text says little.',
      'S is empty where a side has too little text (column refused). Leave those rows out and say how many they are; never fill in a zero.',
      'shared_words and the numbers of concepts grow with the length of the text. To compare municipalities take S, morisita or a measure per 1,000 words.',
      'Do not put municipalities in order from high to low. The intervals lie across each other, and the tables are about papers, not about what a municipality does.',
      'An open place means: not found in these papers. It may stand in another paper.',
      'Paragraphs of one paper belong together. Intervals within a unit are somewhat too narrow for that reason.',
      'Look at the quality of the reading: read, unread_pages, function_word_share and notice_codes in documents, and at errors.',
      'Lexicons do not find everything. Check a sample of matches by hand before you draw conclusions.',
    ],
    key: (columns: string) => `A row is identified by: ${columns}.`,
    noKey: 'This table has no key.',
    link: (columns: string, table: string, to: string) => `${columns} belongs to ${to} in ${table}.`,
    columns: { name: 'Column', type: 'Type', meaning: 'Meaning' },
    types: { string: 'text', integer: 'whole number', number: 'number', boolean: 'yes or no (1 or 0)' },
    required: 'never empty',
    values: (list: string) => `Values: ${list}.`,
    licence: 'The data have no licence until you choose one. The lexicons each have their own; see run.json.',
  },
  overview: {
    file: 'overview',
    title: 'Overview: culture and welfare in municipal policy',
    summary: 'In short',
    counts: (units: number, own: number) =>
      `This overview is about ${municipalities(own)}, in ${many(units, 'unit', 'units')} (a unit is a municipality in a year).`,
    read: (read: number, failed: number) =>
      failed === 0
        ? `${read === 1 ? 'The one file was' : `All ${f.count(read)} files were`} read.`
        : `${many(read, 'file was', 'files were')} read, ${many(failed, 'file', 'files')} not; the cause is in the table errors.`,
    repeated: (n: number) =>
      `${many(n, 'file belongs', 'files belong')} to more than one unit and ${n === 1 ? 'counts' : 'count'} in each of them.`,
    compared: (n: number, total: number) => {
      const start = 'Papers of both sides were read in';
      if (n === 0) return `${start} none of the units.`;
      if (n === total) return `${start} ${n === 1 ? 'that unit' : `all ${f.count(n)} units`}.`;
      return `${start} ${f.count(n)} of the ${f.count(total)} units. The measures below are about ${n === 1 ? 'that one' : 'those'} only.`;
    },
    latest:
      'Where a municipality has more years, the last year that could be compared counts here. In the table per year every year counts.',
    touch: (share: string, n: number, total: number, low: string, high: string) =>
      `In ${f.count(n)} of the ${municipalities(total)} (${share}; 95% interval ${low} to ${high}) the papers have common ground at least once: a passage that brings culture and welfare together.`,
    median: (value: string, low: string, high: string) =>
      `The middle municipality has common ground in ${value} of every 100 paragraphs (95% interval ${low} to ${high}).`,
    medianOnly: (value: string) =>
      `The middle municipality has common ground in ${value} of every 100 paragraphs.`,
    noS: (refused: number, total: number) =>
      `For ${f.count(refused)} of the ${municipalities(total)} there is too little text to say how much vocabulary the papers share (S).`,
    tooFew: (least: number) =>
      `Fewer than ${f.count(least)} municipalities can be compared. A distribution says nothing then; the table of municipalities is below.`,
    distribution: {
      heading: 'Distribution over municipalities',
      intro:
        'Half of the municipalities lie between the first and the third quarter. The 95% interval of the middle value stands between brackets.',
      caption: 'Distribution over municipalities',
      columns: {
        measure: 'Measure',
        n: 'Municipalities',
        low: '10%',
        first: 'First quarter',
        median: 'Middle',
        third: 'Third quarter',
        high: '90%',
      },
      touching: 'Common ground per 100 paragraphs',
      similarity: 'S (shared vocabulary at equal size)',
      note: 'The higher the bar, the more municipalities. The dashed line is the middle municipality.',
      axis: 'municipalities',
      bin: (from: string, to: string, n: number) => `${from} to ${to}: ${municipalities(n)}`,
      described: (bins: string, median: string) => `${bins}. The middle value is ${median}.`,
      bins: 'The numbers behind the pictures',
      binColumns: { from: 'From', to: 'To', n: 'Municipalities' },
    },
    groups: {
      province: 'Per province',
      year: 'Per year',
      intro: (least: number) =>
        `Common ground per 100 paragraphs: all common ground of the group, divided by all paragraphs. The 95% interval stands between brackets. Groups of fewer than ${f.count(least)} municipalities are left out.`,
      small: (names: string, least: number) =>
        `Not shown, since fewer than ${f.count(least)} municipalities can be compared: ${names}.`,
      none: 'No group has enough municipalities.',
      unknown: 'unknown',
      captions: { province: 'Common ground and S per province', year: 'Common ground and S per year' },
      columns: {
        province: 'Province',
        year: 'Year',
        n: 'Municipalities',
        paragraphs: 'Paragraphs',
        touching: 'Common ground per 100 paragraphs',
        any: 'Common ground at least once',
        similarity: 'S, middle (municipalities)',
      },
    },
    dimensions: {
      heading: 'Positive Health',
      intro:
        'Passages with language that refers to a dimension, per 1,000 words. The web helps a conversation; it does not measure.',
      all: 'All municipalities',
      caption: 'All municipalities together, per 1,000 words',
      note: 'The further out, the more passages with language that refers to that dimension.',
      perProvince: 'The web per province',
      multiplesNote: (keys: string) =>
        `Every web has the same scale. The digits stand for the dimensions: ${keys}.`,
      described: (name: string, axes: string) => `${name}: ${axes}.`,
      axis: (label: string, culture: string, welfare: string) =>
        `${label} culture ${culture}, welfare ${welfare}`,
      table: 'Passages per 1,000 words, with 95% interval',
      tableProvince: 'Passages per 1,000 words, per province',
      columns: {
        dimension: 'Dimension',
        culture: 'Culture',
        welfare: 'Care and welfare',
        province: 'Province',
      },
      side: { culture: 'culture', welfare: 'care and welfare' },
    },
    table: {
      heading: 'Municipalities',
      intro:
        'By name. Choose the head of a column to sort. Who stands higher or lower says little: the numbers are about these papers, and the intervals lie across each other.',
      caption: 'Units by name',
      columns: {
        municipality: 'Municipality',
        province: 'Province',
        year: 'Year',
        documents: 'Papers',
        paragraphs: 'Paragraphs',
        connecting: 'Common ground',
        touching: 'Per 100 paragraphs',
        similarity: 'S',
        open: 'Open places',
        remark: 'Reading',
      },
      notCompared: 'not compared',
      refused: 'too little text',
      failed: (n: number) => `${many(n, 'file', 'files')} not read`,
      unread: (n: number) => `${many(n, 'page', 'pages')} not read`,
      tooMany: (n: number, most: number) =>
        `There are ${f.count(n)} units; the first ${f.count(most)} by name stand here. All of them are in the table pairs.`,
    },
    method: {
      heading: 'How this was made, and what it does not say',
      points: [
        'All numbers come from the tables pairs and dimensions; codebook.md says what every column means.',
        'Common ground is a passage that itself brings culture and welfare together. That a passage names both is not enough.',
        'S compares as many words of either side: 1 is as two halves of one text, 0 is nothing shared.',
        'The interval of a middle value comes from the order of the municipalities (Conover 1999) and takes at least six of them. That of a share of municipalities is by Wilson (1927).',
        'An order from high to low is not in it. Papers differ in kind, length and age, and another paper may say more.',
        'This is about the municipalities of this corpus. Whether they stand for the country depends on how they were chosen.',
      ],
      bootstrap: (draws: number, seed: number) =>
        `The intervals per group come from ${f.count(draws)} draws of municipalities with replacement, with a fixed seed (${seed}): the same data give the same numbers. With few municipalities they are on the narrow side.`,
    },
  },
};
