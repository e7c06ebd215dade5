// The overview of a corpus: keeps a few numbers of every unit, and makes a Markdown and an HTML page of them.
import { createMessages, type Language } from '../../messages/index.js';
import { renderHtml } from '../../report/html/page.js';
import { renderMarkdown } from '../../report/markdown.js';
import { createCollector, type Collected } from './collect.js';
import type { CorpusTable, UnitRows } from '../model.js';
import { overviewData } from './data.js';
import { overviewReport } from './report.js';

/** The overview as text. */
export function renderOverview(
  collected: Collected,
  language: Language,
): { readonly markdown: string; readonly html: string } {
  const messages = createMessages(language);
  const report = overviewReport({ data: overviewData(collected), language, messages });
  return {
    markdown: renderMarkdown(report, messages, 'appendix'),
    html: renderHtml(report, messages, 'appendix'),
  };
}

/** An overview that grows with the rows. */
export interface Overview {
  /** The rows of every entry as they are written: those of the units, and the one with the table `labels`. */
  add(rows: UnitRows): void;
  /** Its files, when all rows have gone by. */
  files(): readonly { readonly name: string; readonly content: string }[];
}

/** @param tables those of the data set, `labels` too */
export function createOverview(tables: readonly CorpusTable[], language: Language): Overview {
  const collector = createCollector(tables);
  return {
    add: (rows) => collector.add(rows),
    files() {
      const { markdown, html } = renderOverview(collector.collected(), language);
      const { file } = createMessages(language).texts.corpus.overview;
      return [
        { name: `${file}.md`, content: markdown },
        { name: `${file}.html`, content: html },
      ];
    },
  };
}
