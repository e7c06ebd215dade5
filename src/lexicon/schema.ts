// The shape of a lexicon file, checked by zod: what stands here is what an author may write in YAML.
import { z } from 'zod';

const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case letters and digits, words joined by hyphens (an id like "informal-care")',
  );
const label = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });

/** Part of speech: it decides which word forms are generated. */
const partOfSpeech = z.enum(['noun', 'verb', 'adjective', 'name', 'phrase']);

/** Where in a compound the term counts: 'first' cultuur+beleid, 'last' ouderen+zorg, 'any', or 'none'. */
const compoundPosition = z.enum(['none', 'first', 'last', 'any']);

/** A context that must be present for the term to count. */
const near = z.strictObject({
  /** Words or phrases (forms are generated), or sets of the lexicon as '$name'; one of them is enough. */
  any: z.array(z.string().min(1)).min(1),
  /** Distance: a number of tokens to either side, the sentence, or the paragraph. */
  within: z.union([z.int().positive(), z.enum(['sentence', 'paragraph'])]).default('sentence'),
});

const fullTerm = z.strictObject({
  text: z.string().min(1),
  /** Default: 'noun' for one word, 'phrase' for more. 'name' and 'phrase' with fixed: no forms. */
  pos: partOfSpeech.optional(),
  /** Irregular or extra forms, added to the generated ones. */
  forms: z.array(z.string().min(1)).optional(),
  compound: compoundPosition.optional(),
  /** Words, compounds and phrases in which the term never counts; they expand to all their forms and always win. */
  exclude: z.array(z.string().min(1)).optional(),
  /** A phrase exactly as written: no inflection and no gap. */
  fixed: z.boolean().optional(),
  /** The most words that may stand between two words of a phrase. Default 2 (0 when fixed). */
  gap: z.int().min(0).max(6).optional(),
  near: near.optional(),
  /** 'core' counts alone, 'weak' needs company. Default core. */
  weight: z.enum(['core', 'weak']).optional(),
  /** Only these capitals count (GALA, not gala). */
  caseSensitive: z.boolean().optional(),
  region: z.enum(['nl', 'vl', 'both']).optional(),
});

/** A plain string is a core term: a noun (one word) or a phrase (more words), compound none. */
const term = z.union([z.string().min(1), fullTerm]);

const concept = z.strictObject({
  id,
  label,
  /** One line that says what the concept is. */
  definition: z.string().min(1).optional(),
  theme: id,
  /** May the absence of this concept in the other paper be an open place? Default false. */
  bridgeable: z.boolean().optional(),
  /** Keys in other classifications: Iv3 task field, GALA goal, building block, direction … */
  references: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  terms: z.array(term).min(1),
});

export const lexiconSchema = z.strictObject({
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version like 0.1.0'),
  label,
  description: z.string().min(1),
  licence: z.string().min(1),
  /** domain: makes a paragraph about culture or welfare; bridge: language of both; lens: Positive Health; facet: the rest. */
  kind: z.enum(['domain', 'bridge', 'lens', 'facet']),
  themes: z.array(z.strictObject({ id, label })).min(1),
  /** Named word lists for `near`, used as '$name'. */
  sets: z.record(z.string().regex(/^[a-z][a-z-]*$/), z.array(z.string().min(1)).min(1)).optional(),
  concepts: z.array(concept).min(1),
});

/** A lexicon as the author wrote it. */
export type LexiconSource = z.infer<typeof lexiconSchema>;
export type TermSource = z.infer<typeof term>;

/** A term with every default filled in. */
export interface Term {
  readonly text: string;
  readonly pos: z.infer<typeof partOfSpeech>;
  readonly forms: readonly string[];
  readonly compound: z.infer<typeof compoundPosition>;
  readonly exclude: readonly string[];
  readonly fixed: boolean;
  readonly gap: number;
  readonly near: {
    readonly any: readonly string[];
    readonly within: number | 'sentence' | 'paragraph';
  } | null;
  readonly core: boolean;
  readonly caseSensitive: boolean;
  readonly region: 'nl' | 'vl' | 'both';
}

/** Dutch and English name of a thing. */
export interface Label {
  readonly nl: string;
  readonly en: string;
}

export interface Concept {
  readonly id: string;
  readonly label: Label;
  readonly definition: string | null;
  readonly theme: string;
  readonly bridgeable: boolean;
  readonly references: Readonly<Record<string, string | number | readonly string[]>>;
  readonly terms: readonly Term[];
}

/** A lexicon ready for compilation. */
export interface Lexicon {
  readonly id: string;
  readonly version: string;
  readonly label: Label;
  readonly description: string;
  readonly licence: string;
  readonly kind: LexiconSource['kind'];
  readonly themes: readonly { readonly id: string; readonly label: Label }[];
  readonly concepts: readonly Concept[];
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}
