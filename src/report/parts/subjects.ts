// What both papers speak of, and what stands mainly in one of them: a table and a picture.
import type { ReportContext } from '../context.js';
import { subjectsFigure, subjectsOf } from '../figures/subjects.js';
import { text, type Block, type Part } from '../model.js';
import { conceptTable } from './shared.js';

export function subjectsPart(context: ReportContext): Part {
  const { subjects: texts } = context.messages.texts.figures;
  const subjects = subjectsOf(context);
  const { shared } = subjects;
  const own = [...subjects.own.culture, ...subjects.own.welfare];
  const intro = [
    ...(shared.length > 0 ? [texts.intro.shared] : []),
    ...(own.length > 0 ? [texts.intro.own] : []),
  ];
  const all = [...shared, ...own];
  // What both name has the most passages in the paper with fewest, so it stands first.
  const tables: Block[] = all.length > 0 ? [conceptTable(texts.table, all, context)] : [];
  return {
    id: 'onderwerpen-samen',
    heading: texts.heading,
    level: 3,
    depth: 'report',
    blocks:
      tables.length === 0
        ? [text(texts.nothing)]
        : [text(intro.join(' ')), ...tables, ...subjectsFigure(subjects, context)],
  };
}
