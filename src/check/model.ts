// The nouns of `check`: a draft as rules see it, what a rule finds, and what a user is told.
import type { Analysis, Passage } from '../analysis.js';
import type { Engine } from '../engine.js';
import type { Domain, FileFormat, Match, Notice, Span } from '../types.js';
import type { z } from 'zod';

/** How heavily a finding weighs. Only an error, or more warnings than allowed, closes the gate. */
export type Severity = 'advice' | 'warning' | 'error';

/** Stable id of a rule: never given to another rule. */
export type RuleId = `RV${string}`;

/** Who said which domain a paper is of. */
export type DomainFrom = 'option' | 'config' | 'guess';

/** Papers of the other domain that a draft is held beside. */
export interface Reference {
  readonly domain: Domain;
  /** Paths as the user gave them. */
  readonly paths: readonly string[];
  readonly analyses: readonly Analysis[];
}

/** One paper, read, matched and coded, with what the configuration says of it. */
export interface Draft {
  /** Path as the user gave it. */
  readonly path: string;
  /** Null where nobody said it and the paper's own words do not tell: only rules without `needsDomain` look then. */
  readonly domain: Domain | null;
  /** Who said which domain it is: an option, the configuration, or the paper's own words; null where nothing tells. */
  readonly domainFrom: DomainFrom | null;
  readonly analysis: Analysis;
  /** All matches, also those in headings and boilerplate, per entry of `analysis.segmented.paragraphs`. */
  readonly matches: readonly (readonly Match[])[];
  /** Paragraphs of running text, numbered, with the concepts counted in each. */
  readonly passages: readonly Passage[];
  /** Null where none was given. */
  readonly reference: Reference | null;
}

/** What a rule may use beside the draft. */
export type RuleContext = Pick<Engine, 'lexicons' | 'compiled' | 'words' | 'lemma' | 'index'>;

/** One thing a rule found. */
export interface Hit {
  /** The words it is about, as a range of the document's text; null for the paper as a whole. */
  readonly span: Span | null;
  /** Index in `segmented.paragraphs`; null for the paper as a whole. */
  readonly paragraph: number | null;
  /** Which sentence of the rule's texts (`found`) says it. */
  readonly code: string;
  /** What that sentence needs. Lists of words come joined, ready to be shown. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Text that could stand in the place of the span, in Dutch: it goes into a Dutch paper. */
  readonly replacement?: string;
  /**
   * What tells it from others with the same code on the whole paper, where there are any: the id of a dimension, say. It
   * goes into the fingerprint, so no counts and no words of the paper.
   */
  readonly key?: string;
}

/** A rule: what it is called, what can be set, and how it looks. Its words stand in `messages/<language>/rules/`. */
export interface Rule<Options = unknown> {
  readonly id: RuleId;
  /** Speaking name in English, may be used in place of the id: 'other-domain'. */
  readonly name: string;
  /** What holds unless the configuration says otherwise; never 'error'. */
  readonly severity: 'off' | 'advice' | 'warning';
  /** Options beside `severity`, each with a default and a description. */
  readonly options: z.ZodType<Options>;
  /** True for a rule that can only look when a reference paper was given. */
  readonly needsReference?: boolean;
  /** True for a rule that must know of which domain the paper is: `draft.domain` is never null then. */
  readonly needsDomain?: boolean;
  /** True with options that ask nothing of a paper: the rule is then not run, and nothing is said of it. */
  idle?(options: Options): boolean;
  /** Pure. @returns in the order of the text, those on the whole paper first */
  check(draft: Draft, options: Options, context: RuleContext): readonly (Hit | Aside)[];
}

/**
 * Something that a rule says on the paper as a whole and that is no finding: why it could not judge, say. Its words are
 * `asides` of the texts.
 */
export interface Aside extends Pick<Hit, 'code' | 'data'> {
  readonly aside: true;
}

/** Makes a rule with its options typed. */
export function defineRule<Options>(rule: Rule<Options>): Rule {
  return rule;
}

/** A place in a source text, from 1; only where the file has lines. Columns count UTF-16 units; the end is not included. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The same columns in bytes of UTF-8, for tools that count so; absent where nobody looked at the line itself. */
  readonly utf8?: { readonly column: number; readonly endColumn: number };
}

/** What the user is told. */
export interface Finding {
  readonly rule: RuleId;
  readonly name: string;
  readonly severity: Severity;
  /** Path of the draft, as the user gave it. */
  readonly path: string;
  /** Physical page; null where the format has none or the finding is about the whole paper. */
  readonly page: number | null;
  /** Headings above it, highest level first. */
  readonly headings: readonly string[];
  /** Null unless the file is text with lines (Markdown, text, HTML). */
  readonly place: LinePlace | null;
  /** The sentence it stands in, cut at a sensible length; null for the whole paper. */
  readonly quote: string | null;
  /** The words themselves; null for the whole paper. */
  readonly words: string | null;
  /** Where in `quote` the words begin; absent where they are not in it whole. */
  readonly wordsAt?: number;
  /** What was found, what was expected, what to do: three sentences. */
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
  readonly replacement: string | null;
  /** Hexadecimal; from file, rule and normalised quote, never from a line: the same as long as the words stand. */
  readonly fingerprint: string;
}

/** Why a rule did not look at a paper: its domain is not known, or no reference paper was given. */
export interface NotRun {
  readonly rule: RuleId;
  readonly why: 'domain' | 'reference';
}

/** One paper that was checked. */
export interface CheckedFile {
  /** Path as the user gave it, without the name of the user. */
  readonly path: string;
  readonly format: FileFormat;
  /** Physical pages; null where the format has none. */
  readonly pages: number | null;
  readonly domain: Domain | null;
  readonly domainFrom: DomainFrom | null;
  /** In the order of the text, those on the whole paper first; without what was suppressed or is in the baseline. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Findings left out because the baseline has them. */
  readonly baselined: number;
  readonly notRun: readonly NotRun[];
  /** What rules say beside their findings, one sentence each. */
  readonly asides: readonly { readonly rule: RuleId; readonly text: string }[];
  /** Rules that looked at it, in the order of their ids. Without it: those that are on by default. */
  readonly looked?: readonly RuleId[];
  /** What was lost or is uncertain in reading. */
  readonly notices: readonly Notice[];
}

/** A file that could not be read. */
export interface CheckFailure {
  readonly path: string;
  readonly code: string;
  /** The sentence in the language of the run. */
  readonly message: string;
}

/** A rule as outputs list it. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly name: string;
  /** What holds unless the configuration says otherwise. */
  readonly severity: 'off' | 'advice' | 'warning';
  readonly title: string;
  readonly what: string;
  readonly how: string;
  /** Its page, as a path from the root of this project: 'docs/rules/RV003.md'. */
  readonly helpUri: string;
}

/** Findings by severity, over all files; what was suppressed or is in the baseline is counted apart. */
export interface CheckCounts extends Readonly<Record<Severity, number>> {
  readonly suppressed: number;
  readonly baselined: number;
}

/** The outputs of `check`. */
export type CheckFormat =
  'terminal' | 'markdown' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab' | 'rdjson';

/** What `check` found: all that an output needs. */
export interface CheckResult {
  readonly toolVersion: string;
  /** In the order in which the user named them. */
  readonly files: readonly CheckedFile[];
  readonly failures: readonly CheckFailure[];
  readonly counts: CheckCounts;
  /** Why the gate is closed, or null when it is open. */
  readonly gate: { readonly reason: 'errors' | 'warnings'; readonly maxWarnings: number | null } | null;
  /** Entries of the baseline that no paper has any more; null without a baseline. */
  readonly stale: number | null;
  /** All rules, in the order of their ids, RV000 first; also those that are off. */
  readonly rules: readonly RuleInfo[];
}
