// Another paper from a paper that was made, in little time: some words of it change, so that text and hash are its own.
import { deflateSync, inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { zipParts } from '../fixtures/make/repack.js';
import type { RandomStream } from '../src/measure/random.js';

const VOWELS = 'aeiou';

/** Words of five small letters or more, which are no part of a tag. */
const WORD = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu;

/** Other vowels in one of so many words: most of these stand in no other paper, as names do. */
function changeWords(text: string, oneIn: number, random: RandomStream): string {
  const vowel = (): string => VOWELS[random.below(VOWELS.length)]!;
  return text.replace(WORD, (word) => (random.below(oneIn) === 0 ? word.replace(/[aeiou]/g, vowel) : word));
}

/** One page of a PDF changes, and all of a Word document: about a hundred words of either. */
const ONE_IN = { page: 4, document: 30 };

const STREAM = /(\d+) 0 obj\n<<\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/g;

/** Changes words in the hexadecimal text of a page. */
function changePage(content: string, random: RandomStream): string {
  return content.replace(/<((?:[0-9a-f]{2}){6,})>/g, (_, hex: string) => {
    const text = changeWords(Buffer.from(hex, 'hex').toString('latin1'), ONE_IN.page, random);
    return `<${Buffer.from(text, 'latin1').toString('hex')}>`;
  });
}

/**
 * The PDF with another text on one of its pages: an update at the end of the file, as an editor of PDF makes one. The
 * rest of the file is byte for byte that of the original.
 */
export function copyPdf(original: Buffer, random: RandomStream): Buffer {
  const source = original.toString('latin1');
  const pages = [...source.matchAll(STREAM)].filter((found) => Number(found[2]) > 1000);
  const [head, id, length] = pages[random.below(pages.length)]!;
  const start = source.indexOf(head) + head.length;
  const content = inflateSync(original.subarray(start, start + Number(length))).toString('latin1');
  const stream = deflateSync(Buffer.from(changePage(content, random), 'latin1'));
  const [, trailer, previous] = /trailer\n<<\n([\s\S]*?)\n>>\nstartxref\n(\d+)\n%%EOF\n$/.exec(source)!;
  const object = Buffer.concat([
    Buffer.from(`${id} 0 obj\n<<\n/Length ${stream.length}\n/Filter /FlateDecode\n>>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const offset = (at: number): string => String(at).padStart(10, '0');
  const table = `xref\n${id} 1\n${offset(original.length)} 00000 n \ntrailer\n<<\n${trailer}\n/Prev ${previous}\n>>\nstartxref\n${original.length + object.length}\n%%EOF\n`;
  return Buffer.concat([original, object, Buffer.from(table)]);
}

/** The Word document with other words in its text. */
export async function copyDocx(original: Uint8Array, random: RandomStream): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(original);
  const parts = new Map<string, string>();
  for (const name of Object.keys(zip.files)) parts.set(name, await zip.file(name)!.async('string'));
  const main = 'word/document.xml';
  const change = (_: string, tag: string, text: string): string =>
    tag + changeWords(text, ONE_IN.document, random);
  parts.set(main, parts.get(main)!.replace(/(<w:t[^>]*>)([^<]+)/g, change));
  return await zipParts(parts);
}
