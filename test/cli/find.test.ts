// `raakvlak find` as a user runs it: words, concepts and patterns in papers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/index.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder, WELFARE, type Run } from './run.js';

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'cultuur.md'), `# Het museum\n\n${CULTURE}`);
  writeFileSync(join(folder, 'welzijn.md'), WELFARE);
});

const PAPERS = ['cultuur.md', 'welzijn.md'];
const run = async (...words: string[]): Promise<Run> => await raakvlak(words, { cwd: folder });

describe('find', () => {
  it('shows words in a pipe a line per hit, also by its Dutch name', async () => {
    const { code, stdout, stderr } = await run('find', 'ouderen', ...PAPERS, '--context', '3');
    expect(code).toBe(0);
    expect(stdout).toBe('welzijn.md:: een leeskring voor [ouderen].\n');
    expect(stderr).toContain('1 keer gevonden, in 1 passage, in 1 van 2 stukken.');
    expect((await run('zoek', 'ouderen', ...PAPERS, '--context', '3')).stdout).toBe(stdout);
  });

  it('writes keywords one under another to a text file', async () => {
    const { code, stdout } = await run('find', 'mantelzorger', 'welzijn.md', '-o', 'uit.txt');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const lines = readFileSync(join(folder, 'uit.txt'), 'utf8').split('\n');
    expect(lines[0]).toBe('welzijn.md: 1 keer, in 1 passage');
    expect(lines[1]).toMatch(/^ {20,}Wij ondersteunen \[mantelzorgers\] die thuis voor iemand zorgen\.$/);
  });

  it('finds a concept, and writes a table', async () => {
    const { code, stdout, stderr } = await run(
      'find',
      'culture/museum',
      ...PAPERS,
      '--format',
      'csv',
      '--all',
    );
    expect(code).toBe(0);
    writeFileSync(join(folder, 'uit.csv'), stdout);
    const { columns, rows } = await readTable(join(folder, 'uit.csv'));
    expect(columns.join()).toBe(
      'document,page,heading_path,paragraph,sentence,left,keyword,right,concept,term,how,negated,place',
    );
    expect(rows.map(({ cells }) => [cells['keyword'], cells['place'], cells['concept']])).toEqual([
      ['museum', 'heading', 'culture/museum'],
      ['museum', 'text', 'culture/museum'],
    ]);
    expect(rows[1]!.cells).toMatchObject({
      left: 'Het',
      heading_path: 'Het museum',
      negated: '0',
      how: 'form',
    });
    expect(stderr).toContain('Gezocht: alle woorden bij');
  });

  it('finds a pattern, goes on after a bad file, and says everything in JSON', async () => {
    const { code, stdout, stderr } = await run(
      'find',
      '/le(en|es)\\p{L}+/',
      'niet.md',
      ...PAPERS,
      '--format',
      'json',
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(/^raakvlak: niet\.md bestaat niet[^\n]*\n$/);
    const json = JSON.parse(stdout) as Record<string, unknown>;
    expect(json).toMatchObject({
      schemaVersion: 1,
      asked: { kind: 'pattern', text: '/le(en|es)\\p{L}+/', context: 10, limit: null },
      documents: [
        { path: 'cultuur.md', hits: 0 },
        { path: 'welzijn.md', hits: 1, passages: 1, notices: [] },
      ],
      hits: [
        {
          document: 'welzijn.md',
          paragraph: 1,
          keyword: 'leeskring',
          right: 'voor ouderen.',
          how: 'pattern',
        },
      ],
      failures: [{ path: 'niet.md', code: 'file-missing' }],
    });
  });

  it('says that nothing was found and what was meant perhaps, and is done', async () => {
    const { code, stdout, stderr } = await run('find', 'mantelzorgrs', ...PAPERS);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      '‘mantelzorgrs’ is niet gevonden in de lopende tekst van 2 stukken.\nWel in de tekst: mantelzorgers. Bedoelt u dat?\n',
    );
  });

  it.each([
    ['a bad pattern', ['/(a/', 'welzijn.md'], '/(a/'],
    ['a slip in an id', ['welfare/lonelines', 'welzijn.md'], 'loneliness'],
    ['no word', ['cultuur.md', 'welzijn.md'], 'raakvlak find mantelzorg nota.pdf'],
    ['no file', ['mantelzorg'], 'raakvlak find mantelzorg nota.pdf'],
    ['a context that is no number', ['zorg', 'welzijn.md', '--context', 'x'], 'sentence'],
    ['a workbook in a window', ['zorg', 'welzijn.md', '--format', 'xlsx'], '-o'],
  ])('%s gets one sentence', async (_what, given, expected) => {
    const { code, stdout, stderr } = await run('find', ...given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^raakvlak: [^\n]+\n$/);
    expect(stderr).toContain(expected);
  });
});
