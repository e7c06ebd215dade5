// A document that was read, with everything masked that leads to a person, at the same offsets.
import { describe, expect, it } from 'vitest';
import { maskDocument, maskOutcomes, maskTexts } from '../../src/preparing/mask.js';
import { RaakvlakError } from '../../src/errors.js';
import { withLabels } from '../../src/masks.js';
import type { Document } from '../../src/types.js';

const TEXT = 'Voorwoord van Jan Smit\n\nBel Smit: 06-12345678.\n\nMail j.smit@stad.nl.';
const document: Document = {
  id: 'c1',
  path: 'nota.md',
  sha256: '0',
  format: 'markdown',
  title: 'Nota van wethouder Smit',
  text: TEXT,
  blocks: [
    { span: { start: 0, end: 22 }, role: 'heading', level: 1, page: 1 },
    { span: { start: 24, end: 46 }, role: 'paragraph', page: 1 },
  ],
  pages: 1,
  pageLabels: ['iv'],
  notices: [{ code: 'excluded-sections', data: { heading: 'Dank aan Jan Smit', sections: 1 }, page: 1 }],
};

describe('maskDocument', () => {
  const masked = maskDocument(document, 'nl');

  it('keeps the length of the text and hides what leads to a person', () => {
    expect(masked.text).toHaveLength(TEXT.length);
    expect(masked.blocks).toBe(document.blocks);
    expect(withLabels(masked.text)).toBe('Voorwoord van [naam]\n\nBel [naam]: [telefoon].\n\nMail [e-mail].');
  });

  it('hides it in the title, the notices and the labels of pages too', () => {
    expect(withLabels(masked.title!)).toBe('Nota van wethouder [naam]');
    expect(masked.pageLabels).toEqual(['iv']);
    expect(withLabels(String(masked.notices[0]!.data['heading']))).toBe('Dank aan [naam]');
    expect(masked.notices[0]!.data['sections']).toBe(1);
  });

  it('hides it in remarks of the writer, and adds none where there were none', () => {
    const remarks = [{ text: 'raakvlak-uit RV009: vraag van Jan Smit, j.smit@stad.nl', offset: 24, line: 3 }];
    const [said] = maskDocument({ ...document, remarks }, 'nl').remarks!;
    expect(withLabels(said!.text)).toBe('raakvlak-uit RV009: vraag van [naam], [e-mail]');
    expect(said).toMatchObject({ offset: 24, line: 3 });
    expect(masked).not.toHaveProperty('remarks');
  });

  it('counts what stands in the blocks that are left', () => {
    expect(masked.notices[1]).toEqual({
      code: 'masked-names',
      data: { names: 2, emails: 0, phones: 1 },
      page: null,
    });
  });

  it('has the labels of the language', () => {
    expect(withLabels(maskDocument(document, 'en').text)).toContain('Bel [name]: [phone].');
  });
});

describe('maskTexts', () => {
  it('knows a name of one text in the others', () => {
    const texts = ['Jan Smit danst.', 'Volgens Smit is het goed.'];
    expect(maskTexts(texts, 'nl').map(withLabels)).toEqual(['[naam] danst.', 'Volgens [naam] is het goed.']);
  });
});

describe('maskOutcomes', () => {
  const outcomes = [{ ok: true, document }] as const;

  it('does nothing unasked', () => {
    expect(maskOutcomes(outcomes, (read) => [...read], {}, 'nl')).toEqual(outcomes);
  });

  it('masks what an error proposes', () => {
    const fail = (): never => {
      throw new RaakvlakError('exclude-section-unknown', { value: 'x', hint: 'Voorwoord van Jan Smit' });
    };
    try {
      maskOutcomes(outcomes, fail, { maskNames: true }, 'nl');
      expect.unreachable();
    } catch (error) {
      expect(withLabels(String((error as RaakvlakError).data['hint']))).toBe('Voorwoord van [naam]');
    }
  });
});
