// The part of the JSON contract around the touching passages: who gains, who is named together, wording, questions.
import { z } from 'zod';

const named = z.object({ id: z.string(), label: z.string() });

/** The fields, to be spread in the schema of the comparison. @param ids the schema of a list of passage ids */
export const meetingSchema = (ids: z.ZodArray<z.ZodString>) => {
  const perSide = z.object({ culture: ids, welfare: ids });
  const concreteness = z.object({ concrete: ids, abstract: ids });
  return {
    benefits: z
      .array(z.object({ audience: named, dimension: named, passages: ids }))
      .describe('Filled cells of audience × dimension over the connecting passages.'),
    partners: z
      .array(z.object({ first: named, second: named, passages: perSide }))
      .describe('Groups of parties that are named in one passage.'),
    wording: z.object({
      touching: concreteness.describe('In the connecting passages.'),
      other: concreteness.describe('In the welfare framework, where the other field reads along.'),
      personFirst: z
        .array(
          z.object({
            documentId: z.string(),
            concept: named,
            words: z.array(z.string()),
            instead: z.string().describe('Dutch: it goes into a Dutch text.'),
            passages: ids,
          }),
        )
        .describe('At most one advice per document.'),
    }),
    talk: z
      .array(
        z.object({
          kind: z.string(),
          passages: ids,
          question: z.string(),
          buildingBlock: z.string(),
        }),
      )
      .describe('Questions from what was seen in both texts, at most one of each kind.'),
  };
};
