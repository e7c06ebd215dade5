// The sheet for a conversation: five questions from this comparison, a script for the session, and questions per role.
import type { ReportContext } from './context.js';
import type { Rich } from './model.js';
import { gapQuestion } from './parts/summary.js';
import { talkItem } from './parts/talk.js';

/** What people take to the table; the texts that are the same for every comparison stand in messages. */
export interface ConversationSheet {
  /** At most five: first what was seen in both papers, then open places. */
  readonly questions: readonly Rich[];
}

const QUESTIONS = 5;
/** Questions from what was seen; the others come from open places, as far as there are any. */
const SEEN = 3;

/** The sheet for one comparison. */
export function conversationSheet(context: ReportContext): ConversationSheet {
  const { talk, gaps } = context.comparison;
  const open = gaps.map((gap): Rich => [gapQuestion(gap, context)]);
  const seen = talk.map((question) => talkItem(question, context));
  const room = Math.max(SEEN, QUESTIONS - open.length);
  return { questions: [...seen.slice(0, room), ...open].slice(0, QUESTIONS) };
}
