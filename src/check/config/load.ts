// Turns the text of a configuration into settings, or says all that is wrong with it.
import type { z } from 'zod';
import { describeIssues, type Path, problemAt, type Problem, refuse } from '../../lexicon/problems.js';
import { readYaml, type YamlFile } from '../../lexicon/yaml.js';
import type { Rule } from '../model.js';
import type { ConfigFile } from './find.js';
import { keysAt } from './keys.js';
import { configSchema, type RuleSource } from './schema.js';

/** The configuration as the user wrote it: checked, and without defaults filled in, so that groups can be laid over it. */
export type ConfigValue = z.input<ReturnType<typeof configSchema>>;

/** A configuration that holds. */
export interface Config {
  /** Null where there is no file. */
  readonly file: Pick<YamlFile, 'file' | 'placeOf'> | null;
  /** Where in the file it stands. */
  readonly base: Path;
  /** Absolute folder from which its paths are seen. */
  readonly folder: string;
  readonly value: ConfigValue;
}

/** What holds without a file. */
export function noConfig(folder: string): Config {
  return { file: null, base: [], folder, value: {} };
}

type Settings = Readonly<Record<string, RuleSource>>;

/** What zod cannot see in a map of rules: a rule under both its names, and options that do not go together. */
function ruleProblems(rules: readonly Rule[], settings: Settings, source: YamlFile, at: Path): Problem[] {
  return rules.flatMap((rule) => {
    if (settings[rule.id] !== undefined && settings[rule.name] !== undefined)
      return [problemAt(source, [...at, rule.name], { key: 'ruleOnce', value: rule.id }, { found: null })];
    const key = settings[rule.id] === undefined ? rule.name : rule.id;
    const setting = settings[key];
    if (typeof setting !== 'object') return [];
    const { severity: _, ...options } = setting;
    const parsed = rule.options.safeParse(options);
    return parsed.success ? [] : describeIssues(parsed.error.issues, source, [...at, key]);
  });
}

function contentProblems(
  rules: readonly Rule[],
  { rules: own, papers }: ConfigValue,
  source: YamlFile,
  base: Path,
): Problem[] {
  return [
    ...ruleProblems(rules, own ?? {}, source, [...base, 'rules']),
    ...(papers ?? []).flatMap((group, at) =>
      ruleProblems(rules, group.rules ?? {}, source, [...base, 'papers', at, 'rules']),
    ),
  ];
}

/** The part of the file that is the configuration; an empty file sets nothing. */
function valueAt(value: unknown, base: Path): unknown {
  return base.reduce((found, key) => (found as Record<PropertyKey, unknown>)[key], value) ?? {};
}

/**
 * Reads a configuration.
 * @param rules all rules @param suppressible those of which findings may be left out
 * @throws RaakvlakError 'config-invalid' {file, count, problems} with every mistake
 */
export function loadConfig(
  { name, folder, text, base }: ConfigFile,
  rules: readonly Rule[],
  suppressible: readonly Rule[],
): Config {
  const source = readYaml(text, name, 'config-invalid');
  const value = valueAt(source.value, base);
  const schema = configSchema(rules, suppressible);
  const parsed = schema.safeParse(value);
  const problems = parsed.success
    ? contentProblems(rules, value as ConfigValue, source, base)
    : describeIssues(parsed.error.issues, source, base, (path) => keysAt(schema, path.slice(base.length)));
  if (problems.length > 0) refuse(name, problems, 'config-invalid');
  return { file: source, base, folder, value: value as ConfigValue };
}
