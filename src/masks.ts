// The signs that stand in a text in the place of what was masked, and the labels that people see instead.
import type { PersonalKind } from './dutch/person-names.js';
import { masking as english } from './messages/en/masking.js';
import { masking as dutch } from './messages/nl/masking.js';

/**
 * A sign per kind and language: what shows it need not know the language. They are of the code points that Unicode keeps
 * for use inside a program, so they are in no font and in no document, and no letter, so that no word is made of them.
 */
const SIGNS = {
  nl: { name: '\ufdd0', email: '\ufdd1', phone: '\ufdd2' },
  en: { name: '\ufdd3', email: '\ufdd4', phone: '\ufdd5' },
} as const satisfies Record<'nl' | 'en', Record<PersonalKind, string>>;

const KINDS: readonly PersonalKind[] = ['name', 'email', 'phone'];
const LABELS = new Map(
  KINDS.flatMap((kind) => [
    [SIGNS.nl[kind] as string, dutch.labels[kind]] as const,
    [SIGNS.en[kind] as string, english.labels[kind]] as const,
  ]),
);
const RUN = /([\ufdd0-\ufdd5])\1*/g;

/** A mask of `length` UTF-16 units: as long as what it hides, so that every offset in the text holds. */
export function maskOf(kind: PersonalKind, length: number, language: 'nl' | 'en'): string {
  return SIGNS[language][kind].repeat(length);
}

/** The text as people may see it: '[naam]' for every mask, also for half of one. Other text stays as it is. */
export function withLabels(text: string): string {
  return text.replace(RUN, (_, sign: string) => LABELS.get(sign)!);
}

/** The folder of a user on Linux, macOS and Windows. */
const HOME = /(?:\b[A-Za-z]:)?[\\/](?:home|Users)[\\/][^\\/\s]+(?=[\\/])/gu;

/** A path, or a sentence with one, without the name of the user: '/home/jan/nota.pdf' is '~/nota.pdf'. */
export function withoutUser(text: string): string {
  return text.replace(HOME, '~');
}
