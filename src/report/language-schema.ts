// The part of the JSON contract about words, as a zod schema.
import { z } from 'zod';

/** A value for either framework. */
export const perDomain = <T extends z.ZodType>(value: T) => z.object({ culture: value, welfare: value });

const occurrences = perDomain(
  z.object({
    passages: z.array(z.string()).describe('Ids of `passages`, one per occurrence: an id may stand twice.'),
    elsewhere: z
      .array(
        z.object({
          documentId: z.string(),
          page: z.int().positive().nullable(),
          heading: z.string().nullable(),
        }),
      )
      .describe('Occurrences in paragraphs that are no passage.'),
  }),
).describe('How often is the length of both lists together.');

const expression = {
  kind: z.enum(['word', 'concept']),
  id: z.string().describe('A lemma, or the id of a concept.'),
  label: z.string(),
};

const typical = z.object({
  ...expression,
  typicalOf: z.enum(['culture', 'welfare']).nullable().describe('Null when the interval holds 0.'),
  occurrences,
  g2: z.number().describe('Log-likelihood over the four cells.'),
  logRatio: z.number().describe('Binary logarithm, culture against welfare.'),
  interval: z.object({ low: z.number(), high: z.number() }).describe('95%, of the log ratio.'),
});

export const languageSchema = z.object({
  totals: perDomain(z.int()).describe('Words of running text.'),
  meanings: z.array(
    z.object({
      ...expression,
      candidate: z.boolean().describe('Shown as a question for the conversation.'),
      likeness: z.number().nullable().describe('1: as alike as within one framework; 0: nothing in common.'),
      chance: z.number().describe('Share of random divisions that differ at least as much.'),
      occurrences,
      companions: perDomain(
        z.array(
          z.object({
            lemma: z.string(),
            form: z.string().describe('As it mostly stands there.'),
            together: z.int(),
            logDice: z.number(),
          }),
        ),
      ),
    }),
  ),
  typicalWords: z.array(typical),
  typicalConcepts: z.array(typical),
  unlisted: z.array(z.object({ ...expression, occurrences })),
});

export type LanguageJson = z.infer<typeof languageSchema>;
