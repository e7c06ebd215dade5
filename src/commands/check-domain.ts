// Of which domain a paper of `check` is: what the user said of it, and what is told when nobody did.
import type { PaperSettings } from '../check/config/apply.js';
import type { SaidDomain } from '../check/draft.js';
import type { Draft, NotRun } from '../check/model.js';
import { domainCounts, otherDomain } from '../measure/domains.js';
import { plain } from '../report/plain.js';
import type { CheckRun } from './check-papers.js';

/** Says that the domain was guessed, or that nobody knows it and which rules did not look for that reason. */
export function sayDomain(
  { path, domain, domainFrom, analysis }: Draft,
  notRun: readonly NotRun[],
  run: CheckRun,
): void {
  const { check } = run.messages.texts;
  const say = (text: string): void => void run.io.stderr.write(`${plain(text)}\n`);
  if (domain !== null && domainFrom === 'guess') {
    const counts = domainCounts(analysis);
    say(check.guessed(path, domain, counts[domain], counts[otherDomain(domain)], counts.total));
  }
  const waiting = notRun.filter(({ why }) => why === 'domain').map(({ rule }) => rule);
  if (waiting.length > 0) say(check.notRun.domain(path, run.messages.formats.list(waiting)));
}

/** The domain that the user said: on the command line, else in the configuration; null where nobody did. */
export function saidDomain({ domain }: PaperSettings, { options }: CheckRun): SaidDomain | null {
  if (options.domain !== undefined) return { domain: options.domain, from: 'option' };
  return domain === null ? null : { domain, from: 'config' };
}
