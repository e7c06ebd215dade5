// RV007: where the paper connects culture with care and welfare, does it name anybody whose work that is?
import { z } from 'zod';
import type { Passage } from '../../analysis.js';
import { placeWords } from '../../dutch/wording-places.js';
import type { Match } from '../../types.js';
import { connectingPassages, connectingSentence, connectsPlainly, firmestOf } from '../look/connecting.js';
import { conceptKey } from '../../measure/concept-key.js';
import { conceptsOf } from '../look/own-words.js';
import { defineRule, type Draft, type Hit, type RuleContext } from '../model.js';

/** Who connects, wherever the paper names them. */
const CONNECTOR = 'building-blocks/connector-role';
/** Who can carry it, when a passage that connects names them. */
const CARRIERS: ReadonlySet<string> = new Set([
  'actors/aldermen',
  'actors/officials',
  'commitment/responsible',
  'commitment/named-office',
]);
/** A party that is said to do something. */
const DOER = 'commitment/named-doer';
const options = z.strictObject({
  passages: z
    .int()
    .min(1)
    .max(100)
    .default(2)
    .describe('From how many passages that connect the two domains on a role is expected.'),
  roles: z
    .array(z.string().min(1))
    .default([])
    .describe('Names of functions of your own that count as a role, such as "verbindingsofficier".'),
});

function isDoing({ coded: { paragraph } }: Passage, match: Match): boolean {
  const first = match.tokens[0]!;
  const before = [first - 1, first - 2].map((at) => paragraph.tokens[at]?.norm ?? '');
  return conceptKey(match) === DOER && !before.some((norm) => placeWords.has(norm));
}

/** Is a function named anywhere, also in a heading or a table? */
function namesRole({ matches, analysis }: Draft, own: readonly string[], context: RuleContext): boolean {
  const functions = conceptsOf(context, 'instruments', ['function']);
  const isRole = (match: Match): boolean =>
    !match.negated && (functions.has(conceptKey(match)) || conceptKey(match) === CONNECTOR);
  const text = analysis.document.text.toLowerCase();
  return matches.some((here) => here.some(isRole)) || own.some((role) => text.includes(role.toLowerCase()));
}

/** Does a passage that connects say who does it? */
const saysWho = (passage: Passage): boolean =>
  passage.coded.matches.some(
    (match) => !match.negated && (CARRIERS.has(conceptKey(match)) || isDoing(passage, match)),
  );

export const responsibleRoleRule = defineRule({
  id: 'RV007',
  name: 'responsible-role',
  severity: 'advice',
  options,
  check(draft, { passages, roles }, context): Hit[] {
    const connecting = connectingPassages(draft);
    if (connecting.length < passages || connecting.some(saysWho) || namesRole(draft, roles, context))
      return [];
    const firmest = firmestOf(connecting.filter((passage) => connectsPlainly(passage, context)));
    if (!firmest) return [];
    const span = connectingSentence(firmest);
    const data = { n: connecting.length };
    return [{ span, paragraph: firmest.coded.paragraph.index, code: 'nobody', data }];
  },
});
