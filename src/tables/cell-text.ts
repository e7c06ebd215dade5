// Text in a cell: without the signs that break a file, steer a terminal, or turn the text beside it.
import { withLabels } from '../masks.js';

/** Control characters but tab and line ends, and what XML does not allow. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** Marks that turn the direction of writing. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text in which there is nothing to do: most cells. */
const PLAIN = /^[\w .,;:()/'"À-ɏ-]*$/;

/** Control characters become spaces, marks of direction go; masks become the words that stand for them. */
export function cellText(text: string): string {
  if (PLAIN.test(text)) return text;
  return withLabels(text).replace(CONTROLS, ' ').replace(DIRECTION, '');
}
