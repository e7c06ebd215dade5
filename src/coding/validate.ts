// Coded sheets against the machine, whole: from tables to figures. The command and the evaluation both run this.
import { joinSheets, type CodedSheets } from './sheets.js';
import type { CodedRow } from './row.js';
import { createCoder, labelIds } from './coder.js';
import type { Engine } from '../engine.js';
import type { MachineCodes, ValidationResult } from '../measure/validation-model.js';
import { validation } from '../measure/validation.js';
import { weightsOf } from './sheet-rows.js';
import type { Table } from '../tables/index.js';
import type { BlockRole } from '../types.js';

export interface SheetsToValidate {
  /** One per coder. */
  readonly sheets: readonly Table[];
  /** A table with the texts, when the sheets have none. */
  readonly text: Table | null;
  /** Chances of being drawn. */
  readonly design: Table | null;
  readonly draws: number;
  readonly seed: number;
}

export interface Validated {
  readonly joined: CodedSheets;
  readonly result: ValidationResult;
  /** The machine's codes by paragraph id; empty when there is no text. */
  readonly rows: ReadonlyMap<string, CodedRow>;
}

const ROLES: readonly string[] = ['paragraph', 'listItem', 'tableCell', 'footnote', 'caption'];

function codeTexts({ ids, texts, roles }: CodedSheets, engine: Engine): Map<string, CodedRow> {
  const coder = createCoder(engine);
  const role = (id: string): BlockRole | undefined => {
    const named = roles.get(id)?.trim() ?? '';
    return ROLES.includes(named) ? (named as BlockRole) : undefined;
  };
  return new Map(
    texts === null
      ? []
      : ids.map((id, index) => [
          id,
          coder.text({ id, path: '', index, text: texts.get(id) ?? '', role: role(id) }),
        ]),
  );
}

/** Both domains at once: no column of a code book, so `validate` leaves it to those who ask. */
export const BOTH = 'both';

const machineCodes = ({ codes, commitment }: CodedRow): MachineCodes => ({
  labels: new Set([...codes, ...(codes.has('culture') && codes.has('welfare') ? [BOTH] : [])]),
  commitment,
});

/**
 * Validates the machine's codes, and the coders by each other.
 * @param more labels beside the domains, dimensions and `connects` @throws RaakvlakError as `joinSheets` and `weightsOf`
 */
export function validateSheets(
  { sheets, text, design, draws, seed }: SheetsToValidate,
  engine: Engine,
  more: readonly string[] = [],
): Validated {
  const { domains, dimensions } = labelIds(engine.lexicons);
  const joined = joinSheets(sheets, [...domains, ...more, ...dimensions, 'connects'], text);
  const rows = codeTexts(joined, engine);
  const result = validation({
    ids: joined.ids,
    labels: joined.labels,
    macro: [...domains, ...dimensions],
    dimensions,
    coders: joined.coders,
    machine: joined.texts ? new Map([...rows].map(([id, row]) => [id, machineCodes(row)])) : null,
    weights: design ? weightsOf(design, joined.ids) : null,
    draws,
    seed,
  });
  return { joined, result, rows };
}
