// How well the machine codes, as a report: tables with intervals, and in words how they were computed.
import type { CommitmentResult } from '../../measure/commitment-agreement.js';
import { COMMITMENTS } from '../../measure/commitment-agreement.js';
import type { LabelResult, MacroResult } from '../../measure/validation-model.js';
import type { Interval } from '../../measure/wilson.js';
import type { Messages } from '../../messages/index.js';
import { text, type Block, type Cell, type Column, type Part, type Report } from '../model.js';
import type { ValidationContext } from './context.js';

/** Below this many positives the report says to mind the interval. */
const FEW = 20;

type Show = (value: number | null, interval?: Interval | null) => string;

/** '0,943 (0,81–0,98)'. */
function shower({ formats }: Messages): Show {
  return (value, interval) => formats.fine(value) + (value === null ? '' : within(interval ?? null, formats));
}

function within(interval: Interval | null, { decimal }: Messages['formats']): string {
  return interval === null ? '' : ` (${decimal(interval.low)}–${decimal(interval.high)})`;
}

const cell = (value: string): Cell => [value];
const column = (label: string, align: Column['align'] = 'right'): Column => ({ label, align });

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    caption,
    columns: heads.map((head, at) => column(head, at === 0 ? 'left' : 'right')),
    rows: rows.map((row) => row.map(cell)),
  };
}

const part = (id: string, heading: string, blocks: readonly Block[]): Part => ({
  id,
  heading,
  level: 2,
  depth: 'summary',
  blocks,
});

function macroLine(
  macro: MacroResult,
  sentence: (...given: [string, string, number]) => string,
  messages: Messages,
) {
  return text(
    sentence(messages.formats.fine(macro.f1), within(macro.interval, messages.formats), macro.labels.length),
  );
}

function figures({ result, messages }: ValidationContext): Part {
  const { report } = messages.texts.coding;
  const show = shower(messages);
  const row = (label: LabelResult): string[] => [
    label.id,
    show(label.precision, label.precisionInterval),
    show(label.recall, label.recallInterval),
    show(label.f1, label.f1Interval),
    messages.formats.count(label.n),
    messages.formats.count(label.positives),
  ];
  const few = result.labels.some(({ positives }) => positives > 0 && positives < FEW);
  return part('figures', report.figures, [
    table(
      report.figuresCaption,
      [report.label, report.precision, report.recall, report.f1, report.n, report.positives],
      result.labels.map(row),
    ),
    ...(result.macro.labels.length > 0 ? [macroLine(result.macro, report.macro, messages)] : []),
    ...(result.macroDimensions.labels.length > 0
      ? [macroLine(result.macroDimensions, report.macroDimensions, messages)]
      : []),
    text(report.meaning),
    ...(few ? [text(report.few)] : []),
  ]);
}

function weighted({ result, messages }: ValidationContext): Part {
  const { report } = messages.texts.coding;
  const { fine } = messages.formats;
  const rows = result.labels.flatMap(({ id, weighted: own }) =>
    own ? [[id, fine(own.precision), fine(own.recall), fine(own.f1)]] : [],
  );
  const heads = [report.label, report.precision, report.recall, report.f1];
  return part('weighted', report.weighted, [table(report.weightedCaption, heads, rows)]);
}

function coders({ result, messages }: ValidationContext): Part {
  const { report } = messages.texts.coding;
  const { fine, count } = messages.formats;
  const rows = result.labels.map(({ id, agreement, alpha, kappa }) => [
    id,
    count(agreement?.n ?? 0),
    count(agreement?.same ?? 0),
    fine(alpha),
    fine(kappa),
  ]);
  return part('coders', report.coders, [
    table(report.codersCaption, [report.label, report.units, report.same, report.alpha, report.kappa], rows),
    text(report.alphaMean(fine(result.alpha), fine(result.kappa))),
    text(report.alphaMeaning),
  ]);
}

function commitments(
  { bothConnect, codersConnect, table: counts, alpha, kappa }: CommitmentResult,
  { machine, result, messages }: ValidationContext,
): Part {
  const { report } = messages.texts.coding;
  const { count, fine } = messages.formats;
  const names = messages.texts.report.commitment;
  const rows = COMMITMENTS.map((human) => [
    names[human],
    ...COMMITMENTS.map((found) => count(counts[human][found])),
  ]);
  const against: Block[] = [
    text(
      report.commitmentBoth(bothConnect.same, bothConnect.n, within(bothConnect.interval, messages.formats)),
    ),
    text(report.commitmentCoders(codersConnect.same, codersConnect.n)),
    table(report.commitmentCaption, ['', ...COMMITMENTS.map((found) => names[found])], rows),
  ];
  const between = result.coders > 1 ? [text(report.commitmentAgreement(fine(alpha), fine(kappa)))] : [];
  return part('commitment', report.commitment, [...(machine ? against : []), ...between]);
}

function method({ machine, draws, seed, lexicons, messages }: ValidationContext): Part {
  const { report } = messages.texts.coding;
  const list = lexicons.map(({ id, version }) => `${id} ${version}`).join(', ');
  return part('method', report.method, [
    ...(machine ? [text(report.methodText(messages.formats.count(draws), seed))] : []),
    text(report.lexicons(list)),
  ]);
}

/** The report for the terminal and for Markdown. */
export function buildValidationReport(context: ValidationContext): Report {
  const { result, machine, junk, partly, messages } = context;
  const { report } = messages.texts.coding;
  const several = result.coders > 1;
  const intro = [
    report.compared(result.paragraphs, result.coders),
    ...(several ? [report.shared] : []),
    ...(junk > 0 ? [report.junk(junk)] : []),
    ...(partly > 0 ? [report.partly(partly)] : []),
    ...(machine ? [] : [report.noMachine]),
  ];
  const first = machine ? [figures(context)] : [];
  const [head, ...rest] = [
    ...first,
    ...(machine && context.design !== null ? [weighted(context)] : []),
    ...(several ? [coders(context)] : []),
    ...(result.commitment ? [commitments(result.commitment, context)] : []),
    ...(machine ? [method(context)] : []),
  ];
  const opened = head ? [{ ...head, blocks: [text(intro.join(' ')), ...head.blocks] }] : [];
  return {
    title: machine ? report.title : report.titleCoders,
    language: messages.language,
    parts: [...opened, ...rest],
  };
}
