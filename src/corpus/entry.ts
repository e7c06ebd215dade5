// What a row of a manifest, or a file in a folder, becomes; and what is wrong with one.
import { foldName, normaliseCode, type MunicipalityTable } from './municipalities.js';
import type { RaakvlakError } from '../errors.js';
import { RaakvlakError as Mistake } from '../errors.js';
import type { Domain } from '../types.js';
import type { CorpusFile } from './model.js';

/** A file with the place and year that it belongs to. */
export interface Entry {
  readonly file: CorpusFile;
  readonly municipality: string;
  readonly code: string | null;
  readonly province: string | null;
  readonly year: number | null;
}

/** A row (or file) that cannot be used, and why. */
export interface BadEntry {
  /** Number of the row in the manifest, the head being 1; null without a manifest. */
  readonly row: number | null;
  /** As the manifest has it; '' when the row names none. */
  readonly path: string;
  readonly error: RaakvlakError;
}

/** Something to know that stops nothing; its sentence stands in messages. */
export interface CorpusNotice {
  readonly code: 'batch-place-unknown' | 'batch-code-unknown' | 'batch-place-named' | 'batch-files-ignored';
  readonly data: Readonly<Record<string, string | number>>;
  /** Rows of the manifest that it is about, the head being 1; absent without a manifest. */
  readonly rows?: readonly number[];
}

/** The files of a corpus as they were given. */
export interface Inventory {
  readonly entries: readonly Entry[];
  readonly bad: readonly BadEntry[];
  /** Each once. */
  readonly notices: readonly CorpusNotice[];
  /** Columns of the manifest that are not ours, in their order. */
  readonly extra: readonly string[];
}

/** A municipality as a unit has it. */
export type Place = Pick<Entry, 'municipality' | 'code' | 'province'>;

/** Words for the domains in manifests and names of folders. */
const DOMAIN_WORDS: Readonly<Record<string, Domain>> = {
  culture: 'culture',
  cultuur: 'culture',
  cultureel: 'culture',
  kunst: 'culture',
  welfare: 'welfare',
  welzijn: 'welfare',
  zorg: 'welfare',
  'zorg en welzijn': 'welfare',
  'care and welfare': 'welfare',
  sociaal: 'welfare',
  'sociaal domein': 'welfare',
};

/** The domain that a word stands for, however it is spelt; null for another word. */
export function domainWord(text: string): Domain | null {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ');
  return Object.hasOwn(DOMAIN_WORDS, word) ? DOMAIN_WORDS[word]! : null;
}

/** Domains as they are proposed to someone who mistyped one. */
export const DOMAIN_NAMES = ['culture', 'cultuur', 'welfare', 'welzijn'] as const;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** The year that a text holds and nothing else; undefined when it is no year. */
export function yearOf(text: string): number | undefined {
  const year = /^(\d{4})(?:[.,]0+)?$/.exec(text.trim())?.[1];
  const number = Number(year);
  return year !== undefined && number >= FIRST_YEAR && number <= LAST_YEAR ? number : undefined;
}

type Report = (notice: CorpusNotice) => void;

function byName(name: string, table: MunicipalityTable, report: Report): Place {
  const found = table.byName(name);
  if (found.kind === 'ambiguous')
    throw new Mistake('batch-place-ambiguous', { name, names: found.names.join(', ') });
  if (found.kind === 'found') {
    const { name: municipality, code, province } = found.municipality;
    return { municipality, code, province };
  }
  report({ code: 'batch-place-unknown', data: { name, hint: found.hint ?? '' } });
  return { municipality: name.trim().replace(/\s+/g, ' '), code: null, province: null };
}

/**
 * The municipality that a name, a code or both stand for.
 * @throws RaakvlakError 'batch-place-missing', 'batch-code-form', 'batch-place-ambiguous', or 'batch-place-code' when
 * name and code are of two municipalities
 */
export function placeOf(name: string, code: string, table: MunicipalityTable, report: Report): Place {
  if (code.trim() === '') {
    if (name.trim() === '') throw new Mistake('batch-place-missing');
    return byName(name, table, report);
  }
  const normal = normaliseCode(code);
  if (normal === null) throw new Mistake('batch-code-form', { code });
  const municipality = table.byCode(normal);
  if (municipality === null) {
    if (name.trim() === '') throw new Mistake('batch-code-alone', { code: normal });
    report({ code: 'batch-code-unknown', data: { code: normal, name } });
    return { municipality: name.trim().replace(/\s+/g, ' '), code: normal, province: null };
  }
  const place: Place = { municipality: municipality.name, code: normal, province: municipality.province };
  const named = name.trim() === '' ? null : table.byName(name);
  // A name that several share is settled by the code, if it is one of them.
  if (named === null || (named.kind === 'ambiguous' && named.names.includes(municipality.name))) return place;
  if (named.kind === 'found' && named.municipality.code === normal) return place;
  if (named.kind !== 'unknown')
    throw new Mistake('batch-place-code', { name, code: normal, named: municipality.name });
  if (foldName(name) !== foldName(municipality.name))
    report({ code: 'batch-place-named', data: { name, code: normal, named: municipality.name } });
  return place;
}
