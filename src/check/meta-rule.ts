// The rule on suppressions themselves: it looks at remarks and the configuration, never at the text.
import { z } from 'zod';
import { defineRule } from './model.js';

/** Findings of it come from `suppress.ts`. It can be given another severity, and cannot be suppressed. */
export const META_RULE = defineRule({
  id: 'RV000',
  name: 'suppression',
  severity: 'warning',
  options: z.strictObject({}),
  check: () => [],
});
