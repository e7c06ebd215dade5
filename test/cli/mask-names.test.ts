// --mask-names on every command that reads papers: no format holds a name, an address or a number.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { raakvlak } from './inside.js';
import { newFolder } from './run.js';

/** What may stand nowhere, in any case of letters. */
const SECRETS = /Smitskamp|Yaakoubi|Fatima|Anneke|a\.smitskamp|stad-x|123 ?45 ?67|12345678|[\ufdd0-\ufdd5]/iu;

const paper = (kind: string, own: string): string => `<!doctype html><html lang="nl"><head>
<title>${kind} van wethouder Anneke Smitskamp</title></head><body>
<h1>${kind} van wethouder Anneke Smitskamp</h1>
<h2>Voorwoord van Fatima El Yaakoubi</h2>
<p>Wethouder Anneke Smitskamp wil dat ouderen met dementie dansen en zingen in het museum, want muziek
helpt tegen eenzaamheid. Wij zorgen ervoor dat Fatima El Yaakoubi van het welzijnswerk elke week een
kunstenaar ontvangt in het verpleeghuis. Volgens Smitskamp is dat genoeg.</p>
<p>${own}</p>
<h2>Aanmelden bij Smitskamp</h2>
<table><tr><th>Wie</th><th>Waarvoor</th></tr>
<tr><td>Fatima El Yaakoubi</td><td>dans voor ouderen met dementie, bel 06-12345678</td></tr></table>
<p>Mantelzorgers melden zich voor het koor bij a.smitskamp@stad-x.nl of bel 036 - 123 45 67; de bibliotheek
en het welzijnswerk helpen hen samen met muziek.</p></body></html>`;

let folder: string;
let c: string;
let w: string;
beforeAll(() => {
  folder = newFolder();
  [c, w] = [join(folder, 'cultuurnota.html'), join(folder, 'welzijnskader.html')];
  writeFileSync(
    c,
    paper('Cultuurnota', 'Het theater van Fatima El Yaakoubi speelt voor jongeren in de wijk.'),
  );
  writeFileSync(w, paper('Welzijnskader', 'Jongeren met schulden krijgen hulp van Fatima El Yaakoubi.'));
  writeFileSync(
    join(folder, 'teksten.csv'),
    'id,text\n1,"Mevrouw Smitskamp danst in het museum met ouderen."\n2,"Bel 06-12345678 of Smitskamp."\n',
  );
});

/** Runs in this process; the texts of both streams together. */
async function run(...words: string[]): Promise<{ code: number | null; text: string }> {
  const { code, stdout, stderr } = await raakvlak([...words, '--mask-names'], { columns: 100 });
  return { code, text: stderr + stdout };
}

/** All text in a file; a workbook or Word document is unpacked. */
async function textIn(path: string): Promise<string> {
  if (!/\.(?:docx|xlsx)$/.test(path)) return readFileSync(path, 'utf8');
  const { files } = await JSZip.loadAsync(readFileSync(path));
  const parts = Object.values(files).filter((one) => !one.dir);
  const texts = await Promise.all(parts.map((one) => one.async('string')));
  return texts.join('\n');
}

describe('on standard output', () => {
  it.each([
    ['extract', 'text'],
    ['extract', 'markdown'],
    ['extract', 'json'],
    ['profile', 'terminal'],
    ['profile', 'markdown'],
    ['profile', 'json'],
    ['code', 'csv'],
    ['code', 'json'],
    ['sample', 'csv'],
  ])('%s as %s', async (command, format) => {
    const { code, text } = await run(command, c, '--format', format);
    expect(code).toBe(0);
    expect(text).not.toMatch(SECRETS);
    expect(text).toContain('[naam]');
    if (command !== 'sample') expect(text).toContain('[telefoon]');
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /Op verzoek weggelaten: \d+ namen, 1 e-mailadres en 2 telefoonnummers/,
    );
  });

  it.each(['terminal', 'csv', 'json'])('find as %s', async (format) => {
    const words = await run('find', 'ouderen', c, w, '--format', format);
    const pattern = await run('find', '/.*(?:wethouder|bel|bij) .*/', c, w, '--format', format);
    for (const { code, text } of [words, pattern]) {
      expect(code).toBe(0);
      expect(text).not.toMatch(SECRETS);
      expect(text).toContain('[naam]');
    }
    const name = await run('find', '/Smits\\w+/', c, '--format', 'json');
    expect(JSON.parse(name.text.slice(name.text.indexOf('{')))).toMatchObject({ documents: [{ hits: 0 }] });
  });

  it.each(['terminal', 'markdown', 'json'])('compare --both and diff as %s', async (format) => {
    const both = await run('compare', '--both', c, '--format', format);
    const diff = await run('diff', c, w, '--format', format);
    for (const { code, text } of [both, diff]) {
      expect(code).toBe(0);
      expect(text).not.toMatch(SECRETS);
      expect(text).toContain('Op verzoek weggelaten');
    }
  });

  it.each([
    ['audit', 'terminal'],
    ['audit', 'csv'],
    ['suggest', 'terminal'],
    ['suggest', 'csv'],
  ])('lexicon %s as %s', async (command, format) => {
    const words = command === 'audit' ? ['culture', c, w] : [c, w, '--for', 'culture'];
    const { code, text } = await run('lexicon', command, ...words, '--format', format);
    expect(code).toBe(0);
    expect(text).not.toMatch(SECRETS);
  });

  it('a table of texts', async () => {
    const { code, text } = await run('code', join(folder, 'teksten.csv'));
    expect(code).toBe(0);
    expect(text).not.toMatch(SECRETS);
    expect(text).toContain('Bel [telefoon] of [naam].');
  });
});

describe('in files', () => {
  it('compare in all forms, in Dutch and in English', async () => {
    for (const [lang, label] of [
      ['nl', '[naam]'],
      ['en', '[name]'],
    ] as const) {
      const out = join(folder, `rapport-${lang}`);
      mkdirSync(out);
      const words = ['compare', '--culture', c, '--welfare', w, '--lang', lang];
      const files = await run(...words, '--format', 'all', '-o', `${out}/`);
      const terminal = await run(...words, '--depth', 'appendix');
      expect([files.code, terminal.code]).toEqual([0, 0]);
      expect(files.text + terminal.text).not.toMatch(SECRETS);
      expect(terminal.text).toContain(label);
      const written = readdirSync(out);
      const forms = new Set(written.map((name) => extname(name)));
      expect([...forms].sort()).toEqual(['.csv', '.docx', '.html', '.json', '.md', '.xlsx']);
      let all = '';
      for (const name of written) {
        const text = await textIn(join(out, name));
        expect(text, name).not.toMatch(SECRETS);
        if (extname(name) !== '.csv') expect(text, name).toContain(label);
        all += text;
      }
      expect(all).toContain(lang === 'nl' ? '[telefoon]' : '[phone]');
    }
  });

  it.each([
    ['find', 'ouderen'],
    ['code', ''],
    ['sample', ''],
  ])('%s as a workbook', async (command, what) => {
    const out = join(folder, `${command}.xlsx`);
    const { code, text } = await run(command, ...(what === '' ? [] : [what]), c, '-o', out);
    expect(code).toBe(0);
    expect(text + (await textIn(out))).not.toMatch(SECRETS);
    expect(await textIn(out)).toContain('[naam]');
  });
});

describe('with other options', () => {
  it('names what is left out as it stands in the paper, and says it masked', async () => {
    const { code, text } = await run('extract', c, '--exclude-section', 'Voorwoord van Fatima El Yaakoubi');
    expect(code).toBe(0);
    expect(text).toContain('telt ‘Voorwoord van [naam]’ niet mee');
    expect(text).not.toMatch(SECRETS);
  });

  it('proposes masked headings', async () => {
    const { code, text } = await run('extract', c, '--exclude-section', 'Voorwoord');
    expect(code).toBe(2);
    expect(text).toContain('‘Voorwoord van [naam]’');
  });

  it('says so when nothing was found', async () => {
    const path = join(folder, 'leeg.md');
    writeFileSync(path, 'Het museum is open voor ouderen.\n');
    const { text } = await run('extract', path);
    expect(text).toContain('Er zijn geen namen van mensen');
  });
});
