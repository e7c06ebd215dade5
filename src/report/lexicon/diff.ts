// The difference between two lexicons as a report: one list per kind of change.
import type { LexiconDifference } from '../../lexicon/diff.js';
import type { Messages } from '../../messages/index.js';
import { text, type Part, type Report } from '../model.js';
import { part, reportOf } from './overview.js';

/** Only the kinds of change that occur get a heading. */
export function diffReport(difference: LexiconDifference, messages: Messages): Report {
  const { diff } = messages.texts.lexicon;
  const list = (id: string, heading: string, items: readonly string[]): Part[] =>
    items.length === 0
      ? []
      : [part(id, heading, [{ kind: 'list', ordered: false, items: items.map((item) => [item]) }])];
  const { from, to } = difference;
  const parts = [
    ...list('c-new', diff.addedConcepts, difference.addedConcepts),
    ...list('c-gone', diff.removedConcepts, difference.removedConcepts),
    ...list(
      'c-changed',
      diff.changedConcepts,
      difference.changedConcepts.map(({ concept, keys }) => diff.changed(concept, keys.join(', '))),
    ),
    ...list(
      't-new',
      diff.addedTerms,
      difference.addedTerms.map(({ term, concept }) => diff.in(term, concept)),
    ),
    ...list(
      't-gone',
      diff.removedTerms,
      difference.removedTerms.map(({ term, concept }) => diff.in(term, concept)),
    ),
    ...list(
      't-moved',
      diff.movedTerms,
      difference.movedTerms.map(({ term, from: old, to: now }) => diff.moved(term, old, now)),
    ),
    ...list(
      't-changed',
      diff.changedTerms,
      difference.changedTerms.map(({ term, concept, keys }) =>
        diff.changed(
          diff.in(term, concept),
          // In YAML the key is called weight.
          keys.map((key) => (key === 'core' ? 'weight' : key)).join(', '),
        ),
      ),
    ),
  ];
  const same = part('same', `${to.id} ${to.version}`, [text(diff.same)]);
  const title = diff.title(`${from.id} ${from.version}`, `${to.id} ${to.version}`);
  return reportOf(title, parts.length > 0 ? parts : [same], messages);
}
