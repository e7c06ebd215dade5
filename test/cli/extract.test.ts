// `raakvlak extract`: what was read, in three forms, of several files, with one sentence for each that cannot be read.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canRecognise } from '../../src/read/recognise.js';
import { extractSchema, type ExtractJson } from '../../src/report/extract-schema.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'a.md'), `# Kunst\n\n${CULTURE}`);
  writeFileSync(join(folder, 'b.md'), WELFARE);
  mkdirSync(join(folder, 'uit'));
});

const features = resolve('fixtures/features');
const inFolder = async (...words: string[]) => await raakvlak(['extract', ...words], { cwd: folder });
const jsonOf = (text: string): ExtractJson => extractSchema.parse(JSON.parse(text));

it('shows headings, paragraphs and pages, also by its Dutch name', async () => {
  const { code, stdout, stderr } = await inFolder(join(features, 'footnotes.pdf'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('── bladzijde 1 ──');
  expect(stdout).toContain('\n# Subsidie aan kleine initiatieven\n');
  expect(stdout).toContain('\n[Noot] ');
  expect((await raakvlak(['lees', join(features, 'footnotes.pdf')])).stdout).toBe(stdout);
});

it('gives JSON that fits its schema', async () => {
  const { code, stdout } = await inFolder(join(features, 'table.pdf'), '--format', 'json');
  expect(code).toBe(0);
  const [document] = jsonOf(stdout).documents;
  expect(document).toMatchObject({ format: 'pdf', pages: 1 });
  expect(
    document!.blocks.filter(({ role, page }) => role === 'tableCell' && page === 1).length,
  ).toBeGreaterThan(20);
});

it('reads several files and patterns, each file once, in the order given', async () => {
  const { stdout } = await inFolder('b.md', '*.md', 'a.md', '--format', 'json');
  expect(jsonOf(stdout).documents.map(({ path }) => path)).toEqual(['b.md', 'a.md']);
});

describe('files that cannot be read', () => {
  it('do not stop the others', async () => {
    const { code, stdout, stderr } = await inFolder(
      'weg.pdf',
      'a.md',
      join(features, 'encrypted.pdf'),
      'niets*.pdf',
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
    const json = jsonOf(stdout);
    expect(json.documents.map(({ path }) => path)).toEqual(['a.md']);
    expect(json.failures.map(({ code: failure }) => failure).sort()).toEqual([
      'file-missing',
      'no-match',
      'pdf-encrypted',
    ]);
    for (const { message } of json.failures) expect(stderr).toContain(message);
  });

  it('stand below the text of the others', async () => {
    const { stdout } = await inFolder('a.md', 'weg.pdf', '--lang', 'en');
    expect(stdout).toMatch(/═══ Not read\nweg\.pdf does not exist/);
  });

  it('alone give no text, but JSON', async () => {
    expect(await inFolder('weg.pdf')).toMatchObject({ code: 2, stdout: '' });
    expect(jsonOf((await inFolder('weg.pdf', '--format', 'json')).stdout)).toMatchObject({
      documents: [],
      failures: [{ path: 'weg.pdf' }],
    });
  });
});

it('lets no control sign through', async () => {
  for (const format of ['text', 'markdown', 'json']) {
    const { stdout } = await inFolder(join(features, 'escapes.md'), '--format', format);
    expect(stdout).toMatch(/meezingen/);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
});

describe('-o', () => {
  it('takes the form from the extension and says where it went', async () => {
    const { code, stdout, stderr } = await inFolder('a.md', '-o', 'nieuw/gelezen.json');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(join('nieuw', 'gelezen.json').replaceAll('\\', '/'));
    expect(jsonOf(readFileSync(join(folder, 'nieuw', 'gelezen.json'), 'utf8')).documents).toHaveLength(1);
  });

  it('writes Markdown into a folder', async () => {
    await inFolder('a.md', '-o', 'uit');
    expect(readFileSync(join(folder, 'uit', 'raakvlak-gelezen.md'), 'utf8')).toContain('## Kunst');
  });

  it('never over a document', async () => {
    const { code, stderr } = await inFolder('a.md', '-o', 'a.md');
    expect(code).toBe(2);
    expect(stderr).toContain('a.md');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('# Kunst');
  });
});

it.each([
  ['no file', [], ['extract']],
  ['an unknown option', ['a.md', '--formaat', 'json'], ['--formaat', 'raakvlak extract --help']],
  ['an unknown form', ['a.md', '--format', 'terminal'], ['text, markdown, json']],
  ['an ending that tells nothing', ['a.md', '-o', 'x.docx'], ['x.docx', '.txt']],
])('wrong usage: %s', async (_what, given, expected) => {
  const { code, stdout, stderr } = await inFolder(...given);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^raakvlak: [^\n]+\.\n$/);
  for (const part of expected) expect(stderr).toContain(part);
});

/** The words of the Markdown source from its second-level headings on: the part that was scanned. */
function scannedWords(): string[] {
  const source = readFileSync('fixtures/sources/features/scanned-pages.md', 'utf8');
  return source.slice(source.indexOf('\n## ')).replaceAll('#', '').split(/\s+/).filter(Boolean);
}

describe('pages without text', () => {
  const scan = join(features, 'scanned-pages.pdf');

  it('are named', async () =>
    expect((await inFolder(scan)).stdout).toMatch(/^bladzijde 2: Geen leesbare tekst/m));

  it.skipIf(!canRecognise())('are recognised when asked, in blocks', { timeout: 60_000 }, async () => {
    const { code, stdout, stderr } = await inFolder(scan, '--ocr', '--format', 'json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [document] = jsonOf(stdout).documents;
    const own = document!.blocks.filter(({ page }) => page === 2);
    const read = new Set(own.flatMap(({ text }) => text.split(/\s+/)));
    const words = scannedWords();
    expect(words.filter((word) => read.has(word)).length / words.length).toBeGreaterThan(0.95);
    expect(own.map(({ text }) => text).join('\n')).toContain('een warme plek in de winter');
    expect(own.filter(({ role }) => role === 'heading').map(({ text }) => text)).toEqual([
      'Wat bewoners vroegen',
      'Kosten en toezicht',
      'Wat wij de raad vragen',
    ]);
    expect(own.filter(({ role }) => role === 'paragraph')).toHaveLength(6);
    const [notice] = document!.notices.filter(({ page }) => page === 2);
    expect(notice).toMatchObject({ code: 'page-ocr' });
    // How sure it is, in hundredths.
    expect(notice!.message).toMatch(/OCR.* 9\d%/);
    // The data of the language stay where they are installed.
    expect(existsSync(join(folder, 'nld.traineddata'))).toBe(false);
  });
});
