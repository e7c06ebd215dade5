// All rules as people meet them: by id or by name, with their words.
import type { RuleTexts } from '../messages/rule-texts.js';
import { META_RULE } from './meta-rule.js';
import type { Rule, RuleInfo } from './model.js';
import { RULES } from './rules/index.js';

/** The rules with the one on suppressions, in the order of their ids. */
export const ALL_RULES: readonly Rule[] = [META_RULE, ...RULES];

/** The rule with this id or name, in any case; undefined when there is none. */
export function ruleNamed(word: string, rules: readonly Rule[] = ALL_RULES): Rule | undefined {
  const wanted = word.toLowerCase();
  return rules.find(({ id, name }) => id.toLowerCase() === wanted || name === wanted);
}

/** @param texts the words of the rules in the language of the run, by id */
export function ruleInfos(texts: Readonly<Record<string, RuleTexts>>, rules = ALL_RULES): RuleInfo[] {
  return rules.map(({ id, name, severity }) => ({
    id,
    name,
    severity,
    title: texts[id]?.title ?? name,
    what: texts[id]?.what ?? '',
    how: texts[id]?.how ?? '',
    helpUri: `docs/rules/${id}.md`,
  }));
}
