// Corrections of the division: sections named by heading or number.
import { expect, it } from 'vitest';
import { sectionChoices } from '../../src/commands/both-sections.js';
import { RaakvlakError } from '../../src/errors.js';
import { paper } from '../measure/split/papers.js';

const { parts } = paper(
  { heading: '3 Meedoen' },
  { heading: '3.1 Kunst en cultuur', level: 2 },
  { heading: '3.1.1 De Warenar', level: 1 },
  { heading: 'Hoofdstuk 4: Zorg' },
);

function errorOf(run: () => unknown): { code: string; data: unknown } {
  try {
    run();
  } catch (error) {
    if (error instanceof RaakvlakError) return { code: error.code, data: error.data };
  }
  throw new Error('no error');
}

it('by its text in any case, with or without its number, or by its number alone', () => {
  for (const name of ['kunst en cultuur', '3.1 Kunst en cultuur', '3.1', 'Kunst  en cultuur.']) {
    const { choose, check } = sectionChoices({ neitherSection: [name] });
    // 3.1.1 is numbered below 3.1, although its heading stands on a higher level
    expect([...choose(parts)].sort()).toEqual([
      [2, null],
      [3, null],
    ]);
    expect(check).not.toThrow();
  }
  expect([...sectionChoices({ cultureSection: ['hoofdstuk 4'] }).choose(parts)]).toEqual([[4, 'culture']]);
});

it('a section that is named itself does not go with the number above it', () => {
  const { choose } = sectionChoices({ cultureSection: ['3.1'], welfareSection: ['De Warenar'] });
  expect([...choose(parts)].sort()).toEqual([
    [2, 'culture'],
    [3, 'welfare'],
  ]);
});

it('says what it may be when no paper has the heading', () => {
  const { choose, check } = sectionChoices({ welfareSection: ['De Warenaar'] });
  choose(parts);
  expect(errorOf(check)).toEqual({
    code: 'both-section-unknown',
    data: { option: '--welfare-section', value: 'De Warenaar', hint: '3.1.1 De Warenar' },
  });
});

it('is content when one of the papers has it, and refuses one heading on two sides', () => {
  const { choose, check } = sectionChoices({ cultureSection: ['Zorg'] });
  choose(paper({ heading: 'Wegen' }).parts);
  choose(parts);
  expect(check).not.toThrow();
  const twice = sectionChoices({ cultureSection: ['3.1'], neitherSection: ['kunst en cultuur'] });
  expect(errorOf(() => twice.choose(parts))).toMatchObject({ code: 'both-section-twice' });
});
