// The shape of a lexicon file, checked by zod: what stands here is what an author may write in YAML.
import { z } from 'zod';

// The message of a pattern is the key of its sentence in messages/*/lexicon.ts.
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'idFormat');
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'versionFormat');
const setName = z.string().regex(/^[a-z][a-z-]*$/, 'setFormat');
const words = z.array(z.string().min(1));
const label = z
  .strictObject({ nl: z.string().min(1), en: z.string().min(1) })
  .describe('Name in Dutch and in English.');

const partOfSpeech = z
  .enum(['noun', 'verb', 'adjective', 'name', 'phrase'])
  .describe(
    'Part of speech: it decides which word forms are generated. Default: noun for one word, phrase for more.',
  );

const compoundPosition = z
  .enum(['none', 'first', 'last', 'any'])
  .describe(
    'Where the term counts inside a longer word: first (cultuur+beleid), last (ouderen+zorg), any, or none (default).',
  );

const near = z
  .strictObject({
    any: words.min(1).describe("Words or phrases, or sets as '$name'. One of them is enough."),
    within: z
      .union([z.int().positive(), z.enum(['sentence', 'paragraph'])])
      .default('sentence')
      .describe('How near: a number of words to either side, the sentence (default), or the paragraph.'),
  })
  .describe('Words that must stand near; without them the term does not count.');

const fullTerm = z.strictObject({
  text: z.string().min(1).describe('Dictionary form: singular, infinitive, uninflected.'),
  pos: partOfSpeech.optional(),
  forms: words.optional().describe('Irregular or extra forms, added to those that are generated.'),
  compound: compoundPosition.optional(),
  exclude: words
    .optional()
    .describe(
      'Words, compounds and phrases in which the term never counts, in all their forms. Always wins.',
    ),
  fixed: z.boolean().optional().describe('A phrase exactly as written: no inflection, no words between.'),
  gap: z
    .int()
    .min(0)
    .max(6)
    .optional()
    .describe('Most words between two words of a phrase. Default 2, and 0 when fixed.'),
  near: near.optional(),
  weight: z
    .enum(['core', 'weak'])
    .optional()
    .describe('core (default) counts alone; weak needs a second, different weak term.'),
  caseSensitive: z.boolean().optional().describe('Only these capitals count: GALA, not gala.'),
  region: z.enum(['nl', 'vl', 'both']).optional().describe('Where the word is used. Default both.'),
});

const term = z
  .union([z.string().min(1), fullTerm])
  .describe('A plain string is a core term: a noun, or a phrase when it has a space. Rules need a map.');

const references = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
  .describe('Keys in other classifications, such as the Iv3 task field.');
const definition = z.string().min(1).describe('One line that says what the concept is.');
const bridgeable = z
  .boolean()
  .describe('May the absence of this concept in the other paper be a question? Default false.');
const themeOf = id.describe('Id of one of the themes.');

const concept = z
  .strictObject({
    id: id.describe('Unique in the lexicon. Lower case, words joined by hyphens.'),
    label,
    definition: definition.optional(),
    theme: themeOf,
    bridgeable: bridgeable.optional(),
    references: references.optional(),
    terms: z.array(term).min(1),
  })
  .describe('What the report shows: a concept with the terms that speak of it.');

const themes = z.array(z.strictObject({ id, label })).describe('Groups of concepts.');
const sets = z.record(setName, words.min(1)).describe("Named word lists for near, used as '$name'.");
const description = z.string().min(1).describe('One or two lines on what the lexicon holds.');
const licence = z.string().min(1).describe('Licence of the content, such as CC-BY-4.0.');

export const lexiconSchema = z
  .strictObject({
    id: id.describe('Id of the lexicon. Lower case, words joined by hyphens.'),
    version: version.describe('Version of the content, such as 0.1.0.'),
    label,
    description,
    licence,
    kind: z
      .enum(['domain', 'bridge', 'lens', 'facet'])
      .describe(
        'domain: makes a paragraph about culture or welfare; bridge: language of both; lens, facet: other concepts. A lexicon of your own is a facet, lens or bridge.',
      ),
    themes: themes.min(1),
    sets: sets.optional(),
    concepts: z.array(concept).min(1),
  })
  .describe('A lexicon of its own.');

/** A file that changes a shipped lexicon: what stands in it is added, what `remove` names goes. */
export const extensionSchema = z
  .strictObject({
    extends: id.describe('Id of the lexicon that is changed, such as culture.'),
    version: version.optional().describe('Version of the change; it follows a plus sign: 0.1.0+0.2.0.'),
    label: label.optional(),
    description: description.optional(),
    licence: licence.optional(),
    themes: themes.optional().describe('New themes.'),
    sets: sets
      .optional()
      .describe('Sets for the terms of this file; the sets of the lexicon can be used too.'),
    removeConcepts: z.array(id).optional().describe('Ids of concepts that go.'),
    concepts: z
      .array(
        z
          .strictObject({
            id: id.describe('Id of a concept that exists, or of a new one.'),
            label: label.optional(),
            definition: definition.optional(),
            theme: themeOf.optional(),
            bridgeable: bridgeable.optional(),
            references: references.optional(),
            terms: z
              .array(term)
              .min(1)
              .optional()
              .describe('Terms that are added; one that the concept has already gets the new rules.'),
            remove: words.optional().describe('Texts of terms that go.'),
          })
          .describe('A change of a concept, or a new concept (which needs label, theme and terms).'),
      )
      .optional(),
  })
  .describe('A change of a shipped lexicon.');

/** A lexicon as the author wrote it. */
export type LexiconSource = z.infer<typeof lexiconSchema>;
export type ExtensionSource = z.infer<typeof extensionSchema>;
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

/** Files of the user that made or changed a lexicon. */
export interface OwnFiles {
  /** True when the lexicon is the user's; false when it is a shipped one that was changed. */
  readonly added: boolean;
  /** In the order in which they were applied: path as the user gave it, and SHA-256 of the file. */
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

/** A lexicon ready for compilation. */
export interface Lexicon {
  readonly id: string;
  /** '0.1.0'; with changes of the user '0.1.0+0.2.0', or '0.1.0+own' when their file has no version. */
  readonly version: string;
  readonly label: Label;
  readonly description: string;
  readonly licence: string;
  readonly kind: LexiconSource['kind'];
  readonly themes: readonly { readonly id: string; readonly label: Label }[];
  /** Word lists by name, for files that extend the lexicon; the terms have them filled in. */
  readonly sets?: Readonly<Record<string, readonly string[]>>;
  readonly concepts: readonly Concept[];
  /** SHA-256 of the file in hexadecimal; of a changed lexicon see `combinedHash` in own.ts. */
  readonly sha256: string;
  /** Absent for a lexicon as it was shipped. */
  readonly own?: OwnFiles;
}
