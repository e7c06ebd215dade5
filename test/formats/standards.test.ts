// Reports on fixtures as the command writes them: tidy Markdown by markdownlint, valid HTML by html-validate.
import { join, resolve } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { lint } from 'markdownlint/sync';
import { afterAll, expect, it } from 'vitest';
import { clear, filesIn, newFolder, raakvlak } from '../attacks/run.js';
import { markdownDanger } from '../attacks/opened.js';

afterAll(clear);

const fixture = (name: string): string => resolve('fixtures', name);
const REPORTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'two papers in English',
    [
      ...['--culture', fixture('lindebeke/cultuur.docx')],
      ...['--welfare', fixture('lindebeke/sociaal-beleid.docx'), '--lang', 'en'],
    ],
  ],
  ['one paper of both domains', ['--both', fixture('lindebeke/meerjarenplan.docx')]],
  [
    'a paper that cannot be read beside two others, with names masked',
    [
      ...['--culture', fixture('features/headings.docx'), fixture('features/empty.pdf')],
      ...['--welfare', fixture('features/tables.docx'), fixture('features/short.md'), '--mask-names'],
    ],
  ],
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  }),
);

it.each(REPORTS)('%s', async (_, words) => {
  const folder = join(newFolder(), 'uit');
  const { code } = await raakvlak(['compare', ...words, '--format', 'html,markdown', '-o', folder]);
  expect([0, 2]).toContain(code);
  const files = filesIn(folder);
  const text = files.get('raakvlak-rapport.md')!.toString('utf8');
  const found = lint({ strings: { report: text }, config: { default: true, MD013: false } })['report']!;
  expect(found.map(({ ruleNames, lineNumber }) => `${ruleNames[0]} line ${lineNumber}`)).toEqual([]);
  expect(markdownDanger(text)).toEqual([]);
  const { results } = await validator.validateString(files.get('raakvlak-rapport.html')!.toString('utf8'));
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});
