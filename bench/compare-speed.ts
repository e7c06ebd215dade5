// Times a comparison of two papers of 100 pages, reading included, and says where the time goes: npm run bench:compare
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild, isBuilt, median, ROOT } from './child.js';

const ROUNDS = 3;
const PAGES = 100;
/** What is asked on two cores. */
const ASKED = { seconds: 8, megabytes: 600, share: 1 / 3 };

const SHARED = join(ROOT, '..', 'shared', 'documents');
const FIXTURES = join(ROOT, 'fixtures');
/** Real papers where they are there, no paper on both sides; otherwise our own, as often as needed. */
const SIDES = existsSync(SHARED)
  ? {
      culture: ['amsterdam-d66/geheel.pdf', 'landelijk-pvdd/cultuur.pdf'].map((file) => join(SHARED, file)),
      welfare: [
        'gala/gala-2023.pdf',
        'gemeente-almere/brede-spuk-gala-plan.pdf',
        'gemeente-almere/maatschappelijke-agenda.pdf',
        'landelijk-pvdd/welzijn.pdf',
      ].map((file) => join(SHARED, file)),
    }
  : {
      culture: ['oosterveen/cultuurnota.pdf', 'lindebeke/cultuur.pdf'].map((file) => join(FIXTURES, file)),
      welfare: ['oosterveen/sociaal-kader.pdf', 'lindebeke/sociaal-beleid.pdf'].map((file) =>
        join(FIXTURES, file),
      ),
    };

const CPU =
  'const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };';

/** As the command line starts. */
const START = `
  ${CPU}
  const { optimiseLate } = await import(dist + 'optimise-late.js');
  optimiseLate([]);`;

/** The command line itself, from the start of its process; all that a user waits for. */
const WHOLE = `
  ${START}
  const { main } = await import(dist + 'cli.js');
  const code = await main([process.argv[0], 'raakvlak', ...JSON.parse(argument)], process);
  tell({ code, whole: { seconds: process.uptime(), cpu: cpu() } });`;

/** The same steps one by one. */
const STEPS = `
  ${START}
  const steps = {};
  let last = { seconds: 0, cpu: 0 };
  const lap = (name) => {
    const now = { seconds: process.uptime(), cpu: cpu() };
    steps[name] = { seconds: now.seconds - last.seconds, cpu: now.cpu - last.cpu };
    last = now;
  };
  const load = (file) => import(dist + file);
  const [{ readDocuments }, { loadEngine }, { analyse }, { compare }, { buildReport }, { renderMarkdown }, { createMessages }] =
    await Promise.all(['read/index.js', 'engine.js', 'analyse.js', 'comparison/compare.js', 'report/build.js', 'report/markdown.js', 'messages/index.js'].map(load));
  const { culture, welfare } = JSON.parse(argument);
  lap('starting');
  const [read, engine] = await Promise.all([
    readDocuments([{ path: culture, id: 'c1' }, { path: welfare, id: 'w1' }]),
    loadEngine(),
  ]);
  lap('reading');
  const [c, w] = read.map(({ document }) => analyse(document, engine));
  lap('matching');
  const comparison = compare({ culture: [c], welfare: [w] }, engine);
  lap('measuring');
  const messages = createMessages('nl');
  renderMarkdown(buildReport({ comparison, lexicons: engine.lexicons, version: '0', language: 'nl', messages, paths: { culture: [culture], welfare: [welfare] }, failures: [] }), messages, 'appendix');
  lap('report');
  tell({ steps, pages: [c, w].map(({ document }) => document.pages), words: [c, w].map(({ words }) => words) });`;

/** What the clock says, and what the processor did in all threads: the second hangs less on what else the machine does. */
interface Time {
  readonly seconds: number;
  readonly cpu: number;
}

interface Steps {
  readonly steps: Readonly<Record<'starting' | 'reading' | 'matching' | 'measuring' | 'report', Time>>;
  readonly pages: readonly number[];
  readonly words: readonly number[];
}

function pagesOf(path: string): number {
  const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)/m.exec(info)?.[1] ?? 0);
}

/** Puts papers after one another, in turn, until there are enough pages. */
function unite(files: readonly string[], target: string): void {
  const parts: string[] = [];
  for (let pages = 0; pages < PAGES; pages += pagesOf(parts.at(-1)!))
    parts.push(files[parts.length % files.length]!);
  execFileSync('pdfunite', [...parts, target], { stdio: ['ignore', 'ignore', 'ignore'] });
}

function canUnite(): boolean {
  try {
    execFileSync('pdfunite', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log('skipped: pdfunite and pdfinfo (poppler) make the two papers, and are not installed');
    return false;
  }
}

const middle = (times: readonly Time[]): Time => ({
  seconds: median(times.map(({ seconds }) => seconds)),
  cpu: median(times.map(({ cpu }) => cpu)),
});

const figure = (value: string): string => value.padStart(10);

async function measure(folder: string): Promise<void> {
  const paths = { culture: join(folder, 'culture.pdf'), welfare: join(folder, 'welfare.pdf') };
  unite(SIDES.culture, paths.culture);
  unite(SIDES.welfare, paths.welfare);
  const words = ['compare', '--culture', paths.culture, '--welfare', paths.welfare];
  const whole: { readonly whole: Time; readonly megabytes: number }[] = [];
  const steps: Steps[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const output = join(folder, `report-${round}.md`);
    whole.push(await inChild<{ whole: Time }>(WHOLE, JSON.stringify([...words, '-o', output])));
    steps.push(await inChild<Steps>(STEPS, JSON.stringify(paths)));
  }
  const of = (name: keyof Steps['steps']): Time => middle(steps.map((one) => one.steps[name]));
  report(
    middle(whole.map((one) => one.whole)),
    Math.max(...whole.map(({ megabytes }) => megabytes)),
    of,
    steps[0]!,
  );
}

function report(
  total: Time,
  megabytes: number,
  of: (name: keyof Steps['steps']) => Time,
  paper: Steps,
): void {
  const row = (name: string, { seconds, cpu }: Time, asked = ''): void =>
    console.log(`${name.padEnd(50)}${figure(seconds.toFixed(2))}${figure(cpu.toFixed(2))}  ${asked}`);
  const [matching, measuring] = [of('matching'), of('measuring')];
  const share = (time: 'seconds' | 'cpu'): number => (matching[time] + measuring[time]) / total[time];
  console.log(
    `pages ${paper.pages.join(' and ')}, words ${paper.words.join(' and ')}; median of ${ROUNDS} rounds`,
  );
  console.log(`${''.padEnd(50)}${figure('seconds')}${figure('CPU')}`);
  row('whole command, with the start of its process', total, `asked: under ${ASKED.seconds} s`);
  row('  start of the program', of('starting'));
  row('  reading, and loading and compiling lexicons', of('reading'));
  row('  cutting, matching, coding', matching);
  row('  measuring', measuring);
  row('  report (Markdown with appendix)', of('report'));
  row(
    'matching and measuring, share of the whole',
    { seconds: share('seconds'), cpu: share('cpu') },
    `asked: under ${ASKED.share.toFixed(2)}`,
  );
  console.log(`${'peak memory'.padEnd(50)}${figure(`${megabytes} MB`)}  asked: under ${ASKED.megabytes} MB`);
  console.log(
    `load of the machine: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores (above that, seconds say little)`,
  );
}

async function main(): Promise<void> {
  if (!isBuilt() || !canUnite()) return;
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-compare-'));
  try {
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
