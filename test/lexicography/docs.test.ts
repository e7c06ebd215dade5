// The examples in docs/lexicons.md work with the lexicons as they are, and the published schema is that of the sources.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import { publishedLexiconSchema } from '../../src/lexicon/json-schema.js';
import { readYaml } from '../../src/lexicon/yaml.js';
import { loadWorkingLexicons } from '../../src/lexicons.js';

const folder = mkdtempSync(join(tmpdir(), 'raakvlak-docs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = [...readFileSync('docs/lexicons.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, yaml]) => yaml!,
);

describe('the examples', () => {
  it.each(examples.map((yaml, index) => [index, yaml] as const))('%i can be used', async (index, yaml) => {
    const path = join(folder, `example-${index}.yaml`);
    writeFileSync(path, yaml);
    const warnings: unknown[] = [];
    const lexicons = await loadWorkingLexicons({ own: [path], onWarning: (one) => warnings.push(one) });
    expect(warnings).toEqual([]);
    expect(lexicons.some(({ own }) => own?.files[0]?.file === path)).toBe(true);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(publishedLexiconSchema()) as object);

  it('is the published one', () =>
    expect(readFileSync('docs/raakvlak-lexicon.schema.json', 'utf8')).toBe(publishedLexiconSchema()));

  it('accepts the shipped lexicons and the examples, and refuses a wrong key', () => {
    const culture = readFileSync('lexicons/culture.yaml', 'utf8');
    for (const yaml of [culture, ...examples]) expect(validate(readYaml(yaml, 'x').value)).toBe(true);
    expect(validate(readYaml('extends: culture\nconcept: []\n', 'x').value)).toBe(false);
  });

  it('describes the keys that an author meets', () => {
    expect(publishedLexiconSchema()).toContain('Where the term counts inside a longer word');
  });
});
