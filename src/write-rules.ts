// Writes the pages of the rules of `check` to docs/rules: run as `npm run rules` after a change of a rule or its words.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulePages } from './check/rule-pages.js';
import { ALL_RULES } from './check/rule-list.js';
import { createMessages } from './messages/index.js';

const folder = fileURLToPath(new URL('../docs/rules/', import.meta.url));
mkdirSync(folder, { recursive: true });
// The page of a rule that is gone must go too.
for (const name of readdirSync(folder)) if (/^RV\d{3}\.md$/.test(name)) rmSync(`${folder}${name}`);
for (const { file, text } of rulePages(ALL_RULES, createMessages('nl').texts))
  writeFileSync(`${folder}${file}`, text);
