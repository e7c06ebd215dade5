// The forms of `validate`: report, JSON, table and list of differences, from one result.
import { describe, expect, it } from 'vitest';
import type { CodedRow } from '../../src/coding/row.js';
import type { MachineCodes } from '../../src/measure/validation-model.js';
import { validation } from '../../src/measure/validation.js';
import { createMessages, type Language } from '../../src/messages/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { ValidationContext } from '../../src/report/validation/context.js';
import { differencesTable } from '../../src/report/validation/differences.js';
import { renderValidationJson, validationTable } from '../../src/report/validation/json.js';
import { buildValidationReport } from '../../src/report/validation/report.js';

const IDS = ['a', 'b', 'c', 'd'];
const CODERS = [
  { culture: '1110', meaning: '0000', connects: '1100' },
  { culture: '1100', meaning: '0000', connects: '1100' },
].map(
  (columns) =>
    new Map(
      IDS.map((id, at) => [
        id,
        {
          ...Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[at]!])),
          commitment: ['wish', 'measure', '', ''][at]!,
        },
      ]),
    ),
);
const machine = new Map<string, MachineCodes>(
  IDS.map((id) => [id, { labels: new Set(id === 'c' ? [] : ['culture', 'connects']), commitment: 'wish' }]),
);

function contextOf(
  language: Language,
  given: Partial<ValidationContext> & { coders?: number } = {},
): ValidationContext {
  const { coders = 2, ...rest } = given;
  const withMachine = rest.machine ?? true;
  return {
    result: validation({
      ids: IDS,
      labels: ['culture', 'meaning', 'connects'],
      macro: ['culture', 'meaning'],
      dimensions: ['meaning'],
      coders: CODERS.slice(0, coders),
      machine: withMachine ? machine : null,
      weights: rest.design === undefined ? null : new Map(IDS.map((id) => [id, 2])),
      draws: 50,
      seed: 1,
    }),
    machine: withMachine,
    junk: 1,
    partly: 2,
    sheets: ['een.csv', 'twee.csv'],
    text: null,
    design: null,
    draws: 50,
    seed: 1,
    lexicons: [{ id: 'culture', version: '1.0.0', sha256: 'ab' }],
    version: '0.0.0',
    messages: createMessages(language),
    ...rest,
  };
}

const markdown = (context: ValidationContext): string =>
  renderMarkdown(buildValidationReport(context), context.messages, 'appendix');

describe('the report', () => {
  it('in Dutch has a decimal comma, and a dash for what cannot be known', () => {
    const text = markdown(contextOf('nl'));
    // culture: both coders say a b 1, d 0; the machine a b d: precision 2/3, recall 1, F1 4/5
    expect(text).toMatch(
      /\| culture +\| +0,667 \(0,21–0,94\) \| +1,000 \(0,34–1,00\) \| +0,800 .*\| +3 \| +2 \|/,
    );
    expect(text).toMatch(/\| meaning +\| +– \| +– \| +– \| +4 \| +0 \|/);
    expect(text).toContain('1 alinea is onleesbaar genoemd');
    expect(text).toContain('2 alinea’s staan niet op elk codeerblad');
    expect(text).not.toMatch(/NaN|null|undefined/);
  });

  it('in English has a decimal point', () =>
    expect(markdown(contextOf('en'))).toContain('0.667 (0.21–0.94)'));

  it('shows coders beside each other only when there are more', () => {
    expect(markdown(contextOf('nl'))).toContain('Lezers naast elkaar');
    expect(markdown(contextOf('nl', { coders: 1 }))).not.toContain('Lezers naast elkaar');
  });

  it('has weighted figures only with a design', () => {
    expect(markdown(contextOf('nl'))).not.toContain('Gewogen');
    expect(markdown(contextOf('nl', { design: 'd.csv' }))).toContain('Gewogen');
  });

  it('without text is about the coders alone', () => {
    const text = markdown(contextOf('nl', { machine: false }));
    expect(text).toContain('# Hoe goed stemmen de lezers overeen?');
    expect(text).toContain('geen tekst bij de codes');
    expect(text).not.toContain('Raakvlak naast de lezers');
  });

  it('crosses commitments', () => {
    const text = markdown(contextOf('nl'));
    expect(text).toContain('lezen zij 1 van de 2 keer hetzelfde');
    expect(text).toMatch(/\| maatregel +\| +1 \| +0 \| +0 \|/);
  });
});

describe('the JSON', () => {
  interface Json {
    readonly labels: readonly Readonly<Record<string, unknown>>[];
    readonly macroF1: number;
    readonly alpha: number;
    readonly kappa: number;
    readonly macro: object;
  }
  const json = JSON.parse(renderValidationJson(contextOf('nl'))) as Json;

  it('has the figures under the agreed names', () => {
    expect(json.labels[0]).toMatchObject({
      id: 'culture',
      precision: 0.666667,
      recall: 1,
      f1: 0.8,
      n: 3,
      positives: 2,
      errors: { extra: ['d'], missed: [] },
    });
    expect(Object.keys(json.labels[0]!['interval'] as object)).toEqual(['low', 'high']);
    expect(json).toMatchObject({ macroF1: 0.8, macro: { labels: ['culture'] } });
  });

  it('has alpha and kappa as means over the labels that have one', () => {
    // culture: alpha 1 − 7 × 2 / (2 × 5 × 3), connects 1; meaning has none
    expect(json.labels.map(({ alpha }) => alpha)).toEqual([0.533333, null, 1]);
    expect(json.alpha).toBeCloseTo((1 - 14 / 30 + 1) / 2, 5);
    expect(json.kappa).toBeCloseTo((0.5 + 1) / 2, 5);
  });

  it('has null for what cannot be known', () => {
    expect(json.labels[1]).toMatchObject({ precision: null, recall: null, f1: null, interval: null });
  });
});

it('the table has a row per label and empty cells for what cannot be known', () => {
  const { columns, rows } = validationTable(contextOf('nl'));
  expect(rows.map(([label]) => label)).toEqual(['culture', 'meaning', 'connects']);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[1]![columns.indexOf('f1')]).toBeNull();
});

it('the differences say who said what, with the terms', () => {
  const row = {
    text: 'Het museum',
    terms: [
      { code: 'culture', term: 'museum', words: 'Museum', core: true },
      { code: 'culture', term: 'muziek', words: 'muziekles', core: true },
    ],
    connection: null,
  } as unknown as CodedRow;
  const { columns, rows } = differencesTable(
    contextOf('nl').result,
    new Map([['d', row]]),
    new Map([['d', 'x.pdf']]),
  );
  expect(columns).toEqual(['id', 'label', 'kind', 'human', 'machine', 'terms', 'document', 'text']);
  expect(rows[0]).toEqual([
    'd',
    'culture',
    'extra',
    0,
    1,
    'museum; muziek (muziekles)',
    'x.pdf',
    'Het museum',
  ]);
  expect(rows.at(-1)).toEqual(['b', 'commitment', 'other', 'measure', 'wish', '', '', '']);
});
