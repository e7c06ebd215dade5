// The pages of docs/rules: one per rule and a list of all, made from the words of the rules themselves. Pure.
import type { Texts } from '../messages/index.js';
import { needsOf, severityWord, textsOf, yamlOf } from './explain.js';
import type { Rule } from './model.js';
import { ruleOptions } from './rule-options.js';

/** A page of the documentation. */
export interface RulePage {
  /** File name in docs/rules. */
  readonly file: string;
  readonly text: string;
}

/** Signs that mean something to Markdown, made harmless. */
const prose = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, (sign) => `\\${sign}`);
const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A block of code with a fence that the text itself does not hold. */
function fenced(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

const escaped = (value: string): string => value.replaceAll('|', '\\|');

function settings(rule: Rule, texts: Texts): string {
  const { rulePages } = texts;
  const { columns } = rulePages;
  const rows = ruleOptions(rule, texts).map(({ name, kind, standard }) => [
    code(name),
    prose(kind),
    code(escaped(standard)),
    prose(textsOf(rule, texts).options[name] ?? ''),
  ]);
  const severity = [
    code('severity'),
    'off, advice, warning, error',
    code(rule.severity),
    prose(rulePages.severity),
  ];
  return [
    prose(rulePages.setWith),
    fenced(yamlOf(rule, texts), 'yaml'),
    table([columns.option, columns.kind, columns.standard, columns.does], [severity, ...rows]),
  ].join('\n\n');
}

/** The page of one rule, as Markdown. */
export function rulePage(rule: Rule, texts: Texts): string {
  const { rulePages } = texts;
  const { parts, index } = rulePages;
  const own = textsOf(rule, texts);
  const standard = `${rulePages.nameLabel}: ${code(rule.name)}. ${rulePages.standard}: ${severityWord(rule, texts)}. [${index.back}](README.md)`;
  return `${[
    `# ${rule.id}: ${prose(own.title)}`,
    standard,
    ...needsOf(rule, texts).map(prose),
    `## ${parts.what}`,
    prose(own.what),
    `## ${parts.why}`,
    prose(own.why),
    `## ${parts.how}`,
    prose(own.how),
    `## ${parts.limits}`,
    prose(own.limits),
    `## ${parts.examples}`,
    `${rulePages.notOk}:`,
    fenced(own.examples.notOk, 'markdown'),
    `${rulePages.ok}:`,
    fenced(own.examples.ok, 'markdown'),
    `## ${parts.options}`,
    settings(rule, texts),
    `<!-- ${rulePages.made} -->`,
  ].join('\n\n')}\n`;
}

/** The list of all rules, as Markdown. */
export function rulesIndex(rules: readonly Rule[], texts: Texts): string {
  const { index, made } = texts.rulePages;
  const { columns } = index;
  const rows = rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    code(rule.name),
    severityWord(rule, texts),
    prose(textsOf(rule, texts).title),
  ]);
  return `${[
    `# ${index.title}`,
    prose(index.intro),
    table([columns.rule, columns.name, columns.standard, columns.title], rows),
    prose(index.off),
    fenced(index.remark, 'markdown'),
    `<!-- ${made} -->`,
  ].join('\n\n')}\n`;
}

/** All pages of docs/rules. */
export function rulePages(rules: readonly Rule[], texts: Texts): RulePage[] {
  return [
    { file: 'README.md', text: rulesIndex(rules, texts) },
    ...rules.map((rule) => ({ file: `${rule.id}.md`, text: rulePage(rule, texts) })),
  ];
}
