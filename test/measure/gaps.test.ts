import { expect, it } from 'vitest';
import { expectedPassages, judgeGap } from '../../src/measure/gaps.js';

const clear = { passages: 6, sections: 3, words: 6000, traces: 0, otherWords: 6000 };

it('is an open place when clearly present here, without a trace there, and enough text to expect it', () => {
  expect(judgeGap(clear)).toBe('open');
});

it('expects at the present rate per word: 6 in 6,000 words make 1.5 in 1,500', () => {
  expect(expectedPassages({ ...clear, otherWords: 1500 })).toBe(1.5);
  expect(judgeGap({ ...clear, otherWords: 1500 })).toBe('too-little-text');
});

it('is none with a trace in the other text, with two passages, or with all passages in one section', () => {
  expect(judgeGap({ ...clear, traces: 1 })).toBe('none');
  expect(judgeGap({ ...clear, passages: 2 })).toBe('none');
  expect(judgeGap({ ...clear, sections: 1 })).toBe('none');
});
