// A unit made by hand for the data set: the comparison of the report's sample, and a file that could not be read.
import { RaakvlakError } from '../../src/errors.js';
import type { CorpusFile, CorpusTable, UnitResult } from '../../src/corpus/model.js';
import type { Comparison } from '../../src/comparison.js';
import { dispersion, sectionSizes } from '../../src/measure/dispersion.js';
import { sampleContext, type SampleOptions } from '../report/sample.js';

type Row = Readonly<Record<string, string | number | boolean | null>>;

export const fileOf = (path: string, extra: Readonly<Record<string, string>> = {}): CorpusFile => ({
  path,
  location: `/srv/disk/${path}`,
  domain: null,
  row: 2,
  extra,
});

/** The sample of the report makes up how its concepts are spread: here it follows from its papers, as in any comparison. */
function spread({ concepts, frameworks, passages }: Comparison): Comparison['concepts'] {
  const side = (ids: readonly string[], domain: 'culture' | 'welfare') =>
    dispersion(
      ids.map((id) => passages.get(id)!),
      sectionSizes(frameworks[domain]),
    );
  return concepts.map((one) => ({
    ...one,
    dispersion: {
      culture: side(one.passages.culture, 'culture'),
      welfare: side(one.passages.welfare, 'welfare'),
    },
  }));
}

/** One municipality in one year; its numbers stand in the tests. */
export function sampleUnit(options: SampleOptions = {}): UnitResult {
  const { comparison } = sampleContext(options);
  const [culture] = comparison.frameworks.culture;
  const [welfare] = comparison.frameworks.welfare;
  return {
    unit: {
      index: 0,
      id: 'GM0106/2025',
      municipality: 'Assen',
      code: 'GM0106',
      province: 'Drenthe',
      year: 2025,
      files: [],
    },
    files: [
      {
        ok: true,
        file: fileOf('assen/cultuur.pdf', { wave: 'first', pages: 'twelve' }),
        domain: 'culture',
        guessed: false,
        analysis: culture!,
      },
      { ok: true, file: fileOf('assen/sociaal.docx'), domain: 'welfare', guessed: true, analysis: welfare! },
      {
        ok: false,
        file: fileOf('assen/kapot.pdf'),
        error: new RaakvlakError('pdf-damaged', { file: '/srv/disk/assen/kapot.pdf' }),
      },
    ],
    comparison: { ...comparison, concepts: spread(comparison) },
  };
}

/** The rows of a table as records. */
export function recordsOf(table: CorpusTable, result: UnitResult): Row[] {
  const names = table.columns.map(({ name }) => name);
  return table.rows(result).map((cells) => {
    if (cells.length !== names.length) throw new RangeError(`${table.name}: ${cells.length} cells`);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]!]));
  });
}
