// How well the machine codes, by coded sheets; and with more coders how far they agree.
import type { Io } from '../cli.js';
import { loadEngine } from '../engine.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { renderMarkdown } from '../report/markdown.js';
import { renderTerminal } from '../report/terminal.js';
import type { ValidationContext } from '../report/validation/context.js';
import { differencesTable } from '../report/validation/differences.js';
import { renderValidationJson, validationTable } from '../report/validation/json.js';
import { buildValidationReport } from '../report/validation/report.js';
import { readTable, renderCsv, type CsvDialect, type Table } from '../tables/index.js';
import { validateSheets } from '../coding/validate.js';
import { toolVersion } from '../version.js';
import { expandInputs } from './inputs.js';
import {
  chooseTarget,
  deliver,
  deliverTable,
  refuseInputs,
  type Forms,
  type Target,
  windowShape,
} from './output.js';
import { ownLexicons, type LexiconOption } from './own-lexicons.js';

type Format = 'terminal' | 'markdown' | 'json' | 'csv';

const FORMS: Forms<Format> = {
  extensions: {
    '.txt': 'terminal',
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.json': 'json',
    '.csv': 'csv',
  },
  fileNames: {
    terminal: 'raakvlak-toets.txt',
    markdown: 'raakvlak-toets.md',
    json: 'raakvlak-toets.json',
    csv: 'raakvlak-toets.csv',
  },
  standard: 'terminal',
  inFolder: 'markdown',
};

export interface ValidateOptions extends LexiconOption {
  readonly text?: string;
  readonly design?: string;
  readonly errors?: string;
  readonly format?: Format;
  readonly output?: string;
  readonly csvDialect?: CsvDialect;
  readonly seed?: number;
}

const DRAWS = 2000;
const DEFAULT_SEED = 1;

/** The sheets, one per coder. @throws RaakvlakError 'no-match', 'sheet-twice' or what is wrong with a table */
async function readSheets(patterns: readonly string[]): Promise<Table[]> {
  const { requests, errors } = await expandInputs(patterns, 's', '');
  if (errors[0]) throw errors[0];
  const twice = patterns.find((path, at) => patterns.indexOf(path) !== at);
  if (twice !== undefined) throw new RaakvlakError('sheet-twice', { file: twice });
  return await Promise.all(requests.map(async ({ path }) => await readTable(path)));
}

function render(
  { format, file }: Target<Format>,
  context: ValidationContext,
  options: ValidateOptions,
  io: Io,
): string {
  if (format === 'json') return renderValidationJson(context);
  if (format === 'csv') {
    const { columns, rows } = validationTable(context);
    return renderCsv(columns, rows, options.csvDialect ?? 'int');
  }
  const report = buildValidationReport(context);
  if (format === 'markdown') return renderMarkdown(report, context.messages, 'appendix');
  return renderTerminal(report, context.messages, 'appendix', windowShape(file, io));
}

/** Two names for what is written, of which none is a file that was read. @throws RaakvlakError 'output-is-input' */
function refuseOverwriting(target: string | null, errors: string | null, read: readonly string[]): void {
  for (const file of [target, errors]) refuseInputs(file, read);
  if (target !== null && target === errors) throw new RaakvlakError('output-is-input', { file: errors });
}

/**
 * Reads coded sheets, codes their texts and writes how far all agree. @returns 0
 * @throws RaakvlakError when a table cannot be read, does not fit the others, or something cannot be written
 */
export async function runValidate(
  patterns: readonly string[],
  options: ValidateOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  const target = chooseTarget(options.output, options.format, FORMS);
  const errors = options.errors ?? null;
  const [sheets, text, design] = await Promise.all([
    readSheets(patterns),
    options.text === undefined ? null : readTable(options.text),
    options.design === undefined ? null : readTable(options.design),
  ]);
  const read = [...sheets, ...(text ? [text] : []), ...(design ? [design] : [])].map(({ path }) => path);
  refuseOverwriting(target.file, errors, read);
  const engine = await loadEngine(ownLexicons(options, messages, io));
  const seed = options.seed ?? DEFAULT_SEED;
  const { joined, result, rows } = validateSheets({ sheets, text, design, draws: DRAWS, seed }, engine);
  const context: ValidationContext = {
    result,
    machine: joined.texts !== null,
    junk: joined.junk,
    partly: joined.partly,
    sheets: sheets.map(({ path }) => path),
    text: text?.path ?? null,
    design: design?.path ?? null,
    draws: DRAWS,
    seed,
    lexicons: engine.lexicons,
    version: toolVersion(),
    messages,
  };
  if (errors !== null) {
    const { columns, rows: lines } = differencesTable(result, rows, joined.documents);
    deliverTable(renderCsv(columns, lines, options.csvDialect ?? 'nl'), errors, messages, io);
  }
  deliver(render(target, context, options, io), target.file, messages, io);
  return 0;
}
