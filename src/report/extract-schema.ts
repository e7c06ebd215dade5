// The JSON contract of `extract`, schemaVersion 1, as a zod schema: docs/json.md explains it.
import { z } from 'zod';

const page = z.int().positive().nullable();
const index = z.int().nonnegative();

const block = z.object({
  role: z.enum(['heading', 'paragraph', 'listItem', 'tableCell', 'footnote', 'caption']),
  level: z.int().min(1).max(6).optional().describe('Only on headings; 1 is the highest.'),
  page: page.describe(
    'Physical page (from 1) on which the block begins; null where the format has no pages.',
  ),
  text: z.string(),
  cell: z
    .object({ table: index, row: index, column: index })
    .optional()
    .describe('Only on table cells; all from 0.'),
});

export const extractSchema = z.object({
  schemaVersion: z.literal(1),
  documents: z.array(
    z.object({
      path: z.string().describe('As the user gave it.'),
      format: z.enum(['pdf', 'docx', 'odt', 'html', 'markdown', 'text']),
      title: z.string().nullable(),
      pages: z.int().nullable(),
      notices: z
        .array(z.object({ code: z.string(), message: z.string(), page }))
        .describe('What was lost or is uncertain.'),
      blocks: z.array(block).describe('In reading order.'),
    }),
  ),
  failures: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
    .describe('Files that could not be read.'),
});

export type ExtractJson = z.infer<typeof extractSchema>;

/** The JSON Schema (draft 2020-12) of `extract` as text, for docs/. It allows fields that later versions add. */
export function publishedExtractSchema(): string {
  const schema = z.toJSONSchema(extractSchema, { io: 'input' });
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Raakvlak extract, schemaVersion 1', ...schema }, null, 2)}\n`;
}
