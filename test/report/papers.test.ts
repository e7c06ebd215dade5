// What the papers are and of when: told with where it was seen, never as a fact, with cautions in the half page.
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../src/analysis.js';
import { createMessages } from '../../src/messages/index.js';
import { buildReport } from '../../src/report/build.js';
import { comparisonJson } from '../../src/report/json.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { kindText, yearText } from '../../src/report/papers.js';
import { sampleContext } from './sample.js';

const KNOWN: Paper = {
  kind: 'coalition-agreement',
  kindFrom: 'title',
  years: { first: 2018, last: 2022 },
  yearsFrom: 'first-pages',
};
const UNKNOWN: Paper = { kind: null, kindFrom: null, years: null, yearsFrom: null };

describe('kind and year', () => {
  it.each([
    ['nl', 'coalitieakkoord (volgens de titel)', '2018–2022 (volgens de eerste bladzijden)', 'onbekend'],
    ['en', 'coalition agreement (by its title)', '2018–2022 (by its first pages)', 'unknown'],
  ] as const)('in %s', (language, kind, years, unknown) => {
    const messages = createMessages(language);
    expect([kindText(KNOWN, messages), yearText(KNOWN, messages)]).toEqual([kind, years]);
    expect([kindText(UNKNOWN, messages), yearText(UNKNOWN, messages)]).toEqual([unknown, unknown]);
  });

  it('stand in the reading section and the JSON', () => {
    const context = sampleContext({ culture: { paper: KNOWN } });
    const text = renderMarkdown(buildReport(context), context.messages, 'report');
    expect(text).toContain(
      '| coalitieakkoord (volgens de titel) | 2018–2022 (volgens de eerste bladzijden) |',
    );
    expect(text).toContain('| onbekend | onbekend |');
    expect(comparisonJson(context).documents).toMatchObject([
      { kind: 'coalition-agreement', kindFrom: 'title', year: { first: 2018, last: 2022 } },
      { kind: null, kindFrom: null, year: null, yearFrom: null },
    ]);
  });

  it('give cautions where the half page says how sure it is, and in the reading section', () => {
    const context = sampleContext({
      comparison: {
        warnings: [
          { code: 'kinds-differ', data: { culture: 'policy', welfare: 'election-programme' } },
          { code: 'years-differ', data: { culture: '2018–2022', welfare: '2025', years: 7 } },
          { code: 'election-programme', data: { count: 1, all: 2 } },
        ],
      },
    });
    const half = renderMarkdown(buildReport(context), context.messages, 'summary');
    const sure = half.slice(half.indexOf('Hoe zeker is dit?'));
    expect(sure).toContain('voor cultuur ‘visie of nota’, voor zorg en welzijn ‘verkiezingsprogramma’');
    expect(sure).toContain('beginnen 7 jaar na elkaar');
    expect(sure).toContain('Een verkiezingsprogramma is geen vastgesteld beleid.');
    const whole = renderMarkdown(buildReport(context), context.messages, 'report');
    expect(whole.split('Een verkiezingsprogramma is geen vastgesteld beleid.')).toHaveLength(3);
  });
});
