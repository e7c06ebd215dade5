// The words of the rules of `check`, by id.
import type { RuleTexts } from '../../rule-texts.js';
import { rv000 } from './rv000.js';
import { rv001 } from './rv001.js';
import { rv002 } from './rv002.js';
import { rv003 } from './rv003.js';
import { rv004 } from './rv004.js';
import { rv005 } from './rv005.js';
import { rv006 } from './rv006.js';
import { rv007 } from './rv007.js';
import { rv008 } from './rv008.js';
import { rv009 } from './rv009.js';
import { rv010 } from './rv010.js';
import { rv011 } from './rv011.js';
import { rv012 } from './rv012.js';
import { rv013 } from './rv013.js';

export const rules: Readonly<Record<string, RuleTexts>> = {
  RV000: rv000,
  RV001: rv001,
  RV002: rv002,
  RV003: rv003,
  RV004: rv004,
  RV005: rv005,
  RV006: rv006,
  RV007: rv007,
  RV008: rv008,
  RV009: rv009,
  RV010: rv010,
  RV011: rv011,
  RV012: rv012,
  RV013: rv013,
};
