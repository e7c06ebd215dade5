// The rules, in the order of their ids. A new rule is a file, a line here, its texts, its data and its page.
import type { Rule } from '../model.js';
import { otherDomainRule } from './rv001-other-domain.js';
import { dimensionsRule } from './rv002-dimensions.js';
import { buildingBlocksRule } from './rv003-building-blocks.js';
import { audienceSharedRule } from './rv004-audience-shared.js';
import { connectingLanguageRule } from './rv005-connecting-language.js';
import { personFirstRule } from './rv006-person-first.js';
import { responsibleRoleRule } from './rv007-responsible-role.js';
import { sharedMeansRule } from './rv008-shared-means.js';
import { abbreviationRule } from './rv009-abbreviation.js';
import { openChangesRule } from './rv010-open-changes.js';
import { unreadableRule } from './rv011-unreadable.js';
import { obstacleRule } from './rv012-obstacle.js';
import { sharedVocabularyRule } from './rv013-shared-vocabulary.js';

export const RULES: readonly Rule[] = [
  otherDomainRule,
  dimensionsRule,
  buildingBlocksRule,
  audienceSharedRule,
  connectingLanguageRule,
  personFirstRule,
  responsibleRoleRule,
  sharedMeansRule,
  abbreviationRule,
  openChangesRule,
  unreadableRule,
  obstacleRule,
  sharedVocabularyRule,
];
