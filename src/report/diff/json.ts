// The differences between two versions as JSON, schemaVersion 1.
import type { SubjectChange, Version } from '../../measure/versions/model.js';
import { jsonText } from '../json-text.js';
import { VERSIONS, type DiffContext } from './context.js';
import type { DiffJson } from './schema.js';

function documentJson(version: Version, { diff, messages }: DiffContext): DiffJson['documents']['old'] {
  const { document, paper, words, paragraphs } = diff.papers[version];
  const { path, title, format, sha256, pages, notices } = document;
  return {
    path,
    title,
    format,
    sha256,
    pages,
    words,
    paragraphs: paragraphs.length,
    kind: paper.kind,
    kindFrom: paper.kindFrom,
    year: paper.years,
    yearFrom: paper.yearsFrom,
    notices: notices.map((notice) => ({
      code: notice.code,
      message: messages.notice(notice),
      page: notice.page,
    })),
  };
}

const passagesJson = ({ diff }: DiffContext): DiffJson['passages'] =>
  [...diff.passages.values()].map(({ id, version, page, headings, text, concepts, coded }) => ({
    id,
    version,
    page,
    heading: headings.length > 0 ? headings.join(' › ') : null,
    text,
    concepts: [...concepts],
    dimensions: [...coded.dimensions],
    culture: coded.culture,
    welfare: coded.welfare,
    connects: coded.connection !== null,
    commitment: coded.commitment,
  }));

/** The differences as a plain object that `diffSchema` accepts. */
export function diffJson(context: DiffContext): DiffJson {
  const { diff, lexicons, messages, version, paths } = context;
  const { paragraphs, touching } = diff;
  const subjects = (list: readonly SubjectChange[]): DiffJson['concepts'] =>
    list.map(({ label, passages, ...rest }) => ({
      ...rest,
      label: label[messages.language],
      passages: { old: [...passages.old], new: [...passages.new] },
    }));
  const rounded = (pairs: typeof paragraphs.same): DiffJson['paragraphs']['same'] =>
    pairs.map((pair) => ({ ...pair, similarity: Math.round(pair.similarity * 1e6) / 1e6 }));
  const [old, current] = VERSIONS.map((one) => documentJson(one, context));
  return {
    schemaVersion: 1,
    tool: { name: 'raakvlak', version },
    options: { command: 'diff', ...paths, lang: messages.language },
    lexicons: lexicons.map(({ id, version: edition, sha256 }) => ({ id, version: edition, sha256 })),
    documents: { old: old!, new: current! },
    warnings: diff.warnings.map(({ code, data }) => ({
      code,
      message: messages.texts.diff.warnings[code](data),
    })),
    identical: diff.identical,
    passages: passagesJson(context),
    paragraphs: {
      same: rounded(paragraphs.same),
      changed: rounded(paragraphs.changed),
      regrouped: rounded(paragraphs.regrouped),
      gained: [...paragraphs.gained],
      lost: [...paragraphs.lost],
    },
    dimensions: subjects(diff.dimensions),
    concepts: subjects(diff.concepts),
    touching: {
      gained: [...touching.gained],
      lost: [...touching.lost],
      stayed: touching.stayed.map((pair) => ({ ...pair })),
    },
    commitments: diff.commitments.map((one) => ({ ...one })),
  };
}

/** As JSON text with a final newline; signs that steer a terminal are escaped, not lost. */
export function renderDiffJson(context: DiffContext): string {
  return jsonText(diffJson(context));
}
