// The JSON contract of `profile`, schemaVersion 1, as a zod schema: docs/json.md explains it.
import { z } from 'zod';
import { comparisonSchema } from '../json-schema.js';

const { tool, lexicons, documents, failures, warnings, passages, touching, touchingPassages } =
  comparisonSchema.shape;
const ids = z.array(z.string()).describe('Ids of `passages`.');
const share = z.number().nullable().describe('Of the paragraphs of running text.');
const dispersion = z.object({
  sections: z.int().describe('Sections with running text.'),
  range: z.int().describe('Those of them with a passage.'),
  dpNorm: z
    .number()
    .nullable()
    .describe(
      '0: spread as the text is; 1: all in the smallest section. Null with fewer passages than sections.',
    ),
});
const perDomain = z.object({ passages: ids, share });

export const profileSchema = z.object({
  schemaVersion: z.literal(1),
  tool,
  options: z.object({
    command: z.literal('profile'),
    files: z.array(z.string()),
    lang: z.enum(['nl', 'en']),
  }),
  lexicons,
  documents: z.array(documents.element.omit({ domain: true })),
  failures: z.array(failures.element.omit({ domain: true })),
  warnings,
  passages,
  about: z
    .object({
      words: z.int(),
      paragraphs: z.int(),
      culture: perDomain,
      welfare: perDomain,
      both: perDomain.describe('Passages about both; they count for culture and for welfare too.'),
    })
    .describe('What the framework is about.'),
  openDomains: z
    .array(z.object({ domain: z.enum(['culture', 'welfare']), passages: ids, share, question: z.string() }))
    .describe(
      'Domains about which hardly anything is said: fewer than 3 passages, or under 3% of the paragraphs.',
    ),
  themes: z.array(
    z.object({
      id: z.string().describe('lexicon/theme'),
      lexicon: z.string(),
      label: z.string(),
      passages: ids,
      dispersion,
    }),
  ),
  concepts: z.array(
    z.object({
      id: z.string(),
      lexicon: z.string(),
      theme: z.string(),
      label: z.string(),
      passages: ids,
      per1000Words: z.number().nullable(),
      dispersion,
    }),
  ),
  touching,
  touchingPassages,
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      studies: z.int().nullable(),
      studiesRange: z.object({ low: z.int(), high: z.int() }),
      passages: ids,
      per1000Words: z.number().nullable(),
      share,
    }),
  ),
  buildingBlocks: z.array(z.object({ id: z.string(), label: z.string(), passages: ids })),
});

export type ProfileJson = z.infer<typeof profileSchema>;

/** The JSON Schema (draft 2020-12) of a profile as text, for docs/. It allows fields that later versions add. */
export function publishedProfileSchema(): string {
  const schema = z.toJSONSchema(profileSchema, { io: 'input' });
  const named = { $schema: schema.$schema, title: 'Raakvlak profile, schemaVersion 1', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
