// Finds the parts of a DOCX package through its relationships, which may give them any name.
import { posix } from 'node:path';
import { RaakvlakError } from '../../errors.js';
import { children } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import type { ZipPackage } from '../zip.js';
import { PLAIN_TREE } from './tree.js';

/** Names inside the package; null where there is no such part. */
export interface PartNames {
  readonly document: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly footnotes: string | null;
  readonly endnotes: string | null;
  readonly comments: string | null;
  readonly core: string | null;
}

/** Relationships of a part by the last word of their type; those that point outside the file are left alone. */
async function relationships(zip: ZipPackage, folder: string, file: string): Promise<Map<string, string>> {
  const path = posix.join(folder, '_rels', `${file}.rels`);
  const root: MarkupElement | null = await zip.readXml(path, PLAIN_TREE).catch((error: unknown) => {
    if (error instanceof RaakvlakError) throw error;
    return null;
  });
  const found = new Map<string, string>();
  for (const { attributes } of children(root ?? undefined)) {
    const type = attributes['Type']?.split('/').at(-1);
    const target = attributes['Target'];
    if (
      type === undefined ||
      target === undefined ||
      attributes['TargetMode'] === 'External' ||
      found.has(type)
    )
      continue;
    found.set(type, target.startsWith('/') ? target.slice(1) : posix.join(folder, target));
  }
  return found;
}

/** @throws RaakvlakError 'docx-damaged' when there is no main part */
export async function findParts(zip: ZipPackage): Promise<PartNames> {
  const names = new Set(zip.names);
  const top = await relationships(zip, '', '');
  const document = [top.get('officeDocument'), 'word/document.xml', 'word/document2.xml'].find(
    (name): name is string => name !== undefined && names.has(name),
  );
  if (document === undefined) throw new RaakvlakError('docx-damaged', { reason: 'word/document.xml' });
  const folder = posix.dirname(document);
  const beside = await relationships(zip, folder, posix.basename(document));
  const part = (type: string): string | null => {
    const name = beside.get(type) ?? posix.join(folder, `${type}.xml`);
    return names.has(name) ? name : null;
  };
  const core = top.get('core-properties') ?? 'docProps/core.xml';
  return {
    document,
    styles: part('styles'),
    numbering: part('numbering'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    comments: part('comments'),
    core: names.has(core) ? core : null,
  };
}
