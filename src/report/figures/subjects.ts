// The picture of subjects: what both papers speak of, and what stands in one of them; sized by passages.
import type { ConceptResult } from '../../comparison.js';
import type { Domain } from '../../types.js';
import type { ReportContext } from '../context.js';
import type { Block } from '../model.js';
import { capitalised } from '../parts/shared.js';

/** Lexicons whose concepts are subjects: for whom and why have tables of their own. */
const LEXICONS: ReadonlySet<string> = new Set(['bridge', 'culture', 'welfare']);
/** What stands mainly in one paper has at least this many times the passages of the other. */
const TIMES = 3;
/** A subject of a paper has at least this many passages in it. */
const FEWEST = 3;
/** Rows for what both speak of, and for what stands in one paper. */
const SHARED = 5;
const OWN = 2;

/** Subjects by who speaks of them, most passages first. */
export interface Subjects {
  /** At least three passages in both, judged by the paper that has fewest. */
  readonly shared: readonly ConceptResult[];
  /** At least three passages in one paper, and at most a third of that (and fewer than three) in the other. */
  readonly own: Readonly<Record<Domain, readonly ConceptResult[]>>;
}

/** The subjects that are shown, at most six shared and two of either paper. */
export function subjectsOf({ comparison }: ReportContext): Subjects {
  const subjects = comparison.concepts.filter(({ lexicon }) => LEXICONS.has(lexicon));
  const count = (one: ConceptResult, domain: Domain): number => one.passages[domain].length;
  const least = (one: ConceptResult): number => Math.min(count(one, 'culture'), count(one, 'welfare'));
  const own = (domain: Domain): ConceptResult[] =>
    subjects
      .filter((one) => least(one) < FEWEST && count(one, domain) >= Math.max(FEWEST, TIMES * least(one)))
      .sort((a, b) => count(b, domain) - count(a, domain))
      .slice(0, OWN);
  return {
    shared: subjects
      .filter((one) => least(one) >= FEWEST)
      .sort((a, b) => least(b) - least(a))
      .slice(0, SHARED),
    own: { culture: own('culture'), welfare: own('welfare') },
  };
}

/** The picture; nothing when neither paper has a subject. */
export function subjectsFigure({ shared, own }: Subjects, { messages, language }: ReportContext): Block[] {
  const { figures, report } = messages.texts;
  const { subjects: texts } = figures;
  const groups = [
    { heading: texts.shared, concepts: shared },
    { heading: texts.own.culture, concepts: own.culture },
    { heading: texts.own.welfare, concepts: own.welfare },
  ]
    .filter(({ concepts }) => concepts.length > 0)
    .map(({ heading, concepts }) => ({
      heading,
      rows: concepts.map(({ label, passages }) => ({
        label: capitalised(label[language]),
        counts: [passages.culture.length, passages.welfare.length],
      })),
    }));
  if (groups.length === 0) return [];
  const inWords = groups.map(({ heading, rows }) =>
    texts.group(
      heading,
      rows.map(({ label, counts }) => texts.item(label, counts[0]!, counts[1]!)).join('; '),
    ),
  );
  return [
    {
      kind: 'figure',
      id: 'figuur-onderwerpen',
      caption: texts.caption,
      note: texts.note,
      description: inWords.join(' '),
      figure: { kind: 'subjects', series: [report.columns.culture, report.columns.welfare], groups },
    },
  ];
}
