// Writes the published JSON Schemas to docs/: run as `npm run schema` after a build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedExtractSchema } from './report/extract-schema.js';
import { publishedSchema } from './report/json-schema.js';

const docs = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
writeFileSync(docs('raakvlak-compare.schema.json'), publishedSchema());
writeFileSync(docs('raakvlak-extract.schema.json'), publishedExtractSchema());
