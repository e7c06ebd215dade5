// English words of RV000: remarks and settings that leave findings out.
import type { RuleTexts } from '../../rule-texts.js';

export const rv000: RuleTexts = {
  title: 'Remarks that turn a rule off',
  what: 'Looks at remarks such as ‘raakvlak-uit RV004: reason’ and at suppress in raakvlak.yaml. Speaks when there is no reason, when the rule does not exist, or when there is nothing left to leave out.',
  why: 'Who reads along later, wants to know why a finding was left out. A remark that does nothing any more may hide something new later.',
  how: 'Add a reason, correct the name of the rule, or take the remark away. A remark counts for the paragraph that it stands in. By itself above one, in Markdown or HTML, it counts for that paragraph, list or table. Above a heading it counts for all below that heading.',
  limits:
    'Of a rule that is off or could not look, Raakvlak does not say whether the remark is still needed. Of suppress in raakvlak.yaml it only says so when all papers were checked. A remark cannot turn this rule off; ‘RV000: off’ under rules in raakvlak.yaml can.',
  options: {},
  examples: {
    notOk: '<!-- raakvlak-uit RV004 -->\n\nHet buurthuis is voor iedereen.',
    ok: 'Het buurthuis is voor iedereen.',
  },
  found: {
    'no-rule': () => 'The remark ‘raakvlak-uit’ names no rule.',
    'no-reason': ({ rule }) => `The remark turns ${rule} off and does not say why.`,
    'unknown-rule': ({ rule }) => `The remark names the rule ${rule}, which does not exist.`,
    'own-rule': () => 'The remark would turn RV000 off, which it cannot do here.',
    unused: ({ rule }) => `The remark turns ${rule} off, but that rule finds nothing here.`,
    'unused-config': ({ rule }) =>
      `Under suppress there is an exception for ${rule} that leaves nothing out in any paper.`,
  },
  expected: {
    'no-rule': () => 'A rule and a reason, such as ‘raakvlak-uit RV004: reason’.',
    'no-reason': () => 'A reason after a colon.',
    'unknown-rule': ({ hint }) => (hint ? `A rule that exists. Do you mean ${hint}?` : 'A rule that exists.'),
    'own-rule': () => 'Another rule than RV000.',
    unused: () => 'Only remarks that are still needed.',
    'unused-config': () => 'Only exceptions that are still needed.',
  },
  advice: {
    'no-rule': () => 'Name the rule and the reason, or take the remark away.',
    'no-reason': ({ rule }) => `Write for instance: raakvlak-uit ${rule}: stands in another paper.`,
    'unknown-rule': () => 'Correct the name. All rules: raakvlak check --rules.',
    'own-rule': () => 'Take the remark away, or turn RV000 off in raakvlak.yaml.',
    unused: () => 'Take the remark away. Does it belong to another paragraph? Then put it there.',
    'unused-config': () => 'Take the exception out of your settings.',
  },
};
