// The outputs of `check` on hand-made results: escaping, limits, the gate, paths; valid by the published schemas whatever they hold.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Finding } from '../../src/check/model.js';
import { createMessages } from '../../src/messages/index.js';
import { formatFor } from '../../src/report/check/detect.js';
import { CHECK_RENDERERS } from '../../src/report/check/index.js';
import { uriOf } from '../../src/report/check/path.js';
import { checkSchema, publishedCheckSchema } from '../../src/report/check/schema.js';
import { markdownDanger } from '../attacks/opened.js';
import {
  commandsIn,
  gitlabErrors,
  junitErrors,
  markdownErrors,
  rdjsonErrors,
  sarifErrors,
} from '../formats/check/validators.js';
import { HOSTILE, WORST } from './hostile.js';

const messages = createMessages('nl');
const as = (form: keyof typeof CHECK_RENDERERS, result: CheckResult): string =>
  CHECK_RENDERERS[form](result, messages);

const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'RV009',
  name: 'abbreviation',
  severity: 'advice',
  path: 'nota.md',
  page: null,
  headings: ['Ouderen', 'Ontmoeten'],
  place: { line: 4, column: 3, endLine: 4, endColumn: 6, utf8: { column: 4, endColumn: 7 } },
  quote: 'De JGZ helpt.',
  words: 'JGZ',
  wordsAt: 3,
  found: 'De afkorting JGZ wordt niet uitgelegd.',
  expected: 'De volledige naam.',
  advice: 'Schrijf de naam erbij.',
  replacement: null,
  fingerprint: 'ab12',
  ...more,
});
const WHOLE = { page: null, headings: [], place: null, quote: null, words: null } as const;

const RULES = (['RV000', 'RV001', 'RV009'] as const).map((id) => ({
  id,
  name: `name-${id}`,
  severity: id === 'RV001' ? ('off' as const) : ('advice' as const),
  title: `Titel ${id}`,
  what: 'Wat.',
  how: 'Hoe.',
  helpUri: id === 'RV009' ? 'https://voorbeeld.invalid/RV009' : `docs/rules/${id}.md`,
}));

function result(findings: readonly Finding[], more: Partial<CheckResult> = {}): CheckResult {
  const paths = [...new Set(findings.map(({ path }) => path))];
  const count = (severity: Finding['severity']): number =>
    findings.filter((one) => one.severity === severity).length;
  return {
    toolVersion: '1.2.3',
    files: paths.map((path) => ({
      path,
      format: 'markdown',
      pages: null,
      domain: 'culture',
      domainFrom: 'option',
      findings: findings.filter((one) => one.path === path),
      suppressed: [],
      baselined: 0,
      notRun: [],
      asides: [],
      notices: [],
    })),
    failures: [],
    counts: {
      error: count('error'),
      warning: count('warning'),
      advice: count('advice'),
      suppressed: 0,
      baselined: 0,
    },
    gate: count('error') > 0 ? { reason: 'errors', maxWarnings: null } : null,
    stale: null,
    rules: RULES,
    ...more,
  };
}

const failure = { path: 'map\\kapot nota.pdf', code: 'pdf-damaged', message: `Kapot: ${WORST}` };
/** Nasty texts in every field; places that are odd; a rule that nobody described. */
const nasty = result(
  [
    ...HOSTILE.map((text, index) =>
      finding({
        path: `stuk ${index % 3}.md`,
        severity: (['advice', 'warning', 'error'] as const)[index % 3]!,
        headings: [text, WORST],
        found: text,
        expected: text,
        advice: text,
        quote: `${text} \ud800 \ufffe`,
        words: text,
        wordsAt: 0,
        replacement: text,
        ...(index % 2 === 0 ? { place: null, page: index + 1 } : {}),
        ...(index === 5 ? { rule: 'RV999', name: text } : {}),
      }),
    ),
    finding({ ...WHOLE, path: 'nota #1, 50%: «é».md', found: '' }),
  ],
  {
    failures: [failure],
    rules: RULES.map((rule) => ({ ...rule, title: WORST, what: WORST, how: `--> ]]> ${WORST}` })),
  },
);

describe('whatever a paper or a path holds', () => {
  it('SARIF, GitLab and rdjson are valid', () => {
    expect(sarifErrors(as('sarif', nasty))).toEqual([]);
    expect(gitlabErrors(as('gitlab', nasty))).toEqual([]);
    expect(rdjsonErrors(as('rdjson', nasty))).toEqual([]);
    expect(as('sarif', nasty)).toBe(as('sarif', nasty));
  });

  it('JUnit is valid XML', async () => {
    expect(await junitErrors(as('junit', nasty))).toEqual([]);
    expect(await junitErrors(as('junit', result([])))).toEqual([]);
    // The validator does see what is wrong.
    expect(await junitErrors('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  });

  it('Markdown is tidy and opens nothing', () => {
    expect(markdownErrors(as('markdown', nasty))).toEqual([]);
    expect(markdownDanger(as('markdown', nasty))).toEqual([]);
    // Nobody is called by a comment on GitHub.
    expect(as('markdown', nasty)).not.toMatch(/@iemand(?!\\?@|\.)/);
  });

  it('nothing becomes a command of GitHub but the notes themselves', () => {
    const text = as('github', nasty);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text.split('\n').filter((line) => line.startsWith('::')).length).toBe(commandsIn(text).length);
    for (const { name } of commandsIn(text)) expect(['notice', 'warning', 'error']).toContain(name);
    const odd = 'nota #1, 50%: «é».md';
    expect(commandsIn(as('github', result([finding({ path: odd })])))[0]!.properties['file']).toBe(odd);
  });
});

describe('SARIF', () => {
  interface Log {
    readonly runs: readonly [
      {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly helpUri?: string }[] } };
        readonly columnKind: string;
        readonly invocations: readonly [Readonly<Record<string, unknown>>];
        readonly results: readonly {
          readonly level: string;
          readonly message: { readonly text: string };
          readonly ruleIndex: number;
          readonly partialFingerprints: unknown;
          readonly locations: readonly [
            { readonly physicalLocation: { readonly region?: unknown }; readonly logicalLocations?: unknown },
          ];
        }[];
      },
    ];
  }
  const log = (value: CheckResult): Log['runs'][0] => (JSON.parse(as('sarif', value)) as Log).runs[0];

  it('has levels, rules, places and fingerprints', () => {
    const { results, tool, columnKind } = log(
      result([
        finding(),
        finding({ severity: 'warning', place: null, page: 7 }),
        finding({ severity: 'error', ...WHOLE, fingerprint: 'cd34' }),
      ]),
    );
    expect(results.map(({ level }) => level)).toEqual(['note', 'warning', 'error']);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([2, 2, 2]);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results[0]!.locations[0].physicalLocation.region).toEqual({
      ...{ startLine: 4, startColumn: 3, endLine: 4, endColumn: 6 },
    });
    expect(results[1]!.locations[0].logicalLocations).toEqual([
      { name: 'Ontmoeten', fullyQualifiedName: 'Ouderen > Ontmoeten', kind: 'section' },
      { name: 'bladzijde 7', kind: 'page' },
    ]);
    expect(results[1]!.message.text).toBe(
      'Bladzijde 7, Ouderen > Ontmoeten. De afkorting JGZ wordt niet uitgelegd. Verwacht: De volledige naam. Doen: Schrijf de naam erbij. Er staat: ‘De JGZ helpt.’',
    );
    // The same sentence twice is two results.
    expect(results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(
      ['ab12', 'ab12:2', 'cd34'].map((print) => ({ 'raakvlakQuote/v1': print })),
    );
    // An address that a browser can open, or none.
    expect(tool.driver.rules.map(({ helpUri }) => helpUri ?? null)).toEqual([
      null,
      null,
      'https://voorbeeld.invalid/RV009',
    ]);
  });

  it('says when a file could not be read, and which rules did not look', () => {
    const read = result([finding()]);
    const files = [{ ...read.files[0]!, notRun: [{ rule: 'RV001', why: 'reference' } as const] }];
    const [invocation] = log({ ...read, files, failures: [failure] }).invocations;
    expect(invocation['executionSuccessful']).toBe(false);
    expect(invocation['toolExecutionNotifications']).toMatchObject([
      {
        level: 'error',
        descriptor: { id: 'pdf-damaged' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'map/kapot%20nota.pdf' } } }],
      },
    ]);
    expect(invocation['toolConfigurationNotifications']).toMatchObject([
      { level: 'note', associatedRule: { id: 'RV001', index: 1 } },
    ]);
    expect(log(read).invocations[0]).toEqual({ executionSuccessful: true });
  });
});

it.each([
  ['a/b c.md', 'a/b%20c.md'],
  ['.\\map\\é#1.md', 'map/%C3%A9%231.md'],
  ['./././x.md', 'x.md'],
  ['/tmp/x.md', 'file:///tmp/x.md'],
  ['C:\\stukken\\nota 1.docx', 'file:///C:/stukken/nota%201.docx'],
  ['\\\\server\\map\\x.md', 'file://server/map/x.md'],
  ['~/a:b.md', '~/a%3Ab.md'],
  ['half \ud800.md', 'half%20%EF%BF%BD.md'],
])('the address of %s', (path, uri) => expect(uriOf(path)).toBe(uri));

describe('JUnit', () => {
  it('fails a rule when its findings close the gate, and only then', () => {
    const findings = [finding({ severity: 'warning' }), finding({ severity: 'warning' }), finding()];
    const open = result(findings);
    expect(as('junit', open)).toContain('tests="2" failures="0"');
    expect(as('junit', open)).toContain(
      '<system-out>[let op] Regel 4:3, Ouderen &gt; Ontmoeten. De afkorting',
    );
    const closed = as('junit', { ...open, gate: { reason: 'warnings', maxWarnings: 1 } });
    expect(closed.match(/<failure /g)).toHaveLength(1);
    expect(closed).toContain('tests="2" failures="1" errors="0"');
    expect(closed).toContain('<system-out>[advies]');
    // Closed by an error: warnings are below their number, so that they do not fail.
    const mixed = result([finding({ severity: 'error' }), finding({ severity: 'warning', rule: 'RV000' })]);
    expect(as('junit', mixed)).toContain('tests="2" failures="1"');
    expect(as('junit', mixed)).toContain('<failure type="RV009"');
  });

  it('has a test per rule that looked: passed, skipped or in error', () => {
    const read = result([finding()]);
    const files = [
      {
        ...read.files[0]!,
        looked: ['RV000', 'RV009'] as const,
        notRun: [{ rule: 'RV001', why: 'domain' } as const],
      },
    ];
    const text = as('junit', { ...read, files, failures: [failure] });
    expect(text).toContain('<testsuite name="nota.md" tests="3" failures="0" errors="0" skipped="1">');
    expect(text).toContain('<testcase name="RV000 Titel RV000" classname="nota.md"/>');
    expect(text).toMatch(
      /<testcase name="RV001 Titel RV001" classname="nota.md">\s+<skipped message="Niet bekeken/,
    );
    expect(text).toMatch(
      /<testsuite name="map\/kapot nota.pdf" tests="1" failures="0" errors="1" skipped="0">/,
    );
  });
});

describe('GitHub', () => {
  it('shows ten notes of a level, some of every rule, and counts the rest', () => {
    const many = [
      ...Array.from({ length: 30 }, (_, at) => finding({ fingerprint: String(at) })),
      finding({ rule: 'RV000', name: 'suppression' }),
      ...Array.from({ length: 3 }, () => finding({ severity: 'warning' })),
    ];
    const text = as('github', result(many));
    const notes = commandsIn(text);
    expect(notes.filter(({ name }) => name === 'notice')).toHaveLength(10);
    expect(notes.filter(({ name }) => name === 'warning')).toHaveLength(3);
    expect(
      notes.map(({ properties }) => properties['title']).filter((title) => title === 'RV000 Titel RV000'),
    ).toHaveLength(1);
    expect(text).toContain('Nog 21 bevindingen in de samenvatting van deze taak.');
  });

  it('escapes what steers it, and gives columns only on one line', () => {
    const [first, second] = commandsIn(
      as(
        'github',
        result([
          finding({ path: 'a,b:c%.md', found: '100% zeker,\nvolgende: regel' }),
          finding({ place: { line: 4, column: 3, endLine: 5, endColumn: 2 }, path: 'z.md' }),
        ]),
      ),
    );
    expect(first!.properties).toEqual({
      ...{ file: 'a,b:c%.md', line: '4', endLine: '4', col: '3', endColumn: '6', title: 'RV009 Titel RV009' },
    });
    expect(first!.message).toMatch(/^100% zeker, volgende: regel Verwacht: /);
    expect(second!.properties).toEqual({ file: 'z.md', line: '4', endLine: '5', title: 'RV009 Titel RV009' });
  });
});

it('GitLab has a line and a fingerprint of its own for every finding', () => {
  const issues = JSON.parse(
    as('gitlab', result([finding(), finding({ place: null }), finding({ severity: 'error', path: 'b.md' })])),
  ) as readonly { readonly severity: string; readonly fingerprint: string; readonly location: unknown }[];
  expect(issues.map(({ severity }) => severity)).toEqual(['info', 'info', 'critical']);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(issues[1]!.location).toEqual({ path: 'nota.md', lines: { begin: 1 } });
});

it('rdjson counts bytes, and offers a text only where the place is sure', () => {
  const { diagnostics } = JSON.parse(
    as(
      'rdjson',
      result([
        finding({ replacement: 'jeugdgezondheidszorg (JGZ)' }),
        finding({ replacement: 'x', place: { line: 4, column: 3, endLine: 4, endColumn: 6 } }),
      ]),
    ),
  ) as { readonly diagnostics: readonly Readonly<Record<string, unknown>>[] };
  const range = { start: { line: 4, column: 4 }, end: { line: 4, column: 7 } };
  expect(diagnostics[0]).toMatchObject({
    severity: 'INFO',
    location: { path: 'nota.md', range },
    code: { value: 'RV009', url: 'https://voorbeeld.invalid/RV009' },
    suggestions: [{ range, text: 'jeugdgezondheidszorg (JGZ)' }],
  });
  expect(diagnostics[1]).toMatchObject({ location: { range: { start: { line: 4 }, end: { line: 4 } } } });
  expect(diagnostics[1]).not.toHaveProperty('suggestions');
});

it('Markdown fits a comment: what does not fit is said, errors go first', () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    finding({ found: `${at} ${'woord '.repeat(40)}`, severity: at === 399 ? 'error' : 'advice' }),
  );
  const text = as('markdown', result(many));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\| fout \|.* 399 woord/);
  const rows = text.split('\n').filter((line) => /^\| (?:fout|advies) /.test(line)).length;
  expect(text).toContain(`Hier is geen plaats voor nog ${400 - rows} bevindingen`);
});

describe('JSON', () => {
  it('keeps to its published schema, which is that of the code', () => {
    const published = readFileSync('docs/raakvlak-check.schema.json', 'utf8');
    expect(published).toBe(publishedCheckSchema());
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(published) as object);
    const value = JSON.parse(as('json', nasty)) as unknown;
    expect(validate(value) ? [] : validate.errors).toEqual([]);
    expect(checkSchema.safeParse(value).success).toBe(true);
  });
});

it.each([
  [{ GITHUB_ACTIONS: 'true' }, undefined, 'github'],
  [{ GITHUB_ACTIONS: 'false' }, undefined, 'terminal'],
  [{ GITLAB_CI: 'true' }, 'gl.json', 'gitlab'],
  [{ GITLAB_CI: 'true' }, undefined, 'terminal'],
  [{}, 'x.txt', 'terminal'],
] as const)('in %j with the file %s: %s', (env, output, form) => expect(formatFor(env, output)).toBe(form));

it('speaks English too', () => {
  const english = CHECK_RENDERERS['markdown'](result([finding()]), createMessages('en'));
  expect(english).toMatch(/^# Raakvlak read along\n\n1 paper looked at\./);
  expect(markdownErrors(english)).toEqual([]);
});
