// Matches names and codes of municipalities with the table of Statistics Netherlands (CBS) that is shipped. Pure.
import { editDistance } from '../dutch/natural.js';
import { nearest } from '../dutch/nearest.js';

/** A Dutch municipality of the table. */
export interface Municipality {
  /** 'GM0106'. */
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** What a name led to. */
export type NameMatch =
  | { readonly kind: 'found'; readonly municipality: Municipality }
  /** The names in full, of which the user has to choose one. */
  | { readonly kind: 'ambiguous'; readonly names: readonly string[] }
  /** Not in the table: a Flemish one, one that has merged, or a slip of the pen. */
  | { readonly kind: 'unknown'; readonly hint: string | null };

export interface MunicipalityTable {
  byCode(code: string): Municipality | null;
  byName(name: string): NameMatch;
}

/** Names in use that letters alone do not lead to, by folded name; what stands behind is the name in the table. */
const ALIASES: Readonly<Record<string, string>> = {
  's gravenhage': 'Den Haag',
  'the hague': 'Den Haag',
  's hertogenbosch': 'Den Bosch',
  nuenen: 'Nuenen, Gerwen en Nederwetten',
  'de friese meren': 'De Fryske Marren',
  'zuidwest friesland': 'Súdwest-Fryslân',
  'noordoost friesland': 'Noardeast-Fryslân',
  tietjerksteradeel: 'Tytsjerksteradiel',
  dantumadeel: 'Dantumadiel',
};

/** The name as it is compared: no case, accents, quotation marks, hyphens or full stops. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\ba\/d\b/g, 'aan den')
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')')
    .trim()
    .replace(/^(?:gemeente|stad) (?=\p{L})/u, '');
}

/** 'bergen (nh)' is bergen, of nh. */
const APART = /^(.*) \((.*)\)$/;

/** Every folded name that leads to a municipality, the name without its addition last. */
function namesOf({ name, province }: Municipality): readonly string[] {
  const folded = foldName(name);
  const [, base, addition] = APART.exec(folded) ?? [];
  if (base === undefined || addition === undefined) return [folded];
  return [folded, `${base} ${addition}`, `${base} (${foldName(province)})`, base];
}

/** The code as CBS writes it, from what a spreadsheet made of it ('106', '0106', 'gm0106'); null when it is no code. */
export function normaliseCode(value: string): string | null {
  const digits = /^(?:gm)?\s*(\d{1,4})$/i.exec(value.trim())?.[1];
  return digits === undefined ? null : `GM${digits.padStart(4, '0')}`;
}

/** @param text the table: 'code;name;province', with a head */
export function parseMunicipalities(text: string): readonly Municipality[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', name = '', province = ''] = line.split(';');
      return { code, name, province };
    });
}

/** Slips that a name may hold and still be meant for another: two, or one in five letters of a long name. */
const slips = (name: string): number => Math.max(2, Math.floor(name.length / 5));

/** Names and codes of a table, ready to look up. */
export function municipalityTable(all: readonly Municipality[]): MunicipalityTable {
  const byCode = new Map(all.map((one) => [one.code, one]));
  const byName = new Map<string, Municipality[]>();
  for (const one of all)
    for (const name of namesOf(one)) byName.set(name, [...(byName.get(name) ?? []), one]);
  for (const [alias, name] of Object.entries(ALIASES)) {
    const meant = byName.get(foldName(name));
    if (meant !== undefined && !byName.has(alias)) byName.set(alias, meant);
  }
  const shown = new Map([...byName].map(([folded, [first]]) => [folded, first!.name]));
  return {
    byCode: (code) => byCode.get(code) ?? null,
    byName(name) {
      const folded = foldName(name);
      const found = byName.get(folded) ?? [];
      if (found.length > 1) return { kind: 'ambiguous', names: found.map((one) => one.name) };
      if (found[0] !== undefined) return { kind: 'found', municipality: found[0] };
      // Many names end alike (-veen, -dijk): what is only a little like another is a name of its own.
      const [near] = nearest(folded, [...shown.keys()], 1).filter(
        (name) => editDistance(folded, name) <= slips(folded),
      );
      return { kind: 'unknown', hint: near === undefined ? null : shown.get(near)! };
    },
  };
}
