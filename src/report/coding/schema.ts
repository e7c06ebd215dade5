// The JSON contract of `code`, schemaVersion 1, as a zod schema: docs/coding.md explains it.
import { z } from 'zod';

const page = z.int().positive().nullable();
const path = z.string().describe('As the user gave it.');

const paragraph = z.object({
  id: z.string().describe('The same from run to run; joins labels to texts.'),
  document: path,
  page: page.describe('Physical page (from 1) on which it begins; null where the format has no pages.'),
  headingPath: z.array(z.string()).describe('Headings above it, highest first.'),
  paragraph: z.int().nonnegative().describe('Index in its document; headings are numbered too.'),
  role: z.enum(['heading', 'paragraph', 'listItem', 'tableCell', 'footnote', 'caption']),
  words: z.int().nonnegative(),
  text: z.string(),
  codes: z
    .record(z.string(), z.union([z.literal(0), z.literal(1)]))
    .describe('culture, welfare and the six dimensions.'),
  connects: z.union([z.literal(0), z.literal(1)]),
  connectsBecause: z
    .object({
      reason: z.enum(['joint-intervention', 'relation', 'audience', 'contribution']),
      culture: z.array(z.string()),
      welfare: z.array(z.string()),
    })
    .nullable()
    .describe('The words of the sentence that connects.'),
  commitment: z.enum(['wish', 'measure', 'secured']).nullable().describe('Null when it does not connect.'),
  terms: z.array(
    z.object({
      code: z.string(),
      term: z.string().describe('As the lexicon has it.'),
      words: z.string().describe('As it stands in the text.'),
      core: z.boolean().describe('A core term counts alone.'),
    }),
  ),
  bridge: z.array(z.string()).describe('Words that both fields use.'),
});

export const codingSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('raakvlak'), version: z.string() }),
  lexicons: z.array(z.object({ id: z.string(), version: z.string(), sha256: z.string() })),
  documents: z.array(
    z.object({
      path,
      format: z.string().describe("As read; 'table' for a table of texts."),
      title: z.string().nullable(),
      sha256: z.string().nullable().describe('Of the bytes of the file; null for a table.'),
      pages: z.int().nullable(),
      notices: z
        .array(z.object({ code: z.string(), message: z.string(), page }))
        .describe('What was lost or is uncertain.'),
    }),
  ),
  paragraphs: z.array(paragraph).describe('In reading order, document by document.'),
  failures: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
    .describe('Files that could not be read.'),
});

export type CodingJson = z.infer<typeof codingSchema>;

/** The JSON Schema (draft 2020-12) of `code` as text, for docs/. It allows fields that later versions add. */
export function publishedCodingSchema(): string {
  const schema = z.toJSONSchema(codingSchema, { io: 'input' });
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Raakvlak code, schemaVersion 1', ...schema }, null, 2)}\n`;
}
