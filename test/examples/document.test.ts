// docs/research.md shows the examples word for word, names what there is, and its recipes can be read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { labels, TABLES } from '../../src/corpus/tables/index.js';

const text = readFileSync('docs/research.md', 'utf8');
const read = (...path: string[]): string => readFileSync(join('docs', ...path), 'utf8');

/** Text between fences, by language. */
const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, code]) => ({
  language,
  code,
}));

it.each([
  ['research.R', 'r'],
  ['research_pandas.py', 'python'],
  ['research_polars.py', 'python'],
  ['research.sql', 'sql'],
])('shows the code of %s word for word', (name, language) => {
  expect(blocks).toContainEqual({ language, code: read('examples', name) });
});

it('has no example that is not shown, and no recipe that is not named', () => {
  for (const name of readdirSync('docs/examples')) expect(text).toContain(`(examples/${name})`);
  for (const name of readdirSync('docs/recipes')) expect(text).toContain(`(recipes/${name})`);
});

it('links to files that exist', () => {
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !existsSync(join('docs', link)))).toEqual([]);
});

it('names every table of the data set, and columns that exist', () => {
  const tables = [...TABLES, labels];
  const rows = [...text.matchAll(/^\| `(\w+)` \| a/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual(tables.map(({ name }) => name).sort());
  const columns = new Set(tables.flatMap((table) => table.columns.map(({ name }) => name)));
  const chapter = /## 4\. Before you count(.*?)## 5\./s.exec(text)![1]!;
  const named = [...chapter.matchAll(/`([a-z]+(?:_[a-z0-9]+)+)`/g)].map(([, name]) => name!);
  expect(named).toContain('function_word_share');
  // `concepts_…` stands for three of them.
  expect(named.filter((name) => !columns.has(name))).toEqual([]);
});

it('has a matrix with as many parts as it says', () => {
  const flow = parse(read('recipes', 'github-actions-matrix.yml')) as {
    env: { PARTS: number };
    jobs: { part: { strategy: { matrix: { part: number[] } } }; merge: { needs: string } };
  };
  const { part } = flow.jobs.part.strategy.matrix;
  expect(part).toEqual(Array.from({ length: flow.env.PARTS }, (_, at) => at + 1));
  expect(flow.jobs.merge.needs).toBe('part');
});
