// Writes a configuration to begin with: `raakvlak init`.
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { CONFIG_NAMES } from '../check/config/find.js';
import { configTemplate, type GuessedPapers } from '../check/config/template.js';
import { ruleInfos } from '../check/rule-list.js';
import type { Io } from '../cli.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { expandInputs } from './inputs.js';
import { deliver } from './output.js';

/** Names of papers that tell of which domain they are. */
const CULTURE = /cultu|kunst|erfgoed|museum|bibliothe/iu;
const WELFARE = /welzijn|wmo|socia|zorg|gezond|gala|armoede|jeugd|ouderen/iu;
/** With more papers than this a list helps nobody: the user writes a pattern. */
const MOST = 12;

/** The papers in the folder of which the name tells one domain. */
async function papersIn(folder: string): Promise<GuessedPapers> {
  const here = relative('.', folder).split(sep).join('/');
  const pattern = `${here === '' ? '' : `${here}/`}*.{docx,odt,pdf,md}`;
  const { requests } = await expandInputs([pattern], 'd', '');
  const names = requests.map(({ path }) => relative(folder, path).split(sep).join('/'));
  const culture = names.filter((name) => CULTURE.test(name) && !WELFARE.test(name));
  const welfare = names.filter((name) => WELFARE.test(name) && !CULTURE.test(name));
  return culture.length + welfare.length > MOST ? { culture: [], welfare: [] } : { culture, welfare };
}

/**
 * Writes raakvlak.yaml with every key explained.
 * @returns 0 @throws RaakvlakError 'config-exists' {file}: nothing is replaced; 'output-failed'
 */
export async function runInit(folder: string, messages: Messages, io: Io): Promise<number> {
  const there = CONFIG_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (there !== undefined) throw new RaakvlakError('config-exists', { file: there });
  const { rules, configFile, check } = messages.texts;
  const papers = await papersIn(folder);
  const text = configTemplate(papers, ruleInfos(rules), configFile, messages.language);
  const isEmpty = papers.culture.length + papers.welfare.length === 0;
  const say = isEmpty ? check.init.writtenEmpty : check.init.written;
  deliver(text, join(folder, CONFIG_NAMES[0]), messages, io, say);
  return 0;
}
