// What a user asks to find: a pattern between slashes, a concept by its id, or words; and which of those it is.
import { nearest } from '../dutch/nearest.js';
import { tokenise } from '../dutch/tokens.js';
import type { WordList } from '../dutch/words.js';
import { RaakvlakError } from '../errors.js';
import type { Concept, Label, Lexicon } from '../lexicon/schema.js';
import { type Asked, lexiconOf, termsFor } from './find-terms.js';

export type Query =
  | { readonly kind: 'pattern'; readonly source: string; readonly flags: string }
  | {
      readonly kind: 'concepts';
      readonly name: Label;
      /** As 'welfare/loneliness'. */
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'words';
      /** Keys of the words. */
      readonly words: readonly string[];
      readonly exact: boolean;
      /** One concept with the terms that stand for the words. */
      readonly lexicon: Lexicon;
      /** Concepts of the lexicons that have these words as a term, those of a domain first. */
      readonly partOf: readonly string[];
    };

const PATTERN = /^\/(.+)\/([a-z]*)$/s;
const QUOTED = /^(?:"(.+)"|[“„«](.+)[”“»]|['‘](.+)['’])$/s;
const PAIR = /^([a-z0-9-]+)\/([a-z0-9-]+)$/;
/** Flags that a user may set; u is always on, and every occurrence is found. */
const FLAGS = /^[gimsu]*$/;

/**
 * The pattern between slashes; null when the text is no pattern.
 * @throws RaakvlakError 'find-pattern' {value, reason} when it is not right
 */
export function patternIn(text: string): Extract<Query, { kind: 'pattern' }> | null {
  if (!text.startsWith('/')) return null;
  const [, source, given = ''] = PATTERN.exec(text) ?? [];
  if (source === undefined) throw new RaakvlakError('find-pattern', { value: text, reason: '' });
  if (!FLAGS.test(given)) throw new RaakvlakError('find-pattern', { value: text, reason: given });
  const flags = [...new Set(`${given}gu`)].join('');
  try {
    new RegExp(source, flags);
  } catch (error) {
    const reason =
      String((error as Error).message)
        .split(': ')
        .at(-1) ?? '';
    throw new RaakvlakError('find-pattern', { value: text, reason }, { cause: error });
  }
  return { kind: 'pattern', source, flags };
}

const conceptsOf = (lexicon: Lexicon, holds: (concept: Concept) => boolean): string[] =>
  lexicon.concepts.filter(holds).map(({ id }) => `${lexicon.id}/${id}`);

/** 'welfare/loneliness', also with a theme or dimension behind the slash. @throws RaakvlakError for a slip in the id */
function byPair(text: string, lexicons: readonly Lexicon[]): Query | null {
  const [, list = '', id = ''] = PAIR.exec(text) ?? [];
  const idsIn = ({ themes, concepts }: Lexicon): string[] => [...concepts, ...themes].map((one) => one.id);
  const lexicon = lexicons.find((one) => one.id === list);
  if (!lexicon) {
    // 'en/of' and 'jongeren/ouderen' are words; 'welfar/loneliness' is a slip.
    const ids = lexicons.map((one) => one.id);
    if (!lexicons.some((one) => idsIn(one).includes(id))) return null;
    throw new RaakvlakError('unknown-lexicon', {
      id: list,
      hint: nearest(list, ids, 1)[0] ?? '',
      allowed: ids.join(', '),
    });
  }
  const named = [...lexicon.concepts, ...lexicon.themes].find((one) => one.id === id);
  if (!named)
    throw new RaakvlakError('unknown-concept', {
      lexicon: list,
      id,
      hint: nearest(id, idsIn(lexicon), 1)[0] ?? '',
    });
  const own = conceptsOf(lexicon, (concept) => concept.id === id);
  const ids = own.length > 0 ? own : conceptsOf(lexicon, (concept) => concept.theme === id);
  return { kind: 'concepts', name: named.label, ids };
}

/** An id by itself: a dimension, else a lexicon, a theme or a concept. A Dutch word is a word, whatever has that id. */
function byId(text: string, lexicons: readonly Lexicon[], words: WordList): Query | null {
  if (words.has(text)) return null;
  const lens = lexicons.filter(({ kind }) => kind === 'lens');
  const looks: (() => { label: Label; ids: string[] }[])[] = [
    ...[lens, lexicons].map((lists) => () => lists.flatMap((one) => themeOf(one, text))),
    () =>
      lexicons
        .filter(({ id }) => id === text)
        .map((one) => ({ label: one.label, ids: conceptsOf(one, () => true) })),
    () =>
      lexicons.flatMap((one) =>
        one.concepts
          .filter(({ id }) => id === text)
          .map(({ label }) => ({ label, ids: [`${one.id}/${text}`] })),
      ),
  ];
  for (const look of looks) {
    const found = look();
    if (found[0]) return { kind: 'concepts', name: found[0].label, ids: found.flatMap(({ ids }) => ids) };
  }
  return null;
}

function themeOf(lexicon: Lexicon, text: string): { label: Label; ids: string[] }[] {
  const theme = lexicon.themes.find(({ id }) => id === text);
  return theme ? [{ label: theme.label, ids: conceptsOf(lexicon, (concept) => concept.theme === text) }] : [];
}

/**
 * What is meant by a text that is no pattern. Quotes around it ask for the exact form.
 * @throws RaakvlakError 'unknown-lexicon' or 'unknown-concept' for a slip in an id, 'argument-missing' without a word
 */
export function understand(
  given: string,
  asked: Asked,
  lexicons: readonly Lexicon[],
  words: WordList,
): Exclude<Query, { kind: 'pattern' }> {
  const whole = given.normalize('NFC').replace(/\s+/g, ' ').trim();
  const quoted = QUOTED.exec(whole)?.slice(1).find(Boolean);
  const exact = asked.exact || quoted !== undefined;
  const meant = exact ? null : (byPair(whole, lexicons) ?? byId(whole, lexicons, words));
  if (meant && meant.kind === 'concepts') return meant;
  const text = (quoted ?? whole).trim();
  const keys = tokenise(text).map(({ norm }) => norm);
  if (keys.length === 0)
    throw new RaakvlakError('argument-missing', { command: 'find', example: 'mantelzorg nota.pdf' });
  const terms = termsFor(text, { ...asked, exact }, words);
  const texts = new Set([text, ...terms.map((term) => term.text)].map((one) => one.toLowerCase()));
  const rank = { domain: 0, lens: 1, bridge: 2, facet: 3 };
  const nearFirst = [...lexicons].sort((a, b) => rank[a.kind] - rank[b.kind]);
  const partOf = nearFirst.flatMap((lexicon) =>
    conceptsOf(lexicon, (concept) => concept.terms.some((term) => texts.has(term.text.toLowerCase()))),
  );
  return { kind: 'words', words: keys, exact, lexicon: lexiconOf(text, terms), partOf };
}
