// RV010: tracked changes or comments are still open in the file: the draft is not settled.
import { z } from 'zod';
import { defineRule, type Draft, type Hit } from '../model.js';

const options = z.strictObject({
  comments: z.boolean().default(true).describe('Whether comments in the margin count too.'),
});

/** Notices of the readers on tracked changes: taken as accepted, or as rejected. */
const CHANGES: ReadonlySet<string> = new Set(['changes-accepted', 'changes-rejected']);

/** How many the readers counted under some keys of some notices. */
function counted({ analysis }: Draft, isWanted: (code: string) => boolean, keys: readonly string[]): number {
  return analysis.document.notices
    .filter(({ code }) => isWanted(code))
    .flatMap(({ data }) => keys.map((key) => Number(data[key] ?? 0)))
    .reduce((sum, count) => sum + count, 0);
}

export const openChangesRule = defineRule<z.infer<typeof options>>({
  id: 'RV010',
  name: 'open-changes',
  severity: 'warning',
  options,
  check(draft, { comments }): Hit[] {
    const changes = counted(draft, (code) => CHANGES.has(code), ['insertions', 'deletions', 'moves']);
    const left = comments ? counted(draft, (code) => code === 'comments-left-out', ['count']) : 0;
    if (changes + left === 0) return [];
    const code = left === 0 ? 'changes' : changes === 0 ? 'comments' : 'changes-and-comments';
    return [{ span: null, paragraph: null, code, data: { changes, comments: left } }];
  },
});
