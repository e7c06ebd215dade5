// The JSON contract of `diff`, schemaVersion 1, as a zod schema: docs/diff.md explains it.
import { z } from 'zod';
import { paperFields } from '../json-schema.js';

const page = z.int().positive().nullable();
const ids = z.array(z.string()).describe('Ids of `passages`.');
const perVersion = z.object({ old: ids, new: ids });
const commitment = z.enum(['wish', 'measure', 'secured']);
const pair = z.object({
  old: z.string(),
  new: z.string(),
  similarity: z.number().describe('Dice coefficient over neighbouring words, 0–1; 1 is the same text.'),
  moved: z.boolean().describe('It stands in another place among the paragraphs that both versions hold.'),
});

const document = z.object({
  path: z.string().describe('As the user gave it.'),
  title: z.string().nullable(),
  format: z.string(),
  sha256: z.string(),
  pages: z.int().nullable(),
  words: z.int(),
  paragraphs: z.int(),
  ...paperFields,
  notices: z.array(z.object({ code: z.string(), message: z.string(), page })),
});

const subject = z.object({
  id: z.string(),
  label: z.string(),
  lexicon: z.string().nullable().describe('Null for a dimension.'),
  theme: z.string().nullable(),
  change: z
    .enum(['gained', 'lost', 'both'])
    .describe('gained and lost: no word of it stands anywhere in the other version.'),
  passages: perVersion,
});

export const diffSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('raakvlak'), version: z.string() }),
  options: z.object({
    command: z.literal('diff'),
    old: z.string(),
    new: z.string(),
    lang: z.enum(['nl', 'en']),
  }),
  lexicons: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  documents: z.object({ old: document, new: document }),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  identical: z.boolean().describe('Not one paragraph differs or stands elsewhere.'),
  passages: z
    .array(
      z.object({
        id: z.string().describe('O1, O2 … in the old version, N1, N2 … in the new one.'),
        version: z.enum(['old', 'new']),
        page,
        heading: z.string().nullable().describe('Heading path, highest first, joined by " › ".'),
        text: z.string(),
        concepts: z.array(z.string()),
        dimensions: z.array(z.string()),
        culture: z.boolean(),
        welfare: z.boolean(),
        connects: z.boolean(),
        commitment,
      }),
    )
    .describe('All paragraphs of running text, in reading order.'),
  paragraphs: z.object({
    same: z.array(pair),
    changed: z.array(pair),
    regrouped: z.array(pair).describe('Joined or split; a passage may stand in several pairs.'),
    gained: ids,
    lost: ids,
  }),
  dimensions: z.array(subject),
  concepts: z.array(subject),
  touching: z.object({
    gained: ids,
    lost: ids,
    stayed: z.array(z.object({ old: z.string(), new: z.string() })),
  }),
  commitments: z.array(
    z.object({
      old: z.string(),
      new: z.string(),
      from: commitment,
      to: commitment,
      touching: z.boolean().describe('It brings culture and welfare together in either version.'),
    }),
  ),
});

export type DiffJson = z.infer<typeof diffSchema>;

/** The JSON Schema (draft 2020-12) of `diff` as text, for docs/. It allows fields that later versions add. */
export function publishedDiffSchema(): string {
  const schema = z.toJSONSchema(diffSchema, { io: 'input' });
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Raakvlak diff, schemaVersion 1', ...schema }, null, 2)}\n`;
}
