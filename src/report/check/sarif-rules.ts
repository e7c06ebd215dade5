// The rules as SARIF lists them, and what its levels are.
import type { RootContent } from 'mdast';
import type { RuleInfo, Severity } from '../../check/model.js';
import type { Messages } from '../../messages/index.js';
import { writeMarkdown } from '../markdown.js';
import { plain } from '../plain.js';
import { addressOf } from './finding-text.js';

/** What a severity is called in SARIF. */
export const LEVELS: Readonly<Record<Severity | 'off', 'note' | 'warning' | 'error'>> = {
  off: 'note',
  advice: 'note',
  warning: 'warning',
  error: 'error',
};
/** What GitHub calls the weight of a rule. */
const WEIGHTS: Readonly<Record<RuleInfo['severity'], string>> = {
  off: 'recommendation',
  advice: 'recommendation',
  warning: 'warning',
};

/** Text of a message: what looks like a link there would become one. */
export const sarifText = (value: string): { readonly text: string } => ({
  text: plain(value).replaceAll('](', '] ('),
});

/** A rule with its help. An address is given only where a browser can open it. */
export function ruleDescriptor(rule: RuleInfo, messages: Messages): object {
  const address = addressOf(rule.helpUri);
  const more = messages.texts.checkOutputs.explain(rule.id);
  const help = [rule.what, rule.how, more].filter((part) => part !== '');
  // Written as nodes: what looks like markup in an example stays text.
  const paragraphs = help.map((value): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  }));
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.what === '' ? rule.title : rule.what },
    help: { text: help.join('\n\n'), markdown: writeMarkdown(paragraphs) },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { enabled: rule.severity !== 'off', level: LEVELS[rule.severity] },
    properties: { 'problem.severity': WEIGHTS[rule.severity], documentation: rule.helpUri },
  };
}
