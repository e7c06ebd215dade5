// A configuration to begin with: every key, with a comment that explains it. Pure.
import type { Texts } from '../../messages/index.js';
import type { RuleInfo } from '../model.js';

/** Papers found in the folder, by the domain that their names tell; paths with forward slashes. */
export interface GuessedPapers {
  readonly culture: readonly string[];
  readonly welfare: readonly string[];
}

const DOMAIN_NAMES = {
  nl: { culture: 'cultuur', welfare: 'welzijn' },
  en: { culture: 'culture', welfare: 'welfare' },
} as const;

const comments = (lines: readonly string[]): string[] => lines.map((line) => `# ${line}`);
/** A path as a JSON string is also a YAML string, whatever signs it holds. */
const quoted = (paths: readonly string[]): string =>
  `[${paths.map((path) => JSON.stringify(path)).join(', ')}]`;

function group(files: readonly string[], domain: string, reference: readonly string[]): string[] {
  const lines = [`  - files: ${quoted(files)}`, `    domain: ${domain}`];
  return reference.length === 0 ? lines : [...lines, `    reference: ${quoted(reference)}`];
}

function paperLines(
  { culture, welfare }: GuessedPapers,
  names: Readonly<Record<keyof GuessedPapers, string>>,
  guessed: string,
): string[] {
  if (culture.length + welfare.length === 0)
    return [
      '# papers:',
      ...group(['concepten/*.docx'], names.culture, ['welzijn/*.pdf']).map((line) => `# ${line}`),
    ];
  return [
    `# ${guessed}`,
    'papers:',
    ...(culture.length === 0 ? [] : group(culture, names.culture, welfare)),
    ...(welfare.length === 0 ? [] : group(welfare, names.welfare, culture)),
  ];
}

/** @param rules with their titles in the language of the file */
export function configTemplate(
  papers: GuessedPapers,
  rules: readonly RuleInfo[],
  texts: Texts['configFile'],
  language: 'nl' | 'en',
): string {
  const { quote, reason } = texts.suppressExample;
  const parts = [
    comments(texts.head),
    [...comments(texts.papers), ...paperLines(papers, DOMAIN_NAMES[language], texts.guessed)],
    [
      ...comments(texts.rules),
      '# rules:',
      ...rules.map(({ id, severity, title }) => `#   ${id}: ${severity.padEnd(7)} # ${title}`),
    ],
    [
      ...comments(texts.suppress),
      '# suppress:',
      '#   - rule: RV006',
      `#     files: ${quoted(['concepten/*.docx'])}`,
      `#     quote: ${JSON.stringify(quote)}`,
      `#     reason: ${JSON.stringify(reason)}`,
    ],
    [...comments(texts.baseline), '# baseline: raakvlak-baseline.json'],
    [...comments(texts.maxWarnings), '# maxWarnings: 10'],
    [...comments(texts.format), '# format: terminal'],
    [...comments(texts.lexicons), '# lexicons: [eigen-woorden.yaml]'],
    [...comments(texts.lang), `lang: ${language}`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
