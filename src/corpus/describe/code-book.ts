// codebook.md: every table and column for people, with what to mind when reading them.
import { renderMarkdown } from '../../report/markdown.js';
import { text, type Block, type Part, type Rich } from '../../report/model.js';
import type { Column, CorpusTable } from '../model.js';
import type { Described } from './described.js';

const sentence = (value: string): string => (/[.!?]$/.test(value) ? value : `${value}.`);

/** What a column means, its values and how it is computed, in one cell. */
function meaning({ description, values, note }: Column, { language, messages }: Described): Rich {
  const { codeBook } = messages.texts.corpus;
  return [
    [
      sentence(description[language]),
      ...(values ? [codeBook.values(values.join(', '))] : []),
      ...(note ? [sentence(note[language])] : []),
    ].join(' '),
  ];
}

function tablePart(table: CorpusTable, described: Described): Part {
  const { codeBook } = described.messages.texts.corpus;
  const { name, key, links = [], columns } = table;
  const list = described.messages.formats.list;
  const row = (column: Column): Rich[] => [
    [column.name],
    [`${codeBook.types[column.type]}${column.required ? `, ${codeBook.required}` : ''}`],
    meaning(column, described),
  ];
  const linked = links.map(({ fields, table: target, to }) => codeBook.link(list(fields), target, list(to)));
  return {
    id: `tabel-${name}`,
    heading: name,
    level: 2,
    depth: 'report',
    blocks: [
      text(table.description[described.language]),
      text([key.length > 0 ? codeBook.key(list(key)) : codeBook.noKey, ...linked].join(' ')),
      {
        kind: 'table',
        caption: name,
        columns: [
          { label: codeBook.columns.name, align: 'left' },
          { label: codeBook.columns.type, align: 'left' },
          { label: codeBook.columns.meaning, align: 'left' },
        ],
        rows: columns.map(row),
      },
    ],
  };
}

function firstPart({ files, messages }: Described): Part {
  const { codeBook } = messages.texts.corpus;
  const table: Block = {
    kind: 'table',
    caption: codeBook.files,
    columns: [
      { label: codeBook.fileColumns.file, align: 'left' },
      { label: codeBook.fileColumns.table, align: 'left' },
      { label: codeBook.fileColumns.rows, align: 'right' },
    ],
    rows: files.map(({ name, table: own, rows }) => [[name], [own], [messages.formats.count(rows)]]),
  };
  return {
    id: 'bestanden',
    heading: codeBook.files,
    level: 2,
    depth: 'report',
    blocks: [text(codeBook.intro), table, text(codeBook.licence)],
  };
}

function listPart(id: string, heading: string, items: readonly string[]): Part {
  return {
    id,
    heading,
    level: 2,
    depth: 'report',
    blocks: [{ kind: 'list', ordered: false, items: items.map((item) => [item]) }],
  };
}

/** codebook.md as text. Only tables with a file are in it. */
export function codeBook(described: Described): string {
  const { language, messages, tables, files } = described;
  const texts = messages.texts.corpus.codeBook;
  const written = tables.filter(({ name }) => files.some((file) => file.table === name));
  return renderMarkdown(
    {
      title: texts.title,
      language,
      parts: [
        firstPart(described),
        listPart('lezen', texts.read, texts.reading),
        listPart('opletten', texts.care, texts.cautions),
        ...written.map((table) => tablePart(table, described)),
      ],
    },
    messages,
    'report',
  );
}
