// What the report on one framework is made from.
import type { Profile } from '../../profile.js';
import type { PartContext } from '../context.js';

export interface ProfileContext extends PartContext {
  readonly comparison: Profile;
  readonly alone: true;
  /** Paths as the user gave them, globs expanded. */
  readonly paths: readonly string[];
}
