// The JSON contract of `check`, schemaVersion 1, as a zod schema: docs/ci.md explains it.
import { z } from 'zod';

const path = z.string().describe('As the user gave it.');
const page = z.int().positive().nullable();
const from1 = z.int().positive();
const count = z.int().nonnegative();
const severity = z.enum(['advice', 'warning', 'error']);
const rule = z.string().regex(/^RV\d{3,}$/);
const domain = z.enum(['culture', 'welfare']).nullable();

const place = z
  .object({ line: from1, column: from1, endLine: from1, endColumn: from1 })
  .nullable()
  .describe('From 1; columns count UTF-16 units, the end is not included. Only for Markdown, text and HTML.');

const finding = z.object({
  rule,
  name: z.string(),
  severity,
  page: page.describe('Physical page (from 1); null without pages, or on the whole paper.'),
  headings: z.array(z.string()).describe('Above it, highest level first.'),
  place,
  quote: z.string().nullable().describe('The sentence, cut at a sensible length; null on the whole paper.'),
  words: z.string().nullable(),
  found: z.string(),
  expected: z.string(),
  advice: z.string(),
  replacement: z.string().nullable().describe('Text that could stand in the place of the words.'),
  fingerprint: z.string().describe('From file, rule and sentence, never from a line or a page.'),
});

export const checkSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('raakvlak'), version: z.string() }),
  gate: z
    .object({ reason: z.enum(['errors', 'warnings']), maxWarnings: count.nullable() })
    .nullable()
    .describe('Why the gate is closed; null when it is open.'),
  counts: z.object({
    error: count,
    warning: count,
    advice: count,
    suppressed: count,
    baselined: count,
  }),
  stale: count
    .nullable()
    .describe('Entries of the baseline that no paper has any more; null without a baseline.'),
  files: z.array(
    z.object({
      path,
      format: z.enum(['pdf', 'docx', 'odt', 'html', 'markdown', 'text']),
      pages: z.int().nullable(),
      domain,
      domainFrom: z.string().nullable().describe('Who said which domain it is.'),
      findings: z.array(finding).describe('In the order of the text, those on the whole paper first.'),
      suppressed: z.array(z.object({ reason: z.string(), finding })),
      baselined: count,
      notRun: z.array(z.object({ rule, why: z.enum(['domain', 'reference']) })),
      asides: z.array(z.object({ rule, text: z.string() })).describe('What rules say beside their findings.'),
      notices: z
        .array(z.object({ code: z.string(), message: z.string(), page }))
        .describe('What was lost or is uncertain in reading.'),
    }),
  ),
  failures: z
    .array(z.object({ path, code: z.string(), message: z.string() }))
    .describe('Files that could not be read.'),
  rules: z.array(
    z.object({
      id: rule,
      name: z.string(),
      severity: z.enum(['off', 'advice', 'warning']).describe('Unless the configuration says otherwise.'),
      title: z.string(),
      documentation: z.string().describe('Its page, from the root of this project.'),
    }),
  ),
});

export type CheckJson = z.infer<typeof checkSchema>;

/** The JSON Schema (draft 2020-12) of `check` as text, for docs/. It allows fields that later versions add. */
export function publishedCheckSchema(): string {
  const schema = z.toJSONSchema(checkSchema, { io: 'input' });
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Raakvlak check, schemaVersion 1', ...schema }, null, 2)}\n`;
}
