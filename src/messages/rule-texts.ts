// The shape of the words of one rule of `check`; each rule has a file with them per language.

/** Values that a sentence of a rule needs. */
export type RuleData = Readonly<Record<string, string | number>>;

/** All that a rule says: its page in the documentation, `--explain`, and its findings. */
export interface RuleTexts {
  /** What the rule looks at, in a few words: 'Passage over het andere domein'. */
  readonly title: string;
  /** What it looks at and when it speaks, precisely: one or two short paragraphs. */
  readonly what: string;
  /** Why a colleague would bring it up. */
  readonly why: string;
  /** What a writer can do. */
  readonly how: string;
  /** When it keeps silent, and where it is known to be wrong. */
  readonly limits: string;
  /** Per option (key of its schema) what it does. */
  readonly options: Readonly<Record<string, string>>;
  /** A text that gives a finding, and one that does not; in Dutch in both languages, since papers are Dutch. */
  readonly examples: { readonly notOk: string; readonly ok: string };
  /** What was found: a sentence per `code` of a hit. */
  readonly found: Readonly<Record<string, (data: RuleData) => string>>;
  /** What was expected, and what to do: by the same code. */
  readonly expected: Readonly<Record<string, (data: RuleData) => string>>;
  readonly advice: Readonly<Record<string, (data: RuleData) => string>>;
  /** What the rule says beside findings, by the code of the aside; absent for most rules. */
  readonly asides?: Readonly<Record<string, (data: RuleData) => string>>;
}
