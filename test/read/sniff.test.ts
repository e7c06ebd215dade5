// The format of a file by its content.
import { describe, expect, it } from 'vitest';
import { RaakvlakError } from '../../src/errors.js';
import { sniffFormat } from '../../src/read/sniff.js';
import { docx, odt, paragraph, zipped } from './packages.js';

function seen(bytes: Uint8Array, path = 'nota.pdf'): string {
  try {
    return sniffFormat(bytes, path);
  } catch (error) {
    if (!(error instanceof RaakvlakError)) throw error;
    return [error.code, ...Object.values(error.data)].join(' ');
  }
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const ole = (stream: string): Buffer =>
  Buffer.concat([
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);

describe('by content, whatever the name', () => {
  it.each([
    ['pdf', latin1('\n%PDF-1.7 …')],
    ['html', latin1('<?xml version="1.0"?><!-- x --><!DOCTYPE html><p>')],
    ['format-rtf', latin1('{\\rtf1 …')],
    ['format-doc-old', ole('WordDocument')],
    ['docx-encrypted', ole('EncryptedPackage')],
    ['format-other xls', ole('Workbook')],
    ['format-doc-old', latin1('<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>')],
    ['format-other image', latin1('\x89PNG\r\n\x1a\n\0\0')],
    ['format-other image', latin1('\xff\xd8\xff\xe0\0')],
    ['format-other archive', latin1('\x1f\x8b\x08\0\0')],
    ['format-unknown 00 01 02 03', latin1('\0\x01\x02\x03')],
    ['docx-damaged zip', latin1(`PK\x03\x04${'\0'.repeat(26)}word/document.xml…`)],
  ])('%s', (expected, bytes) => {
    expect(seen(bytes)).toBe(expected);
  });

  it('tells packages apart', async () => {
    expect(seen(await docx(paragraph('x')))).toBe('docx');
    expect(seen(await odt('<text:p/>'))).toBe('odt');
    expect(seen(await zipped({ 'xl/workbook.xml': 'x' }))).toBe('format-other xlsx');
    expect(seen(await zipped({ 'ppt/presentation.xml': 'x' }))).toBe('format-other pptx');
    expect(seen(await zipped({ 'foto.jpg': 'x' }))).toBe('format-other archive');
    expect(seen(await zipped({ 'foto.jpg': 'x' }), 'nota.docx')).toBe('docx-damaged word/document.xml');
  });
});

it('lets the extension decide among formats of text', () => {
  const text = Buffer.from('# BMW\n\nTekst');
  expect(seen(text, 'a.md')).toBe('markdown');
  expect(seen(text, 'a.HTM')).toBe('html');
  expect(seen(text, 'a.txt')).toBe('text');
  expect(seen(Buffer.from('BM gemeente'), 'map.v2/a')).toBe('text');
  expect(seen(Buffer.from('tekst', 'utf16le'), 'a.txt')).toBe('text');
});
