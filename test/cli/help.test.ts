// Help and wrong usage, in the user's language. That nothing heavy is loaded for them stands in built.test.ts.
import { expect, it, describe } from 'vitest';
import { raakvlak } from './inside.js';

/** The text without its line breaks. */
const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('help', () => {
  it('is Dutch without a word, and is done', async () => {
    const { code, stdout, stderr } = await raakvlak([]);
    expect(code).toBe(0);
    expect(stdout).toContain('Gebruik: raakvlak');
    expect(words(stdout)).toContain('vergelijk een cultuurkader met een welzijnskader');
    expect(stderr).toBe('');
  });

  it('is English when asked', async () => {
    const { code, stdout } = await raakvlak(['--lang', 'en', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: raakvlak');
    expect(words(stdout)).toContain('compare a culture framework with a welfare framework');
  });

  it('of compare names every option and gives examples', async () => {
    const { stdout } = await raakvlak(['compare', '--help']);
    for (const option of ['--culture', '--welfare', '--format', '--output', '--lang', '--depth'])
      expect(stdout).toContain(option);
    expect(stdout).toContain('Voorbeelden:');
    expect((await raakvlak(['help', 'vergelijk'])).stdout).toBe(stdout);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown option', ['compare', '--cultur', 'a.pdf'], ['--cultur ', 'Bedoelt u --culture']],
    ['an unknown command', ['vergelijkt'], ['vergelijkt', 'Bedoelt u vergelijk']],
    [
      'a forgotten file name before the next option',
      ['compare', '--culture', '--welfare', 'b.pdf'],
      ['--culture', '--welfare'],
    ],
    ['a forgotten file name at the end', ['compare', '--culture', 'a.pdf', '--welfare'], ['--welfare']],
    [
      'an option as value of -o',
      ['compare', '--culture', 'a.pdf', '--welfare', 'b.pdf', '-o', '--lang', 'nl'],
      ['--output'],
    ],
    ['an empty file name', ['compare', '--culture', '', '--welfare', 'b.pdf'], ['--culture']],
    [
      'no files on one side',
      ['compare', '--culture', 'fixtures/features/short.md'],
      ['zorg en welzijn', '--welfare'],
    ],
    [
      'no files on the other side',
      ['compare', '--welfare', 'fixtures/features/short.md'],
      ['cultuur', '--culture'],
    ],
    [
      'a format that does not exist',
      ['compare', '--culture', 'a', '--welfare', 'b', '--format', 'html,boek'],
      ['boek', 'terminal, html, docx, markdown, json, csv, xlsx, all'],
    ],
    [
      'a language that does not exist',
      ['compare', '--culture', 'a', '--welfare', 'b', '--lang', 'de'],
      ['de', 'nl, en'],
    ],
    ['a seed that is no number', ['compare', '--culture', 'a', '--welfare', 'b', '--seed', 'x'], ['--seed']],
    ['a file without an option', ['compare', 'a.pdf'], ['a.pdf', '--culture']],
    [
      'an ending that tells no format',
      ['compare', '--culture', 'a', '--welfare', 'b', '-o', 'rapport.rtf'],
      ['rapport.rtf', '.md'],
    ],
  ])('%s', async (_what, given, expected) => {
    const { code, stdout, stderr } = await raakvlak(given);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^raakvlak: [^\n]+\.\n$/);
    for (const part of expected) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/\bat .*\.js|Error:|undefined/);
  });

  it('is explained in English when asked', async () => {
    const { code, stderr } = await raakvlak(['compare', '--cultur', 'a.pdf', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('The option --cultur does not exist. Did you mean --culture?');
  });
});
