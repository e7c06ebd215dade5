// Expands a Hunspell dictionary (.aff and .dic) into its word forms. Used when the word list is built, never at run time.

/** A form of the dictionary: the entry it comes from, and the flag of the ending that made it ('' for the entry itself). */
export interface ExpandedForm {
  readonly form: string;
  readonly entry: string;
  /** Two-letter flags of the entry. */
  readonly flags: readonly string[];
  readonly by: string;
}

interface Rule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly prefix: boolean;
}

/** Rules of an .aff file by flag. Only PFX and SFX lines are read. */
function parseAffixes(aff: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of aff.split('\n')) {
    const match = /^(PFX|SFX) (\S\S) (\S+) (\S+)(?: +(\S+))?/.exec(line.replaceAll('\t', ' '));
    if (!match || /^[YN]$/.test(match[3] ?? '')) continue;
    const [, kind, flag = '', strip = '', addition = '', where = '.'] = match;
    const add = (addition.split('/')[0] ?? '').replace(/^0$/, '');
    const pattern = where.startsWith('#') || where.startsWith('ts:') ? '.' : where;
    const list = rules.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add,
      condition: new RegExp(kind === 'PFX' ? `^${pattern}` : `${pattern}$`),
      prefix: kind === 'PFX',
    });
    rules.set(flag, list);
  }
  return rules;
}

/** All forms of all entries: the entry, its suffixed forms, and (for verbs) those with a particle in front. */
export function* expand(aff: string, dic: string): Generator<ExpandedForm> {
  const rules = parseAffixes(aff);
  for (const line of dic.split('\n').slice(1)) {
    const entryLine = /^([^/\s]+)(?:\/(\S*))?/.exec(line);
    if (!entryLine || line.includes('\\/')) continue;
    const entry = entryLine[1] ?? '';
    const flags: readonly string[] = (entryLine[2] ?? '').match(/../g) ?? [];
    if (flags.includes('Fw')) continue;
    yield { form: entry, entry, flags, by: '' };
    const prefixes = flags.filter((flag) => /^P[a-t]$/.test(flag)).flatMap((flag) => rules.get(flag) ?? []);
    for (const prefix of prefixes) yield { form: prefix.add + entry, entry, flags, by: 'P' };
    for (const flag of flags) {
      for (const rule of rules.get(flag) ?? []) {
        if (rule.prefix || !applies(rule, entry)) continue;
        const form = entry.slice(0, entry.length - rule.strip.length) + rule.add;
        if (form.endsWith('-')) continue;
        yield { form, entry, flags, by: flag };
        for (const prefix of prefixes) yield { form: prefix.add + form, entry, flags, by: flag };
      }
    }
  }
}

function applies(rule: Rule, entry: string): boolean {
  return entry.endsWith(rule.strip) && entry.length > rule.strip.length && rule.condition.test(entry);
}
