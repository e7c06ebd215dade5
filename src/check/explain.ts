// One rule explained in a window: what `raakvlak check --explain RV003` shows. Pure.
import type { Texts } from '../messages/index.js';
import type { RuleTexts } from '../messages/rule-texts.js';
import { createStyle, wrap, type Style } from '../report/terminal/style.js';
import type { Rule } from './model.js';
import { ruleOptions } from './rule-options.js';

const INDENT = '  ';
/** The most columns that are pleasant to read. */
const WIDEST = 96;

/** The words of a rule. @throws RangeError for a rule without words */
export function textsOf({ id }: Rule, { rules }: Texts): RuleTexts {
  const own = rules[id];
  if (!own) throw new RangeError(`no texts of ${id}`);
  return own;
}

/** 'advies', 'let op' or 'uit'. */
export const severityWord = ({ severity }: Rule, { check }: Texts): string =>
  severity === 'off' ? check.off : check.severity[severity];

/** What a rule needs beside the paper, one sentence each. */
export function needsOf({ needsReference, needsDomain }: Rule, { rulePages }: Texts): string[] {
  return [
    ...(needsReference ? [rulePages.needsReference] : []),
    ...(needsDomain ? [rulePages.needsDomain] : []),
  ];
}

/** How the rule is set in raakvlak.yaml, with its defaults; a list shows that it is one. */
export function yamlOf(rule: Rule, texts: Texts): string {
  const options = ruleOptions(rule, texts).map(({ name, standard }) => `    ${name}: ${standard}`);
  return ['rules:', `  ${rule.id}:`, `    severity: ${rule.severity}`, ...options].join('\n');
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((row) => `${INDENT}${row}`.trimEnd())
    .join('\n');

function examplesOf(rule: Rule, texts: Texts, { width }: Style): string {
  const { examples } = textsOf(rule, texts);
  const { notOk, ok } = texts.rulePages;
  const shown = (label: string, text: string): string =>
    `${wrap(`${label}:`, width, INDENT)}\n\n${wrap(text.trimEnd(), width, INDENT.repeat(2))}`;
  return [shown(notOk, examples.notOk), shown(ok, examples.ok)].join('\n\n');
}

function settingsOf(rule: Rule, texts: Texts, { width }: Style): string {
  const { rulePages } = texts;
  const described = [
    { name: 'severity', kind: null, does: rulePages.severity },
    ...ruleOptions(rule, texts).map(({ name, kind }) => ({
      name,
      kind,
      does: textsOf(rule, texts).options[name] ?? '',
    })),
  ].map(({ name, kind, does }) =>
    wrap(`${name}${kind === null ? '' : ` (${kind})`}: ${does}`, width, INDENT),
  );
  return [
    wrap(rulePages.setWith, width, INDENT),
    indented(indented(yamlOf(rule, texts))),
    described.join('\n'),
  ].join('\n\n');
}

/**
 * A rule as a window shows it: title, what it looks at, why, what to do, its limits, examples and settings.
 * @param shape columns of the window, and whether it has colours
 * @returns text that ends in a new line
 */
export function explainRuleText(
  rule: Rule,
  texts: Texts,
  shape: { readonly width: number; readonly colour: boolean },
): string {
  const style = createStyle(Math.min(shape.width, WIDEST), shape.colour);
  const { chalk, width } = style;
  const { rulePages } = texts;
  const own = textsOf(rule, texts);
  const standard = `${rulePages.nameLabel}: ${rule.name}. ${rulePages.standard}: ${severityWord(rule, texts)}.`;
  const part = (heading: string, body: string): string => `${chalk.bold(heading)}\n\n${body}`;
  const prose = (key: 'what' | 'why' | 'how' | 'limits'): string =>
    part(rulePages.parts[key], wrap(own[key], width, INDENT));
  return `${[
    wrap(chalk.bold(`${rule.id}: ${own.title}`), width),
    wrap([standard, ...needsOf(rule, texts)].join(' '), width),
    prose('what'),
    prose('why'),
    prose('how'),
    prose('limits'),
    part(rulePages.parts.examples, examplesOf(rule, texts, style)),
    part(rulePages.parts.options, settingsOf(rule, texts, style)),
  ].join('\n\n')}\n`;
}
