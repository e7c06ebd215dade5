// The work on one unit: domains guessed, bad files passed over, and the same rows with and without a report.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { decodeEntry } from '../../src/corpus/entry-bytes.js';
import type { CorpusFile } from '../../src/corpus/model.js';
import { corpusTables } from '../../src/corpus/tables/index.js';
import { fileAt, STEP, type UnitEntry, type UnitTask } from '../../src/corpus/task.js';
import { workUnit } from '../../src/corpus/unit.js';
import { loadEngine } from '../../src/engine.js';

const folder = mkdtempSync(join(tmpdir(), 'raakvlak-unit-'));
const engine = await loadEngine();

const paper = (name: string, text: string | null, domain: CorpusFile['domain'] = null): CorpusFile => {
  const location = join(folder, name);
  if (text !== null) writeFileSync(location, text);
  return { path: name, location, domain, row: null, extra: {} };
};

const CULTURE =
  'Het museum ontvangt elke maandag mensen met dementie.\n\nHet koor zoekt leden en zingt in de kerk.\n\nHet theater krijgt een nieuw podium.';
const WELFARE = 'Wij ondersteunen mantelzorgers thuis.\n\nSchuldhulpverlening is er voor elke inwoner.';
const FILES = [
  paper('a.md', CULTURE),
  paper('b.md', WELFARE),
  paper('c.md', 'Het asfalt van de rondweg wordt in mei vernieuwd.'),
  paper('d.md', null, 'culture'),
  paper('e.md', WELFARE, 'welfare'),
];

async function work(
  reports: 'nl' | null,
): Promise<{ entry: UnitEntry; steps: number[]; hashes: readonly (string | null)[] }> {
  const task: UnitTask = {
    unit: {
      index: 0,
      id: 'GM0106/2025',
      municipality: 'Assen',
      code: 'GM0106',
      province: 'Drenthe',
      year: 2025,
      files: FILES,
    },
    options: {
      changes: 'accept',
      ocr: false,
      guessDomain: true,
      seed: 1,
      paragraphs: false,
      extra: [],
      reports,
    },
    // An earlier worker did not survive it.
    failures: [{ file: 4, code: 'read-memory', data: { megabytes: 768 } }],
    own: [],
    progress: null,
  };
  const steps: number[] = [];
  const { bytes, hashes } = await workUnit(task, engine, {
    at: (step) => steps.push(step),
    alive: () => undefined,
  });
  return { entry: decodeEntry(bytes)!, steps, hashes };
}

const { entry, steps, hashes } = await work(null);

it('guesses domains by what paragraphs are about, and says so', () => {
  const documents = corpusTables().find(({ name }) => name === 'documents')!;
  const at = (name: string): number => documents.columns.findIndex((column) => column.name === name);
  const shown = entry.rows['documents']!.map((cells) =>
    ['path', 'document', 'domain', 'domain_guessed', 'read'].map((name) => cells[at(name)]),
  );
  expect(shown).toEqual([
    ['a.md', 'c1', 'culture', true, true],
    ['b.md', 'w1', 'welfare', true, true],
    ['c.md', null, null, null, false],
    ['d.md', null, 'culture', null, false],
    ['e.md', null, 'welfare', null, false],
  ]);
});

it('passes over bad files with their cause, and never with their place on this machine', () => {
  expect(entry.failures).toEqual([
    { file: 2, code: 'batch-domain-unclear', data: { culture: 0, welfare: 0, file: 'c.md' } },
    { file: 3, code: 'file-missing', data: { file: 'd.md' } },
    { file: 4, code: 'read-memory', data: { megabytes: 768, file: 'e.md' } },
  ]);
  expect(entry).toMatchObject({ files: 5, read: 2, compared: true, report: null });
  expect(JSON.stringify(entry)).not.toContain(folder);
  expect(hashes.map((hash) => hash?.length)).toEqual([64, 64, undefined, undefined, undefined]);
});

it('tells its steps: two for a file that is read, one for a file that is not, none for one that is known', () => {
  const { reading, analysing, comparing } = STEP;
  expect(steps).toEqual([
    reading(0),
    analysing(0),
    reading(1),
    analysing(1),
    reading(2),
    analysing(2),
    reading(3),
    comparing(5),
  ]);
  expect(
    [STEP.loading, reading(0), analysing(0), reading(3), comparing(5)].map((step) => fileAt(step, 5)),
  ).toEqual([null, 0, 0, 3, null]);
});

it('gives the same rows with a report beside them', async () => {
  const other = await work('nl');
  expect(other.entry.rows).toEqual(entry.rows);
  expect(other.entry.report!.toString()).toContain('<html lang="nl">');
});
