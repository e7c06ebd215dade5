// The order in which test files run: one project after another, in each the long ones first.
import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take seconds, the longest first. A fresh clone has no times of an earlier run: a long file that began last
 * would leave the other cores with nothing to do.
 */
const LONG: readonly string[] = [
  'test/cli/batch.test.ts',
  'test/cli/built.test.ts',
  'test/cli/mask-names.test.ts',
  'test/attacks/long-words.test.ts',
  'test/report/terminal.test.ts',
  'test/cli/lexicon.test.ts',
  'test/cli/check.test.ts',
  'test/attacks/prototypes.test.ts',
  'test/commands/batch-excluding.test.ts',
  'test/report/html/standards.test.ts',
  'test/report/markdown.test.ts',
  'test/cli/bad-input.test.ts',
  'test/cli/extract.test.ts',
  'test/read/ocr.test.ts',
  'test/read/pdf-known-truth.test.ts',
];

/** Place of a file in the order; files that are not named come behind those that are. */
function placeOf({ moduleId, project }: TestSpecification): number {
  const place = LONG.indexOf(relative(project.config.root, moduleId).replaceAll('\\', '/'));
  return place < 0 ? LONG.length : place;
}

/**
 * A worker serves the files of one project for as long as they follow each other. Mixed, as Vitest sorts them by itself,
 * a worker is replaced at every change of project, and its successor loads the lexicons anew.
 */
export class ProjectByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // What Vitest itself would do decides between files that are not named.
    const sorted = await super.sort(files);
    const projects = ['cli', 'code'];
    const projectOf = ({ project }: TestSpecification): number => projects.indexOf(project.name);
    return sorted.toSorted((a, b) => projectOf(a) - projectOf(b) || placeOf(a) - placeOf(b));
  }
}
