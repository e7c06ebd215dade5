// Numbers and lists as people write them, per language.
export type Language = 'nl' | 'en';

/** Number, list and page formats of one language. */
export interface Formats {
  /** A whole number with thousands separators. */
  readonly count: (value: number) => string;
  /** Two decimals, or '–' for an unknown value. */
  readonly decimal: (value: number | null) => string;
  /** Three decimals, or '–' for an unknown value. */
  readonly fine: (value: number | null) => string;
  /** At most one decimal. */
  readonly short: (value: number) => string;
  /** A share (0–1) as a whole percentage. */
  readonly percent: (value: number | null) => string;
  /** 'a, b en c'. */
  readonly list: (items: readonly string[]) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function createFormats(language: Language): Formats {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const three = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    count: (value) => whole.format(value),
    decimal: (value) => (value === null ? '–' : two.format(value)),
    fine: (value) => (value === null ? '–' : three.format(value)),
    short: (value) => one.format(value),
    percent: (value) => (value === null ? '–' : percent.format(value)),
    list: (items) => list.format(items),
  };
}
