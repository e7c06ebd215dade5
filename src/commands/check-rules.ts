// The rules of `check` themselves: a list of them, and one explained.
import { explainRuleText } from '../check/explain.js';
import { ALL_RULES, ruleInfos, ruleNamed } from '../check/rule-list.js';
import type { Io } from '../cli.js';
import { nearest } from '../dutch/nearest.js';
import { RaakvlakError } from '../errors.js';
import type { Messages } from '../messages/index.js';
import { renderRuleList } from '../report/check/rule-list.js';
import { deliver, windowShape } from './output.js';

/** Shows all rules, one line each. @returns 0 */
export function listRules(messages: Messages, io: Io): number {
  const rules = ruleInfos(messages.texts.rules);
  deliver(renderRuleList(rules, messages, windowShape(null, io)), null, messages, io);
  return 0;
}

/** Explains one rule. @returns 0 @throws RaakvlakError 'rule-unknown' {rule, hint} */
export function explainRule(word: string, messages: Messages, io: Io): number {
  const rule = ruleNamed(word);
  if (rule === undefined) {
    const names = ALL_RULES.flatMap(({ id, name }) => [id, name]);
    throw new RaakvlakError('rule-unknown', { rule: word, hint: nearest(word, names, 1)[0] ?? '' });
  }
  deliver(explainRuleText(rule, messages.texts, windowShape(null, io)), null, messages, io);
  return 0;
}
