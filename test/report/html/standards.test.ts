// Valid HTML by html-validate: the sample in all its variants and two real reports. What needs a browser stands in browser.local.test.ts.
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { beforeAll, expect, it } from 'vitest';
import { VARIANTS } from '../sample.js';
import { allReports, REAL } from './reports.js';

let reports: ReadonlyMap<string, string>;
beforeAll(async () => {
  reports = await allReports();
}, 120_000);

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  }),
);

it.each([...Object.keys(VARIANTS), ...REAL])('html-validate finds nothing in %s', async (name) => {
  const { results } = await validator.validateString(reports.get(name)!);
  const found = results.flatMap(({ messages }) =>
    messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`),
  );
  expect(found).toEqual([]);
});

it('real reports are far below 2 MB', () => {
  for (const name of REAL) expect(Buffer.byteLength(reports.get(name)!)).toBeLessThan(1_000_000);
});
