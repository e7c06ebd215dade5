// RV002: does the language of the paper refer to each of the dimensions of Positive Health that it is meant to?
import { z } from 'zod';
import { namesOf } from '../look/lists.js';
import { defineRule, type Hit } from '../model.js';

const LEXICON = 'positive-health';
const DIMENSIONS = [
  'body-functions',
  'mental-wellbeing',
  'meaning',
  'quality-of-life',
  'participation',
  'daily-functioning',
] as const;

const options = z.strictObject({
  dimensions: z
    .array(z.enum(DIMENSIONS))
    .min(1)
    .default([...DIMENSIONS])
    .describe('Dimensions of Positive Health that the paper is meant to speak of.'),
  minimum: z.int().min(1).max(100).default(1).describe('How many passages each of them should have.'),
});

export const dimensionsRule = defineRule({
  id: 'RV002',
  name: 'dimensions',
  severity: 'off',
  options,
  check({ passages }, { dimensions, minimum }, { lexicons }): Hit[] {
    const declared = (lexicons.find(({ id }) => id === LEXICON)?.themes ?? []).filter(({ id }) =>
      dimensions.some((dimension) => dimension === id),
    );
    const few = declared
      .map(({ id, label }) => ({
        id,
        label,
        count: passages.filter(({ coded }) => coded.dimensions.includes(id)).length,
      }))
      .filter(({ count }) => count < minimum);
    if (few.length === 0) return [];
    const none = few.every(({ count }) => count === 0);
    const names = namesOf(none ? few.map(({ label }) => ({ label })) : few);
    const data = { ...names, n: few.length, of: declared.length, minimum };
    const key = few.map(({ id }) => id).join(' ');
    return [{ span: null, paragraph: null, code: none ? 'none' : 'few', key, data }];
  },
});
