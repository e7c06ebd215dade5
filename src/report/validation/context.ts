// What the forms of `validate` are made of.
import type { Lexicon } from '../../lexicon/schema.js';
import type { ValidationResult } from '../../measure/validation-model.js';
import type { Messages } from '../../messages/index.js';

export interface ValidationContext {
  readonly result: ValidationResult;
  /** False when there was no text: then only the coders were compared. */
  readonly machine: boolean;
  /** Paragraphs that were called unreadable, and those that do not stand on every sheet. */
  readonly junk: number;
  readonly partly: number;
  /** Paths of the sheets, of the texts and of the design, as given. */
  readonly sheets: readonly string[];
  readonly text: string | null;
  readonly design: string | null;
  readonly draws: number;
  readonly seed: number;
  readonly lexicons: readonly Pick<Lexicon, 'id' | 'version' | 'sha256'>[];
  readonly version: string;
  readonly messages: Messages;
}
