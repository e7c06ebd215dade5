// Prints what becomes of every odd file in ../shared/robustness: text or an error, in what time and memory: npm run bench:robustness
import { join, relative } from 'node:path';
import { filesBelow, inChild, isBuilt, ROOT } from './child.js';

const FOLDER = join(ROOT, '..', 'shared', 'robustness');
const MAX_MEGABYTES = 600;
const MAX_SECONDS = 60;

interface Outcome {
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** Reads one file as the program does, in a thread that can be stopped. */
const READ = `
  const { readDocuments } = await import(dist + 'read/index.js');
  const start = performance.now();
  const [outcome] = await readDocuments([{ path: argument, id: 'c1' }], { isolate: true, timeoutSeconds: ${MAX_SECONDS} });
  tell({
    outcome: outcome.ok ? outcome.document.text.length + ' characters' : outcome.error.code + (outcome.error.code === 'read-failed' ? ' (' + outcome.error.data.reason + ')' : ''),
    seconds: (performance.now() - start) / 1000,
  });`;

async function main(): Promise<void> {
  if (!isBuilt()) return;
  const files = filesBelow(FOLDER, '');
  if (files.length === 0) return console.log('Skipped: ../shared/robustness is not here.');
  let [bad, read, failed] = [0, 0, 0];
  let most = 0;
  for (const file of files) {
    const name = relative(FOLDER, file);
    const result = await inChild<Outcome>(READ, file).catch((error: unknown): Outcome => ({
      outcome: `CRASH ${String(error).slice(0, 80)}`,
      seconds: 0,
      megabytes: 0,
    }));
    const wrong =
      result.outcome.startsWith('CRASH') ||
      result.megabytes >= MAX_MEGABYTES ||
      result.seconds > MAX_SECONDS + 2;
    if (wrong) bad += 1;
    if (result.outcome.endsWith('characters')) read += 1;
    if (result.outcome.startsWith('read-failed')) failed += 1;
    most = Math.max(most, result.megabytes);
    console.log(
      `${name.slice(-60).padEnd(61)}${result.outcome.padEnd(24)}${result.seconds.toFixed(2).padStart(7)} s${String(result.megabytes).padStart(6)} MB${wrong ? '  !' : ''}`,
    );
  }
  console.log(
    `${files.length} files: ${read} read, ${files.length - read} with an error (of which ${failed} unexplained); ${bad} crash, hang or pass ${MAX_MEGABYTES} MB; at most ${most} MB`,
  );
}

await main();
