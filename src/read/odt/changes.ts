// Tracked changes of OpenDocument: what was deleted stands in a list apart, with marks in the text.
import { child, children, textOf } from '../tree.js';
import type { MarkupElement } from '../tree.js';
import type { Notice } from '../../types.js';

/** Follows the marks of changes through one document. */
export class OdtChanges {
  readonly #accept: boolean;
  /** Text that a deletion took away, by the id of the change. */
  readonly #deleted = new Map<string, string>();
  readonly #inserted = new Set<string>();
  readonly #dropping = new Set<string>();

  constructor(changes: 'accept' | 'reject') {
    this.#accept = changes === 'accept';
  }

  /** True within an insertion that is rejected. */
  get isDropping(): boolean {
    return this.#dropping.size > 0;
  }

  /** @param list the element text:tracked-changes, when the document has one */
  read(list: MarkupElement | undefined): void {
    for (const region of children(list, 'text:changed-region')) {
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      const deletion = child(region, 'text:deletion');
      if (deletion !== undefined) {
        const lines = children(deletion).filter((part) => part.name === 'text:p' || part.name === 'text:h');
        this.#deleted.set(id, lines.map(textOf).join('\n\n'));
      } else if (child(region, 'text:insertion') !== undefined) this.#inserted.add(id);
    }
  }

  /** Passes a mark (text:change, -start, -end). @returns text that comes back there when changes are rejected */
  mark(element: MarkupElement): string {
    const id = element.attributes['text:change-id'] ?? '';
    if (this.#accept) return '';
    if (element.name === 'text:change-start' && this.#inserted.has(id)) this.#dropping.add(id);
    if (element.name === 'text:change-end') this.#dropping.delete(id);
    return element.name === 'text:change' ? (this.#deleted.get(id) ?? '') : '';
  }

  /** Code and counts of a notice, or null when nothing was tracked. */
  notice(): { code: string; data: Notice['data'] } | null {
    const data = { insertions: this.#inserted.size, deletions: this.#deleted.size, moves: 0 };
    if (data.insertions + data.deletions === 0) return null;
    return { code: this.#accept ? 'changes-accepted' : 'changes-rejected', data };
  }
}
