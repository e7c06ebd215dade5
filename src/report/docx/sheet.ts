// The sheet for the conversation in Word: questions with room for answers, the script, and questions per role.
import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx';
import type { Messages } from '../../messages/index.js';
import { strong, type Block } from '../model.js';
import type { ConversationSheet } from '../sheet.js';
import { blockChildren, runs } from './blocks.js';
import { LINE, NUMBERS } from './styles.js';

/** Lines to write on below a question, and below what was agreed or is missed: the sheet fits on one page. */
const ANSWER = 3;
const SHORT_ANSWER = 2;

const lines = (count: number): Paragraph[] =>
  Array.from({ length: count }, () => new Paragraph({ style: LINE, children: [] }));

function prompt(text: string, count: number): Paragraph[] {
  return [new Paragraph({ keepNext: true, children: runs([strong(text)]) }), ...lines(count)];
}

/** @param lists counts the lists, so that every ordered one begins at 1 */
export function sheetChildren(
  { questions }: ConversationSheet,
  messages: Messages,
  lists: { count: number },
): FileChild[] {
  const { sheet, script } = messages.texts.session;
  const { roles } = messages.texts.meeting;
  const heading = (text: string, level: 1 | 2, newPage = false): Paragraph =>
    new Paragraph({
      heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
      pageBreakBefore: newPage,
      children: [new TextRun(text)],
    });
  const blocks = (own: readonly Block[]): FileChild[] =>
    own.flatMap((block) => blockChildren(block, messages, lists));
  lists.count += 1;
  const numbering = { reference: NUMBERS, level: 0, instance: lists.count };
  return [
    heading(sheet.heading, 1, true),
    ...blocks([{ kind: 'text', text: [sheet.intro] }]),
    ...questions.flatMap((question) => [
      new Paragraph({ numbering, keepNext: true, children: runs(question) }),
      ...lines(ANSWER),
    ]),
    ...prompt(sheet.agreed, SHORT_ANSWER),
    ...prompt(sheet.missing, SHORT_ANSWER),
    heading(script.heading, 1, true),
    ...blocks([
      { kind: 'text', text: [script.intro] },
      {
        kind: 'table',
        caption: script.caption,
        columns: [
          { label: script.columns.minutes, align: 'right' },
          { label: script.columns.step, align: 'left' },
          { label: script.columns.how, align: 'left' },
        ],
        rows: script.steps.map((step) => step.map((cell) => [cell])),
      },
    ]),
    heading(roles.heading, 1),
    ...blocks([
      { kind: 'text', text: [roles.intro] },
      ...roles.groups.flatMap(({ label, questions: own }): Block[] => [
        { kind: 'text', text: [strong(label)] },
        { kind: 'list', ordered: false, items: own.map((question) => [question]) },
      ]),
    ]),
  ];
}
