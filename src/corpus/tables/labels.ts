// The names behind the ids, in both languages: filled once for the whole data set, from the lexicons.
import type { Label, Lexicon } from '../../lexicon/schema.js';
import { rounded } from '../../report/json.js';
import type { Cell, CorpusTable } from '../model.js';
import { tableOf, type Field } from './table.js';

interface Row {
  readonly kind: 'lexicon' | 'theme' | 'dimension' | 'concept';
  readonly id: string;
  readonly lexicon: string;
  readonly theme: string | null;
  readonly label: Label;
  readonly bridgeable: boolean | null;
}

const FIELDS: readonly Field<Row>[] = [
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: ['lexicon', 'theme', 'dimension', 'concept'],
    of: ({ kind }) => kind,
  },
  { name: 'id', type: 'string', required: true, of: ({ id }) => id },
  { name: 'lexicon', type: 'string', required: true, of: ({ lexicon }) => lexicon },
  { name: 'theme', type: 'string', of: ({ theme }) => theme },
  { name: 'label_nl', type: 'string', required: true, of: ({ label }) => label.nl },
  { name: 'label_en', type: 'string', required: true, of: ({ label }) => label.en },
  { name: 'bridgeable', type: 'boolean', of: ({ bridgeable }) => bridgeable },
];

/** No unit adds to it: see `labelRows`. */
export const labels: CorpusTable = tableOf<Row>({
  name: 'labels',
  key: ['id'],
  fields: FIELDS,
  records: () => [],
});

/** The lexicon whose themes are the dimensions of Positive Health. */
const HEALTH = 'positive-health';

function rowsOf({ id: lexicon, label, themes, concepts }: Lexicon): Row[] {
  const base = { lexicon, theme: null, bridgeable: null };
  const health = lexicon === HEALTH;
  return [
    { ...base, kind: 'lexicon', id: lexicon, label },
    // A theme can be called as one of its concepts: a colon sets them apart. A dimension has its bare id everywhere.
    ...themes.map((theme): Row => ({
      ...base,
      kind: health ? 'dimension' : 'theme',
      id: health ? theme.id : `${lexicon}:${theme.id}`,
      theme: theme.id,
      label: theme.label,
    })),
    ...concepts.map((concept): Row => ({
      kind: 'concept',
      lexicon,
      id: `${lexicon}/${concept.id}`,
      theme: concept.theme,
      label: concept.label,
      bridgeable: concept.bridgeable,
    })),
  ];
}

/** The rows of the table `labels`, in the order of the lexicons. */
export function labelRows(lexicons: readonly Lexicon[]): readonly (readonly Cell[])[] {
  return lexicons.flatMap(rowsOf).map((row) => FIELDS.map(({ of }) => rounded(of(row))));
}
