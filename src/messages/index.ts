// Picks the texts of a language and joins them with the problem sentences.
import type { VocabularyResult, Warning } from '../comparison.js';
import type { RaakvlakError } from '../errors.js';
import { MINIMUM_PARAGRAPHS, MINIMUM_WORDS } from '../measure/shared-vocabulary.js';
import type { Notice } from '../types.js';
import { en } from './en/index.js';
import type { Formats, Language } from './format.js';
import { nl } from './nl/index.js';

export type { Formats, Language } from './format.js';
export type Texts = typeof nl;

/** All texts of one language, with sentences for errors, notices and warnings. */
export interface Messages {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
  /** The sentence of an error; an unknown code gives the code itself. */
  error(error: RaakvlakError): string;
  notice(notice: Notice): string;
  warning(warning: Warning): string;
  vocabularyRefused(vocabulary: VocabularyResult): string;
}

export function createMessages(language: Language): Messages {
  const texts: Texts = language === 'nl' ? nl : en;
  return {
    language,
    texts,
    formats: texts.formats,
    error: (error) => texts.errors[error.code]?.(error.data) ?? error.code,
    notice: ({ code, data }) => (texts.notices[code] ?? texts.notices['unknown']!)({ ...data, code }),
    warning: ({ code, data }) => texts.warnings[code]!(data),
    vocabularyRefused({ refused, contentWords, paragraphs }) {
      if (!refused) return '';
      const { report } = texts;
      const byWords = refused.reason === 'words';
      const have = byWords
        ? report.vocabulary.contentWords(contentWords[refused.domain])
        : report.vocabulary.paragraphs(paragraphs[refused.domain]);
      return report.vocabulary.refused(
        report.theFramework[refused.domain],
        have,
        texts.formats.count(byWords ? MINIMUM_WORDS : MINIMUM_PARAGRAPHS),
      );
    },
  };
}
