// The result of `check` in a window: the words marked, advice said once, friendly closing lines, never red for advice.
import { expect, it } from 'vitest';
import type { CheckedFile, CheckResult, Finding } from '../../../src/check/model.js';
import { createMessages } from '../../../src/messages/index.js';
import { renderCheckTerminal } from '../../../src/report/check/terminal.js';

const nl = createMessages('nl');

const finding = (own: Partial<Finding> = {}): Finding => ({
  rule: 'RV006',
  name: 'person-first',
  severity: 'advice',
  path: 'nota.docx',
  page: 3,
  headings: ['Voor wie', 'Ouderen'],
  place: null,
  quote: 'Kwetsbare mensen doen mee.',
  words: 'Kwetsbare mensen',
  wordsAt: 0,
  found: 'Gevonden.',
  expected: 'Iets anders.',
  advice: 'Schrijf het anders.',
  replacement: null,
  fingerprint: 'f',
  ...own,
});

const file = (own: Partial<CheckedFile> = {}): CheckedFile => ({
  path: 'nota.docx',
  format: 'docx',
  pages: 9,
  domain: 'welfare',
  domainFrom: 'option',
  findings: [],
  suppressed: [],
  baselined: 0,
  notRun: [],
  asides: [],
  notices: [],
  ...own,
});

const result = (own: Partial<CheckResult> = {}): CheckResult => ({
  toolVersion: '0.0.0',
  files: [file()],
  failures: [],
  counts: { error: 0, warning: 0, advice: 0, suppressed: 0, baselined: 0 },
  gate: null,
  stale: null,
  rules: [],
  ...own,
});

const shown = (own: Partial<CheckResult>, colour = false): string =>
  renderCheckTerminal(result(own), nl, { width: 100, colour });

it('a finding with the words marked; what to do is said once a paper', () => {
  const findings = [
    finding(),
    finding({
      page: null,
      headings: [],
      quote: null,
      words: null,
      found: 'Nergens.',
      replacement: 'mensen die',
    }),
    finding({
      rule: 'RV005',
      name: 'other',
      severity: 'error',
      page: null,
      place: { line: 4, column: 2, endLine: 4, endColumn: 5 },
    }),
  ];
  expect(
    shown({
      files: [file({ findings })],
      counts: { error: 1, warning: 0, advice: 2, suppressed: 0, baselined: 0 },
    }),
  ).toBe(
    `nota.docx (welzijn)

  advies  RV006 person-first  bladzijde 3, Voor wie > Ouderen
    ‘[Kwetsbare mensen] doen mee.’
    Gevonden.
    Verwacht: Iets anders.
    Doen: Schrijf het anders.

  advies  RV006 person-first  hele stuk
    Nergens.
    Bijvoorbeeld: ‘mensen die’

  fout  RV005 other  regel 4:2, Voor wie > Ouderen
    ‘[Kwetsbare mensen] doen mee.’
    Gevonden.
    Verwacht: Iets anders.
    Doen: Schrijf het anders.

3 bevindingen: 1 fout en 2 adviezen.
Uitleg bij een regel: raakvlak controleer --explain RV006
Past een regel niet bij uw stuk? Zet bij rules in raakvlak.yaml ‘RV006: off’ (raakvlak init maakt
dat bestand). Of zet hem op één plek uit met de opmerking ‘raakvlak-uit RV006: reden’: in Word als
opmerking, in Markdown tussen <!-- en -->.
`,
  );
});

it('nothing to say is said kindly, with what was left out and why the gate is closed', () => {
  const counts = { error: 0, warning: 3, advice: 0, suppressed: 2, baselined: 1 };
  const gate = { reason: 'warnings', maxWarnings: 1 } as const;
  const notRun = [{ rule: 'RV013', why: 'reference' }] as const;
  const failures = [{ path: 'weg.md', code: 'file-missing', message: 'weg.md bestaat niet.' }];
  expect(shown({ files: [file({ domain: null, notRun })], counts, gate, stale: 2, failures })).toBe(
    `nota.docx

  Niets opgevallen.

Niet gelezen: weg.md bestaat niet.

3 bevindingen: 3 keer ‘let op’.
Met een reden weggelaten: 2 bevindingen.
Al bekend (baseline): 1 bevinding.
In de baseline staan 2 bevindingen die er niet meer zijn. Opruimen: --prune-baseline.
Deze regels kijken alleen als u er een stuk van het andere domein naast legt (--reference): RV013.
Daarom exitcode 1: er mag hoogstens 1 keer ‘let op’ zijn.
`,
  );
});

it('what the advice says already is not said again, and marks stand only around a part of a sentence', () => {
  const said = finding({ replacement: 'mensen die', advice: 'Schrijf: ‘mensen die’.', words: null });
  const text = shown({ files: [file({ findings: [said, finding({ words: finding().quote })] })] });
  expect(text).not.toContain('Bijvoorbeeld');
  expect(text).not.toContain('[');
});

it('the last line fits the paper: no remark in a PDF, and nothing on the rule on remarks itself', () => {
  const last = (rule: 'RV000' | 'RV006', format: CheckedFile['format']): string =>
    shown({ files: [file({ format, findings: [finding({ rule })] })] })
      .replace(/\s+/g, ' ')
      .split('? ')[1] ?? '';
  expect(last('RV006', 'pdf')).toContain('met suppress in dat bestand');
  expect(last('RV006', 'pdf')).not.toContain('raakvlak-uit');
  expect(last('RV000', 'docx')).toBe('');
});

it('counts nothing where no paper could be read', () => {
  const failures = [{ path: 'weg.md', code: 'file-missing', message: 'weg.md bestaat niet.' }];
  expect(shown({ files: [], failures })).toBe('Niet gelezen: weg.md bestaat niet.\n');
});

it('red is for an error alone, and text of a paper steers no window', () => {
  const red = '\u001b[31m';
  const one = (severity: Finding['severity']): string =>
    shown({ files: [file({ findings: [finding({ severity })] })] }, true);
  expect(one('advice')).not.toContain(red);
  expect(one('warning')).not.toContain(red);
  expect(one('error')).toContain(red);
  const hostile = finding({ quote: 'a\u001b[2Jb', words: 'b', wordsAt: 5, headings: ['\u202ekop'] });
  expect(shown({ files: [file({ path: 'n\u001b[31m.md', findings: [hostile] })] })).not.toMatch(
    /[\u001b\u202e]/,
  );
});
