// Masks keep the length of the text and are shown as a label, once per mask.
import { describe, expect, it } from 'vitest';
import { maskOf, withLabels, withoutUser } from '../src/masks.js';
import { plain } from '../src/report/plain.js';

describe('masks', () => {
  it.each([
    ['name', 'nl', '[naam]'],
    ['email', 'nl', '[e-mail]'],
    ['phone', 'nl', '[telefoon]'],
    ['name', 'en', '[name]'],
    ['email', 'en', '[e-mail]'],
    ['phone', 'en', '[phone]'],
  ] as const)('%s in %s', (kind, language, label) => {
    const mask = maskOf(kind, 12, language);
    expect(mask).toHaveLength(12);
    expect(withLabels(`Bel ${mask}.`)).toBe(`Bel ${label}.`);
    expect(plain(`Bel\n${mask}.`)).toBe(`Bel ${label}.`);
    expect(withLabels(mask.slice(5))).toBe(label);
  });

  it('stand beside each other', () => {
    const text = `${maskOf('name', 3, 'nl')}${maskOf('phone', 3, 'nl')} ${maskOf('name', 2, 'nl')}`;
    expect(withLabels(text)).toBe('[naam][telefoon] [naam]');
  });

  it('are no part of other text', () => expect(withLabels('Zonder [naam].')).toBe('Zonder [naam].'));
});

describe('paths without the name of the user', () => {
  it.each([
    ['/home/jan/stukken/nota.pdf', '~/stukken/nota.pdf'],
    ['/Users/Jan-Willem/nota.pdf', '~/nota.pdf'],
    ['C:\\Users\\jan\\Documenten\\nota.docx', '~\\Documenten\\nota.docx'],
    ['/home/jan/nota.pdf bestaat niet. Controleer de naam.', '~/nota.pdf bestaat niet. Controleer de naam.'],
    ['cultuur/nota.pdf', 'cultuur/nota.pdf'],
    ['/srv/home/nota.pdf', '/srv/home/nota.pdf'],
    ['/data/Users', '/data/Users'],
  ])('%s', (path, shown) => expect(withoutUser(path)).toBe(shown));
});
