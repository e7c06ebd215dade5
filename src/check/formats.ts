// The names of the outputs of `check`: for the command line and the configuration.
import type { CheckFormat } from './model.js';

export const CHECK_FORMATS = [
  'terminal',
  'markdown',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'rdjson',
] as const satisfies readonly CheckFormat[];
