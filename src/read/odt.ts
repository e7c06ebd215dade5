// Reads ODT: the text of content.xml with its roles, and says what was left out.
import type { ReadResult } from '../types.js';
import { RaakvlakError } from '../errors.js';
import { BlockWriter, cleanLine, firstHeading, withoutPages } from './blocks.js';
import { MarkupError } from './markup.js';
import { reasonOf } from './reason.js';
import { child, descendants } from './tree.js';
import type { MarkupElement } from './tree.js';
import { metadataTitle } from './metadata.js';
import { OutlineNumbers } from './odt/outline.js';
import { OdtStyles } from './odt/styles.js';
import { NAMESPACES } from './odt/namespaces.js';
import { OdtWalk } from './odt/walk.js';
import { openZip } from './zip.js';
import type { ZipPackage } from './zip.js';

/** How a document with tracked changes is read. */
export interface OdtOptions {
  readonly changes: 'accept' | 'reject';
}

const isEncrypted = (manifest: MarkupElement | null): boolean =>
  manifest !== null && descendants(manifest, 'manifest:encryption-data').length > 0;

async function convert(zip: ZipPackage, options: OdtOptions): Promise<ReadResult> {
  const tree = { namespaces: NAMESPACES };
  const beside = async (name: string): Promise<MarkupElement | null> =>
    await zip.readXml(name, tree).catch((error: unknown) => {
      if (error instanceof RaakvlakError) throw error;
      return null;
    });
  if (isEncrypted(await beside('META-INF/manifest.xml'))) throw new RaakvlakError('odt-encrypted');
  const content = await zip.readXml('content.xml', tree);
  const body = child(child(content ?? undefined, 'office:body'), 'office:text');
  if (content === null || body === undefined)
    throw new RaakvlakError('odt-damaged', { reason: 'office:text' });
  const styles = await beside('styles.xml');
  const writer = new BlockWriter();
  const walk = new OdtWalk(
    writer,
    new OdtStyles(styles, content),
    new OutlineNumbers(styles),
    options.changes,
  );
  walk.document(body);
  const { text, blocks } = writer.finish();
  const meta = child((await beside('meta.xml')) ?? undefined, 'office:meta') ?? null;
  const title =
    metadataTitle(meta, 'dc:title') ??
    (walk.title === null ? firstHeading(text, blocks) : cleanLine(walk.title));
  return withoutPages('odt', title, { text, blocks }, walk.notices());
}

/**
 * Reads an OpenDocument text. Headers, footers and comments are not read.
 * @throws RaakvlakError odt-damaged {reason}, odt-encrypted, zip-too-large {megabytes}
 */
export async function readOdt(bytes: Uint8Array, options: OdtOptions): Promise<ReadResult> {
  try {
    return await convert(await openZip(bytes), options);
  } catch (error) {
    if (error instanceof RaakvlakError) throw error;
    const reason = error instanceof MarkupError ? error.message : reasonOf(error);
    throw new RaakvlakError('odt-damaged', { reason }, { cause: error });
  }
}
