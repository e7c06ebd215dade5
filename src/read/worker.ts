// The reading thread: reads the files it is told to, one at a time, and posts what came of each.
import { parentPort } from 'node:worker_threads';
import { RaakvlakError } from '../errors.js';
import { readFileHere } from './file.js';
import type { ReadJob, ThreadMessage } from './isolated.js';

function post(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function run(job: ReadJob): Promise<void> {
  try {
    const onPage = (page: number, pages: number): void => post({ kind: 'progress', page, pages });
    const document = await readFileHere(job.path, job.id, {
      changes: job.changes,
      ocr: job.ocr ?? false,
      onPage,
    });
    post({ kind: 'done', ok: true, document });
  } catch (error) {
    if (error instanceof RaakvlakError)
      post({ kind: 'done', ok: false, error: { code: error.code, data: error.data } });
    // Not an error of the file but of ours: the thread ends, and the caller hears why.
    else throw error;
  }
}

parentPort?.on('message', (job: ReadJob) => void run(job));
