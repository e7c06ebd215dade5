// What the tables take from a unit: its files with their number, its sides, and the passages by their ids.
import type { Analysis, Passage, PerDomain } from '../../analysis.js';
import { numberPassages } from '../../comparison/passages.js';
import { withoutUser } from '../../masks.js';
import type { Domain } from '../../types.js';
import type { CorpusFile, FileResult, UnitResult } from '../model.js';

export const DOMAINS: readonly Domain[] = ['culture', 'welfare'];

/** A file with its place in the unit, from 1. */
export interface NumberedFile {
  readonly number: number;
  readonly result: FileResult;
}

/** A side that has at least one paper that was read. */
export interface Side {
  readonly domain: Domain;
  readonly analyses: readonly Analysis[];
  readonly passages: readonly Passage[];
  /** Words and paragraphs of running text. */
  readonly words: number;
  readonly paragraphs: number;
}

export interface UnitView {
  readonly result: UnitResult;
  readonly files: readonly NumberedFile[];
  readonly sides: readonly Side[];
  readonly frameworks: PerDomain<readonly Analysis[]>;
  /** The path of a document, as the tables have it. */
  readonly pathOf: (documentId: string) => string;
}

/** The path of a file as the tables have it: without the name of the user, should it be a whole path. */
export const tablePath = ({ path }: CorpusFile): string => withoutUser(path);

function view(result: UnitResult): UnitView {
  const { comparison } = result;
  const read = result.files.filter((one) => one.ok);
  const frameworksOf = (domain: Domain): readonly Analysis[] =>
    comparison?.frameworks[domain] ??
    read.filter((one) => one.domain === domain).map(({ analysis }) => analysis);
  const frameworks = { culture: frameworksOf('culture'), welfare: frameworksOf('welfare') };
  const passagesOf = (domain: Domain): readonly Passage[] =>
    comparison
      ? [...comparison.passages.values()].filter((passage) => passage.domain === domain)
      : numberPassages(domain, frameworks[domain]);
  const paths = new Map(read.map(({ analysis, file }) => [analysis.document.id, tablePath(file)]));
  return {
    result,
    files: result.files.map((one, at) => ({ number: at + 1, result: one })),
    frameworks,
    sides: DOMAINS.filter((domain) => frameworks[domain].length > 0).map((domain) => ({
      domain,
      analyses: frameworks[domain],
      passages: passagesOf(domain),
      words: frameworks[domain].reduce((sum, { words }) => sum + words, 0),
      paragraphs: frameworks[domain].reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    })),
    pathOf: (documentId) => paths.get(documentId) ?? '',
  };
}

const views = new WeakMap<UnitResult, UnitView>();

/** Every table looks at the same unit: it is sorted out once. Passages have the ids of the comparison where there is one. */
export function viewOf(result: UnitResult): UnitView {
  const known = views.get(result);
  if (known) return known;
  const made = view(result);
  views.set(result, made);
  return made;
}
