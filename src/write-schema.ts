// Writes the published JSON Schema of the comparison to docs/: run as `npm run schema` after a build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSchema } from './report/json-schema.js';

writeFileSync(fileURLToPath(new URL('../docs/raakvlak-compare.schema.json', import.meta.url)), publishedSchema());
