// What the outputs of `check` for CI say beside the texts of the window, in English.
import type { checkOutputs as dutch } from '../nl/check-outputs.js';
import { createFormats } from '../format.js';

const f = createFormats('en');
const findings = (n: number): string => (n === 1 ? '1 finding' : `${f.count(n)} findings`);

export const checkOutputs: typeof dutch = {
  title: 'Raakvlak read along',
  papers: (n) =>
    n === 0 ? 'No paper looked at.' : n === 1 ? '1 paper looked at.' : `${f.count(n)} papers looked at.`,
  quoted: (text) => `It says: ‘${text}’`,
  notRun: {
    domain: 'Not looked at: it is not clear whether this paper is about culture or about care and welfare.',
    reference: 'Not looked at: there is no paper of the other domain beside it.',
  },
  columns: { kind: 'Kind', place: 'Place', rule: 'Rule', found: 'Finding', advice: 'To do' },
  more: (n) =>
    `There is no room here for ${findings(n)} more; less serious ones are the first to be left out.`,
  inSummary: (n) => `Another ${findings(n)} in the summary of this job.`,
  explain: (rule) => `Explained with examples: raakvlak check --explain ${rule}`,
};
