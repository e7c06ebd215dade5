// Every paragraph on which people and machine differ, as a table: what to read to make the rules better.
import type { CodedRow, CodedTerm } from '../../coding/row.js';
import type { ValidationResult } from '../../measure/validation-model.js';

type Value = string | number | null;

/** The words that made a label so; for a connection the words of its sentence. */
function termsFor(row: CodedRow | undefined, label: string): string {
  if (!row) return '';
  if (label === 'connects' || label === 'commitment')
    return row.connection ? [...row.connection.culture, ...row.connection.welfare].join('; ') : '';
  const show = ({ term, words }: CodedTerm): string =>
    term.toLowerCase() === words.toLowerCase() ? term : `${term} (${words})`;
  return [...new Set(row.terms.filter(({ code }) => code === label).map(show))].join('; ');
}

/** A row per label and paragraph. `kind`: extra (only the machine), missed (only people), other (another commitment). */
export function differencesTable(
  { labels, commitment }: ValidationResult,
  rows: ReadonlyMap<string, CodedRow>,
  documents: ReadonlyMap<string, string>,
): { columns: string[]; rows: Value[][] } {
  const line = (id: string, label: string, kind: string, human: Value, machine: Value): Value[] => [
    id,
    label,
    kind,
    human,
    machine,
    termsFor(rows.get(id), label),
    documents.get(id) ?? '',
    rows.get(id)?.text ?? '',
  ];
  return {
    columns: ['id', 'label', 'kind', 'human', 'machine', 'terms', 'document', 'text'],
    rows: [
      ...labels.flatMap(({ id: label, extra, missed }) => [
        ...extra.map((id) => line(id, label, 'extra', 0, 1)),
        ...missed.map((id) => line(id, label, 'missed', 1, 0)),
      ]),
      ...(commitment?.different ?? []).map(({ id, human, machine }) =>
        line(id, 'commitment', 'other', human, machine),
      ),
    ],
  };
}
