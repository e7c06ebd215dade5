// English texts of `batch` and `merge`: help, progress, what is wrong with a manifest, and how to go on.
import type * as dutch from '../nl/batch.js';

const number = (n: number, one: string, many: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;
const papers = (n: number): string => number(n, 'paper', 'papers');
const units = (n: number): string => number(n, 'municipality and year', 'municipalities and years');
const meant = (hint: string | number | undefined): string => (hint ? ` Did you mean ${hint}?` : '');

function duration(seconds: number): string {
  if (seconds < 90) return number(Math.max(1, Math.round(seconds)), 'second', 'seconds');
  if (seconds < 5400) return `${Math.round(seconds / 60)} minutes`;
  return `${(seconds / 3600).toFixed(1)} hours`;
}

export const batch: typeof dutch.batch = {
  description:
    'compare the papers of many municipalities and years and make one data set: tables, code book and account',
  input:
    'a manifest (table with path, domain, municipality, code, year) or a folder <municipality>/<culture|welfare>/*',
  output: 'folder for the data set',
  threads: 'how many papers at the same time (default: one per processor core)',
  resume: 'go on in a folder that holds a run already',
  shard: 'do only part i of n, for example 2/8; join the parts afterwards with raakvlak merge',
  format: 'form of the tables: csv, parquet or both, with a comma between',
  paragraphs: 'also write paragraphs: a row per paragraph, with what it is about (without its text)',
  reports: 'also make a report per municipality and year (HTML)',
  guessDomain: 'guess the domain from the content where it is not given; documents then says so',
  cache: 'folder for intermediate results (default: in the folder of -o)',
  strict: 'give exit code 2 when anything stands in errors',
  examples: [
    'Examples:',
    '  raakvlak batch manifest.csv -o results',
    '  raakvlak batch papers/ -o results --format csv,parquet --reports',
    '  raakvlak batch manifest.csv -o part1 --shard 1/4',
  ].join('\n'),
  merge: {
    description: 'join the parts of a run (batch --shard) into one data set',
    folders: 'the folders of all parts',
    output: 'folder for the data set',
    examples: ['Example:', '  raakvlak merge part1 part2 part3 -o results'].join('\n'),
  },
  badRow: (row, path, sentence) =>
    `${row === null ? path : `Row ${row}${path ? ` (${path})` : ''}`}: ${sentence}`,
  inRows: ([first, ...others], sentence) =>
    first === undefined
      ? sentence
      : `Row ${first}${others.length > 0 ? ` and ${number(others.length, 'other row', 'other rows')}` : ''}: ${sentence}`,
  start: (n, from) => {
    const [one, many] = from === 'manifest' ? ['line was', 'lines were'] : ['file was', 'files were'];
    const left = `${number(n.left, one, many)} left out and ${n.left === 1 ? 'stands' : 'stand'} in errors.`;
    return `${units(n.units)}, ${papers(n.files)}.${n.left > 0 ? ` ${left}` : ''}`;
  },
  shardStart: (part, parts, n) => `Part ${part} of ${parts}: ${units(n)}.`,
  progress: (done, all, rate, left) =>
    `${done.toLocaleString('en-GB')} of ${papers(all)}${rate > 0 ? `, ${rate.toFixed(1)} per second` : ''}${left === null ? '' : `, about ${duration(left)} left`}`,
  writing: (done, all) => `Writing tables: ${done} of ${units(all)}`,
  done: (n, folder) => {
    const cached = n.cached > 0 ? ` and ${n.cached.toLocaleString('en-GB')} from the cache` : '';
    const errors = n.errors === 0 ? 'no errors' : `${number(n.errors, 'error', 'errors')} (see errors)`;
    return `Done: ${units(n.units)}, of which ${n.compared.toLocaleString('en-GB')} compared${cached}, ${papers(n.read)} read, ${errors}. The data set is in ${folder}.`;
  },
  noPages: (pages) => `No paper has the pages ${pages} of --exclude-pages. Nothing was left out for that.`,
  noSection: (heading) =>
    `No paper has the heading ‘${heading}’ of --exclude-section. Nothing was left out for that.`,
  notices: {
    'batch-place-unknown': ({ name, hint }) =>
      `${name} is not in the list of Dutch municipalities of 2023 and gets no code.${meant(hint)} A Flemish municipality simply counts, and so does one that has merged.`,
    'batch-code-unknown': ({ code, name }) =>
      `${code} (${name}) is not in the list of municipalities of 2023. The code stays as it is, the province is unknown.`,
    'batch-place-named': ({ name, code, named }) =>
      `${name} is called ${named} in the tables, the name of ${code}.`,
    'batch-files-ignored': ({ count }) =>
      `${number(Number(count), 'file is', 'files are')} no text (a table or picture, say) and ${Number(count) === 1 ? 'does' : 'do'} not count.`,
  },
};

const MERGE_WORDS: Readonly<Record<string, string>> = {
  version: 'the version of Raakvlak',
  lexicons: 'the lexicons',
  parts: 'the number of parts',
  units: 'the number of municipalities and years',
  corpus: 'the list of municipalities and years',
  recipe: 'an option or the program',
  input: 'the manifest or the form of the tables',
};

export const batchErrors: typeof dutch.batchErrors = {
  'batch-input-missing': () =>
    'Name a manifest or a folder after batch, for example: raakvlak batch manifest.csv -o results.',
  'batch-output-missing': ({ command }) =>
    `Name the folder for the data set with -o, for example: raakvlak ${command} … -o results.`,
  'merge-input-missing': () =>
    'Name the folders of all parts after merge, for example: raakvlak merge part1 part2 -o results.',
  'batch-manifest-form': ({ file }) =>
    `${file} is neither a table nor a folder. Give a manifest (.csv, .tsv or .xlsx), or a folder with a folder culture and a folder welfare for each municipality.`,
  'batch-column-missing': ({ file, column, hint }) =>
    `${file} has no column ${column}.${hint ? ` There is a column ${hint}: give it the right name.` : ''}${column === 'domain' ? ' Without that column, use --guess-domain: the domain is then guessed.' : ''}`,
  'batch-no-rows': ({ file }) =>
    `${file} names no paper that can be used. Mend what stands above, or name another manifest or folder.`,
  'batch-row-long': ({ columns }) =>
    `This row has more than ${columns} cells. Is there a separator in a cell? Put that cell between quotes.`,
  'batch-path-missing': () => 'The cell with the path of the paper is empty.',
  'batch-path-double': ({ row }) =>
    `This paper also stands in row ${row}, for the same municipality and year. There it counts once.`,
  'batch-domain-missing': () => 'The domain is empty. Write culture or welfare, or use --guess-domain.',
  'batch-domain-unknown': ({ value, hint }) =>
    `‘${value}’ is no domain.${meant(hint)} Choose culture or welfare.`,
  'batch-domain-unclear': ({ culture, welfare }) =>
    `The content does not show whether this is about culture or welfare (${culture} and ${welfare} paragraphs). Fill in the domain yourself.`,
  'batch-year': ({ value }) =>
    `‘${value}’ is no year. Write four digits, such as 2025, or leave the cell empty.`,
  'batch-exclude-pages': ({ value }) =>
    `‘${value}’ are no pages to leave out. Write them as 1-3, 40- (which is 1 up to 3, and all from 40). Did Excel make a date or a number of it? Then make the column text first.`,
  'batch-no-pages': () =>
    'This file has no fixed pages. Leave out a section instead, in the column exclude_section.',
  'batch-place-missing': () => 'The municipality is empty. Fill in a name or a code.',
  'batch-place-ambiguous': ({ name, names }) =>
    `There is more than one municipality ${name}. Write the name in full (${names}) or fill in the code.`,
  'batch-place-code': ({ name, code, named }) =>
    `Name and code do not fit: ${code} is ${named}, and this says ${name}. Mend one of the two.`,
  'batch-code-form': ({ code }) =>
    `‘${code}’ is no code of a municipality. Write GM and four digits, such as GM0106.`,
  'batch-code-alone': ({ code }) =>
    `${code} is not in the list of municipalities of 2023. Fill in the name of the municipality too.`,
  'batch-folder-place': () =>
    'This paper does not stand in the folder of a municipality. Make folders such as Assen/culture.',
  'batch-folder-domain': () =>
    'This paper does not stand in a folder culture or welfare. Put it in one, or use --guess-domain.',
  'batch-unit-failed': ({ unit, reason }) =>
    `The comparison of ${unit} did not succeed (${reason}). The papers themselves were read.`,
  'batch-out-file': ({ file }) => `${file} is a file. Give the name of a folder after -o.`,
  'batch-out-taken': ({ file }) =>
    `${file} holds other files already. Choose an empty or new folder after -o, so that nothing gets lost.`,
  'batch-out-run': ({ file }) =>
    `${file} holds a run already. Go on with it with --resume, or choose another folder after -o.`,
  'batch-out-part': ({ file, held, wanted }) =>
    `${file} holds ${held ? `part ${held}` : 'a whole run'} already: choose another folder after -o for ${wanted ? `part ${wanted}` : 'the whole run'}, so that nothing gets lost.`,
  'batch-shard': ({ value }) =>
    `${value} does not fit --shard. Write part/parts, such as 1/4, 2/4, 3/4 and 4/4.`,
  'batch-stopped': ({ done, all }) =>
    `Stopped: ${done} of ${all} municipalities and years are done and kept. Go on with the same command and --resume behind it.`,
  'merge-no-shard': ({ file }) =>
    `${file} is no folder of a part that is finished. Finish the part with raakvlak batch --shard … --resume.`,
  'merge-into-part': ({ file }) =>
    `${file} is one of the parts itself: choose another folder after -o, so that the part stays.`,
  'merge-damaged': ({ file }) => `${file} is damaged. Copy the folder of that part again.`,
  'merge-differs': ({ file, other, what }) =>
    `${file} and ${other} are not of one run: ${MERGE_WORDS[String(what)] ?? String(what)} ${what === 'lexicons' ? 'differ' : 'differs'}. Make all parts with the same version, lexicons, options and papers.`,
  'merge-version': ({ file, version, own }) =>
    `${file} was made with Raakvlak ${version}, and this is ${own}. Merge with the same version.`,
  'merge-double': ({ file, other, part }) =>
    `${file} and ${other} are both part ${part}. Give each part once.`,
  'merge-missing': ({ missing, parts }) =>
    `Of the ${parts} parts this is not there: ${missing}. Make or copy it, and then merge.`,
};
