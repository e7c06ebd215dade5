// What the outputs of `check` for CI say beside the texts of the window: in a comment, a table, a test.
import { createFormats } from '../format.js';

const f = createFormats('nl');
const findings = (n: number): string => (n === 1 ? '1 bevinding' : `${f.count(n)} bevindingen`);

export const checkOutputs = {
  title: 'Raakvlak las mee',
  papers: (n: number) =>
    n === 0 ? 'Geen enkel stuk bekeken.' : n === 1 ? '1 stuk bekeken.' : `${f.count(n)} stukken bekeken.`,
  quoted: (text: string) => `Er staat: ‘${text}’`,
  notRun: {
    domain: 'Niet bekeken: het is niet duidelijk of dit stuk over cultuur of over zorg en welzijn gaat.',
    reference: 'Niet bekeken: er is geen stuk van het andere domein naast gelegd.',
  },
  columns: { kind: 'Soort', place: 'Plaats', rule: 'Regel', found: 'Bevinding', advice: 'Doen' },
  more: (n: number) =>
    `Hier is geen plaats voor nog ${findings(n)}; minder ernstige staan er het eerst niet bij.`,
  inSummary: (n: number) => `Nog ${findings(n)} in de samenvatting van deze taak.`,
  explain: (rule: string) => `Uitleg met voorbeelden: raakvlak controleer --explain ${rule}`,
};
