// Levels of headings: by number, by look and by outline.
import { describe, expect, it } from 'vitest';
import { headingLevels, type HeadingLook } from '../../../src/read/pdf/headings.js';

const look = (size: number, depth = 0, outline = 0): HeadingLook => ({
  size,
  weight: 700,
  italic: false,
  capitals: false,
  depth,
  outline,
});

/** Enough headings of a look to be in use in a document of this size. */
const many = (size: number, times: number): HeadingLook[] => Array.from({ length: times }, () => look(size));

describe('levels of headings', () => {
  it('go by the number where all look alike, and put what has no number below the number it follows', () => {
    const looks = [
      look(13, 1),
      look(10, 2),
      look(10, 3),
      look(10),
      look(10),
      look(10, 3),
      look(10),
      look(13, 1),
    ];
    expect(headingLevels(looks)).toEqual([1, 2, 3, 4, 4, 3, 4, 1]);
  });

  it('leave a chapter without a number beside the chapters with one', () => {
    expect(headingLevels([look(13), look(13, 1), look(10, 2), look(13)])).toEqual([1, 1, 2, 1]);
  });

  it('do not start again at a look that is used only once or twice', () => {
    // 22 points once on the cover, 13 for chapters, 11.5 once, 10 for what stands below.
    const looks = [look(22), ...many(13, 6), look(11.5), ...many(10, 8)];
    expect(headingLevels(looks)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('put a look that is used once beside the looks in use of its own size', () => {
    // 94 points for chapters, 28 below; among the small titles one is bold, the other eight are not.
    const plain = Array.from({ length: 8 }, () => ({ ...look(10), weight: 400 }));
    const looks = [look(94), look(28), look(10), ...plain, look(94), look(28)];
    expect(headingLevels(looks)).toEqual([1, 2, 3, ...plain.map(() => 3), 1, 2]);
    // 13 bold for chapters, once in capitals: with them, and not above
    const capitals = { ...look(13), capitals: true };
    expect(headingLevels([look(22), look(22), capitals, ...many(13, 10)])).toEqual([
      1,
      1,
      2,
      ...many(13, 10).map(() => 2),
    ]);
  });

  it('follow the outline where it knows most headings', () => {
    const looks = [look(22), look(13, 0, 1), look(10, 0, 2), look(10), look(13, 0, 1)];
    expect(headingLevels(looks)).toEqual([1, 1, 2, 3, 1]);
  });

  it('begin at 1 in a chapter that was cut from a larger paper and kept its bookmarks', () => {
    const looks = [look(22, 0, 2), look(13, 0, 3), look(10), look(13, 0, 3)];
    expect(headingLevels(looks)).toEqual([1, 2, 3, 2]);
  });
});
