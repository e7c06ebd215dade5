// A paper as it is analysed: without what is to be left out, and with names masked. As other commands do it, per file.
import { RaakvlakError } from '../errors.js';
import type { Language } from '../messages/index.js';
import { leaveOut, NOTHING, type LeaveOut } from '../preparing/leave-out.js';
import type { Document } from '../types.js';
import type { CorpusFile, FileResult, Unit } from './model.js';
import type { UnitEntry, UnitOptions } from './task.js';

export interface Prepared {
  readonly document: Document;
  /** See `FileResult`. */
  readonly mistakes?: readonly RaakvlakError[];
  readonly met?: LeaveOut;
}

/** Loaded where names are masked: most runs do without. */
const loadMask = async () => await import('../preparing/mask.js');

/** Mistakes with what they say of the paper masked: they quote headings of it. */
async function maskMistakes(
  mistakes: readonly RaakvlakError[],
  { text }: Document,
  language: Language,
): Promise<readonly RaakvlakError[]> {
  const { maskTexts } = await loadMask();
  return mistakes.map(({ code, data }) => {
    const entries = Object.entries(data);
    const said = entries.map(([, value]) => (typeof value === 'string' ? value : ''));
    // Names are known by the paper that they stand in.
    const masked = maskTexts([...said, text], language);
    return new RaakvlakError(
      code,
      Object.fromEntries(
        entries.map(([key, value], at) => [key, typeof value === 'string' ? masked[at]! : value]),
      ),
    );
  });
}

/**
 * @param document as it was read @param unit whose paths an option may name
 * @throws RaakvlakError 'exclude-everything' when nothing is left
 */
export async function prepare(
  document: Document,
  file: CorpusFile,
  unit: Unit,
  { leaveOut: all, maskNames }: UnitOptions,
): Promise<Prepared> {
  let prepared: Prepared = { document };
  if (file.leaveOut || all) {
    const paths = unit.files.map(({ path }) => path);
    prepared = leaveOut(document, { own: file.leaveOut ?? NOTHING, all: all ?? NOTHING, paths });
  }
  if (maskNames === undefined) return prepared;
  const { maskDocument } = await loadMask();
  const { mistakes = [] } = prepared;
  return {
    ...prepared,
    document: maskDocument(prepared.document, maskNames),
    ...(mistakes.length === 0 ? {} : { mistakes: await maskMistakes(mistakes, document, maskNames) }),
  };
}

/** Of what is to be left out of all files, what at least one of these has. */
export function metIn(files: readonly FileResult[], { leaveOut: all }: UnitOptions): Pick<UnitEntry, 'met'> {
  if (!all) return {};
  const has = (kind: keyof LeaveOut, text: string): boolean =>
    files.some((one) => one.ok && one.met?.[kind].includes(text) === true);
  return {
    met: {
      pages: all.pages.filter((text) => has('pages', text)),
      sections: all.sections.filter((text) => has('sections', text)),
    },
  };
}
