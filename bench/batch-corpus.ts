// Makes a corpus for the bench: papers of many municipalities and years, drawn from the sources of our fixtures.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocx } from '../fixtures/make/docx.js';
import { makePdf } from '../fixtures/make/pdf.js';
import { parseMunicipalities } from '../src/corpus/municipalities.js';
import { createRandom } from '../src/measure/random.js';
import type { Domain } from '../src/types.js';
import { ROOT } from './child.js';
import { copyDocx, copyPdf } from './batch-copy.js';
import { drawPaper } from './batch-paper.js';

const SEED = 20250101;
const FIRST_YEAR = 2010;
/** One of so many papers is a Word document; the others are PDF. */
const WORD_IN = 8;
const DOMAINS = ['culture', 'welfare'] as const satisfies readonly Domain[];

const PLACES = parseMunicipalities(
  readFileSync(join(ROOT, 'lexicons', 'places', 'municipalities-nl-2023.csv'), 'utf8'),
);

export interface CorpusSize {
  /** Half of them about culture, half about welfare: one of either for a municipality in a year. */
  readonly documents: number;
  /** So many are laid out, each from another draw; the others are copies of these with words of their own. */
  readonly distinct: number;
  /** Only PDF, for what is measured in pages. */
  readonly onlyPdf?: boolean;
}

interface Made {
  readonly bytes: Buffer;
  readonly word: boolean;
}

/** A paper laid out anew. */
async function layOut(at: number, domain: Domain, onlyPdf: boolean): Promise<Made> {
  const place = PLACES[(at * 7) % PLACES.length]!.name;
  const seed = SEED + at * DOMAINS.length + DOMAINS.indexOf(domain);
  const source = drawPaper({ domain, place, year: FIRST_YEAR + (at % 15), seed });
  const word = !onlyPdf && (at + 3 * DOMAINS.indexOf(domain)) % WORD_IN === 0;
  const { bytes, entries } = word ? { bytes: null, entries: [] } : await makePdf(source);
  return { word, bytes: bytes ?? Buffer.from(await makeDocx(source, entries)) };
}

async function copy({ bytes, word }: Made, seed: number): Promise<Buffer> {
  const random = createRandom(seed);
  return word ? Buffer.from(await copyDocx(bytes, random)) : copyPdf(bytes, random);
}

/** A row of the manifest for the at-th unit: municipalities first, then years. */
function placeAt(at: number): {
  readonly municipality: string;
  readonly code: string;
  readonly year: number;
} {
  const { name, code } = PLACES[at % PLACES.length]!;
  return { municipality: name, code, year: FIRST_YEAR + Math.floor(at / PLACES.length) };
}

const HEAD = 'path;domain;municipality;code;year';

export interface Corpus {
  readonly manifest: string;
  readonly documents: number;
  /** Where the papers stand, in the order of the manifest. */
  readonly files: readonly string[];
}

/** Papers on the disk, and a manifest of the first so many of them: smaller corpora are parts of larger ones. */
export function manifestOf(folder: string, documents: number, from = 0): Corpus {
  const rows = readFileSync(join(folder, 'all.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1 + from, 1 + from + documents);
  const manifest = join(folder, `first-${from}-${documents}.csv`);
  writeFileSync(manifest, `${[HEAD, ...rows].join('\n')}\n`);
  return { manifest, documents: rows.length, files: rows.map((row) => join(folder, row.split(';')[0]!)) };
}

/**
 * Writes the papers, unless they stand there from an earlier time.
 * @param folder made where needed
 */
export async function makeCorpus(
  folder: string,
  { documents, distinct, onlyPdf = false }: CorpusSize,
): Promise<void> {
  if (existsSync(join(folder, 'all.csv'))) return;
  const made = new Map<string, Made>();
  const rows = [HEAD];
  const seen = new Set<string>();
  for (let unit = 0; unit < documents / DOMAINS.length; unit += 1) {
    for (const domain of DOMAINS) {
      const draw = unit % Math.ceil(distinct / DOMAINS.length);
      const key = `${domain} ${draw}`;
      const first = !made.has(key);
      const original = made.get(key) ?? (await layOut(draw, domain, onlyPdf));
      made.set(key, original);
      const bytes = first
        ? original.bytes
        : await copy(original, SEED + unit * DOMAINS.length + DOMAINS.indexOf(domain));
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (seen.has(hash)) throw new Error(`two papers are the same: ${unit} ${domain}`);
      seen.add(hash);
      const { municipality, code, year } = placeAt(unit);
      const name = `${code}/${domain}-${year}.${original.word ? 'docx' : 'pdf'}`;
      mkdirSync(join(folder, code), { recursive: true });
      writeFileSync(join(folder, name), bytes);
      rows.push(`${name};${domain};${municipality};${code};${year}`);
    }
  }
  // Last: without it the corpus is not whole.
  writeFileSync(join(folder, 'all.csv'), `${rows.join('\n')}\n`);
}

/** Megabytes of files. */
export const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20;
