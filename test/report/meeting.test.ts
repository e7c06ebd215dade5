// What stands around the touching passages in the report: tags, small tables, sentences, questions, with numbers that match.
import { expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { quoteOf } from '../../src/report/quote.js';
import { sampleContext, VARIANTS, type SampleOptions } from './sample.js';

function report(options: SampleOptions = {}, depth: 'summary' | 'report' | 'appendix' = 'appendix'): string {
  const context = sampleContext(options);
  return renderMarkdown(buildReport(context), context.messages, depth);
}
const full = report();

it('tags a quotation with its level and its copies, only when they are known', () => {
  expect(full).toContain('geborgd · vloer (museum) · 2×, ook: welzijnskader \\[W2]');
  const { touching } = sampleContext().comparison;
  const bare = report({ comparison: { touching: { ...touching, levels: new Map(), repeats: [] } } });
  expect(bare).not.toMatch(/vloer \(|2×, ook/);
  expect(bare).not.toContain('of over de vloer');
});

it('says of each framework which passages on the other field are real', () => {
  expect(full).toContain('In het cultuurkader gaan 2 passages (67% van de alinea’s) over zorg en welzijn.');
  expect(full).toContain(
    'Bij 1 daarvan staat ook wat er gebeurt, wie het doet of met welk geld. Lees vooral: p. 2 \\[C1].',
  );
  expect(full).toContain(
    'In het welzijnskader gaat 1 passage (50% van de alinea’s) over cultuur. Een eigen zin over dat veld',
  );
});

it('shows who gains only when two cells are filled', () => {
  expect(full).toContain('| Ouderen | C1, W1 | C1 |');
  const { benefits } = sampleContext().comparison;
  expect(report({ comparison: { benefits: benefits.slice(0, 1) } })).not.toContain(
    'Raakvlakken over een doelgroep én een dimensie',
  );
});

it('shows at most three pairs of parties', () => {
  expect(full).toContain('‘overheid’ met ‘inwoners’ (1 en 0).');
  // The passages behind it stand in the appendix.
  expect(full).toContain('| Overheid – Inwoners | 1: C1 | 0 |');
  const [pair] = sampleContext().comparison.partners;
  const many = report({ comparison: { partners: Array.from({ length: 9 }, () => pair!) } }, 'report');
  expect(many.match(/‘overheid’ met ‘inwoners’/g)).toHaveLength(3);
});

it('counts concrete and general words with their passages, and gives one tip', () => {
  expect(full).toContain(
    'In de raakvlakken: concrete woorden in 2 passages (C1, W1) en algemene in geen enkele passage.',
  );
  expect(full).toContain(
    'lezen wij ‘bejaarden’ (2 passages: p. 2 \\[C1], p. 2 \\[C1]). U kunt ook schrijven: ‘ouderen’.',
  );
  expect(report({}, 'summary')).not.toContain('U kunt ook schrijven');
  // One passage is no habit.
  const { wording } = sampleContext().comparison;
  const once = wording.personFirst.map((advice) => ({ ...advice, passages: advice.passages.slice(0, 1) }));
  expect(report({ comparison: { wording: { ...wording, personFirst: once } } })).not.toContain(
    'U kunt ook schrijven',
  );
});

it('begins the questions of the half page with what was seen', () => {
  const half = report({}, 'summary');
  expect(half).toContain(
    '1. Eén van de 2 raakvlakken is een wens. *Wie belt wie?* (Kijk bij cultuurkader, p. 2 \\[C1].)',
  );
  expect(half).toContain('2. Wie weet meer over mantelzorgers?');
});

it('keeps what does not fit on the half page for the appendix, with the questions per role', () => {
  const [talk] = sampleContext().comparison.talk;
  const many = report({
    comparison: {
      talk: ['a', 'b', 'c', 'd'].map((id) => ({ ...talk!, question: { nl: `Vraag ${id}?`, en: id } })),
    },
  });
  expect(many.match(/Vraag [a-d]\?/g)).toEqual(['Vraag a?', 'Vraag b?', 'Vraag c?', 'Vraag d?']);
  expect(many.indexOf('Vraag c?')).toBeGreaterThan(many.indexOf('## Bijlage'));
  expect(full).toContain('### Vragen per rol');
  expect(full).toContain('**Bestuurder:**');
});

it('lists what may be there after all, with the words and their page', () => {
  expect(full).toContain(
    '- Preventie: 1 passage in het welzijnskader; in het cultuurkader ‘preventief’ (p. 3)',
  );
});

it('has nothing of all this where nothing touches', () => {
  const none = report(VARIANTS['nothing touches']!());
  expect(none).not.toMatch(/over een doelgroep|samen in één passage|Misschien toch|Meer vragen|lezen wij/);
  expect(none).toContain('In het cultuurkader vonden wij geen passage over zorg en welzijn.');
});

it('quotes the sentence to which the one that connects points back', () => {
  const text = 'Cultuur geeft kleur aan het dorp. Zij helpt ook mensen met dementie.';
  const context = sampleContext({
    culture: { spots: [{ text, culture: ['Cultuur'], welfare: ['dementie'], connects: true }] },
  });
  const passage = [...context.comparison.passages.values()].find(({ id }) => id === 'C1')!;
  const { document } = context.comparison.frameworks.culture[0]!;
  const moved = {
    ...passage,
    coded: { ...passage.coded, connection: { ...passage.coded.connection!, sentence: 1 } },
  };
  const quoted = quoteOf(moved, document.text).map((run) => (typeof run === 'string' ? run : run.text));
  expect(quoted.join('')).toBe(text);
});
