// The Word document in LibreOffice: it opens as it is, its headings are the outline, and long words stay on the page.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clear, compareAll, raakvlak, wordPaper } from '../../attacks/run.js';
import { wordSections, type Section } from '../../formats/sections.js';

/** Where a program stands, or null. */
const find = (name: string): string | null =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

const tools = ['soffice', 'pdftotext'].map(find);
const ready = tools.every((path) => path !== null);
const [soffice, pdftotext] = tools;
const HINT = 'no LibreOffice or poppler here: apt-get install libreoffice-writer poppler-utils';

const folder = mkdtempSync(join(tmpdir(), 'raakvlak-office-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  clear();
});

/** Text as a list of words has it: no hyphens of line ends, single spaces. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Word documents in another form, beside them; the profile is of this test alone. */
function convert(form: 'pdf' | 'fodt', files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [profile, '--headless', '--norestore', '--convert-to', form, '--outdir', folder, ...files];
  execFileSync(soffice!, words, { stdio: 'pipe', timeout: 60_000 });
}

describe.skipIf(!ready)(`in LibreOffice (${ready ? soffice! : HINT})`, () => {
  let sections: Section[];
  beforeAll(async () => {
    const report = join(folder, 'rapport.docx');
    await raakvlak([
      ...['compare', '--culture', resolve('fixtures/oosterveen/cultuurnota.docx')],
      ...['--welfare', resolve('fixtures/oosterveen/sociaal-kader.docx')],
      ...['-o', report],
    ]);
    sections = await wordSections(readFileSync(report));
    const word = 'welzijnsvoorziening'.repeat(30);
    const attacked = await compareAll({
      culture: { name: 'c.docx', content: await wordPaper('culture', [word, '<w:p/> & "x"']) },
      welfare: { name: 'w.docx', content: await wordPaper('welfare', [word, '\u202eom']) },
    });
    const other = join(folder, 'lang.docx');
    writeFileSync(other, attacked.docx);
    convert('pdf', [report, other]);
    convert('fodt', [report]);
  }, 120_000);

  const pdf = (name: string): string => join(folder, `${name}.pdf`);

  it('becomes a PDF in which title, headings and sentences stand', () => {
    const text = flat(execFileSync(pdftotext!, ['-raw', pdf('rapport'), '-'], { encoding: 'utf8' }));
    expect(sections.length).toBeGreaterThan(12);
    for (const { heading } of sections) expect(text).toContain(flat(heading));
    expect(text).not.toMatch(/Error!|Fout!/);
  });

  it('has the headings as its outline, in their order and of two levels', () => {
    const xml = readFileSync(join(folder, 'rapport.fodt'), 'utf8');
    const found = [...xml.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)];
    const outline = found.map(([, , text]) => flat(text!.replace(/<[^>]*>/g, '')));
    // The first is the title: it stands above the outline.
    expect(outline).toEqual(sections.slice(1).map(({ heading }) => flat(heading)));
    expect(new Set(found.map(([, level]) => level))).toEqual(new Set(['1', '2']));
  });

  it('keeps words without a place to break on the page', () => {
    const xml = execFileSync(pdftotext!, ['-bbox', pdf('lang'), '-'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const right = [...xml.matchAll(/<word xMin="[^"]*" yMin="[^"]*" xMax="([^"]*)"/g)].map(([, own]) =>
      Number(own),
    );
    expect(right.length).toBeGreaterThan(500);
    // A4 is 595 points wide, with a margin of 57.
    expect(Math.max(...right)).toBeLessThan(595 - 57 + 3);
  });
});
