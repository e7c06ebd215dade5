// The JSON contract of the division of a paper that holds both domains, part of the comparison.
import { z } from 'zod';

const side = z.enum(['culture', 'welfare']).nullable();

const part = z.object({
  heading: z
    .string()
    .nullable()
    .describe('Heading path, highest level first, joined by " › "; null before the first heading.'),
  page: z.int().positive().nullable(),
  rows: z.boolean().describe('True for rows of a table that were given a side one by one.'),
  side: side.describe('null: left out of the comparison.'),
  reason: z.enum(['option', 'heading', 'text', 'parent', 'row', 'unclear']),
  parent: z.int().nullable().describe('Place in this list of the section above; null at the top.'),
  paragraphs: z.int().describe('Without those of the sections below it.'),
  culture: z.int().describe('Paragraphs about culture alone.'),
  welfare: z.int().describe('Paragraphs about welfare alone.'),
  both: z.int().describe('Paragraphs about both.'),
});

/** `split` in the comparison: null for papers that were given for one side. */
export const splitSchema = z
  .array(
    z.object({
      id: z.string(),
      path: z.string(),
      documents: z
        .object({ culture: z.string(), welfare: z.string() })
        .describe('Ids in `documents` of the two halves.'),
      paragraphs: z.object({ culture: z.int(), welfare: z.int(), neither: z.int() }),
      parts: z.array(part),
    }),
  )
  .nullable()
  .describe('How papers that hold both domains were divided; null for an ordinary comparison.');
