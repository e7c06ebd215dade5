// Measures that stand in the appendix only: words in common at equal sizes, and spread over sections.
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { vocabularyAppendix } from '../../src/report/parts/vocabulary-appendix.js';
import { sampleContext } from './sample.js';

const context = sampleContext();
const markdown = renderMarkdown(buildReport(context), context.messages, 'appendix');

describe('words in common at equal sizes', () => {
  it('stand in the appendix with their sizes, and nowhere else', () => {
    expect(markdown).toContain('| 1.000 | 17% |');
    const report = renderMarkdown(buildReport(context), context.messages, 'report');
    expect(report).not.toContain('17%');
  });

  it('say that they grow with size, and what Morisita gives beside them', () => {
    expect(markdown).toContain('Vergelijk het daarom alleen bij dezelfde hoeveelheid.');
    expect(markdown).toContain('komt op 0,71 (');
  });

  it('have no table for texts too short to draw from', () => {
    const { comparison } = context;
    const short = { ...comparison, vocabulary: { ...comparison.vocabulary, jaccardCurve: [] } };
    const blocks = vocabularyAppendix({ ...context, comparison: short }).flatMap((part) => part.blocks);
    expect(blocks.map(({ kind }) => kind)).not.toContain('table');
    expect(JSON.stringify(blocks)).toContain('Van alle inhoudswoorden');
  });
});

describe('the index of subjects', () => {
  const { comparison } = context;
  const [first, ...others] = comparison.concepts;
  const spread = {
    ...first!,
    passages: { culture: ['C1', 'C3'], welfare: ['W1'] },
    dispersion: {
      culture: { sections: 4, range: 1, dpNorm: null },
      welfare: { sections: 3, range: 1, dpNorm: null },
    },
  };
  const changed = { ...context, comparison: { ...comparison, concepts: [spread, ...others] } };
  const index = renderMarkdown(buildReport(changed), context.messages, 'appendix');

  it('has in how many sections a subject stands that more than one passage has', () => {
    expect(index).toContain('| 2 (1): C1, C3 | 1: W1 |');
  });

  it('says what the number between brackets is, with the sections of either framework', () => {
    expect(index).toContain('In het cultuurkader zijn dat er 4, in het welzijnskader 3.');
  });
});
