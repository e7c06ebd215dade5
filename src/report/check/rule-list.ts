// The rules of `check` in a window: id, name, what they weigh, and what they look at, one line each.
import type { RuleInfo } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { createStyle, wrap } from '../terminal/style.js';

export function renderRuleList(
  rules: readonly RuleInfo[],
  { texts }: Messages,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const { chalk } = createStyle(width, colour);
  const { check } = texts;
  const word = ({ severity }: RuleInfo): string =>
    severity === 'off' ? check.off : check.severity[severity];
  const nameWidth = Math.max(...rules.map(({ name }) => name.length));
  const wordWidth = Math.max(...rules.map((rule) => word(rule).length));
  const lines = rules.map(
    (rule) =>
      `${chalk.bold(rule.id)}  ${rule.name.padEnd(nameWidth)}  ${word(rule).padEnd(wordWidth)}  ${rule.title}`,
  );
  return `${wrap(chalk.bold(check.rulesTitle), width)}\n\n${lines.join('\n')}\n\n${wrap(check.rulesEnd, width)}\n`;
}
