// What the configuration says of one paper: its domain, its reference papers, and every rule with its options.
import type { Domain } from '../../types.js';
import type { Rule, RuleId, Severity } from '../model.js';
import { matcherOf } from './globs.js';
import type { ConfigValue } from './load.js';
import type { RuleSource } from './schema.js';

/** A rule as it holds for a paper. */
export interface RuleSetting {
  readonly severity: 'off' | Severity;
  /** With every default filled in. */
  readonly options: unknown;
}

/** What holds for one paper. */
export interface PaperSettings {
  /** Null where the configuration does not say it. */
  readonly domain: Domain | null;
  /** Patterns of reference papers, from the folder of the configuration. */
  readonly reference: readonly string[];
  readonly rules: ReadonlyMap<RuleId, RuleSetting>;
}

const DOMAINS = {
  culture: 'culture',
  cultuur: 'culture',
  welfare: 'welfare',
  welzijn: 'welfare',
} as const satisfies Record<string, Domain>;

/** The domain under its English or its Dutch name. */
export const domainNamed = (name: keyof typeof DOMAINS): Domain => DOMAINS[name];

/** A rule under all settings that hold for it, the last one over the others. */
function settingOf(rule: Rule, sources: readonly (RuleSource | undefined)[]): RuleSetting {
  let severity: RuleSetting['severity'] = rule.severity;
  let options: Readonly<Record<string, unknown>> = {};
  for (const source of sources) {
    if (source === undefined) continue;
    if (typeof source === 'string') severity = source;
    else {
      const { severity: own, ...changed } = source;
      severity = own ?? severity;
      options = { ...options, ...changed };
    }
  }
  return { severity, options: rule.options.parse(options) };
}

/** @param path of the paper, from the folder of the configuration, with forward slashes */
export function settingsFor(
  path: string,
  { papers = [], rules: everywhere = {} }: ConfigValue,
  rules: readonly Rule[],
): PaperSettings {
  const groups = papers.filter(({ files }) => matcherOf(files)(path));
  const domain = groups.findLast((group) => group.domain !== undefined)?.domain;
  const reference = groups.findLast((group) => group.reference !== undefined)?.reference;
  const layers = [everywhere, ...groups.map((group) => group.rules ?? {})];
  return {
    domain: domain === undefined ? null : domainNamed(domain),
    reference: [reference ?? []].flat(),
    rules: new Map(
      rules.map((rule) => [
        rule.id,
        settingOf(
          rule,
          layers.map((layer) => layer[rule.id] ?? layer[rule.name]),
        ),
      ]),
    ),
  };
}
