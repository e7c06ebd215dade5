// The source of a text file as its author sees it: the text in which places are told by line and column.
import { readFile } from 'node:fs/promises';
import type { FileFormat } from '../types.js';
import { decodeText } from '../encoding.js';
import { declaredEncoding } from './html.js';

/**
 * The characters of a file with lines, decoded as its reader does and otherwise untouched; without byte order mark, as
 * editors show it. @returns null for a format without lines (PDF, DOCX, ODT)
 */
export async function readSource(path: string, format: FileFormat): Promise<string | null> {
  if (format !== 'markdown' && format !== 'text' && format !== 'html') return null;
  const bytes = await readFile(path);
  return decodeText(bytes, format === 'html' ? declaredEncoding(bytes) : undefined).text;
}
