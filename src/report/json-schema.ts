// The JSON contract, schemaVersion 1, as a zod schema: docs/json.md explains it, the published JSON Schema comes from it.
import { PAPER_KINDS, PAPER_SOURCES } from '../measure/paper-kinds.js';
import { z } from 'zod';
import { languageSchema, perDomain } from './language-schema.js';
import { splitSchema } from './split-schema.js';
import { meetingSchema } from './json-meeting-schema.js';

const ids = z.array(z.string()).describe('Ids of `passages`.');
const domain = z.enum(['culture', 'welfare']);
const maybe = z.number().nullable();
const interval = z.object({ low: maybe, high: maybe });
const page = z.int().positive().nullable();
const headings = z
  .string()
  .nullable()
  .describe('Heading path, highest level first, joined by " › "; null before the first heading.');
const commitment = z.enum(['wish', 'measure', 'secured']);

/** What a paper is and of when: guesses, with where they were seen. */
export const paperFields = {
  kind: z
    .enum(PAPER_KINDS)
    .nullable()
    .describe('A guess by the words of the paper; null when nothing tells.'),
  kindFrom: z.enum(PAPER_SOURCES).nullable().describe('Where that was seen.'),
  year: z
    .object({ first: z.int(), last: z.int() })
    .nullable()
    .describe('Year or period, a guess; one year stands twice.'),
  yearFrom: z.enum(PAPER_SOURCES).nullable(),
};

const document = z.object({
  id: z.string(),
  domain,
  path: z.string().describe('As the user gave it; the folder of a user is ~.'),
  title: z.string().nullable(),
  format: z.string(),
  sha256: z.string(),
  pages: z.int().nullable(),
  words: z.int().describe('Words of running text: no headings, no lists of contents.'),
  contentWords: z.int(),
  paragraphs: z.int(),
  ...paperFields,
  notices: z.array(z.object({ code: z.string(), message: z.string(), page })),
});

const sharedVocabulary = z.object({
  similarity: maybe.describe('S at equal size; null when refused.'),
  interval: interval.describe('95% delete-a-group jackknife.'),
  jsd: maybe,
  jsdNull: maybe,
  m: z.int().nullable().describe('Content words drawn from either side.'),
  minimum: z.object({ contentWords: z.int(), paragraphs: z.int() }),
  seed: z.int(),
  contentWords: perDomain(z.int()),
  refused: z.object({ code: z.string(), message: z.string() }).nullable(),
  yardsticks: perDomain(maybe).describe('Split-half S within each framework.'),
  morisita: maybe,
  sharedWords: perDomain(maybe).describe(
    'Share of running content words whose lemma the other framework also uses.',
  ),
  jaccardCurve: z
    .array(z.object({ size: z.int(), value: z.number() }))
    .describe('Jaccard of the lemma sets at up to three equal sizes (content words); it grows with size.'),
  copies: z.int().describe('Copied paragraphs that were left out.'),
  lowByConstruction: z
    .boolean()
    .describe('True for the halves of one paper: S says nothing beside the S of other papers.'),
});

const dispersion = z.object({
  sections: z.int().describe('Sections with running text.'),
  range: z.int().describe('Those of them in which the concept was counted.'),
  dpNorm: maybe.describe(
    '0: spread as the text is; 1: all in one corner. Null with fewer passages than sections.',
  ),
});

const gap = z.object({
  kind: z.string(),
  id: z.string(),
  label: z.string(),
  presentIn: domain,
  missingIn: domain,
  passages: ids,
  expected: z.number(),
  question: z.string(),
  buildingBlock: z.string(),
});

export const comparisonSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.string(), version: z.string() }),
  options: z.object({
    command: z.literal('compare'),
    culture: z.array(z.string()),
    welfare: z.array(z.string()),
    both: z.array(z.string()).describe('Papers that hold both domains; culture and welfare are then empty.'),
    lang: z.enum(['nl', 'en']),
    seed: z.int(),
  }),
  lexicons: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      own: z
        .array(z.object({ file: z.string(), sha256: z.string() }))
        .describe('Files of the user that made or changed the lexicon, as given; empty for one as shipped.'),
    }),
  ),
  documents: z.array(document),
  split: splitSchema,
  failures: z
    .array(z.object({ path: z.string(), domain: domain.nullable(), code: z.string(), message: z.string() }))
    .describe('Files that could not be read.'),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  passages: z.array(
    z.object({
      id: z.string(),
      documentId: z.string(),
      page,
      heading: headings,
      text: z.string(),
      concepts: z.array(z.string()),
    }),
  ),
  sharedVocabulary,
  language: languageSchema,
  concepts: z.array(
    z.object({
      id: z.string(),
      lexicon: z.string(),
      theme: z.string(),
      label: z.string(),
      passages: perDomain(ids),
      dispersion: perDomain(dispersion).describe('Over the sections of each framework.'),
    }),
  ),
  overlap: z
    .object({
      shared: z.array(z.string()),
      onlyCulture: z.array(z.string()),
      onlyWelfare: z.array(z.string()),
    })
    .describe('Concept ids.'),
  touching: z.object({
    observed: z.int(),
    expected: z.number(),
    oddsRatio: maybe,
    interval,
    passages: ids.describe('Passages about both domains, in report order; observed is their number.'),
    connecting: ids.describe(
      'Those of them that bring the two domains together; of near-copies only the best.',
    ),
    repeats: z
      .array(z.object({ passage: z.string(), also: ids }))
      .describe('Near-copies: the passage that is shown, and the others.'),
  }),
  touchingPassages: z.array(
    z.object({
      passageId: z.string(),
      documentId: z.string(),
      page,
      heading: headings,
      text: z.string(),
      concepts: z.array(z.string()),
      connects: z.boolean(),
      commitment,
      level: z
        .object({ policy: z.array(z.string()), floor: z.array(z.string()) })
        .describe(
          'The words that show a level; none where it is not known, or the passage does not connect.',
        ),
    }),
  ),
  viceVersa: perDomain(
    z.object({
      passages: ids,
      share: maybe,
      real: ids.describe('Those that say what is done, who does it or with what money; best first.'),
    }),
  ),
  ...meetingSchema(ids),
  dimensions: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      studies: z
        .int()
        .nullable()
        .describe(
          'Of 139 studies of active arts participation; null where the source leaves two numbers open.',
        ),
      studiesRange: z.object({ low: z.int(), high: z.int() }),
      passages: perDomain(ids),
      per1000Words: perDomain(maybe),
      share: perDomain(maybe),
    }),
  ),
  gaps: z.array(gap),
  undecided: z
    .array(gap.omit({ question: true, buildingBlock: true }))
    .describe('Would be open places if the other text were longer.'),
  perhaps: z
    .array(
      gap.omit({ question: true, buildingBlock: true }).extend({
        traces: z.array(z.object({ documentId: z.string(), page, text: z.string() })),
      }),
    )
    .describe('Would be open places, but words of them stand in the other framework: `traces`.'),
  buildingBlocks: z.array(z.object({ id: z.string(), label: z.string(), passages: perDomain(ids) })),
});

export type ComparisonJson = z.infer<typeof comparisonSchema>;

/** The JSON Schema (draft 2020-12) of the comparison as text, for docs/. It allows fields that later versions add. */
export function publishedSchema(): string {
  const schema = z.toJSONSchema(comparisonSchema, { io: 'input' });
  const named = { $schema: schema.$schema, title: 'Raakvlak comparison, schemaVersion 1', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
