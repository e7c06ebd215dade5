// The lexicons that a run works with: those of this version, with the user's own.
import { fileURLToPath } from 'node:url';
import { loadLexicons } from './lexicon/files.js';
import type { Problem } from './lexicon/problem.js';
import type { Lexicon } from './lexicon/schema.js';

/** The folder with the lexicons of this version. */
const LEXICON_FOLDER = fileURLToPath(new URL('../lexicons/', import.meta.url));

export interface OwnLexicons {
  /** Files that add a lexicon or change one, as the user gave them. */
  readonly own?: readonly string[] | undefined;
  /** Told what such a file asked for and could not be done. */
  readonly onWarning?: ((warning: Problem) => void) | undefined;
}

/** @throws RaakvlakError 'lexicon-invalid' with every problem in the file, 'lexicon-missing', 'lexicon-double' */
export async function loadWorkingLexicons({ own = [], onWarning }: OwnLexicons = {}): Promise<
  readonly Lexicon[]
> {
  const shipped = await loadLexicons(LEXICON_FOLDER);
  if (own.length === 0) return shipped;
  // Loaded late: the YAML parser and the schema cost time that most runs do not need to spend.
  const { withOwnLexicons } = await import('./lexicon/own.js');
  const { lexicons, warnings } = await withOwnLexicons(shipped, own);
  for (const warning of warnings) onWarning?.(warning);
  return lexicons;
}
