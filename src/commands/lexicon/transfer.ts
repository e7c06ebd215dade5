// The commands that exchange lexicons with other programs: import and export.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Io } from '../../cli.js';
import { allWords } from '../../dutch/all-words.js';
import { guessClass } from '../../dutch/guess-class.js';
import { loadWordList } from '../../dutch/words.js';
import { RaakvlakError } from '../../errors.js';
import { quantedaExport, skosExport } from '../../lexicon/export.js';
import { lexiconOf, liwcCategories, quantedaCategories, type Category } from '../../lexicon/import.js';
import { lexiconFrom } from '../../lexicon/load.js';
import type { Loss } from '../../lexicon/loss.js';
import type { Lexicon } from '../../lexicon/schema.js';
import { readYaml, writeYaml } from '../../lexicon/yaml.js';
import { loadWorkingLexicons } from '../../lexicons.js';
import { termForms } from '../../match/slots.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../../report/json-text.js';
import { termCount } from '../../report/lexicon/overview.js';
import { plain } from '../../report/plain.js';
import { chooseTarget, deliver, refuseInputs } from '../output.js';
import { ownLexicons, type LexiconOption } from '../own-lexicons.js';
import { chooseLexicon, refuseNothing } from './shared.js';

interface ImportOptions {
  readonly as?: string;
  readonly output?: string;
}

interface ExportOptions extends LexiconOption {
  readonly format?: 'quanteda' | 'skos';
  readonly output?: string;
}

/** UTF-8, or Windows-1252 where older programs saved it so. @throws RaakvlakError 'lexicon-missing' */
async function textOf(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new RaakvlakError('lexicon-missing', { file }, { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What was lost, a line per kind. */
function lossLines(losses: readonly Loss[], { texts, formats }: Messages): string[] {
  const { loss, examples, lost } = texts.lexicon.transfer;
  if (losses.length === 0) return [];
  return [
    lost,
    ...losses.map(({ kind, count, examples: some }) => {
      const named = some.filter(Boolean);
      return `- ${loss[kind]?.(count) ?? kind}${named.length > 0 ? ` ${examples(formats.list(named))}` : ''}`;
    }),
  ];
}

const YAML_FORMS = {
  extensions: { '.yaml': 'yaml', '.yml': 'yaml' },
  fileNames: { yaml: 'lexicon.yaml' },
  standard: 'yaml',
  inFolder: 'yaml',
} as const;

/**
 * @returns exit code 0
 * @throws RaakvlakError 'import-unknown' {file}, 'lexicon-missing', 'lexicon-invalid', or when it cannot be written
 */
export async function runImport(
  file: string | undefined,
  options: ImportOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(file, 'import', 'dictionary.yml --as my-list -o my-list.yaml');
  refuseNothing(options.as, 'import', 'dictionary.yml --as my-list -o my-list.yaml');
  const path = file ?? '';
  const target = chooseTarget(options.output, undefined, YAML_FORMS);
  refuseInputs(target.file, [path]);
  const categories = await categoriesOf(path);
  const words = await loadWordList();
  const { transfer } = messages.texts.lexicon;
  const { source, losses } = lexiconOf(
    options.as ?? '',
    categories,
    {
      has: (word) => words.has(word),
      startingWith: (prefix) => [...allWords(words, prefix)],
      classOf: (word) => guessClass(word, words),
    },
    { description: transfer.description(basename(path)), licence: transfer.licence, all: transfer.all },
  );
  const lines = lossLines(losses, messages);
  const text = writeYaml(source, [transfer.head(basename(path)), ...lines].join('\n'));
  // What is written can be read: an id that is not right is refused here.
  const lexicon = lexiconFrom(readYaml(text, target.file ?? options.as ?? ''), '');
  deliver(text, target.file, messages, io, transfer.written);
  sayResult(options.as ?? '', lexicon, lines, messages, io);
  return 0;
}

async function categoriesOf(path: string): Promise<Category[]> {
  const extension = extname(path).toLowerCase();
  if (!['.yml', '.yaml', '.dic'].includes(extension))
    throw new RaakvlakError('import-unknown', { file: path });
  const text = await textOf(path);
  return extension === '.dic' ? liwcCategories(text, path) : quantedaCategories(readYaml(text, path));
}

function sayResult(
  name: string,
  lexicon: Lexicon,
  lines: readonly string[],
  { texts }: Messages,
  io: Io,
): void {
  const { size } = texts.lexicon.transfer;
  const all = [size(name, lexicon.concepts.length, termCount(lexicon)), ...lines];
  io.stderr.write(all.map((line) => `${plain(line)}\n`).join(''));
}

const EXPORT_FORMS = {
  extensions: { '.yml': 'quanteda', '.yaml': 'quanteda', '.jsonld': 'skos', '.json': 'skos' },
  fileNames: { quanteda: 'lexicon.yml', skos: 'lexicon.jsonld' },
  standard: 'quanteda',
  inFolder: 'quanteda',
} as const;

/** @returns exit code 0 @throws RaakvlakError 'unknown-lexicon', or when it cannot be read or written */
export async function runExport(
  what: string | undefined,
  options: ExportOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(what, 'export', 'culture --format skos -o culture.jsonld');
  const all = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const { lexicon } = await chooseLexicon(what ?? '', all, messages, io);
  const target = chooseTarget<'quanteda' | 'skos'>(options.output, options.format, EXPORT_FORMS);
  refuseInputs(target.file, [what ?? '']);
  const { written } = messages.texts.lexicon.transfer;
  if (target.format === 'skos') {
    deliver(jsonText(skosExport(lexicon)), target.file, messages, io, written);
    return 0;
  }
  const { value, losses } = quantedaExport(lexicon, (term) => [...termForms(term)]);
  const lines = lossLines(losses, messages);
  const head = `${lexicon.id} ${lexicon.version} (${lexicon.licence}), SHA-256 ${lexicon.sha256}`;
  deliver(writeYaml(value, [head, ...lines].join('\n')), target.file, messages, io, written);
  sayResult(lexicon.id, lexicon, lines, messages, io);
  return 0;
}
