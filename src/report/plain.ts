// Text from documents and paths, made harmless before it is shown: no control characters, no escapes, no direction tricks.
import { withLabels } from '../masks.js';

/** ANSI escape sequences, as far as their first letter. */
const ESCAPES = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-nq-uy=><~]/g;
/**
 * Control characters, signs that cannot be seen, marks that turn the direction of writing, and what XML does not allow.
 * The last range holds tags: letters that nobody sees.
 */
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/**
 * The text without anything that could steer a terminal or hide what it says; line breaks become spaces, and masks the
 * words that stand for them ('[naam]').
 */
export function plain(text: string): string {
  return withLabels(text)
    .replace(ESCAPES, '')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(CONTROLS, '');
}

/** As `plain`, of which the lines stay apart. */
export const plainLines = (text: string): string => text.split('\n').map(plain).join('\n');
