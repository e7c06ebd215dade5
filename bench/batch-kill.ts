// Kills a batch run at random moments and goes on with it: the data set must be that of a run left in peace: npm run bench:kill
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../src/measure/random.js';
import { filesBelow, isBuilt, ROOT } from './child.js';

const KILLS = 20;
const MUNICIPALITIES = [
  'Almere',
  'Assen',
  'Breda',
  'Delft',
  'Ede',
  'Gouda',
  'Hengelo',
  'Hoorn',
  'Leiden',
  'Meppel',
  'Oss',
  'Sluis',
  'Tilburg',
  'Urk',
  'Venlo',
  'Weert',
];
const SOURCES = {
  cultuur: ['oosterveen-cultuurnota.md', 'lindebeke-cultuur.md'],
  welzijn: ['oosterveen-sociaal-kader.md', 'lindebeke-sociaal.md'],
} as const;
/** Paragraphs of a paper: enough for work, few enough for many kills. */
const PARAGRAPHS = 40;
const SEED = 20250101;

/** Papers made from paragraphs of the fixtures, one unreadable file among them. @returns the manifest */
function makeCorpus(folder: string): string {
  const random = createRandom(SEED);
  const rows = ['pad;domein;gemeente;jaar'];
  for (const place of MUNICIPALITIES) {
    for (const [domain, sources] of Object.entries(SOURCES)) {
      const all = sources.flatMap((name) =>
        readFileSync(join(ROOT, 'fixtures', 'sources', name), 'utf8').split(/\n{2,}/),
      );
      const own = Array.from({ length: PARAGRAPHS }, () => all[random.below(all.length)]!);
      mkdirSync(join(folder, place), { recursive: true });
      writeFileSync(join(folder, place, `${domain}.md`), own.join('\n\n'));
      rows.push(`${place}/${domain}.md;${domain};${place};2025`);
    }
  }
  writeFileSync(join(folder, 'Urk', 'kapot.pdf'), '%PDF-1.7\nkapot');
  rows.push('Urk/kapot.pdf;welzijn;Urk;2025');
  const manifest = join(folder, 'manifest.csv');
  writeFileSync(manifest, rows.join('\n'));
  return manifest;
}

/** Names and hashes of the data set, the cache left out. */
function fingerprint(folder: string): string {
  const files = filesBelow(folder, '').filter((name) => !name.includes('.raakvlak-cache'));
  const line = (name: string): string =>
    `${name.slice(folder.length)} ${createHash('sha256').update(readFileSync(name)).digest('hex')}`;
  return files.map(line).join('\n');
}

/** @param killAfter milliseconds; null: it is left in peace @returns whether it was killed, and how long it took */
async function run(
  manifest: string,
  out: string,
  killAfter: number | null,
): Promise<{ readonly killed: boolean; readonly milliseconds: number; readonly code: number | null }> {
  const start = performance.now();
  const words = ['batch', manifest, '-o', out, '--resume', '--threads', '2', '--format', 'csv,parquet'];
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'raakvlak.js'), ...words], { stdio: 'ignore' });
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return await new Promise((done) => {
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      done({ code, killed: signal === 'SIGKILL', milliseconds: performance.now() - start });
    });
  });
}

async function main(): Promise<void> {
  if (!isBuilt()) return;
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-kill-'));
  try {
    const manifest = makeCorpus(folder);
    const peace = await run(manifest, join(folder, 'peace'), null);
    const expected = fingerprint(join(folder, 'peace'));
    console.log(`left in peace: ${(peace.milliseconds / 1000).toFixed(1)} s, exit ${peace.code}`);
    const random = createRandom(SEED + 1);
    let [same, killed] = [0, 0];
    for (let turn = 1; turn <= KILLS; turn += 1) {
      const out = join(folder, `kill${turn}`);
      const after = random.below(Math.ceil(peace.milliseconds));
      const first = await run(manifest, out, after);
      const kept = filesBelow(join(out, '.raakvlak-cache'), '.gz').length;
      const rest = await run(manifest, out, null);
      const right = rest.code === 0 && fingerprint(out) === expected;
      if (right) same += 1;
      if (first.killed) killed += 1;
      console.log(
        `${String(turn).padStart(2)}: ${first.killed ? 'killed' : 'was done'} after ${(first.milliseconds / 1000).toFixed(1)} s with ${kept} of ${MUNICIPALITIES.length} kept; ${right ? 'identical' : 'DIFFERENT'}`,
      );
      rmSync(out, { recursive: true });
    }
    console.log(`${same} of ${KILLS} identical (${killed} killed on the way)`);
    if (same < KILLS) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
