// Takes the title of a document from its metadata, when that is a title and not what a program filled in.
import { cleanLine } from './blocks.js';
import { child, textOf } from './tree.js';
import type { MarkupElement } from './tree.js';

const NO_TITLE =
  /^(?:microsoft word\b.*|(?:nieuw |new )?(?:microsoft word-)?document\s*\d*|titel|title|naamloos|untitled|.*\.(?:docx?|dotx?|odt))$/i;

/** The text of a child element of the metadata, or null when it is no title. @param element name, 'dc:title' */
export function metadataTitle(metadata: MarkupElement | null, element: string): string | null {
  const title = child(metadata ?? undefined, element);
  const text = title === undefined ? '' : cleanLine(textOf(title));
  return !/\p{L}{2}/u.test(text) || NO_TITLE.test(text) ? null : text;
}
