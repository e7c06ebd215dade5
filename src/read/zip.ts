// Opens zip packages (DOCX, ODT) with a cap on what may come out of them. Owner of jszip.
import JSZip from 'jszip';
import { RaakvlakError } from '../errors.js';
import { XmlTree, MarkupError } from './markup.js';
import type { TreeOptions } from './markup.js';
import type { MarkupElement } from './tree.js';

/** Parts in one package; real documents stay below a few hundred. */
const MAX_PARTS = 10_000;
/** Bytes that all parts that are read may inflate to together; the text of 1,000 pages is about 30 MB of XML. */
const MAX_INFLATED = 100 * 1024 * 1024;

/** An opened package. Reading a part inflates it; nothing is inflated before. */
export interface ZipPackage {
  readonly names: readonly string[];
  /** Bytes of a part, null when there is none. @throws RaakvlakError 'zip-too-large' */
  readonly read: (name: string) => Promise<Uint8Array | null>;
  /**
   * A part of XML as a tree, parsed while it inflates; null when there is none.
   * @throws RaakvlakError 'zip-too-large', MarkupError 'malformed'
   */
  readonly readXml: (name: string, options?: TreeOptions) => Promise<MarkupElement | null>;
}

function tooLarge(): RaakvlakError {
  return new RaakvlakError('zip-too-large', { megabytes: Math.round(MAX_INFLATED / 1024 / 1024) });
}

/** The stream of an entry, which the types of jszip 3.10 leave out. */
interface EntryStream {
  on(event: 'data', take: (chunk: Uint8Array) => void): void;
  on(event: 'error', take: (error: Error) => void): void;
  on(event: 'end', take: () => void): void;
  pause(): void;
  resume(): void;
}
interface StreamedEntry {
  internalStream(type: 'uint8array'): EntryStream;
}

/** Feeds the bytes of an entry to `take` while it inflates; stops as soon as the budget is used up. */
function inflate(
  entry: JSZip.JSZipObject,
  budget: { left: number },
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = (entry as unknown as StreamedEntry).internalStream('uint8array');
    let stopped = false;
    const stop = (error: Error): void => {
      if (stopped) return;
      stopped = true;
      stream.pause();
      reject(error);
    };
    stream.on('data', (chunk) => {
      if (stopped) return;
      budget.left -= chunk.length;
      if (budget.left < 0) {
        stop(tooLarge());
        return;
      }
      try {
        take(chunk);
      } catch (error) {
        stop(error as Error);
      }
    });
    stream.on('error', stop);
    stream.on('end', () => {
      if (!stopped) resolve();
    });
    stream.resume();
  });
}

/** Size that the directory of the package states; a bomb may lie, so that `inflate` counts as well. */
function statedSize(entry: JSZip.JSZipObject): number {
  const data = (entry as unknown as { _data?: { uncompressedSize?: number } })._data;
  return data?.uncompressedSize ?? 0;
}

function decoderFor(firstBytes: Uint8Array): InstanceType<typeof TextDecoder> {
  const [a, b] = firstBytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

async function parsePart(
  entry: JSZip.JSZipObject,
  budget: { left: number },
  options: TreeOptions,
): Promise<MarkupElement> {
  const tree = new XmlTree(options);
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    await inflate(entry, budget, (chunk) => {
      decoder ??= decoderFor(chunk);
      tree.write(decoder.decode(chunk, { stream: true }));
    });
    return tree.end();
  } catch (error) {
    if (error instanceof MarkupError && error.kind === 'too-large') throw tooLarge();
    throw error;
  }
}

/**
 * Opens a zip package.
 * @throws RaakvlakError 'zip-too-large'; other errors when the zip itself is broken
 */
export async function openZip(bytes: Uint8Array): Promise<ZipPackage> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  if (names.length > MAX_PARTS) throw tooLarge();
  const budget = { left: MAX_INFLATED };
  const find = (name: string): JSZip.JSZipObject | null => {
    const entry = zip.file(name.replace(/^\/+/, ''));
    if (entry !== null && statedSize(entry) > budget.left) throw tooLarge();
    return entry;
  };
  return {
    names,
    async read(name) {
      const entry = find(name);
      if (entry === null) return null;
      const chunks: Uint8Array[] = [];
      await inflate(entry, budget, (chunk) => chunks.push(chunk));
      return Buffer.concat(chunks);
    },
    async readXml(name, options = {}) {
      const entry = find(name);
      return entry === null ? null : await parsePart(entry, budget, options);
    },
  };
}

/** Packs parts of text into an uncompressed zip package, for a library that wants the whole file. */
export async function packZip(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  return await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
