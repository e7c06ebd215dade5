// An audit as a report for reading, and as rows of a table.
import type { Audit, Hit, TermAudit } from '../../lexicography/audit.js';
import type { Messages } from '../../messages/index.js';
import { text, type Block, type Part, type Report } from '../model.js';
import { fileName } from '../quote.js';
import { part, reportOf } from './overview.js';

/** Rows and words in the report; the table has everything. */
const MOST_ROWS = 25;
const MOST_ITEMS = 60;
const MOST_WORDS = 8;
/** Letters of an example on either side of the words that match. */
const REACH = 45;

/** The words that match with a little text on either side. */
export function excerpt({ sentence, words }: Pick<Hit, 'sentence' | 'words'>, reach = REACH): string {
  const at = sentence.indexOf(words);
  const start = Math.max(0, at - reach);
  const end = Math.min(sentence.length, at + words.length + reach);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end).trim()}${end < sentence.length ? '…' : ''}`;
}

const doubtful = ({ dictionary }: TermAudit): string[] =>
  [...dictionary]
    .filter(({ doubt }) => doubt !== null)
    .sort((a, b) => a.confidence - b.confidence || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);

/** One paragraph of items, cut where it grows too long to read. */
function items(list: readonly string[], messages: Messages): Block {
  const { nothing, more } = messages.texts.lexicon.audit;
  const rest = list.length > MOST_ITEMS ? ` ${more(list.length - MOST_ITEMS)}` : '';
  return text(list.length === 0 ? nothing : `${list.slice(0, MOST_ITEMS).join(', ')}${rest}`);
}

/** @param lists names of the lexicons, for the first line */
export function auditReport(audit: Audit, lists: readonly string[], messages: Messages): Report {
  const { texts, formats } = messages;
  const own = texts.lexicon.audit;
  const nameOf = (id: string): string => fileName(audit.documents.find((one) => one.id === id)?.path ?? id);
  const papers = audit.documents.length;
  const intro = text(own.size(audit.terms.length, formats.list(lists), papers));
  const zero = audit.terms.filter(({ hits }) => hits === 0);
  const lone = audit.terms.filter(({ oneDocument }) => oneDocument !== null);
  const twice = audit.terms.filter(({ alsoIn }) => alsoIn !== null);
  const list = (lines: readonly string[]): Block[] => [
    { kind: 'list', ordered: false, items: lines.map((line) => [line]) },
  ];
  const inPapers = [
    part('most', own.most, [intro, mostFound(audit, messages)]),
    ...(lone.length === 0
      ? []
      : [
          part(
            'lone',
            own.oneDocument,
            list(
              lone.map(({ term, hits, oneDocument }) =>
                own.oneDocumentItem(term, hits, nameOf(oneDocument ?? '')),
              ),
            ),
          ),
        ]),
    part('zero', own.zero(zero.length), [
      items(
        zero.map(({ term }) => term),
        messages,
      ),
    ]),
  ];
  return reportOf(
    own.title,
    [
      ...(papers > 0 ? inPapers : []),
      ...(twice.length === 0
        ? []
        : [
            part(
              'twice',
              own.twoDomains,
              list(twice.map(({ term, lexicon, alsoIn }) => own.twoDomainsItem(term, lexicon, alsoIn ?? ''))),
            ),
          ]),
      dictionaryPart(audit, papers > 0 ? [] : [intro], messages),
    ],
    messages,
  );
}

function mostFound({ terms }: Audit, { texts, formats }: Messages): Block {
  const { columns, mostCaption } = texts.lexicon.audit;
  const rows = [...terms]
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_ROWS);
  return {
    kind: 'table',
    caption: mostCaption,
    columns: [
      { label: columns.term, align: 'left' },
      { label: columns.hits, align: 'right' },
      { label: columns.documents, align: 'right' },
      { label: columns.example, align: 'left' },
    ],
    rows: rows.map(({ term, hits, documents, samples }) => [
      [term],
      [formats.count(hits)],
      [formats.count(documents)],
      [samples.map((sample) => excerpt(sample)).join(' / ')],
    ]),
  };
}

function dictionaryPart({ terms }: Audit, before: readonly Block[], messages: Messages): Part {
  const texts = messages.texts.lexicon.audit;
  const words = terms.reduce((sum, { dictionary }) => sum + dictionary.length, 0);
  const suspects = terms
    .map((term) => ({ term, words: doubtful(term) }))
    .filter((one) => one.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  const doubts = suspects.reduce((sum, one) => sum + one.words.length, 0);
  const rest = suspects.length - MOST_ROWS;
  return part('dictionary', texts.dictionary, [
    ...before,
    text(texts.dictionaryIntro(words, doubts)),
    {
      kind: 'table',
      caption: texts.dictionaryCaption,
      columns: [
        { label: texts.columns.term, align: 'left' },
        { label: texts.columns.hits, align: 'right' },
        { label: texts.words, align: 'left' },
      ],
      rows: suspects
        .slice(0, MOST_ROWS)
        .map((one) => [
          [one.term.term],
          [messages.formats.count(one.words.length)],
          [one.words.slice(0, MOST_WORDS).join(', ') + (one.words.length > MOST_WORDS ? ' …' : '')],
        ]),
    },
    ...(rest > 0 ? [text(texts.more(rest))] : []),
  ]);
}

type Row = readonly (string | number | null)[];

/** A row per term; columns in English, for they are data. */
export const TERM_COLUMNS =
  'lexicon,concept,term,weight,hits,documents,one_document,also_in,dictionary_words,doubtful_words,examples'.split(
    ',',
  );

export function termRows({ terms, documents }: Audit): Row[] {
  const path = (id: string | null): string | null => documents.find((one) => one.id === id)?.path ?? null;
  return terms.map((one) => [
    one.lexicon,
    one.concept,
    one.term,
    one.core ? 'core' : 'weak',
    one.hits,
    one.documents,
    path(one.oneDocument),
    one.alsoIn,
    one.dictionary.length,
    doubtful(one).join(' '),
    one.samples.map((sample) => excerpt(sample)).join(' / '),
  ]);
}

/** A row per match that was drawn; the last column is for the reader. */
export const SAMPLE_COLUMNS = 'lexicon,concept,term,how,words,sentence,document,page,right'.split(',');

export function sampleRows({ sample, documents }: Audit): Row[] {
  const path = (id: string): string | null => documents.find((one) => one.id === id)?.path ?? null;
  return sample.map((hit) => [
    hit.lexicon,
    hit.concept,
    hit.term,
    hit.how,
    hit.words,
    hit.sentence,
    path(hit.documentId),
    hit.page,
    null,
  ]);
}
