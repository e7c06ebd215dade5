// The forms of the words of the lexicons, made when the package is built: making them costs half of a start.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { ReadyForms } from './match/form-memo.js';

/** Beside the compiled modules. When running from the sources there is none, and all forms are made afresh. */
const FILE = new URL('./forms.txt', import.meta.url);
/** The compiled rules that make forms, and the memo that names them: after a change of these the file is of no use. */
const RULES = new URL('./dutch/', import.meta.url);
const OTHER_RULES = ['./match/slots.js', './match/form-memo.js'].map(
  (path) => new URL(path, import.meta.url),
);

/** SHA-256 over the rules by which forms are made. */
export async function fingerprintOfRules(): Promise<string> {
  const names = (await readdir(RULES)).filter((name) => name.endsWith('.js')).sort();
  const modules = [...names.map((name) => new URL(name, RULES)), ...OTHER_RULES];
  const hash = createHash('sha256');
  for (const text of await Promise.all(modules.map((module) => readFile(module)))) hash.update(text);
  return hash.digest('hex');
}

/** The text of the file: the fingerprint, then a line for each word, with a tab before its forms. */
export function formsToText(forms: ReadyForms, fingerprint: string): string {
  return [fingerprint, ...[...forms].map(([key, own]) => `${key}\t${own}`)].join('\n');
}

/** Forms from the text of the file; none when it was made by other rules. */
export function formsFromText(text: string, fingerprint: string): ReadyForms {
  const [made, ...lines] = text.split('\n');
  if (made !== fingerprint) return new Map();
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
}

/** Reads the forms; a file that is missing or out of date only costs time. @param file another file, for tests */
export async function readReadyForms(file = FILE): Promise<ReadyForms> {
  try {
    const [text, fingerprint] = await Promise.all([readFile(file, 'utf8'), fingerprintOfRules()]);
    return formsFromText(text, fingerprint);
  } catch {
    return new Map();
  }
}
