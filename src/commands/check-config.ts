// The settings of `check`: the configuration that holds, laid under the options of the command line.
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { matcherOf, tidyPath } from '../check/config/globs.js';
import { findConfig, namedConfig } from '../check/config/find.js';
import { type Config, loadConfig, noConfig } from '../check/config/load.js';
import { ALL_RULES, ruleNamed } from '../check/rule-list.js';
import { RULES } from '../check/rules/index.js';
import type { ConfigSuppression } from '../check/suppress.js';

/**
 * The configuration: of the file that was named, else of the nearest one.
 * @param from absolute folder where the user is
 * @throws RaakvlakError 'config-invalid' with every mistake, or 'config-unreadable'
 */
export function configFor(named: string | undefined, from: string): Config {
  const file = named === undefined ? findConfig(from) : namedConfig(named, from);
  return file === null ? noConfig(from) : loadConfig(file, ALL_RULES, RULES);
}

/** The path of a file as the configuration sees it, with forward slashes: the same on every computer. */
export function identityOf(path: string, { folder }: Config, from: string): string {
  const way = relative(folder, resolve(from, path));
  // There is no way to another disk: the name of the file is all that holds elsewhere too.
  const seen = isAbsolute(way) ? basename(way) : way;
  return sep === '\\' ? seen.replaceAll('\\', '/') : seen;
}

/** A path or pattern of the configuration, as seen from where the user is. */
export function fromHere(pattern: string, { folder }: Config, from: string): string {
  const way = relative(from, folder).split(sep).join('/');
  const tidy = tidyPath(pattern);
  return way === '' || tidy.startsWith('/') ? tidy : `${way}/${tidy}`;
}

/** The reference papers that the configuration names, as it names them. */
export function referencesOf({ value: { papers = [] } }: Config): string[] {
  return papers.flatMap(({ reference = [] }) => reference);
}

/** What the configuration says to leave out. */
export function suppressionsOf({ value: { suppress = [] } }: Config): ConfigSuppression[] {
  return suppress.map(({ rule, files, quote, reason }) => ({
    rule: ruleNamed(rule)!.id,
    covers: files === undefined ? () => true : matcherOf(files),
    quote: quote ?? null,
    reason,
  }));
}
