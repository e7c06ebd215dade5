// E-mail addresses and telephone numbers of the Netherlands and Belgium in running text.
import type { Span } from '../types.js';

/** Also 'naam [at] stad.nl', and an address that a new line broke after the @. */
const EMAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@[^\S\n]?\n?[^\S\n]?|[^\S\n]?[[(]at[\])][^\S\n]?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{Ll}{2,12}/gu;
const DIGITS = /(?<![\p{L}\p{N}.,€/-])(?:\+|\(?0)\d?[\d ()./\u00a0\u2010-\u2013-]{5,22}\d(?![\p{N}-])/gu;
/** The number of a municipality: '14 020', '14-0341'. */
const MUNICIPAL = /(?<![\p{L}\p{N}.,€/-])14[ -]?0\d{2,3}(?![\p{N},]|[.-]\d)/gu;
const CUE = /(?:\btel(?:efoon)?(?:nummer|nr)?|\bmobiel|\bgsm|\bbel(?:t u)?|\bfax|\b[TMtm])\s?[.:]*\s*$/i;
/** Area codes and numbers for mobile phones, services and information, as their first group stands. */
const FIRST_GROUP =
  /^(?:06|0[1-57]\d|08[4-8]|091|0[1-5]\d{2}|0800|0900|0906|0909|0[2-9]|04\d\d|0[5-8]\d|01\d)$/;

function isPhone(found: string, before: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (/^(?:\+|00)/.test(found)) {
    if (!/^(?:00)?3[12]/.test(digits)) return false;
    const own = digits.replace(/^(?:00)?3[12]0?/, '');
    return own.length >= 8 && own.length <= 9;
  }
  const groups = found.split(/[^\d]+/).filter(Boolean);
  if (groups.some((group, at) => at > 0 && group.length < 2)) return false;
  if (groups.length === 1) return digits.length === 10 && (/^06/.test(digits) || CUE.test(before));
  if (!FIRST_GROUP.test(groups[0]!)) return false;
  if (/^0[89]00$/.test(groups[0]!)) return digits.length === 8 || digits.length === 11;
  const lengths = groups
    .slice(1)
    .map(({ length }) => length)
    .join('');
  // Belgian numbers have nine digits in all ('09 123 45 67', '050 12 34 56'), those of mobile phones ten as the Dutch have.
  return digits.length === 10 || /^0\d (?:322|2322)$|^0\d\d 222$/.test(`${groups[0]} ${lengths}`);
}

/** The name of a user in a path that was copied into a text. */
const USER = /(?<=[\\/](?:Users|home|Gebruikers)[\\/])[^\\/\s:*?"<>|]{2,64}/gu;

/** Spans of the names of users in paths: 'C:/Users/JJansen/Downloads'. */
export function userSpans(text: string): Span[] {
  return [...text.matchAll(USER)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Spans of e-mail addresses, in the order of the text. */
export function emailSpans(text: string): Span[] {
  if (!/@|[[(]at[\])]/.test(text)) return [];
  return [...text.matchAll(EMAIL)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Spans of telephone numbers ('020 - 123 45 67', '+32 9 123 45 67', '14 036'): never dates, amounts or case numbers. */
export function phoneSpans(text: string): Span[] {
  const before = (at: number): string => text.slice(Math.max(0, at - 20), at);
  const numbers = [...text.matchAll(DIGITS)].filter(({ 0: found, index }) => isPhone(found, before(index)));
  return [...numbers, ...text.matchAll(MUNICIPAL)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((one, other) => one.start - other.start);
}
