// Reads files in threads of their own, which end when a file takes too long or too much memory.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Document } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { reasonOf } from './reason.js';

/** What a reading thread is asked. */
export interface ReadJob {
  readonly path: string;
  readonly id: string;
  readonly changes: 'accept' | 'reject';
  /** Recognise text on pages without (OCR): the time limit then holds per page. */
  readonly ocr?: boolean;
}

/** What a reading thread answers: any number of 'progress', then one 'done'. */
export type ThreadMessage =
  | { readonly kind: 'progress'; readonly page: number; readonly pages: number }
  | { readonly kind: 'done'; readonly ok: true; readonly document: Document }
  | {
      readonly kind: 'done';
      readonly ok: false;
      readonly error: { readonly code: string; readonly data: RaakvlakError['data'] };
    };

/** Memory of JavaScript objects in one thread; with buffers and the program itself a read stays below 600 MB. */
const HEAP_MEGABYTES = 320;

/** The built thread; absent when the program runs from its TypeScript sources. */
const BUILT_WORKER = new URL('./worker.js', import.meta.url);

/** True when files can be read in threads of their own: the built thread stands beside this file. */
export function canIsolate(): boolean {
  return existsSync(fileURLToPath(BUILT_WORKER));
}

export interface ThreadOptions {
  /** Time that one file may take. */
  readonly timeoutSeconds: number;
  /** The thread to start; another one than the built one only in tests. */
  readonly workerUrl?: URL;
}

/** A place where one file at a time is read. The thread starts with the first file and serves until it is ended. */
export class ReadingThread {
  readonly #options: ThreadOptions;
  #worker: Worker | null = null;

  constructor(options: ThreadOptions) {
    this.#options = options;
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#options.workerUrl ?? BUILT_WORKER, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
      // Libraries print warnings about odd files; they are no part of our output.
      stdout: true,
      stderr: true,
    });
    // A thread may also end between two files: the next file then starts a new one.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }

  /** Ends the thread; the next file starts a new one. */
  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /**
   * Reads a file. @throws RaakvlakError also 'read-timeout' {file, seconds}, 'read-memory' {file, megabytes},
   * 'read-failed' {file, reason}
   */
  async read(
    job: ReadJob,
    onPage: (page: number, pages: number) => void = () => undefined,
  ): Promise<Document> {
    try {
      return await this.#ask(this.#start(), job, onPage);
    } catch (error) {
      // A thread that was stopped or has crashed is of no more use; one that named an error of the file is.
      if (!(error instanceof RaakvlakError) || /^read-/.test(error.code)) await this.end();
      throw error;
    }
  }

  async #ask(worker: Worker, job: ReadJob, onPage: (page: number, pages: number) => void): Promise<Document> {
    const { timeoutSeconds } = this.#options;
    const stopped = new AbortController();
    const error = (code: string, data: RaakvlakError['data']): RaakvlakError =>
      new RaakvlakError(code, { file: job.path, ...data });
    return await new Promise<Document>((resolve, reject) => {
      const listen = <T>(event: 'message' | 'error' | 'exit', act: (value: T) => void): void => {
        const heard = act as (value: unknown) => void;
        worker.on(event as 'message', heard);
        stopped.signal.addEventListener('abort', () => worker.off(event as 'message', heard));
      };
      const timer = setTimeout(
        () => reject(error('read-timeout', { seconds: timeoutSeconds })),
        timeoutSeconds * 1000,
      );
      stopped.signal.addEventListener('abort', () => clearTimeout(timer));
      listen('message', (message: ThreadMessage) => {
        if (message.kind === 'progress') {
          // Recognising a page takes seconds, and a scan may have hundreds of them.
          if (job.ocr === true) timer.refresh();
          onPage(message.page, message.pages);
        } else if (message.ok) resolve(message.document);
        else reject(error(message.error.code, message.error.data));
      });
      listen('error', (cause: NodeJS.ErrnoException) => {
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
          reject(error('read-memory', { megabytes: HEAP_MEGABYTES }));
        else reject(error('read-failed', { reason: reasonOf(cause) }));
      });
      listen('exit', (code: number) => reject(error('read-failed', { reason: `exit ${String(code)}` })));
      worker.postMessage(job);
    }).finally(() => stopped.abort());
  }
}
