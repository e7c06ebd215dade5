// Rows of a table with actions of several fields: each goes to a side by its own words, or with the plan row above it.
import type { CodedParagraph } from '../../analysis.js';
import type { Domain } from '../../types.js';

/** A table is a mixed one from this many rows about either domain alone, and this share of the rows about one alone. */
const MIXED = 3;
const MIXED_SHARE = 1 / 4;

/** A row that opens a group of rows: 'Beleidsdoelstelling 3', 'Actieplan 3.1', 'BD-2', 'AP 2.1'. */
const PLAN_ROW =
  /^\s*(?:(?:prioritaire|strategische|operationele|gewone)\s+)*(?:(?:beleids)?doelstelling|actieplan|programma|thema|BD|AP|SD|OD)(?![a-z])/iu;

const sideOf = ({ culture, welfare }: CodedParagraph): Domain | null =>
  culture === welfare ? null : culture ? 'culture' : 'welfare';

/**
 * The rows of a part that stand by themselves, with their side. In a part without a side these are all rows about one
 * domain; in a part with a side only when its rows speak of both domains, or none of them of the side of the part
 * ('Aantal sportverenigingen' under 'Sport, cultuur en onderwijs'): those go to neither.
 * @param own indices of the paragraphs of the part @param above side of the part
 * @returns side by index; rows that are not in it go with their part
 */
export function rowSides(
  own: readonly number[],
  paragraphs: readonly CodedParagraph[],
  firstCell: (paragraph: CodedParagraph) => string,
  above: Domain | null,
): Map<number, Domain | null> {
  const rows = own.filter((at) => paragraphs[at]!.paragraph.role === 'tableCell');
  const alone = (domain: Domain): number => rows.filter((at) => sideOf(paragraphs[at]!) === domain).length;
  const result = new Map<number, Domain | null>();
  const [fewest, most] = [alone('culture'), alone('welfare')].sort((a, b) => a - b) as [number, number];
  const mixed = fewest >= MIXED && fewest >= MIXED_SHARE * (fewest + most);
  if (above !== null && rows.length >= MIXED && !rows.some((at) => paragraphs[at]![above]))
    return new Map(rows.map((at) => [at, null]));
  if (above !== null && !mixed) return result;
  let plan: Domain | null = null;
  for (const at of rows) {
    const row = paragraphs[at]!;
    const side = sideOf(row);
    if (PLAN_ROW.test(firstCell(row))) plan = side;
    // A row about both, or about neither, goes with the plan row above it.
    const given = side ?? plan;
    if (given !== null && given !== above) result.set(at, given);
  }
  return result;
}
