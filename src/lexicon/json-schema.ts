// The JSON Schema of a lexicon file, for completion and checks in an editor.
import { z } from 'zod';
import { extensionSchema, lexiconSchema } from './schema.js';

/** The JSON Schema (draft 2020-12) of a lexicon, or of a change of one, as text for docs/. */
export function publishedLexiconSchema(): string {
  const schema = z.toJSONSchema(z.union([lexiconSchema, extensionSchema]), { io: 'input', reused: 'ref' });
  const named = { $schema: schema.$schema, title: 'Raakvlak lexicon', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
