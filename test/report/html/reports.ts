// The reports that are checked against standards: every variant of the sample, and two real ones.
import { buildReport } from '../../../src/report/build.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { sampleContext, VARIANTS } from '../sample.js';
import { fixtureReport } from './real.js';

/** Names of the reports on fixtures. */
export const REAL = ['oosterveen', 'lindebeke'];

const sample = (name: string): string => {
  const context = sampleContext(VARIANTS[name]!());
  return renderHtml(buildReport(context), context.messages, 'appendix');
};

/** HTML of each report by name. */
export async function allReports(): Promise<ReadonlyMap<string, string>> {
  const samples = Object.keys(VARIANTS).map((name) => [name, sample(name)] as const);
  return new Map([
    ...samples,
    ['oosterveen', await fixtureReport('oosterveen/cultuurnota.docx', 'oosterveen/sociaal-kader.docx')],
    ['lindebeke', await fixtureReport('lindebeke/cultuur.pdf', 'lindebeke/sociaal-beleid.pdf', 'en')],
  ]);
}
