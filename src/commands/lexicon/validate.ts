// The command `lexicon validate`: is a file right, and which of its terms deserve another look?
import type { Io } from '../../cli.js';
import { checkLexicon, type Finding } from '../../lexicography/check.js';
import { loadWordList } from '../../dutch/words.js';
import { RaakvlakError } from '../../errors.js';
import { readLexiconFile, type OwnLexicon } from '../../lexicon/own.js';
import type { Lexicon } from '../../lexicon/schema.js';
import { loadWorkingLexicons } from '../../lexicons.js';
import type { Messages } from '../../messages/index.js';
import { jsonText } from '../../report/json-text.js';
import { termCount } from '../../report/lexicon/overview.js';
import { plain } from '../../report/plain.js';
import { toolVersion } from '../../version.js';
import { ownLexicons, type LexiconOption } from '../own-lexicons.js';
import { refuseNothing } from './shared.js';

interface ValidateOptions extends LexiconOption {
  readonly format?: 'terminal' | 'json';
}

/** What was found in one file. */
interface Verdict {
  readonly file: string;
  /** The sentence of the error that makes the file unusable; null when there is none. */
  readonly error: string | null;
  readonly warnings: readonly string[];
  readonly concepts: number;
  readonly terms: number;
}

/** Only terms that the file itself writes: a change of a shipped lexicon is not blamed for the rest of it. */
function placeOf(finding: Finding, { source }: OwnLexicon): string | null {
  const { concepts = [] } = source.value as {
    concepts?: readonly { id: string; terms?: readonly (string | { text: string })[] }[];
  };
  const c = concepts.findIndex(({ id }) => id === finding.concept);
  const tidy = (term: string | { text: string }): string =>
    (typeof term === 'string' ? term : term.text).trim().replace(/\s+/g, ' ').normalize('NFC');
  const t = concepts[c]?.terms?.findIndex((term) => tidy(term) === finding.term) ?? -1;
  if (t < 0) return null;
  const { line, column } = source.placeOf(['concepts', c, 'terms', t]);
  return `${source.file}:${line}:${column}`;
}

function sentenceOf({ kind, term, by }: Finding, messages: Messages): string {
  const { finding, wordClass } = messages.texts.lexicon.validate;
  const classes = by.split(', ').map((name) => wordClass[name] ?? name);
  return finding[kind]?.({ term, by: kind === 'ambiguous' ? classes.join(', ') : by }) ?? kind;
}

async function judge(file: string, lexicons: readonly Lexicon[], messages: Messages): Promise<Verdict> {
  try {
    const own = await readLexiconFile(file, lexicons);
    const { lexicon, warnings } = own;
    const others = lexicons.filter(({ id }) => id !== lexicon.id);
    const found = checkLexicon(lexicon, others, await loadWordList()).flatMap((finding) => {
      const place = placeOf(finding, own);
      return place === null ? [] : [`${place}: ${sentenceOf(finding, messages)}`];
    });
    const all = [...warnings.map((warning) => messages.texts.lexicon.problem(warning)), ...found];
    const { length: concepts } = lexicon.concepts;
    return { file, error: null, warnings: all, concepts, terms: termCount(lexicon) };
  } catch (error) {
    if (!(error instanceof RaakvlakError)) throw error;
    return { file, error: messages.error(error), warnings: [], concepts: 0, terms: 0 };
  }
}

function linesOf(verdict: Verdict, { texts }: Messages): string[] {
  const { fine, usable } = texts.lexicon.validate;
  const { file, error, warnings, concepts, terms } = verdict;
  if (error !== null) return error.split('\n');
  if (warnings.length === 0) return [fine(file, concepts, terms)];
  return [usable(file, concepts, terms, warnings.length), ...warnings];
}

/** @returns 0, or 2 when a file has errors; points that deserve a look are no errors */
export async function runValidate(
  files: readonly string[],
  options: ValidateOptions,
  messages: Messages,
  io: Io,
): Promise<number> {
  refuseNothing(files, 'validate', 'my.yaml');
  const lexicons = await loadWorkingLexicons(ownLexicons(options, messages, io));
  const verdicts: Verdict[] = [];
  for (const file of files) verdicts.push(await judge(file, lexicons, messages));
  const text = (lines: readonly string[]): string => lines.map((line) => `${plain(line)}\n`).join('');
  if (options.format === 'json')
    io.stdout.write(
      jsonText({ schemaVersion: 1, tool: { name: 'raakvlak', version: toolVersion() }, files: verdicts }),
    );
  else
    for (const verdict of verdicts)
      (verdict.error === null ? io.stdout : io.stderr).write(text(linesOf(verdict, messages)));
  return verdicts.some(({ error }) => error !== null) ? 2 : 0;
}
