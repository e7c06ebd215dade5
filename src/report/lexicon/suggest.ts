// Proposals for terms as a report for reading, and as rows of a table.
import type { Example, Suggestions } from '../../lexicography/suggest.js';
import type { Messages } from '../../messages/index.js';
import { text, type Block, type Report } from '../model.js';
import { excerpt } from './audit.js';
import { part, reportOf } from './overview.js';

/** An example shows this many letters on either side of the word. */
const REACH = 40;

function examplesOf(examples: readonly Example[], form: string): string {
  return examples
    .map(({ text: sentence }) => {
      const at = sentence.toLowerCase().indexOf(form);
      return excerpt(
        { sentence, words: sentence.slice(Math.max(0, at), Math.max(0, at) + form.length) },
        REACH,
      );
    })
    .join(' / ');
}

const times = (logRatio: number): number => 2 ** logRatio;

/** @param top the most rows in either table */
export function suggestReport(found: Suggestions, name: string, top: number, messages: Messages): Report {
  const { suggest } = messages.texts.lexicon;
  const { count, short } = messages.formats;
  const { columns } = suggest;
  const more = (length: number): Block[] => (length > top ? [text(suggest.more(length - top))] : []);
  const words: Block = {
    kind: 'table',
    caption: suggest.wordsCaption,
    columns: [
      { label: columns.word, align: 'left' },
      { label: columns.here, align: 'right' },
      { label: columns.there, align: 'right' },
      { label: columns.ratio, align: 'right' },
      { label: columns.g2, align: 'right' },
      { label: columns.example, align: 'left' },
    ],
    rows: found.suggestions
      .slice(0, top)
      .map((one) => [
        [one.text],
        [count(one.here)],
        [count(one.there)],
        [short(times(one.logRatio))],
        [short(one.g2)],
        [examplesOf(one.examples.slice(0, 1), one.forms[0] ?? one.text)],
      ]),
  };
  const compounds: Block = {
    kind: 'table',
    caption: suggest.compoundsCaption,
    columns: [
      { label: columns.word, align: 'left' },
      { label: columns.count, align: 'right' },
      { label: columns.terms, align: 'left' },
      { label: columns.example, align: 'left' },
    ],
    rows: found.compounds
      .slice(0, top)
      .map((one) => [
        [one.word],
        [count(one.count)],
        [one.terms.join(', ')],
        [examplesOf(one.examples.slice(0, 1), one.word)],
      ]),
  };
  return reportOf(
    suggest.title(name),
    [
      part('words', suggest.words, [
        text(suggest.size(found.sentences.here, found.sentences.there)),
        text(suggest.method),
        ...(found.suggestions.length === 0 ? [text(suggest.none)] : [words]),
        ...more(found.suggestions.length),
      ]),
      ...(found.compounds.length === 0
        ? []
        : [part('compounds', suggest.compounds, [compounds, ...more(found.compounds.length)])]),
    ],
    messages,
  );
}

/** A row per proposal; columns in English, for they are data. */
export const SUGGEST_COLUMNS = 'kind,text,forms,here,there,documents,log_ratio,g2,holds,examples'.split(',');

export function suggestRows({ suggestions, compounds }: Suggestions): (string | number | null)[][] {
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return [
    ...suggestions.map((one) => [
      'word',
      one.text,
      one.forms.join(' '),
      one.here,
      one.there,
      one.documents,
      rounded(one.logRatio),
      rounded(one.g2),
      null,
      examplesOf(one.examples, one.forms[0] ?? one.text),
    ]),
    ...compounds.map((one) => [
      'compound',
      one.word,
      one.word,
      one.count,
      null,
      new Set(one.examples.map(({ documentId }) => documentId)).size,
      null,
      null,
      one.terms.join(' '),
      examplesOf(one.examples, one.word),
    ]),
  ];
}
