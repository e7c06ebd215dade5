// Reports on the fixtures, from file to HTML, as the command makes them.
import { analyse } from '../../../src/analyse.js';
import { compare } from '../../../src/comparison/compare.js';
import { loadEngine } from '../../../src/engine.js';
import { createMessages, type Language } from '../../../src/messages/index.js';
import { readDocuments } from '../../../src/read/index.js';
import { buildReport } from '../../../src/report/build.js';
import { renderHtml } from '../../../src/report/html/page.js';

/** @param culture path in fixtures/; @param welfare likewise */
export async function fixtureReport(
  culture: string,
  welfare: string,
  language: Language = 'nl',
): Promise<string> {
  const engine = await loadEngine();
  const outcomes = await readDocuments([
    { path: `fixtures/${culture}`, id: 'c1' },
    { path: `fixtures/${welfare}`, id: 'w1' },
  ]);
  const [first, second] = outcomes.map((outcome) => {
    if (!outcome.ok) throw outcome.error;
    return analyse(outcome.document, engine);
  });
  const messages = createMessages(language);
  const report = buildReport({
    comparison: compare({ culture: [first!], welfare: [second!] }, engine),
    lexicons: engine.lexicons,
    version: '0.1.0',
    language,
    messages,
    paths: { culture: [culture], welfare: [welfare] },
    failures: [],
  });
  return renderHtml(report, messages, 'appendix');
}
