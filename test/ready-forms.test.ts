// The file of forms that is made when the package is built.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { formsFromText, formsToText, readReadyForms } from '../src/ready-forms.js';

const FORMS = new Map([
  ['loose museum', "museum musea museum's"],
  ['term noun|false|vrije tijd|', 'vrije'],
]);

it('gives back what was written', () => {
  expect(formsFromText(formsToText(FORMS, 'abc'), 'abc')).toEqual(FORMS);
});

it('refuses what other rules have made', () => {
  expect(formsFromText(formsToText(FORMS, 'abc'), 'abd').size).toBe(0);
});

it('gives no forms from a file that is missing or of which the rules are not known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-forms-'));
  try {
    expect((await readReadyForms(pathToFileURL(join(folder, 'none.txt')))).size).toBe(0);
    writeFileSync(join(folder, 'old.txt'), formsToText(FORMS, 'abc'));
    expect((await readReadyForms(pathToFileURL(join(folder, 'old.txt')))).size).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
