// What a finding is known by from run to run: its paper, its rule and its words; never a line or a page.
import { createHash } from 'node:crypto';
import type { RuleId } from './model.js';

/** Hexadecimal signs that are kept: enough for any number of findings. */
const LENGTH = 32;

/** Letters and digits in lower case: other white space, marks or capitals make no other finding. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * First 32 hexadecimal signs of SHA-256 over path, rule and the normalised words, with line feeds between.
 * @param path from the folder of the configuration, with forward slashes: the same on every computer
 * @param words the sentence uncut; for a finding on the whole paper its code, with its key if it has one
 */
export function fingerprintOf(path: string, rule: RuleId, words: string): string {
  return createHash('sha256')
    .update([path, rule, normalised(words)].join('\n'))
    .digest('hex')
    .slice(0, LENGTH);
}
