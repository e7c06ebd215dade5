// Reads DOCX: tidies the parts of the package, has mammoth convert them, and says what was left out.
import type { Notice, ReadResult } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { BlockWriter, cleanLine, firstHeading, withoutPages } from './blocks.js';
import { MarkupError } from './markup.js';
import { reasonOf } from './reason.js';
import { child, children } from './tree.js';
import type { MarkupElement } from './tree.js';
import { metadataTitle } from './metadata.js';
import { openZip } from './zip.js';
import type { ZipPackage } from './zip.js';
import { resolveChanges } from './docx/changes.js';
import type { ChangeCounts } from './docx/changes.js';
import { writeDocxBlocks } from './docx/convert.js';
import { dropFields } from './docx/fields.js';
import { Numbering } from './docx/numbering.js';
import { findParts } from './docx/parts.js';
import { isRemark, remarksIn } from './docx/remarks.js';
import type { PartNames } from './docx/parts.js';
import { Roles } from './docx/roles.js';
import { chooseBranches, dropHidden, shapeBlocks } from './docx/shape.js';
import type { LeftOut } from './docx/shape.js';
import { StyleSheet } from './docx/styles.js';
import { BODY_TREE, PLAIN_TREE } from './docx/tree.js';
import { PartWriter } from './docx/write.js';

/** How a document with tracked changes is read. */
export interface DocxOptions {
  readonly changes: 'accept' | 'reject';
}

interface Parsed {
  readonly body: MarkupElement;
  readonly footnotes: readonly MarkupElement[];
  readonly endnotes: readonly MarkupElement[];
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly comments: readonly MarkupElement[];
}

/** Notes of the document itself; those with a type are the lines that Word draws above notes. */
function realNotes(root: MarkupElement | null, name: string): MarkupElement[] {
  return children(root ?? undefined, name).filter((note) =>
    /^(?:normal)?$/.test(note.attributes['w:type'] ?? ''),
  );
}

async function parse(zip: ZipPackage, names: PartNames): Promise<Parsed> {
  const read = async (name: string | null, options = PLAIN_TREE): Promise<MarkupElement | null> =>
    name === null ? null : await zip.readXml(name, options);
  // A part beside the text that cannot be read must not lose the text.
  const readBeside = async (name: string | null, options = PLAIN_TREE): Promise<MarkupElement | null> =>
    await read(name, options).catch((error: unknown) => {
      if (error instanceof RaakvlakError) throw error;
      return null;
    });
  const document = await read(names.document, BODY_TREE);
  const body = child(document ?? undefined, 'w:body');
  if (body === undefined) throw new RaakvlakError('docx-damaged', { reason: 'w:body' });
  return {
    body,
    footnotes: realNotes(await readBeside(names.footnotes, BODY_TREE), 'w:footnote'),
    endnotes: realNotes(await readBeside(names.endnotes, BODY_TREE), 'w:endnote'),
    styles: new StyleSheet(await readBeside(names.styles)),
    numbering: new Numbering(await readBeside(names.numbering)),
    comments: children((await readBeside(names.comments, BODY_TREE)) ?? undefined, 'w:comment'),
  };
}

function notices(
  changes: 'accept' | 'reject',
  counts: ChangeCounts,
  leftOut: LeftOut,
  comments: number,
): Notice[] {
  const found: Notice[] = [];
  const add = (code: string, data: Notice['data']): void => void found.push({ code, data, page: null });
  if (counts.insertions + counts.deletions + counts.moves > 0)
    add(changes === 'accept' ? 'changes-accepted' : 'changes-rejected', { ...counts });
  if (comments > 0) add('comments-left-out', { count: comments });
  if (leftOut.hiddenWords > 0) add('hidden-text-left-out', { words: leftOut.hiddenWords });
  if (leftOut.contentsLines > 0) add('toc-left-out', { lines: leftOut.contentsLines });
  if (leftOut.pictures > 0) add('images-not-read', { count: leftOut.pictures });
  if (leftOut.embedded > 0) add('embedded-not-read', { count: leftOut.embedded });
  return found;
}

type Notes = Readonly<Record<'footnote' | 'endnote', readonly MarkupElement[]>>;

/** Writes the body batch by batch, each with the notes that it refers to. */
async function writeBody(
  body: MarkupElement,
  notes: Notes,
  roles: Roles,
  writer: BlockWriter,
): Promise<void> {
  const noteId = (kind: string, note: MarkupElement): string => `${kind}-${note.attributes['w:id'] ?? ''}`;
  const ids = [
    ...notes.footnote.map((note) => noteId('footnote', note)),
    ...notes.endnote.map((note) => noteId('endnote', note)),
  ];
  const parts = new PartWriter(roles, new Set(ids));
  let table = 0;
  for (const batch of parts.batches(body)) {
    const used = (kind: 'footnote' | 'endnote'): string =>
      parts.notes(
        kind,
        notes[kind].filter((note) => batch.notes.has(noteId(kind, note))),
      );
    const written = {
      'word/document.xml': batch.document,
      'word/footnotes.xml': used('footnote'),
      'word/endnotes.xml': used('endnote'),
    };
    table = await writeDocxBlocks(written, writer, table);
  }
}

async function convert(zip: ZipPackage, options: DocxOptions): Promise<ReadResult> {
  const names = await findParts(zip);
  const { body, footnotes, endnotes, styles, numbering, comments } = await parse(zip, names);
  const counts: ChangeCounts = { insertions: 0, deletions: 0, moves: 0 };
  const leftOut: LeftOut = { contentsLines: 0, hiddenWords: 0, pictures: 0, embedded: 0 };
  for (const part of [body, ...footnotes, ...endnotes]) {
    chooseBranches(part, leftOut);
    resolveChanges(part, options.changes, counts);
    leftOut.contentsLines += dropFields(part, styles);
    dropHidden(part, styles, leftOut);
    shapeBlocks(part, leftOut);
  }
  const roles = new Roles(styles, numbering, leftOut.contentsLines > 0);
  const writer = new BlockWriter();
  await writeBody(body, { footnote: footnotes, endnote: endnotes }, roles, writer);
  const { text, blocks } = writer.finish();
  const remarks = remarksIn(body, comments, { text, blocks });
  const left = comments.filter((comment) => !isRemark(comment)).length;
  const core = names.core === null ? null : await zip.readXml(names.core, PLAIN_TREE).catch(() => null);
  const title =
    metadataTitle(core, 'dc:title') ??
    (roles.title === null ? firstHeading(text, blocks) : cleanLine(roles.title));
  const said = notices(options.changes, counts, leftOut, left);
  return withoutPages('docx', title, { text, blocks, ...remarks }, said);
}

/**
 * Reads a DOCX document, transitional or strict. Headers, footers and comments are not read.
 * @throws RaakvlakError docx-damaged {reason}, docx-encrypted, zip-too-large {megabytes}
 */
export async function readDocx(bytes: Uint8Array, options: DocxOptions): Promise<ReadResult> {
  try {
    return await convert(await openZip(bytes), options);
  } catch (error) {
    if (error instanceof RaakvlakError) throw error;
    const reason = error instanceof MarkupError ? error.message : reasonOf(error);
    if (/encrypted zip/i.test(reason)) throw new RaakvlakError('docx-encrypted', {}, { cause: error });
    throw new RaakvlakError('docx-damaged', { reason }, { cause: error });
  }
}
