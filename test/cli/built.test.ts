// The program as it is installed, in a process of its own: what it says, what it loads, and pipes that close.
import { execFile, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { raakvlak as built } from './built.js';
import { CULTURE, newFolder, raakvlak as spawned, WELFARE } from './run.js';

const folder = newFolder();
writeFileSync(join(folder, 'cultuur.md'), CULTURE);
writeFileSync(join(folder, 'welzijn.md'), WELFARE);
const PAIR = ['compare', '--culture', 'cultuur.md', '--welfare', 'welzijn.md'];
const TITLE = 'Cultuur en welzijn: waar raken ze elkaar?';

it('writes help without a word, and is done', async () => {
  const { code, stdout, stderr } = await spawned([]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Gebruik: raakvlak');
});

it('compares for the terminal, in Dutch, without colour in a pipe', async () => {
  const { code, stdout, stderr } = await spawned(PAIR, { cwd: folder });
  expect(code).toBe(0);
  expect(stdout.startsWith(`${TITLE}\n`)).toBe(true);
  expect(stdout).not.toContain('\u001b');
  expect(stdout.split('\n').every((line) => line.length <= 100)).toBe(true);
  expect(stderr).toBe('');
});

it('reads in threads of their own: what is wrong with a file is said, and the others are compared', async () => {
  const bad = ['empty', 'encrypted', 'damaged', 'scan'].map((name) =>
    resolve(`fixtures/features/${name}.pdf`),
  );
  const good = [...PAIR.slice(0, 3), resolve('fixtures/features/footnotes.pdf'), ...PAIR.slice(3)];
  const { code, stdout, stderr } = await built([...good, '--culture', ...bad, '--format', 'json'], {
    cwd: folder,
  });
  expect(code).toBe(2);
  const lines = stderr.trimEnd().split('\n');
  const causes = [/is leeg/, /wachtwoord/, /beschadigd/, /scan/];
  expect(lines).toHaveLength(causes.length);
  for (const [at, cause] of causes.entries())
    expect(lines.find((line) => line.includes(bad[at]!))).toMatch(cause);
  const { documents } = JSON.parse(stdout) as { documents: { format: string }[] };
  expect(documents.map(({ format }) => format)).toEqual(['markdown', 'pdf', 'markdown']);
});

it('gives the same JSON each time', async () => {
  const [first, second] = await Promise.all([
    built([...PAIR, '--format', 'json'], { cwd: folder }),
    spawned([...PAIR, '--format=JSON'], { cwd: folder }),
  ]);
  expect(JSON.parse(first.stdout)).toMatchObject({ options: { command: 'compare' } });
  expect(second.stdout).toBe(first.stdout);
});

it('gives the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await spawned(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

/** Prints the address of every module that is loaded, from before the program starts. */
const LISTENER = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) { writeSync(2, 'LOADED ' + url + '\\\\n'); return next(url, context); }
  \`));
`)}`;

async function loaded(...given: string[]): Promise<string[]> {
  const { stderr } = await spawned(given, { node: ['--import', LISTENER] });
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('LOADED '))
    .map((line) => line.slice(7));
}

const HEAVY =
  /pdf-parse|pdfjs|natural|mammoth|fast-xml|htmlparser2|jszip|\/zod\/|\/yaml\/|cli-table3|csv-|-excel-file|mdast|words\.bin|\/dutch\/|\/lexicon\/|\/match\/|\/read\//;

it.each([['--help'], ['compare', '--help'], ['--version'], ['compare', '--cultur', 'x']])(
  'loads nothing heavy for %s %s',
  async (...given) => {
    const modules = await loaded(...given.filter((word) => typeof word === 'string'));
    expect(modules.some((url) => url.endsWith('/dist/cli.js'))).toBe(true);
    expect(modules.filter((url) => HEAVY.test(url))).toEqual([]);
  },
);

it('the list of modules does show them when they are loaded', async () => {
  const modules = await loaded(
    'compare',
    '--culture',
    'fixtures/features/short.md',
    '--welfare',
    'fixtures/features/escapes.md',
  );
  expect(modules.filter((url) => HEAVY.test(url)).length).toBeGreaterThan(10);
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  it('that closes early is no error', async () => {
    const bin = resolve('bin/raakvlak.js');
    const command = `"${process.execPath}" "${bin}" ${PAIR.join(' ')} --depth appendix | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
      execFile('bash', ['-c', command], { cwd: folder, encoding: 'utf8' }, (_error, out, err) =>
        done({ stdout: out, stderr: err }),
      );
    });
    expect(stdout).toBe(`${TITLE}\n0\n`);
    expect(stderr).toBe('');
  });

  it('that is closed before anything is written is no error', async () => {
    const child = spawn(process.execPath, [resolve('bin/raakvlak.js'), ...PAIR, '--format', 'json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const code = await new Promise((done) => child.on('close', done));
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
