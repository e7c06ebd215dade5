// The door to reading: errors with the name of the file, many files in order, threads that can be stopped.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { readDocument, readDocuments } from '../../src/read/index.js';
import { ReadingThread } from '../../src/read/isolated.js';
import { docx, paragraph } from './packages.js';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raakvlak-read-'));
  await mkdir(at('map'));
  await writeFile(at('nota.txt'), 'Wij doen mee.');
  await writeFile(at('leeg.pdf'), '');
  await writeFile(at('cijfers.txt'), '12 - 34 : 5');
  await writeFile(at('nota.docx'), await docx(paragraph('Wij ook.')));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('one file', () => {
  it('becomes a document with the path as given and the hash of its bytes', async () => {
    const document = await readDocument(at('nota.txt'), 'c1', { isolate: false });
    expect(document).toMatchObject({
      id: 'c1',
      path: at('nota.txt'),
      format: 'text',
      text: 'Wij doen mee.',
      pages: null,
    });
    expect(document.sha256).toBe('922d7b7f8f285853619af3619a2e34b79e95cea32a55be527cb5917856a6726d');
  });

  it.each([
    ['weg.pdf', 'file-missing'],
    ['map', 'file-is-folder'],
    ['leeg.pdf', 'file-empty'],
    ['nota.txt/x', 'file-missing'],
    ['cijfers.txt', 'no-text'],
  ])('%s gives %s with its name', async (name, code) => {
    const error: unknown = await readDocument(at(name), 'c1', { isolate: false }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(RaakvlakError);
    expect(error).toMatchObject({ code, data: { file: at(name) } });
  });
});

it('many files come back in the order asked, the bad ones with their error', async () => {
  const requests = ['nota.docx', 'weg.pdf', 'nota.txt'].map((name, index) => ({
    path: at(name),
    id: `c${String(index + 1)}`,
  }));
  const outcomes = await readDocuments(requests, { isolate: false });
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.document.text : outcome.error.code))).toEqual([
    'Wij ook.',
    'file-missing',
    'Wij doen mee.',
  ]);
});

describe('a reading thread', () => {
  // Stands in for the built thread: does what the name of the file says.
  const source = `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ path, id }) => {
      if (path === 'hang') for (;;);
      if (path === 'crash') throw new Error('kapot');
      if (path === 'exit') process.exit(0);
      if (path === 'bad') return parentPort.postMessage({ kind: 'done', ok: false, error: { code: 'pdf-damaged', data: { file: path } } });
      parentPort.postMessage({ kind: 'progress', page: 2, pages: 9 });
      parentPort.postMessage({ kind: 'done', ok: true, document: { id, path } });
    });`;
  const job = (path: string) => ({ path, id: 'c1', changes: 'accept' as const });

  it('stops what hangs, survives what crashes and reads on', async () => {
    await writeFile(at('thread.mjs'), source);
    const thread = new ReadingThread({ timeoutSeconds: 2, workerUrl: pathToFileURL(at('thread.mjs')) });
    const pages: number[] = [];
    const ask = async (path: string): Promise<unknown> =>
      await thread
        .read(job(path), (page) => pages.push(page))
        .then(
          () => 'read',
          (error: RaakvlakError) => [error.code, error.data],
        );
    try {
      expect(await ask('good')).toBe('read');
      expect(pages).toEqual([2]);
      expect(await ask('bad')).toEqual(['pdf-damaged', { file: 'bad' }]);
      expect(await ask('hang')).toEqual(['read-timeout', { file: 'hang', seconds: 2 }]);
      expect(await ask('crash')).toEqual(['read-failed', { file: 'crash', reason: 'kapot' }]);
      expect(await ask('exit')).toEqual(['read-failed', { file: 'exit', reason: 'exit 0' }]);
      expect(await ask('good')).toBe('read');
    } finally {
      await thread.end();
    }
  });
});
