// `raakvlak check` and `raakvlak init` as a user runs them: settings, gate, baseline, remarks and what cannot be read.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { raakvlak } from './inside.js';
import { newFolder, WELFARE } from './run.js';

/** One abbreviation that nothing explains. */
const DRAFT = `# Cultuurnota

## Ouderen

Het museum ontvangt mensen uit het verpleeghuis. De KWZX helpt daarbij mee.

De muziekschool geeft les, het theater speelt en de bibliotheek leest voor.

Het koor zingt in de kerk.
`;
const OTHERS = ['001', '002', '003', '004', '005', '006', '007', '008', '010', '011', '012', '013'];
/** Only the rule on abbreviations. */
const ONLY = `rules:\n${OTHERS.map((id) => `  RV${id}: off\n`).join('')}`;
const ABBREVIATION = (severity: string): string => `${ONLY}  abbreviation: ${severity}\n`;

let folder: string;
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  raakvlak(words, { cwd: folder, env });
const check = (...words: string[]) => run(['check', ...words]);

beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'concepten'));
  write('concepten/nota.md', DRAFT);
  write('welzijn.md', WELFARE);
  write('raakvlak.yaml', ABBREVIATION('warning'));
});

describe('check', () => {
  it('says per paper what was found, where, what was expected and what to do', async () => {
    const { code, stdout, stderr } = await check('concepten/nota.md', '--domain', 'cultuur');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^concepten\/nota\.md \(cultuur\)\n\n {2}let op {2}RV009 abbreviation {2}regel 5:53, Cultuurnota > Ouderen\n/,
    );
    expect(stdout).toContain('    ‘De [KWZX] helpt daarbij mee.’\n');
    expect(stdout).toMatch(/\n {4}Verwacht: .*\n/);
    expect(stdout).toMatch(/\n {4}Doen: /);
    expect(stdout).toContain('\n1 bevinding: 1 keer ‘let op’.\n');
    expect(stdout).toContain('raakvlak controleer --explain RV009');
    expect(stdout).not.toMatch(/\u001b|undefined/);
    expect(await run(['controleer', 'concepten/nota.md', '--domain', 'culture'])).toEqual({
      code,
      stdout,
      stderr,
    });
  });

  it('says that it guessed the domain, or that nobody knows it', async () => {
    const guessed = await check('concepten/nota.md');
    expect(guessed.stderr).toMatch(
      /^concepten\/nota\.md: lijkt over cultuur te gaan \(3 van de 3 alinea’s; over zorg en welzijn 1\)\. .*\n$/,
    );
    write('kort.md', 'Dit gaat over wegen en bruggen.\n');
    const { stderr, stdout } = await check('kort.md', '--config', 'leeg.yaml').then(async (missing) => {
      expect(missing).toMatchObject({ code: 2, stdout: '' });
      write('leeg.yaml', '');
      return check('kort.md', '--config', 'leeg.yaml');
    });
    expect(stderr).toMatch(
      /^kort\.md: het is niet duidelijk of dit over cultuur of over welzijn gaat\. .*RV001.*\n$/,
    );
    expect(stdout).toMatch(/^kort\.md\n/);
  });

  it('closes the gate for an error, or for more warnings than are allowed; advice never does', async () => {
    const codes = async (severity: string, ...words: string[]) => {
      write('poort.yaml', `${ABBREVIATION(severity)}`);
      return (await check('concepten/nota.md', '--config', 'poort.yaml', ...words)).code;
    };
    expect(await codes('error')).toBe(1);
    expect(await codes('warning')).toBe(0);
    expect(await codes('warning', '--max-warnings', '1')).toBe(0);
    expect(await codes('warning', '--max-warnings', '0')).toBe(1);
    expect(await codes('advice', '--max-warnings', '0')).toBe(0);
    expect(await codes('off', '--max-warnings', '0')).toBe(0);
    expect((await check('concepten/nota.md', '--max-warnings', '-1')).stderr).toMatch(
      /^raakvlak: -1 kan niet bij --max-warnings/,
    );
  });

  it('a file that cannot be read outranks the gate, and the findings of the others are shown', async () => {
    const { code, stdout, stderr } = await check('concepten/nota.md', 'weg.md', '--max-warnings', '0');
    expect(code).toBe(2);
    expect(stderr).toContain('raakvlak: weg.md bestaat niet.');
    expect(stdout).toContain('RV009 abbreviation');
    expect(stdout).toContain('Niet gelezen: weg.md bestaat niet.');
    // Where nothing could be read, standard error says all there is.
    expect(await check('weg.md')).toMatchObject({ code: 2, stdout: '' });
  });

  it('without files it checks those of the configuration, seen from its folder', async () => {
    write(
      'raakvlak.yaml',
      `papers:\n  - files: concepten/*.md\n    domain: cultuur\n${ABBREVIATION('warning')}`,
    );
    const here = await check();
    expect(here).toMatchObject({ code: 0, stderr: '' });
    const there = await raakvlak(['check'], { cwd: join(folder, 'concepten') });
    expect(there.stdout).toMatch(/^nota\.md \(cultuur\)\n/);
    write('overal.yaml', `papers:\n  - files: "**/*.md"\n    domain: cultuur\n${ABBREVIATION('off')}`);
    const above = ['check', '--config', '../overal.yaml'];
    const all = await raakvlak(above, { cwd: join(folder, 'concepten') });
    expect(all.stdout).toMatch(/^\.\.\/.*\.md \(cultuur\)$/m);
    expect(all.stdout).toMatch(/^nota\.md \(cultuur\)$/m);
    expect((await run(['check', '--config', 'leeg.yaml'])).stderr).toMatch(
      /^raakvlak: Noem minstens één bestand na controleer/,
    );
  });

  it('leaves out what a remark or the configuration says, with a reason, and tells of exceptions in vain', async () => {
    write(
      'uit.md',
      DRAFT.replace('Het museum', '<!-- raakvlak-uit RV009: iedereen kent die -->\n\nHet museum'),
    );
    const remark = await check('uit.md', '--domain', 'cultuur');
    expect(remark.stdout).toContain(
      'Niets opgevallen.\n\nGeen bevindingen.\nMet een reden weggelaten: 1 bevinding.\n',
    );
    write(
      'uit.yaml',
      `papers: [{ files: uit.md, domain: cultuur }]\nsuppress:\n  - { rule: abbreviation, quote: niets, reason: oud }\n${ABBREVIATION('error')}`,
    );
    const vain = await check('--config', 'uit.yaml');
    expect(vain.code).toBe(0);
    expect(vain.stdout).toMatch(/\nuit\.yaml\n\n {2}let op {2}RV000 suppression {2}regel 3:5\n/);
  });

  it('speaks the language of the configuration, unless the command line says otherwise', async () => {
    write('taal.yaml', `lang: en\n${ABBREVIATION('warning')}`);
    const words = ['concepten/nota.md', '--domain', 'cultuur', '--config', 'taal.yaml'];
    expect((await check(...words)).stdout).toContain('\n1 finding: 1 warning.\n');
    expect((await check(...words, '--lang', 'nl')).stdout).toContain('\n1 bevinding: 1 keer ‘let op’.\n');
  });

  it('reads reference papers only for rules that look at them', async () => {
    write('naast.yaml', 'papers: [{ files: "*/nota.md", domain: cultuur, reference: weg.md }]\n');
    expect((await check('--config', 'naast.yaml')).stderr).toContain('weg.md bestaat niet');
    const off = await check('concepten/nota.md', '--domain', 'cultuur', '--reference', 'weg.md');
    expect(off).toMatchObject({ code: 0, stderr: '' });
    const on = await check(
      'concepten/nota.md',
      '--domain',
      'cultuur',
      '--reference',
      'welzijn.md',
      '--config',
      'leeg.yaml',
    );
    expect(on.stdout).not.toContain('--reference');
    const own = await check('welzijn.md', '--reference', './welzijn.md', '--config', 'leeg.yaml');
    expect(own.stderr).toMatch(/^welzijn\.md staat ook bij --reference\. /);
  });

  it.each(['json', 'sarif', 'junit', 'github', 'gitlab', 'rdjson', 'markdown'])(
    'writes %s',
    async (format) => {
      const { code, stdout, stderr } = await check(
        'concepten/nota.md',
        '--domain',
        'cultuur',
        '--format',
        format,
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('RV009');
    },
  );

  it('takes the form from the name of the file, and what suits GitHub on GitHub', async () => {
    const sarif = await check('concepten/nota.md', '--domain', 'cultuur', '-o', 'uit.sarif');
    expect(sarif).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(folder, 'uit.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    const summary = join(folder, 'summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const words = ['check', 'concepten/nota.md', '--domain', 'cultuur'];
    expect((await run(words, env)).stdout).toMatch(/^::warning file=concepten\/nota\.md,line=5,/);
    expect(readFileSync(summary, 'utf8')).toContain('RV009');
    expect((await run([...words, '--format', 'terminal'], env)).stdout).toMatch(/^concepten/);
    const nowhere = await run(words, { ...env, GITHUB_STEP_SUMMARY: join(folder, 'nergens', 'summary.md') });
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toMatch(/De samenvatting kan niet .*GITHUB_STEP_SUMMARY/);
  });

  it('lists and explains the rules; an unknown one says which was meant', async () => {
    const list = await check('--rules');
    expect(list.stdout).toMatch(/\nRV000 {2}suppression +let op {2}/);
    expect(list.stdout.match(/^RV\d{3} /gm)).toHaveLength(14);
    expect(await check('--explain', 'rv009')).toMatchObject({ code: 0, stderr: '' });
    expect(await check('--explain', 'abreviation')).toMatchObject({
      code: 2,
      stderr:
        'raakvlak: De regel abreviation bestaat niet. Bedoelt u abbreviation? Alle regels: raakvlak controleer --rules.\n',
    });
  });

  it('a configuration that is wrong says every mistake and checks nothing', async () => {
    write('fout.yaml', 'rules:\n  RV009: fuot\nmaxwarnings: 3\n');
    const { code, stdout, stderr } = await check('concepten/nota.md', '--config', 'fout.yaml');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(
      /^raakvlak: .*\(2 fouten\):\nfout\.yaml:2:3 rules\.RV009: .*\nfout\.yaml:3:1 maxwarnings: .*‘maxWarnings’\?\n$/,
    );
  });

  it('never writes over what it reads', async () => {
    const { code, stderr } = await check(
      'concepten/nota.md',
      '--baseline',
      'concepten/nota.md',
      '--update-baseline',
    );
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toMatch(/is een van de stukken zelf/);
    expect(readFileSync(join(folder, 'concepten/nota.md'), 'utf8')).toBe(DRAFT);
  });
});

describe('a baseline', () => {
  const words = [
    'concepten/basis.md',
    '--domain',
    'cultuur',
    '--baseline',
    'basis.json',
    '--max-warnings',
    '0',
  ];
  const stored = (): unknown => JSON.parse(readFileSync(join(folder, 'basis.json'), 'utf8'));

  it('makes what is known silent, keeps as text moves, and is tidied', async () => {
    write('concepten/basis.md', DRAFT);
    expect((await check(...words)).stderr).toMatch(/De baseline basis\.json kan niet gelezen worden/);
    const made = await check(...words, '--update-baseline');
    expect(made).toMatchObject({ code: 0, stderr: 'Baseline geschreven: basis.json (1 bevinding).\n' });
    expect(stored()).toMatchObject({ version: 1, files: { 'concepten/basis.md': { RV009: { count: 1 } } } });

    write(
      'concepten/basis.md',
      DRAFT.replace('## Ouderen', `## Vooraf\n\n${'Een alinea erbij.\n\n'.repeat(30)}## Ouderen`),
    );
    const moved = await check(...words);
    expect(moved.code).toBe(0);
    expect(moved.stdout).toContain('Geen bevindingen.\nAl bekend (baseline): 1 bevinding.\n');
    expect(
      await raakvlak(['check', 'basis.md', ...words.slice(1, 3), '--baseline', '../basis.json'], {
        cwd: join(folder, 'concepten'),
      }),
    ).toMatchObject({ code: 0, stdout: expect.stringContaining('Al bekend') as string });

    write('concepten/basis.md', `${DRAFT}\nDe QRZT doet ook mee.\n`);
    const fresh = await check(...words);
    expect(fresh.code).toBe(1);
    expect(fresh.stdout).toContain('[QRZT]');
    expect(fresh.stdout).not.toContain('KWZX');

    write('concepten/basis.md', 'Het museum ontvangt gasten.\n');
    expect((await check(...words)).stdout).toContain('In de baseline staat 1 bevinding die er niet meer is.');
    await check(...words, '--prune-baseline');
    expect(stored()).toEqual({ version: 1, files: {} });
  });

  it('needs a name, and must be one', async () => {
    expect((await check('concepten/nota.md', '--update-baseline')).stderr).toMatch(
      /Bij --update-baseline hoort een bestand/,
    );
    const told = async (text: string, ...more: string[]): Promise<string> => {
      write('geen.json', text);
      return (await check('concepten/nota.md', '--baseline', 'geen.json', ...more)).stderr;
    };
    expect(await told('{"version":1,"fil')).toMatch(/geen\.json is geen baseline/);
    expect(await told('{"version":9}', '--update-baseline')).toMatch(/geen\.json heeft versie 9/);
    expect((await check('concepten/nota.md', '--baseline', 'concepten')).stderr).toMatch(
      /concepten is een map/,
    );
  });

  it('is never written over by the findings', async () => {
    const empty = '{"version":1,"files":{}}';
    write('heel.json', empty);
    const { code, stderr } = await check('concepten/nota.md', '--baseline', 'heel.json', '-o', './heel.json');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'raakvlak: ./heel.json is de baseline. Kies na -o een andere naam, dan blijft de baseline heel.\n',
    });
    expect(readFileSync(join(folder, 'heel.json'), 'utf8')).toBe(empty);
  });
});

describe('init', () => {
  it('writes a configuration that holds and knows the papers by their names, and replaces nothing', async () => {
    const own = newFolder();
    mkdirSync(join(own, '.git'));
    writeFileSync(join(own, 'cultuurnota.md'), DRAFT);
    writeFileSync(join(own, 'wmo-kader.md'), WELFARE);
    const init = (): ReturnType<typeof raakvlak> => raakvlak(['init'], { cwd: own });
    expect(await init()).toMatchObject({ code: 0, stdout: '' });
    expect(existsSync(join(own, 'raakvlak.yaml'))).toBe(true);
    const { code, stdout, stderr } = await raakvlak(['check'], { cwd: own });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^cultuurnota\.md \(cultuur\)\n[^]*\nwmo-kader\.md \(welzijn\)\n/);
    expect((await raakvlak(['init', 'a', 'b'], { cwd: own })).stderr).toMatch(/schrijft in één map/);
    expect(await init()).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/raakvlak\.yaml bestaat al/) as string,
    });
    rmSync(own, { recursive: true });
  });
});
