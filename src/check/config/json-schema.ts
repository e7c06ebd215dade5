// The JSON Schema of the configuration of `check`, for completion and checks in an editor.
import { z } from 'zod';
import { META_RULE } from '../meta-rule.js';
import { RULES } from '../rules/index.js';
import { configSchema } from './schema.js';

/** The JSON Schema (draft 2020-12) of raakvlak.yaml, as text for docs/. */
export function publishedConfigSchema(): string {
  const schema = z.toJSONSchema(configSchema([META_RULE, ...RULES], RULES), { io: 'input' });
  const named = { $schema: schema.$schema, title: 'Raakvlak configuration', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
