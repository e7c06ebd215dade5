// The English words of the raakvlak.yaml that `raakvlak init` writes.
import type { configFile as nl } from '../nl/config-file.js';

/** Comments per part of the file; a line of the file per line. */
export const configFile: typeof nl = {
  head: [
    'Settings of raakvlak check. Lines that begin with # do not count: take the # away to use them.',
    'Check with: raakvlak check',
  ],
  papers: [
    'Your papers, in groups. Paths begin in this folder; * stands for any name, ** for folders below too.',
    'domain: culture or welfare. reference: papers of the other domain to hold these beside.',
    'Where a paper fits several groups, the last one decides.',
  ],
  guessed: 'Chosen by the names of the files: please look.',
  rules: [
    'What each rule weighs: off, advice, warning or error.',
    'Only an error gives exit code 1. A rule explained: raakvlak check --explain RV001',
    'Below, each rule stands with what holds now.',
  ],
  suppress: ['Findings that you leave out, always with a reason.'],
  suppressExample: { quote: 'kwetsbare ouderen', reason: 'The name of the scheme.' },
  baseline: [
    'File with known findings: only new ones are shown. To make it: raakvlak check --update-baseline',
  ],
  maxWarnings: ['With more warnings than this, exit code 1.'],
  format: ['Form of the result: terminal, markdown, json, sarif, junit, github, gitlab or rdjson.'],
  lexicons: ['Lexicons of your own (YAML).'],
  lang: ['Language of the result: nl or en.'],
};
