// What the commands on lexicons share: which lexicon is meant, reading papers, and writing the result.
import { nearest } from '../../dutch/nearest.js';
import { RaakvlakError } from '../../errors.js';
import type { Io } from '../../cli.js';
import { readLexiconFile, replaceLexicon } from '../../lexicon/own.js';
import type { Lexicon } from '../../lexicon/schema.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../../report/json-text.js';
import { renderMarkdown } from '../../report/markdown.js';
import type { Report } from '../../report/model.js';
import { plain } from '../../report/plain.js';
import { renderTerminal } from '../../report/terminal.js';
import { renderCsv, type CellValue, type CsvDialect } from '../../tables/index.js';
import { toolVersion } from '../../version.js';
import { chooseTarget, deliver, deliverTable, type Forms, windowShape } from '../output.js';
import type { LexiconOption } from '../own-lexicons.js';

export type Format = 'terminal' | 'markdown' | 'json' | 'csv';

/** Options of every command on lexicons. */
export interface LexiconCommandOptions extends LexiconOption {
  readonly format?: Format;
  readonly output?: string;
  readonly csvDialect?: CsvDialect;
}

/** What a command found, in the forms in which it can be written. */
export interface Outcome {
  /** Name of the file in a folder, without extension. */
  readonly name: string;
  readonly report: () => Report;
  /** The fields beside version and tool. */
  readonly json: () => object;
  readonly csv?: () => {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
  };
}

const isLexiconFile = (what: string): boolean => /\.ya?ml$/i.test(what);

/** A lexicon by id or file, with all lexicons of the run (the file in the place of the one with its id). */
export interface Chosen {
  readonly lexicon: Lexicon;
  readonly lexicons: readonly Lexicon[];
}

/** Is this the name of a lexicon, and not of a paper? */
export function namesLexicon(what: string, lexicons: readonly Lexicon[]): boolean {
  return isLexiconFile(what) || lexicons.some(({ id }) => id === what);
}

/** @throws RaakvlakError 'unknown-lexicon', or as reading the file */
export async function chooseLexicon(
  what: string,
  lexicons: readonly Lexicon[],
  messages: Messages,
  io: Io,
): Promise<Chosen> {
  if (isLexiconFile(what)) {
    const { lexicon, warnings } = await readLexiconFile(what, lexicons);
    const { problem, warning } = messages.texts.lexicon;
    for (const one of warnings) io.stderr.write(`raakvlak: ${plain(warning(problem(one)))}\n`);
    return { lexicon, lexicons: replaceLexicon(lexicons, lexicon) };
  }
  const lexicon = lexicons.find(({ id }) => id === what);
  if (lexicon) return { lexicon, lexicons };
  const ids = lexicons.map(({ id }) => id);
  throw new RaakvlakError('unknown-lexicon', {
    id: what,
    hint: nearest(what, ids, 1)[0] ?? '',
    allowed: ids.join(', '),
  });
}

/** @throws RaakvlakError 'argument-missing' when the user named nothing */
export function refuseNothing(given: unknown, command: string, example: string): void {
  const full = `lexicon ${command}`;
  if (given === undefined || (Array.isArray(given) && given.length === 0))
    throw new RaakvlakError('argument-missing', { command: full, example });
}

function formsOf(name: string, forced: Format | undefined): Forms<Format> {
  return {
    extensions: { '.txt': 'terminal', '.md': 'markdown', '.json': 'json', '.csv': 'csv' },
    fileNames: {
      terminal: `${name}.txt`,
      markdown: `${name}.md`,
      json: `${name}.json`,
      csv: `${name}.csv`,
    },
    standard: forced ?? 'terminal',
    inFolder: forced ?? 'markdown',
  };
}

/** Writes an outcome where the options say. @param standard form when nothing tells another */
export function write(
  { name, report, json, csv }: Outcome,
  options: LexiconCommandOptions,
  messages: Messages,
  io: Io,
  standard?: Format,
): void {
  const { format, file } = chooseTarget(options.output, options.format, formsOf(name, standard));
  if (format === 'csv' && csv) {
    const { columns, rows } = csv();
    deliverTable(renderCsv(columns, rows, options.csvDialect ?? 'int'), file, messages, io);
    return;
  }
  deliver(text(format), file, messages, io);

  function text(form: Format): string {
    if (form === 'json')
      return jsonText({ schemaVersion: 1, tool: { name: 'raakvlak', version: toolVersion() }, ...json() });
    if (form === 'markdown') return renderMarkdown(report(), messages, 'appendix');
    return renderTerminal(report(), messages, 'appendix', windowShape(file, io));
  }
}

/** A lexicon as JSON names it: enough to know which one it was. */
export function identity({ id, version, sha256, own }: Lexicon): object {
  return { id, version, sha256, own: own?.files ?? [] };
}
