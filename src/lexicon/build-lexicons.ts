// Build step: writes the lexicons as JSON beside the compiled modules, so that a start need not parse YAML.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadLexicons, type ReadyLexicons } from './files.js';

/** All lexicons of the folder by the SHA-256 of their file, parsed afresh. @throws RaakvlakError as `loadLexicons` */
export async function readyLexicons(folder: string): Promise<ReadyLexicons> {
  const none = new URL('./no-such-file.json', import.meta.url);
  const lexicons = await loadLexicons(folder, none);
  return Object.fromEntries(lexicons.map((lexicon) => [lexicon.sha256, lexicon]));
}

async function main(): Promise<void> {
  const folder = fileURLToPath(new URL('../../lexicons/', import.meta.url));
  const target = new URL('../../dist/lexicon/lexicons.json', import.meta.url);
  await writeFile(target, JSON.stringify(await readyLexicons(folder)));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
