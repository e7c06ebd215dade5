// Lexicons as reports: the list of all of them, and one with its concepts and terms.
import type { Concept, Lexicon } from '../../lexicon/schema.js';
import type { Messages } from '../../messages/index.js';
import { strong, text, type Block, type Part, type Report } from '../model.js';
import { capitalised } from '../parts/shared.js';
import { fileName } from '../quote.js';
import { termRules } from './rules.js';

export const termCount = ({ concepts }: Pick<Lexicon, 'concepts'>): number =>
  concepts.reduce((sum, { terms }) => sum + terms.length, 0);

/** '0.1.0, changed by my.yaml': the files of the user stand beside the version, without their folders. */
export function versionOf({ version, own }: Lexicon, { texts, formats }: Messages): string {
  if (!own) return version;
  const files = formats.list(own.files.map(({ file }) => fileName(file)));
  return `${version}, ${(own.added ? texts.lexicon.own.added : texts.lexicon.own.changed)(files)}`;
}

/** A report of parts that are all shown. */
export function reportOf(title: string, parts: readonly Part[], { language }: Messages): Report {
  return { title, language, parts };
}

export const part = (id: string, heading: string, blocks: readonly Block[], level: 2 | 3 = 2): Part => ({
  id,
  heading,
  level,
  depth: 'summary',
  blocks,
});

export function listReport(lexicons: readonly Lexicon[], messages: Messages): Report {
  const { list, kind } = messages.texts.lexicon;
  const { count } = messages.formats;
  const rows = lexicons.map((lexicon) => [
    [lexicon.id],
    [lexicon.label[messages.language]],
    [versionOf(lexicon, messages)],
    [kind[lexicon.kind] ?? lexicon.kind],
    [count(lexicon.concepts.length)],
    [count(termCount(lexicon))],
    [lexicon.sha256.slice(0, 8)],
  ]);
  const columns = list.columns.map((label, index) => ({
    label,
    align: index === 4 || index === 5 ? ('right' as const) : ('left' as const),
  }));
  return reportOf(
    list.title,
    [part('lijst', list.heading, [{ kind: 'table', caption: list.caption, columns, rows }])],
    messages,
  );
}

function conceptBlocks(concept: Concept, messages: Messages): Block[] {
  const { show } = messages.texts.lexicon;
  const references = Object.entries(concept.references).map(([key, value]) => `${key} ${String(value)}`);
  return [
    text(
      strong(`${capitalised(concept.label[messages.language])} (${concept.id})`),
      concept.definition ? ` – ${concept.definition}` : '',
      references.length > 0 ? ` ${show.references(references.join(', '))}` : '',
      concept.bridgeable ? ` ${show.bridgeable}` : '',
    ),
    {
      kind: 'list',
      ordered: false,
      items: concept.terms.map((term) => {
        const rules = termRules(term, messages).join('; ');
        return rules ? [strong(term.text), ` – ${rules}`] : [strong(term.text)];
      }),
    },
  ];
}

/** One lexicon by theme. @param only id of the one concept to show, or null for all */
export function showReport(lexicon: Lexicon, only: string | null, messages: Messages): Report {
  const { show, kind } = messages.texts.lexicon;
  const of = kind[lexicon.kind] ?? lexicon.kind;
  const facts = show.facts(versionOf(lexicon, messages), of, lexicon.licence, lexicon.sha256.slice(0, 8));
  const wanted = lexicon.concepts.filter(({ id }) => only === null || id === only);
  const themes = lexicon.themes.flatMap(({ id, label }) => {
    const own = wanted.filter(({ theme }) => theme === id);
    const blocks = own.flatMap((concept) => conceptBlocks(concept, messages));
    return own.length === 0 ? [] : [part(id, label[messages.language], blocks)];
  });
  const size = show.size(wanted.length, termCount({ concepts: wanted }));
  const head = part(lexicon.id, lexicon.id, [
    ...(only === null ? [text(lexicon.description)] : []),
    text(`${size} ${facts}`),
  ]);
  return reportOf(lexicon.label[messages.language], [head, ...themes], messages);
}
