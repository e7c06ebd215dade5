// Workers that hang or die: they are replaced, the file is told, and the rest goes on. The worker here is a stand-in.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Unit } from '../../src/corpus/model.js';
import { startWorkers } from '../../src/corpus/pool.js';
import type { UnitFailure, UnitTask } from '../../src/corpus/task.js';
import { fileOf } from './sample.js';

/** Does with each file what its name says, and answers with the failures that it was told. */
const WORKER = `
export default async function run({ unit, failures, progress }) {
  const words = new Int32Array(progress);
  Atomics.store(words, 0, 1);
  unit.files.forEach(({ path }, at) => {
    Atomics.store(words, 0, 2 + 2 * at);
    if (failures.some(({ file }) => file === at)) return;
    if (path === 'hang') for (;;);
    if (path === 'crash') throw new Error('crash of the reader');
    if (path === 'memory') { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); }
  });
  Atomics.store(words, 0, 2 + 2 * unit.files.length);
  return { bytes: failures, hashes: [] };
}`;

const taskOf = (...paths: string[]): UnitTask => ({
  unit: { id: paths.join(), files: paths.map((path) => fileOf(path)) } as unknown as Unit,
  options: {} as UnitTask['options'],
  failures: [],
  own: [],
  progress: null,
});

const worker = join(mkdtempSync(join(tmpdir(), 'raakvlak-worker-')), 'worker.mjs');
writeFileSync(worker, WORKER);

it('marks the file that ended a worker and does the unit again', async () => {
  const { signal } = new AbortController();
  const heap = { shared: 24, alone: 32 };
  const workers = startWorkers({ threads: 2, timeoutSeconds: 2, signal, worker, heap });
  try {
    const told = async (...paths: string[]): Promise<readonly UnitFailure[]> =>
      (await workers.run(taskOf(...paths))).bytes as unknown as readonly UnitFailure[];
    const found = await Promise.all([
      told('good', 'hang', 'crash'),
      told('good'),
      told('memory', 'good'),
      told('good', 'good'),
    ]);
    expect(found).toEqual([
      [
        { file: 1, code: 'read-timeout', data: { seconds: 2 } },
        { file: 2, code: 'read-failed', data: { reason: 'crash of the reader' } },
      ],
      [],
      [{ file: 0, code: 'read-memory', data: { megabytes: 32 } }],
      [],
    ]);
  } finally {
    await workers.end();
  }
});

it('throws away what is under way when the user stops', async () => {
  const stop = new AbortController();
  const workers = startWorkers({ threads: 1, timeoutSeconds: 60, signal: stop.signal, worker });
  const run = workers.run(taskOf('hang'));
  setTimeout(() => stop.abort(), 50);
  await expect(run).rejects.toThrow(/abort/i);
  await workers.end();
});
