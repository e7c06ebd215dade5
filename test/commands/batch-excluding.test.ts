// What `batch` leaves out and masks: per file by the manifest, of all files by options, and nobody's name in what it writes.
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/tables/csv.js';
import { raakvlak } from '../attacks/run.js';
import { CULTURE, newFolder, WELFARE } from '../cli/run.js';

const folder = newFolder();
const at = (name: string): string => join(folder, name);

/** Runs from the sources, and so without workers; what was said on both streams. */
async function batch(...words: string[]): Promise<{ code: number; said: string }> {
  const { code, stdout, stderr } = await raakvlak(words);
  return { code, said: stdout + stderr };
}

/** The rows of a table, by the names of its columns. */
function rowsOf(out: string, table: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(readFileSync(join(out, `${table}.csv`), 'utf8'), table);
  return rows.map((cells) => Object.fromEntries(head.map((name, cell) => [name, cells[cell] ?? ''])));
}

function manifest(name: string, ...rows: string[]): string {
  writeFileSync(at(name), ['path;domain;municipality;exclude_pages;zonder_paragraaf', ...rows].join('\n'));
  return at(name);
}

beforeAll(() => {
  writeFileSync(
    at('cultuur.md'),
    `# Het museum\n\n${CULTURE}\n# Financiën\n\nHet museum kost geld.\n\n# Bijlage\n\nHet koor zingt in mei met ouderen uit het dorp.\n`,
  );
  writeFileSync(at('welzijn.md'), `# Zorg\n\n${WELFARE}`);
});

it('leaves out what the manifest says; what a file does not have, stands among the errors and costs no file, unless nothing is left', async () => {
  const out = at('manifest-out');
  const input = manifest(
    'per-file.csv',
    'nota.pdf;cultuur;Assen;1-5, 7-19, 400-;',
    'welzijn.md;welzijn;Assen;;Zorgg | ',
    'cultuur.md;cultuur;Tilburg;1;Financiën|bijlage',
    'welzijn.txt;welzijn;Tilburg;;',
    'weg.md;welzijn;Tilburg;;weg',
    'ander.md;welzijn;Tilburg;drie;',
  );
  copyFileSync('fixtures/oosterveen/cultuurnota.pdf', at('nota.pdf'));
  writeFileSync(at('welzijn.txt'), WELFARE);
  writeFileSync(at('weg.md'), `# Weg\n\n${WELFARE}`);
  const { code, said } = await batch('batch', input, '-o', out, '--strict');
  expect(code).toBe(2);
  expect(said).toContain('Rij 7 (ander.md): ‘drie’ zijn geen bladzijden');
  const documents = rowsOf(out, 'documents');
  expect(documents.map(({ read, notice_codes }) => [read, notice_codes])).toEqual([
    ['1', expect.stringContaining('excluded-pages')],
    ['1', ''],
    ['1', 'excluded-sections pages-not-excluded'],
    ['0', ''],
    ['1', ''],
  ]);
  // 'Het museum kost geld' and 'Het koor zingt in mei …' are gone.
  expect(documents[2]!['paragraphs']).toBe('2');
  const pages = rowsOf(out, 'matches').flatMap(({ path, page }) => (path === 'nota.pdf' ? [page] : []));
  expect([...new Set(pages)]).toEqual(['6', '20']);
  expect(rowsOf(out, 'pairs').map(({ failed_documents }) => failed_documents)).toEqual(['0', '1']);
  expect(rowsOf(out, 'errors').map(({ row, code: cause, message_nl }) => [row, cause, message_nl])).toEqual([
    ['7', 'batch-exclude-pages', expect.any(String)],
    ['2', 'exclude-pages-beyond', expect.stringContaining('400–')],
    ['3', 'exclude-section-unknown', expect.stringContaining('‘Zorgg’. Bedoelt u ‘Zorg’?')],
    ['4', 'batch-no-pages', expect.stringContaining('zonder_paragraaf')],
    ['6', 'exclude-everything', expect.stringContaining('weg.md')],
  ]);
});

describe('of all files', () => {
  const cache = ['--cache', at('cache')];
  let input: string;
  beforeAll(() => {
    input = manifest('all.csv', 'cultuur.md;cultuur;Assen;;', 'welzijn.md;welzijn;Assen;;');
  });

  it('leaves a file as it is where it has no such section', async () => {
    const out = at('some');
    const { code, said } = await batch(
      'reeks',
      input,
      '-o',
      out,
      ...cache,
      '--zonder-paragraaf',
      'financien',
    );
    expect(code).toBe(0);
    expect(said).not.toContain('Geen enkel stuk');
    // Two at the museum and one in the appendix are left; welfare never had such a section.
    expect(rowsOf(out, 'documents').map(({ paragraphs }) => paragraphs)).toEqual(['3', '2']);
    expect(rowsOf(out, 'errors')).toEqual([]);
    const run = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8')) as { options: object };
    expect(run.options).toMatchObject({
      'exclude-section': ['financien'],
      'exclude-pages': [],
      'mask-names': false,
    });
  });

  it('says what no file has, in one go, from the cache and when parts are joined', async () => {
    const asked = [
      '--exclude-section',
      'Nergens',
      '--exclude-section',
      '1',
      '--exclude-pages',
      'cultuur.md:3-',
    ];
    const unmet =
      'raakvlak: Geen enkel stuk heeft de bladzijden cultuur.md:3- van --exclude-pages. Daarvoor is niets weggelaten.\n' +
      'raakvlak: Geen enkel stuk heeft de kop ‘Nergens’ van --exclude-section. Daarvoor is niets weggelaten.\n' +
      'raakvlak: Geen enkel stuk heeft de kop ‘1’ van --exclude-section. Daarvoor is niets weggelaten.\n';
    const once = await batch('batch', input, '-o', at('none'), ...cache, ...asked);
    const again = await batch('batch', input, '-o', at('none'), ...cache, ...asked, '--resume');
    const part = await batch('batch', input, '-o', at('part'), ...cache, ...asked, '--shard', '1/1');
    const joined = await batch('merge', at('part'), '-o', at('joined'));
    expect([once, again, joined].map(({ code, said }) => [code, said.endsWith(unmet)])).toEqual(
      Array.from({ length: 3 }, () => [0, true]),
    );
    expect(part.said).not.toContain('Geen enkel stuk');
  });

  it('refuses pages of a file that is not in the corpus', async () => {
    const { code, said } = await batch('batch', input, '-o', at('not'), '--exclude-pages', 'cultur.md:1');
    expect(code).toBe(2);
    expect(said).toContain('Bedoelt u cultuur.md?');
    expect(existsSync(at('not'))).toBe(false);
  });
});

describe('names', () => {
  const SECRETS = /Smitskamp|Yaakoubi|Fatima|Anneke|a\.smitskamp|12345678|[\ufdd0-\ufdd5]/iu;
  const paper = (kind: string): string => `<!doctype html><html lang="nl"><head>
<title>${kind} van wethouder Anneke Smitskamp</title></head><body><h1>${kind} van wethouder Anneke Smitskamp</h1>
<h2>Voorwoord van Fatima El Yaakoubi</h2><p>Wethouder Anneke Smitskamp wil dat ouderen met dementie dansen en zingen in
het museum. Volgens Smitskamp is dat genoeg.</p><h2>Aanmelden</h2><p>Mantelzorgers melden zich voor het koor bij
a.smitskamp@stad-x.nl of bel 06-12345678; het welzijnswerk en Fatima El Yaakoubi helpen hen.</p></body></html>`;

  /** All text in a folder; what is compressed is unpacked. */
  const textIn = (out: string): string =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((name) =>
        name.endsWith('.gz') ? gunzipSync(readFileSync(name)).toString() : readFileSync(name, 'utf8'),
      )
      .join('\n');

  it('stand nowhere with --mask-names: tables, report, record of the run and cache', async () => {
    writeFileSync(at('c.html'), paper('Cultuurnota'));
    writeFileSync(at('w.html'), paper('Welzijnskader'));
    const input = manifest('names.csv', 'c.html;cultuur;Assen;;Voorwoord', 'w.html;welzijn;Assen;;');
    const out = at('names');
    const { code, said } = await batch(
      ...['batch', input, '-o', out, '--reports', '--paragraphs', '--mask-names', '--lang', 'en'],
      // In the record of the run a heading is masked as well.
      ...['--exclude-section', 'Slotwoord van Anneke Smitskamp'],
    );
    expect(code).toBe(0);
    expect(said).toContain(`‘Voorwoord van [name]’`);
    expect(readFileSync(join(out, 'run.json'), 'utf8')).toContain(`Slotwoord van [name]`);
    const documents = rowsOf(out, 'documents');
    expect(documents.map(({ title }) => title)).toEqual([
      `Cultuurnota van wethouder [name]`,
      `Welzijnskader van wethouder [name]`,
    ]);
    expect(documents[0]!['notice_codes']).toContain('masked-names');
    const report = readFileSync(join(out, 'reports', 'GM0106.html'), 'utf8');
    expect(report).toContain('[name]');
    expect(report).toContain('[phone]');
    expect(textIn(out)).not.toMatch(SECRETS);
  });
});
