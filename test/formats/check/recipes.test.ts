// The recipes of docs/ci.md and the action: YAML that parses, names that exist, and a script that passes words on unharmed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECK_FORMATS } from '../../../src/check/formats.js';
import { raakvlak } from '../../attacks/run.js';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly if?: string;
}
interface Workflow {
  readonly jobs?: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const page = readFileSync('docs/ci.md', 'utf8');
const recipes = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
const action = parse(readFileSync('action.yml', 'utf8')) as Action;

describe('docs/ci.md', () => {
  it('has recipes that parse', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(8);
    for (const text of recipes) expect(() => parse(text, { strict: true }) as unknown, text).not.toThrow();
  });

  it('gives the action only inputs that it has', () => {
    const used = recipes
      .flatMap((text) => Object.values((parse(text) as Workflow).jobs ?? {}))
      .flatMap(({ steps }) => steps)
      .filter(({ uses }) => uses?.startsWith('./') === true)
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(used.length).toBeGreaterThan(3);
    for (const name of used) expect(Object.keys(action.inputs)).toContain(name);
  });

  it('names every form, and only options that the command has', async () => {
    for (const form of CHECK_FORMATS) expect(page).toContain(`| \`${form}\``);
    const { stdout: help } = await raakvlak(['check', '--help']);
    const commands = page
      .split('\n')
      .filter((line) => /(?:raakvlak\.js check|raakvlak controleer)/.test(line));
    const options = commands.flatMap((line) => [
      ...line.replace(/^.*?(?:raakvlak\.js check|raakvlak controleer)/, '').matchAll(/ (--[a-z-]+)/g),
    ]);
    expect(options.length).toBeGreaterThan(5);
    for (const [, option] of options) expect(help).toContain(option!);
    for (const [, form] of page.matchAll(/--format ([a-z]+)/g)) expect(CHECK_FORMATS).toContain(form);
  });
});

describe('action.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'raakvlak-action-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const script = action.runs.steps.at(-1)!;
  const hasBash = spawnSync('bash', ['--version']).status === 0;

  it('is a composite action of which every input is described, and none is part of the script', () => {
    expect(action.runs.using).toBe('composite');
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
    for (const value of Object.values(script.env!)) {
      const name = /inputs\.([a-z-]+)/.exec(value)?.[1];
      if (name !== undefined) expect(Object.keys(action.inputs)).toContain(name);
    }
  });

  it.skipIf(!hasBash)('passes words on as they are, and the exit code back', () => {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(
      join(folder, 'bin', 'raakvlak.js'),
      'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;',
    );
    const run = (env: Readonly<Record<string, string>>) => {
      const all = {
        FILES: '',
        CONFIG: '',
        FORMAT: '',
        OUTPUT: '',
        MAX_WARNINGS: '',
        VERSION: '',
        ACTION_PATH: folder,
      };
      const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', script.run!], {
        env: { ...process.env, ...all, ...env },
        encoding: 'utf8',
      });
      return { status, words: JSON.parse(stdout) as string[] };
    };
    expect(run({})).toEqual({ status: 1, words: ['check', '--'] });
    expect(
      run({
        FILES: 'a b.md\n\n-x$(date);`id`.docx\n',
        CONFIG: 'c d.yaml',
        FORMAT: 'sarif',
        MAX_WARNINGS: '3',
      }).words,
    ).toEqual([
      ...['check', '--config', 'c d.yaml', '--format', 'sarif', '--max-warnings', '3', '--'],
      ...['a b.md', '-x$(date);`id`.docx'],
    ]);
  });
});
