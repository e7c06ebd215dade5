// English texts around a rule that is explained: in the window (--explain) and on its page.
import type { rulePages as dutch } from '../nl/rule-pages.js';

export const rulePages: typeof dutch = {
  parts: {
    what: 'What the rule looks at',
    why: 'Why',
    how: 'What you can do',
    limits: 'When the rule keeps silent, and what it misses',
    examples: 'Examples',
    options: 'Settings',
  },
  standard: 'Default',
  nameLabel: 'Name',
  notOk: 'Here the rule says something',
  ok: 'Here the rule says nothing',
  needsReference:
    'This rule only looks when you put a paper of the other domain beside it: with --reference, or with reference in raakvlak.yaml.',
  needsDomain: 'This rule must know whether the paper is about culture or about welfare.',
  severity: 'How heavily a finding weighs: advice, warning, error, or off.',
  setWith: 'In raakvlak.yaml, under the name or the number of the rule:',
  columns: { option: 'Setting', kind: 'What to fill in', standard: 'Default', does: 'What it does' },
  kinds: {
    whole: 'whole number',
    number: 'number',
    text: 'text',
    yesNo: 'true or false',
    list: (of) => `list: ${of}`,
    oneOf: (values) => values.join(', '),
    range: (kind, low, high) => `${kind}, ${low} to ${high}`,
    atLeast: (kind, low) => `${kind}, at least ${low}`,
    orNothing: (kind) => `${kind}, or null`,
    other: 'value',
  },
  empty: 'empty',
  index: {
    title: 'The rules of raakvlak check',
    intro:
      'Raakvlak reads a draft along as a colleague of the other department. Each rule looks at one thing. A finding is a question or a tip, never a mark: by default all is advice or a warning, and an error only when you set it so.',
    off: 'Does a rule not suit your paper? Turn it off in raakvlak.yaml, or in one place with a remark and a reason:',
    remark: '<!-- raakvlak-uit RV004: deze groep staat in het uitvoeringsplan -->',
    columns: { rule: 'Rule', name: 'Name', standard: 'Default', title: 'What it looks at' },
    back: 'All rules',
  },
  made: 'This page was made from the texts of the rule itself. Do not change it here: npm run rules makes it again.',
};
