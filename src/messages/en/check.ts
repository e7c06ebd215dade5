// English texts of `raakvlak check`: the command, the findings in the window, and the configuration.
import { createFormats } from '../format.js';
import type { check as nl } from '../nl/check.js';
import { problemLines } from '../problem-lines.js';
import { lexicon } from './lexicon.js';

type Data = Readonly<Record<string, string | number>>;

const f = createFormats('en');
const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${f.count(n)} ${many}`;
const findings = (n: number): string => count(n, 'finding', 'findings');
const field = { culture: 'culture', welfare: 'care and welfare' };
const word = { culture: 'culture', welfare: 'welfare' };

export const check: typeof nl = {
  command: {
    description: 'read a draft along: what may a reader of the other domain still ask?',
    files: 'papers to check (PDF, DOCX, ODT, HTML, Markdown or text); none: the papers of raakvlak.yaml',
    config: 'file with settings (none: raakvlak.yaml in this folder or one above it)',
    format: (allowed: string) => `form: ${allowed}`,
    output: 'write the result to this file or folder',
    maxWarnings: 'give exit code 1 with more warnings than this (none: only with an error)',
    baseline: 'file with known findings: only new ones are shown',
    updateBaseline: 'put all findings of now in the baseline',
    pruneBaseline: 'take out of the baseline what is found no more',
    domain: 'what the papers are about: culture (cultuur) or welfare (welzijn)',
    reference: 'paper of the other domain to hold these beside; may be repeated',
    explain: 'explain a rule, with examples',
    rules: 'show all rules',
    examples: [
      'Examples:',
      '  raakvlak check culture-paper.docx',
      '  raakvlak check "drafts/*.md" --reference wmo-kader.pdf --max-warnings 10',
      '  raakvlak check --explain RV003',
    ].join('\n'),
  },
  init: {
    description: 'make a raakvlak.yaml with explanation, for raakvlak check',
    folder: 'folder for the file (none: this one)',
    examples: ['Example:', '  raakvlak init'].join('\n'),
    written: (file: string) => `Written: ${file}. Look at the papers and domains, then run: raakvlak check.`,
    writtenEmpty: (file: string) =>
      `Written: ${file}. Put your papers under papers, then run: raakvlak check.`,
  },
  severity: { advice: 'advice', warning: 'warning', error: 'error' },
  off: 'off',
  domain: word,
  expected: 'Expected',
  advice: 'To do',
  instead: (text: string) => `For instance: ‘${text}’`,
  page: (page: number) => `page ${page}`,
  line: (line: number, column: number) => `line ${line}:${column}`,
  wholePaper: 'whole paper',
  fine: 'Nothing to say.',
  head: (path: string, domain: 'culture' | 'welfare' | null) =>
    domain === null ? path : `${path} (${word[domain]})`,
  counts: (of) =>
    of.error + of.warning + of.advice === 0
      ? 'No findings.'
      : `${findings(of.error + of.warning + of.advice)}: ${f.list(
          [
            of.error > 0 ? count(of.error, 'error', 'errors') : '',
            of.warning > 0 ? count(of.warning, 'warning', 'warnings') : '',
            of.advice > 0 ? count(of.advice, 'piece of advice', 'pieces of advice') : '',
          ].filter(Boolean),
        )}.`,
  suppressed: (n: number) => `Left out with a reason: ${findings(n)}.`,
  baselined: (n: number) => `Known already (baseline): ${findings(n)}.`,
  renamed: (from: string, to: string) =>
    `${to} seems to be ${from} under another name: what the baseline knows of it holds here too.`,
  stale: (n: number) =>
    `The baseline has ${n === 1 ? '1 finding that is' : `${f.count(n)} findings that are`} there no more. To tidy it: --prune-baseline.`,
  gate: {
    errors: () => 'Hence exit code 1: there is an error by your settings.',
    warnings: (most: number) =>
      most === 0
        ? 'Hence exit code 1: no warnings are allowed.'
        : `Hence exit code 1: at most ${count(most, 'warning is', 'warnings are')} allowed.`,
  },
  notRun: {
    reference: (rules: string) =>
      `These rules only look when you hold a paper of the other domain beside yours (--reference): ${rules}.`,
    domain: (path: string, rules: string) =>
      `${path}: it is not clear whether this is about culture or about welfare. So these rules do not look: ${rules}. Choose with --domain, or with domain under papers in raakvlak.yaml.`,
  },
  guessed: (path: string, domain: 'culture' | 'welfare', about: number, other: number, all: number) =>
    `${path}: seems to be about ${field[domain]} (${f.count(about)} of ${count(all, 'paragraph', 'paragraphs')}; about ${field[domain === 'culture' ? 'welfare' : 'culture']} ${f.count(other)}). Not so? Choose with --domain ${domain === 'culture' ? 'welfare' : 'culture'}, or with domain under papers in raakvlak.yaml.`,
  ownReference: (path: string) =>
    `${path} stands at --reference too. Holding a paper beside itself says nothing: name a paper of the other domain there.`,
  unread: 'Not read',
  explainHint: (rule: string) => `A rule explained: raakvlak check --explain ${rule}`,
  offHint: (rule: string, remarks: boolean) =>
    `Does a rule not suit your paper? Put ‘${rule}: off’ under rules in raakvlak.yaml (raakvlak init makes that file). ${remarks ? `Or turn it off in one place with the remark ‘raakvlak-uit ${rule}: reason’: a comment in Word, between <!-- and --> in Markdown.` : 'Or leave out one finding with suppress in that file.'}`,
  baselineWritten: (file: string, n: number) => `Baseline written: ${file} (${findings(n)}).`,
  rulesTitle: 'The rules of raakvlak check',
  rulesEnd: 'Explanation with examples: raakvlak check --explain RV001. To set them yourself: raakvlak init.',
};

/** By error code. */
export const checkErrors: Readonly<Record<string, (data: Data) => string>> = {
  'config-invalid': ({ file, count: n, problems }) =>
    `The settings in ${file} are not right (${count(Number(n), 'mistake', 'mistakes')}):\n${problemLines(String(problems), lexicon.problem)}`,
  'config-unreadable': ({ file }) => `The settings in ${file} cannot be read. Check the name and the folder.`,
  'config-exists': ({ file }) => `${file} exists already. Change that file, or give it another name first.`,
  'init-one-folder': () => 'raakvlak init writes in one folder: name no more than one.',
  'check-nothing': () =>
    'Name at least one file after check, for instance: raakvlak check paper.docx. Or put your papers under papers in raakvlak.yaml; raakvlak init makes that file.',
  'rule-unknown': ({ rule, hint }) =>
    `There is no rule ${rule}.${hint ? ` Do you mean ${hint}?` : ''} All rules: raakvlak check --rules.`,
  'baseline-unnamed': ({ option }) =>
    `${option} needs a file. Name it with --baseline, for instance --baseline raakvlak-baseline.json, or under baseline in raakvlak.yaml.`,
  'baseline-missing': ({ file }) =>
    `The baseline ${file} cannot be read. Make it with --baseline ${file} --update-baseline.`,
  'baseline-folder': ({ file }) =>
    `${file} is a folder. Name a file at --baseline, for instance raakvlak-baseline.json.`,
  'baseline-newer': ({ file, version }) =>
    `The baseline ${file} has version ${version}, and this Raakvlak knows only version 1. Update Raakvlak.`,
  'baseline-invalid': ({ file }) =>
    `${file} is no baseline of Raakvlak, or the file is damaged. Put an earlier version back. Or delete it, and make a new one with --baseline ${file} --update-baseline.`,
  'baseline-is-output': ({ file }) =>
    `${file} is the baseline. Choose another name after -o, so that the baseline stays whole.`,
  'summary-failed': ({ file, reason }) =>
    `The summary cannot be written to ${file} (${reason}). That place is the one in GITHUB_STEP_SUMMARY.`,
};
