// `raakvlak diff` as a user runs it, on a draft and the paper that came of it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { diffSchema, type DiffJson } from '../../src/report/diff/schema.js';
import { raakvlak } from './inside.js';
import { CULTURE, newFolder } from './run.js';

const [OLD, NEW] = ['fixtures/lindebeke/cultuur-ontwerp.pdf', 'fixtures/lindebeke/cultuur.pdf'];
const text = (of: DiffJson, id: string): string => of.passages.find((passage) => passage.id === id)!.text;

let json: DiffJson;
beforeAll(async () => {
  const { code, stdout } = await raakvlak(['diff', OLD, NEW, '--format', 'json']);
  expect(code).toBe(0);
  json = diffSchema.parse(JSON.parse(stdout));
}, 60_000);

describe('a draft and its paper', () => {
  it('tells what came and went, and nothing else', () => {
    const { gained, lost } = json.paragraphs;
    expect(gained.map((id) => text(json, id).slice(0, 30))).toEqual([
      'Goedgekeurd door de gemeentera',
      'Actie 1.1.1 Het OCMW en de die',
      '1.1.1 UiTPAS-begeleider | OCMW',
    ]);
    expect(lost.map((id) => text(json, id).slice(0, 30))).toEqual([
      'Ontwerp voor de cultuurraad va',
      'Actie 1.2.4 Samen met het Huis',
      'In het zwembad van Hulle denke',
    ]);
  });

  it('tells what changed, moved and was split', () => {
    const { changed, regrouped, same } = json.paragraphs;
    expect(changed.map((pair) => text(json, pair.new).slice(0, 26))).toEqual([
      'Met de UiTPAS sparen inwon',
      'Actie 2.1.3 De academie we',
      '2.1.3 Muziekatelier | acad',
      'Twee keer per jaar rapport',
    ]);
    expect(regrouped.map((pair) => text(json, pair.new).slice(0, 22))).toEqual(['Niet alles zal lukken.']);
    const moved = same.filter((pair) => pair.moved);
    expect(moved.map((pair) => text(json, pair.new).slice(0, 26))).toEqual(['Voor wie meer wil weten ov']);
    const heading = (id: string): string => json.passages.find((one) => one.id === id)!.heading!;
    expect([heading(moved[0]!.old), heading(moved[0]!.new)]).toEqual([
      expect.stringContaining('Actieplan 3.1'),
      expect.stringContaining('Actieplan 3.3'),
    ]);
  });

  it('tells that the music workshop went from wish to measure', () => {
    const found = json.commitments.find((one) => text(json, one.new).startsWith('Actie 2.1.3'));
    expect(found).toMatchObject({ from: 'wish', to: 'measure' });
  });
});

describe('diff', () => {
  it('writes half a page, also by its Dutch name', async () => {
    const { code, stdout, stderr } = await raakvlak(['verschil', OLD, NEW, '--depth', 'summary']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain('3 alinea’s staan alleen in de nieuwe versie.');
    expect(words).toContain('77 alinea’s bleven gelijk en 5 alinea’s zijn gewijzigd.');
    expect(words).toContain('van wens naar maatregel');
  });

  it('says that there is no difference, also between a paper and itself', async () => {
    const folder = newFolder();
    copyFileSync(NEW, join(folder, 'kopie.pdf'));
    const { code, stdout } = await raakvlak(['diff', NEW, join(folder, 'kopie.pdf')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Geen verschil.');
    expect(stdout).not.toContain('Wat is nieuw?');
    const english = await raakvlak(['diff', NEW, NEW, '--lang', 'en', '--depth', 'summary']);
    expect(english.stdout).toContain('No difference.');
  });

  it('writes Markdown to a file, and leaves out what the user does not want', async () => {
    const folder = newFolder();
    const file = join(folder, 'verschil.md');
    const given = ['diff', OLD, NEW, '-o', file, '--exclude-section', '8', '--zonder-bladzijden', '1'];
    const { code, stdout, stderr } = await raakvlak(given);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('verschil.md');
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('1 alinea staat alleen in de nieuwe versie.');
    expect(written).toContain('Op verzoek telt ‘8 Acties, planning en middelen’ niet mee');
  });

  it('is a page in which the numbers of both versions lead to their passages', async () => {
    const file = join(newFolder(), 'verschil.html');
    const { code } = await raakvlak(['verschil', OLD, NEW, '-o', file]);
    expect(code).toBe(0);
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('<h1>Twee versies naast elkaar: wat is er anders?</h1>');
    const linked = [...html.matchAll(/<a href="#([NO]\d+)">/g)].map(([, id]) => id!);
    expect(new Set(linked.map((id) => id[0]))).toEqual(new Set(['N', 'O']));
    expect(linked.filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  it('asks whether two papers are versions of one', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.md'), CULTURE);
    const { code, stdout } = await raakvlak(['diff', join(folder, 'a.md'), NEW, '--depth', 'summary']);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Zijn het wel twee versies van één stuk?');
  });

  it.each([
    ['one paper', [NEW], 'raakvlak diff oud.pdf nieuw.pdf'],
    ['a paper that is not there', [NEW, 'weg.pdf'], 'weg.pdf bestaat niet'],
    ['three papers', [OLD, NEW, NEW], 'raakvlak diff oud.pdf nieuw.pdf'],
    ['a form that does not exist', [OLD, NEW, '--format', 'csv'], 'terminal, html, docx, markdown, json'],
    ['the paper itself to write to', [OLD, NEW, '--format', 'json', '-o', NEW], 'een van de stukken'],
  ])('%s gets one sentence', async (_what, given, expected) => {
    const { code, stdout, stderr } = await raakvlak(['diff', ...given]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^raakvlak: [^\n]+\n$/);
    expect(stderr).toContain(expected);
  });
});
