// What was read of both versions, how they were compared, and with which lexicons.
import { versionOf } from '../lexicon/overview.js';
import { text, type Part } from '../model.js';
import { noticeLines } from '../notices.js';
import { paperName, VERSIONS, type DiffContext } from './context.js';

export function readingPart(context: DiffContext): Part {
  const { diff, messages, lexicons, version } = context;
  const { report, diff: texts } = messages.texts;
  const { count } = messages.formats;
  const lines = VERSIONS.flatMap((one) =>
    noticeLines(diff.papers[one].document.notices, messages).map((line) => `${texts.version[one]}: ${line}`),
  );
  const used = lexicons.map((own) => `${own.id} ${versionOf(own, messages)} (${own.sha256.slice(0, 8)})`);
  return {
    id: 'gelezen',
    heading: texts.method.heading,
    level: 2,
    depth: 'report',
    blocks: [
      {
        kind: 'table',
        caption: report.reading.caption,
        columns: [
          { label: texts.columns.version, align: 'left' },
          { label: report.reading.columns.document, align: 'left' },
          { label: report.reading.columns.pages, align: 'right' },
          { label: report.reading.columns.words, align: 'right' },
          { label: report.reading.columns.paragraphs, align: 'right' },
        ],
        rows: VERSIONS.map((one) => {
          const { document, words, paragraphs } = diff.papers[one];
          return [
            [texts.version[one]],
            [paperName(one, context)],
            [document.pages === null ? '–' : count(document.pages)],
            [count(words)],
            [count(paragraphs.length)],
          ];
        }),
      },
      { kind: 'list', ordered: false, items: [...lines, ...texts.method.items].map((item) => [item]) },
      text(report.method.lexicons(used.join(', '))),
      text(report.method.tool(version)),
    ],
  };
}
