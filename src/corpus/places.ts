// The table of municipalities that is shipped, read once a process.
import { readFile } from 'node:fs/promises';
import { municipalityTable, parseMunicipalities, type MunicipalityTable } from './municipalities.js';

/** The year of the table: the division of 1 January. */
export const PLACES_YEAR = 2023;

const FILE = new URL(`../../lexicons/places/municipalities-nl-${PLACES_YEAR}.csv`, import.meta.url);

let loaded: Promise<MunicipalityTable> | undefined;

/** The Dutch municipalities of 1 January 2023, as CBS has them. */
export function loadPlaces(): Promise<MunicipalityTable> {
  loaded ??= readFile(FILE, 'utf8').then((text) => municipalityTable(parseMunicipalities(text)));
  return loaded;
}
