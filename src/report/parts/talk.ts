// Questions from what was seen in both texts, and questions for one person at a time.
import type { TalkQuestion } from '../../comparison.js';
import type { Domain } from '../../types.js';
import { otherDomain } from '../../measure/domains.js';
import type { ReportContext } from '../context.js';
import { emphasis, strong, text, type Block, type Part, type Rich } from '../model.js';
import { placeOf } from './shared.js';

/** Questions from what was seen that stand on the half page; the others stand in the appendix. */
const ON_HALF_PAGE = 2;
/** Places named behind a question. */
const PLACES = 2;

/** A word as it was seen, or the label of one. */
function wordOf(word: TalkQuestion['data'][string] | undefined, language: 'nl' | 'en'): string {
  return typeof word === 'object' ? word[language] : String(word ?? '');
}

/** What was seen, in a sentence. */
function seenOf({ kind, passages, data }: TalkQuestion, { messages, language }: ReportContext): string {
  const { meeting, report } = messages.texts;
  const { seen } = meeting.talk;
  const side: Domain = data['presentIn'] === 'welfare' ? 'welfare' : 'culture';
  const other = otherDomain(side);
  const sentence = seen[kind as keyof typeof seen];
  return sentence({
    n: passages.length,
    total: Number(data['total'] ?? passages.length),
    side: report.theFramework[side],
    about: report.domain[other],
    other: report.theFramework[other],
    aboutOther: report.domain[side],
    word: wordOf(data['word'], language),
  });
}

/** What was seen, its question, and where it stands. */
export function talkItem(question: TalkQuestion, context: ReportContext): Rich {
  const { language, messages } = context;
  const places = question.passages.slice(0, PLACES).map((id) => placeOf(id, context));
  return [
    `${seenOf(question, context)} `,
    emphasis(question.question[language]),
    messages.texts.meeting.talk.look(messages.formats.list(places), question.passages.length <= PLACES),
  ];
}

/** Id of the part with questions per role: a document with a conversation sheet has them there. */
export const ROLES_PART = 'vragen-per-rol';

/** The questions for the half page. @param room how many fit when there is nothing else */
export function talkOnHalfPage({ comparison }: ReportContext, room: number): readonly TalkQuestion[] {
  const others = Math.max(0, room - comparison.gaps.length);
  return comparison.talk.slice(0, Math.max(ON_HALF_PAGE, others));
}

/** The other questions from what was seen, and those per role. */
export function talkAppendix(context: ReportContext, room: number): Part[] {
  const { talk, roles } = context.messages.texts.meeting;
  const rest = context.comparison.talk.slice(talkOnHalfPage(context, room).length);
  const part = (id: string, heading: string, blocks: readonly Block[]): Part => ({
    id,
    heading,
    level: 3,
    depth: 'appendix',
    blocks,
  });
  const perRole = roles.groups.flatMap(({ label, questions }): Block[] => [
    text(strong(`${label}:`)),
    { kind: 'list', ordered: true, items: questions.map((question) => [question]) },
  ]);
  return [
    ...(rest.length === 0
      ? []
      : [
          part('meer-vragen', talk.heading, [
            text(talk.intro),
            { kind: 'list', ordered: false, items: rest.map((question) => talkItem(question, context)) },
          ]),
        ]),
    part(ROLES_PART, roles.heading, [text(roles.intro), ...perRole]),
  ];
}
