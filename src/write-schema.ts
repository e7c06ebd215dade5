// Writes the published JSON Schemas to docs/: run as `npm run schema` after a build.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedConfigSchema } from './check/config/json-schema.js';
import { publishedCodingSchema } from './report/coding/schema.js';
import { publishedLexiconSchema } from './lexicon/json-schema.js';
import { publishedCheckSchema } from './report/check/schema.js';
import { publishedDiffSchema } from './report/diff/schema.js';
import { publishedExtractSchema } from './report/extract-schema.js';
import { publishedSchema } from './report/json-schema.js';
import { publishedProfileSchema } from './report/profile/schema.js';

const docs = (name: string): string => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));
writeFileSync(docs('raakvlak-compare.schema.json'), publishedSchema());
writeFileSync(docs('raakvlak-check.schema.json'), publishedCheckSchema());
writeFileSync(docs('raakvlak-diff.schema.json'), publishedDiffSchema());
writeFileSync(docs('raakvlak-extract.schema.json'), publishedExtractSchema());
writeFileSync(docs('raakvlak-profile.schema.json'), publishedProfileSchema());
writeFileSync(docs('raakvlak-code.schema.json'), publishedCodingSchema());
writeFileSync(docs('raakvlak-lexicon.schema.json'), publishedLexiconSchema());
writeFileSync(docs('raakvlak-config.schema.json'), publishedConfigSchema());
