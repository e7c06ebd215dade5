// The report of one unit, as a page of its own: the same as `compare` makes of its papers.
import type { Comparison } from '../comparison.js';
import type { Lexicon } from '../lexicon/schema.js';
import { createMessages, type Language } from '../messages/index.js';
import { buildReport } from '../report/build.js';
import { renderHtml } from '../report/html/page.js';
import type { Failure } from '../report/context.js';
import { withLabels } from '../masks.js';
import type { Domain } from '../types.js';
import { toolVersion } from '../version.js';
import type { FileResult } from './model.js';

/** The report as HTML. Pure. */
export function reportOf(
  files: readonly FileResult[],
  comparison: Comparison,
  lexicons: readonly Lexicon[],
  language: Language,
): string {
  const messages = createMessages(language);
  const pathsOf = (domain: Domain): string[] =>
    files.flatMap((one) => ((one.ok ? one.domain : one.file.domain) === domain ? [one.file.path] : []));
  const failures = files.flatMap((one): Failure[] =>
    one.ok
      ? []
      : [
          {
            path: one.file.path,
            code: one.error.code,
            message: messages.error(one.error),
            domain: one.file.domain,
          },
        ],
  );
  const report = buildReport({
    comparison,
    lexicons,
    version: toolVersion(),
    language,
    messages,
    paths: { culture: pathsOf('culture'), welfare: pathsOf('welfare') },
    failures,
  });
  return withLabels(renderHtml(report, messages, 'appendix'));
}
