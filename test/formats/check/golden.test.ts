// `check` on fixtures/drafts: every output as a golden file, valid by its published schema. Renew with `npx vitest run test/formats/check -u`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { CheckResult } from '../../../src/check/model.js';
import { createMessages } from '../../../src/messages/index.js';
import { CHECK_RENDERERS } from '../../../src/report/check/index.js';
import { renderCheckTerminal } from '../../../src/report/check/terminal.js';
import { raakvlak, type Said } from '../../attacks/run.js';
import {
  commandsIn,
  gitlabErrors,
  junitErrors,
  markdownErrors,
  rdjsonErrors,
  sarifErrors,
} from './validators.js';

/** Name of the golden file per form. */
const FILES = {
  terminal: 'terminal.txt',
  markdown: 'markdown.md',
  json: 'check.json',
  sarif: 'check.sarif',
  junit: 'junit.xml',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  rdjson: 'rdjson.json',
} as const;
const FORMS = Object.keys(FILES) as (keyof typeof FILES)[];

const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'raakvlak-golden-'));
const summary = join(folder, 'summary.md');
const outputs = new Map<string, string>();
let said: Said;
let result: CheckResult;

beforeAll(async () => {
  // As in a job of CI: the folder of the papers is where it runs. One run; what it found is then written in every form.
  process.chdir('fixtures/drafts');
  const github = vi.spyOn(CHECK_RENDERERS, 'github');
  const papers = ['cultuur-concept.md', 'sociaal-concept.docx', 'leeg.docx'];
  try {
    said = await raakvlak(['check', ...papers], {
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary },
    });
  } finally {
    process.chdir(home);
  }
  const found = github.mock.calls[0]?.[0];
  github.mockRestore();
  if (found === undefined) throw new Error(said.stderr);
  // What changes from version to version is not what these files show.
  const rules = found.rules.map((rule) => ({
    ...rule,
    what: `Wat ${rule.id} vraagt.`,
    how: 'Wat u kunt doen.',
  }));
  result = { ...found, toolVersion: '0.0.0', rules };
  const messages = createMessages('nl');
  for (const form of FORMS)
    outputs.set(
      form,
      form === 'terminal'
        ? renderCheckTerminal(result, messages, { width: 100, colour: false })
        : CHECK_RENDERERS[form](result, messages),
    );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const outputOf = (form: keyof typeof FILES): string => outputs.get(form)!;

it.each(FORMS)('%s', async (form) => {
  await expect(outputOf(form)).toMatchFileSnapshot(`golden/${FILES[form]}`);
});

it('knows where it runs: notes on standard output, everything in the summary of the job', () => {
  // A file that cannot be read outranks findings at the gate.
  expect(said.code).toBe(2);
  expect(said.stdout).toBe(outputOf('github'));
  expect(said.stderr).toContain('leeg.docx');
  expect(readFileSync(summary, 'utf8')).toBe(outputOf('markdown'));
});

it('is valid by the published schemas', async () => {
  expect(sarifErrors(outputOf('sarif'))).toEqual([]);
  expect(gitlabErrors(outputOf('gitlab'))).toEqual([]);
  expect(rdjsonErrors(outputOf('rdjson'))).toEqual([]);
  expect(markdownErrors(outputOf('markdown'))).toEqual([]);
  expect(await junitErrors(outputOf('junit'))).toEqual([]);
});

it('tells the same findings in every form', () => {
  interface Sarif {
    readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
  }
  const rules = result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules.length).toBeGreaterThan(5);
  const sarif = JSON.parse(outputOf('sarif')) as Sarif;
  expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toEqual(rules);
  const gitlab = JSON.parse(outputOf('gitlab')) as readonly { readonly check_name: string }[];
  expect(gitlab.slice(1).map(({ check_name: name }) => name.split(' ')[0])).toEqual(rules);
  const rdjson = JSON.parse(outputOf('rdjson')) as {
    readonly diagnostics: readonly { readonly code: { readonly value: string } }[];
  };
  expect(rdjson.diagnostics.slice(1).map(({ code }) => code.value)).toEqual(rules);
  const notes = commandsIn(outputOf('github')).slice(1);
  expect(notes.map(({ properties }) => properties['title']!.split(' ')[0]).sort()).toEqual([...rules].sort());
  const rows = outputOf('markdown')
    .split('\n')
    .filter((line) => /^\| (?:fout|let op|advies) /.test(line));
  expect(rows).toHaveLength(rules.length);
});

it('suppresses in Markdown and in Word, and leaves out what the baseline has', () => {
  const [culture, welfare] = result.files;
  expect(culture!.suppressed.map(({ finding, reason }) => [finding.rule, finding.words, reason])).toEqual([
    ['RV009', 'SHO', 'de SHO kent in Oosterveen iedereen'],
  ]);
  expect(welfare!.suppressed.map(({ finding, reason }) => [finding.rule, finding.words, reason])).toEqual([
    ['RV009', 'Wmo', 'Wie dit stuk leest, kent de Wmo.'],
    ['RV006', 'allochtonen', 'zo noemt de wijkraad zichzelf'],
  ]);
  expect(welfare!.baselined).toBe(1);
  for (const form of ['gitlab', 'rdjson', 'junit', 'github', 'markdown', 'terminal'] as const)
    expect(outputOf(form)).not.toMatch(/SHO|‘Wmo’|allochtonen|CJG/);
  for (const { finding } of [...culture!.suppressed, ...welfare!.suppressed])
    expect(outputOf('sarif')).not.toContain(finding.fingerprint);
});
