// Kills a batch run at random moments and goes on with it: the data set must be that of a run left in peace: npm run bench:kill
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediately, setTimeout as sleep } from 'node:timers/promises';
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
/** Files of a data set are at least so many. */
const FILES = 12;
/** So often a run may end before its moment. */
const MOST_MISSED = 10;

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

/** How far a run is, as its folder tells. */
interface Seen {
  /** Units of the cache. */
  readonly kept: number;
  /** Tables that grow under a temporary name. */
  readonly growing: number;
  /** Files of the data set that have their own name. */
  readonly named: number;
}

function look(out: string): Seen {
  const names = existsSync(out) ? readdirSync(out) : [];
  return {
    kept: filesBelow(join(out, '.raakvlak-cache'), '.gz').length,
    growing: names.filter((name) => name.endsWith('.part')).length,
    named: names.filter((name) => !name.startsWith('.')).length,
  };
}

/** A moment of a run: it is killed when it has come this far, and so many milliseconds later. */
interface Moment {
  readonly name: string;
  readonly reached: (seen: Seen) => boolean;
  readonly milliseconds: number;
}

/** What is the first turn of each kind of moments; the last kind holds until the end. */
const KINDS = [
  { from: 1, name: 'start' },
  { from: 5, name: 'work' },
  { from: 15, name: 'publishing' },
] as const;

/** A moment for a turn; another one each time that it is asked. @param start milliseconds until the first unit is kept */
function momentOf(turn: number, start: number, random: ReturnType<typeof createRandom>): Moment {
  const { name } = KINDS.findLast(({ from }) => turn >= from)!;
  if (name === 'start') return { name, reached: () => true, milliseconds: random.below(Math.ceil(start)) };
  if (name === 'work') {
    const units = 1 + random.below(MUNICIPALITIES.length - 1);
    return {
      name: `${name}, ${units} units`,
      reached: ({ kept }) => kept >= units,
      milliseconds: random.below(5),
    };
  }
  // Half of them while tables grow, half of them while files get their names: both take a few milliseconds.
  const files = random.below(FILES);
  return turn % 2 === 0
    ? {
        name: `${name}, tables`,
        reached: ({ kept, growing }) => kept === MUNICIPALITIES.length && growing > 0,
        milliseconds: random.below(30),
      }
    : { name: `${name}, ${files} files`, reached: ({ named }) => named > files, milliseconds: 0 };
}

interface Ran {
  readonly killed: boolean;
  readonly milliseconds: number;
  readonly code: number | null;
  /** Milliseconds until the first unit was kept; null when none was. */
  readonly first: number | null;
}

/** @param moment null: it is left in peace */
async function run(manifest: string, out: string, moment: Moment | null): Promise<Ran> {
  const start = performance.now();
  const words = ['batch', manifest, '-o', out, '--resume', '--threads', '2', '--format', 'csv,parquet'];
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'raakvlak.js'), ...words], { stdio: 'ignore' });
  let over = false;
  const closed = new Promise<readonly [number | null, NodeJS.Signals | null]>((done) => {
    child.on('close', (code, signal) => {
      over = true;
      done([code, signal]);
    });
  });
  let first: number | null = null;
  while (!over) {
    const seen = look(out);
    if (first === null && seen.kept > 0) first = performance.now() - start;
    if (moment?.reached(seen)) {
      if (moment.milliseconds > 0) await sleep(moment.milliseconds);
      child.kill('SIGKILL');
      break;
    }
    // Publishing is short: it is looked at as often as can be.
    await (seen.kept < MUNICIPALITIES.length ? sleep(2) : immediately());
  }
  const [code, signal] = await closed;
  return { code, first, killed: signal === 'SIGKILL', milliseconds: performance.now() - start };
}

/** Kills a run at a moment of this turn; one that had ended by then is done again with another moment. */
async function killed(
  manifest: string,
  out: string,
  draw: () => Moment,
): Promise<{ readonly moment: Moment; readonly ran: Ran; readonly missed: number }> {
  for (let missed = 0; ; missed += 1) {
    const moment = draw();
    const ran = await run(manifest, out, moment);
    if (ran.killed) return { moment, ran, missed };
    if (missed === MOST_MISSED)
      throw new Error(`ended before it was killed, ${missed + 1} times: ${moment.name}`);
    rmSync(out, { recursive: true });
  }
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
    let [same, again] = [0, 0];
    for (let turn = 1; turn <= KILLS; turn += 1) {
      const out = join(folder, `kill${turn}`);
      const { moment, ran, missed } = await killed(manifest, out, () =>
        momentOf(turn, peace.first ?? 0, random),
      );
      again += missed;
      const { kept, growing, named } = look(out);
      const rest = await run(manifest, out, null);
      const right = rest.code === 0 && fingerprint(out) === expected;
      if (right) same += 1;
      console.log(
        `${String(turn).padStart(2)}: killed (${moment.name}) after ${(ran.milliseconds / 1000).toFixed(2)} s: ${kept} of ${MUNICIPALITIES.length} units kept, ${growing} files growing, ${named} with their name; ${right ? 'identical' : 'DIFFERENT'}`,
      );
      rmSync(out, { recursive: true, force: true });
    }
    console.log(
      `${same} of ${KILLS} killed runs identical (${again} runs ended before their moment, and were done again)`,
    );
    if (same < KILLS) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
