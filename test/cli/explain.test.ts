// `raakvlak explain` as a user types it, with the real lexicons.
import { describe, expect, it } from 'vitest';
import { raakvlak } from './inside.js';

/** The text without its line breaks. */
const words = (text: string): string => text.replace(/\s+/g, ' ');

describe('explain', () => {
  it('says at which place of a compound a term counts', async () => {
    const { code, stdout, stderr } = await raakvlak(['verklaar', 'organisatiecultuur']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(words(stdout)).toContain('Delen: organisatie + cultuur');
    expect(words(stdout)).toContain('‘cultuur’ staat achteraan. De term telt alleen vooraan');
    expect(stdout).not.toContain('\u001b[');
  });

  it('names the exception that keeps a term out', async () => {
    expect(words((await raakvlak(['explain', '--lang', 'en', 'kunstgras'])).stdout)).toContain(
      '‘kunstgras’ is on the list of exceptions of this term.',
    );
  });

  it('takes several words as one text', async () => {
    const { stdout } = await raakvlak(['verklaar', 'fysieke', 'en', 'mentale', 'gezondheid']);
    expect(stdout).toContain('De tekst ‘fysieke en mentale gezondheid’');
    expect(stdout).toContain('mentale gezondheid');
  });

  it('gives JSON', async () => {
    const { stdout } = await raakvlak(['explain', 'bibliotheek', '--format', 'json']);
    const json = JSON.parse(stdout) as { words: { found: { lexicon: string; term: string }[] }[] };
    expect(
      json.words[0]?.found.some(({ lexicon, term }) => lexicon === 'culture' && term.includes('bibliotheek')),
    ).toBe(true);
  });

  it('uses colour only when asked, and then only for the look', async () => {
    const coloured = await raakvlak(['verklaar', 'kunstgras'], { env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[');
  });

  it.each([[[]], [['']], [['...']]])('asks for a word when there is none: %j', async (given) => {
    const { code, stdout, stderr } = await raakvlak(['verklaar', ...given]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Noem een woord of zinsdeel na verklaar');
  });

  it('has help with examples, under both names', async () => {
    const { stdout } = await raakvlak(['verklaar', '--help']);
    expect(stdout).toContain('raakvlak explain|verklaar');
    expect(stdout).toContain('raakvlak verklaar organisatiecultuur');
    expect((await raakvlak(['help', 'explain'])).stdout).toBe(stdout);
  });

  it('refuses another format', async () => {
    const { code, stderr } = await raakvlak(['verklaar', 'kunst', '--format', 'markdown']);
    expect(code).toBe(2);
    expect(stderr).toContain('terminal, json');
  });
});
