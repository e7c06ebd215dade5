// The parts about words: short, counted the same as listed, hostile text stays text.
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { ReportContext } from '../../src/report/context.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { Depth, Part, Report } from '../../src/report/model.js';
import { blocksPart } from '../../src/report/parts/health.js';
import { wordsAppendix } from '../../src/report/parts/words-appendix.js';
import { wordsParts } from '../../src/report/parts/words.js';
import { HOSTILE } from './hostile.js';
import { LANGUAGE, sampleContext, VARIANTS, type SampleOptions } from './sample.js';

/** Without the after-treatment that looks for addresses in text: it also links those that are escaped. */
const extensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const nodes = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => nodes(child as Nodes)) : []),
];
const reportOf = (context: ReportContext): Report => ({
  title: 'Woorden',
  language: context.language,
  parts: [...wordsParts(context), blocksPart(context), ...wordsAppendix(context)],
});
const markdown = (options: SampleOptions = {}, depth: Depth = 'appendix'): string => {
  const context = sampleContext(options);
  return renderMarkdown(reportOf(context), context.messages, depth);
};
const part = (id: string, options: SampleOptions = {}): Part | undefined =>
  reportOf(sampleContext(options)).parts.find((one) => one.id === id);

describe('the same word in other company', () => {
  it('shows the words around it that are its own on either side, and a sentence of each', () => {
    const text = markdown({}, 'report');
    expect(text).toContain(
      '**Bibliotheek** – in het cultuurkader (4 keer) vaak bij ‘zaal’; in het welzijnskader (2 keer) vaak bij ‘leeskring’.',
    );
    expect(text).toMatch(
      /> De \*\*bibliotheek\*\* krijgt een zaal\.\n>\n> — Cultuurnota Duindorp, Samen \\\[C3\]/,
    );
    // A paragraph that is no passage has no number.
    expect(text).toMatch(
      /> De \*\*bibliotheek\*\* heeft een leeskring\.\n>\n> — sociaal kader\.docx, Samen\n/,
    );
  });

  it('shows two at most, and says that there are more', () => {
    const [first] = LANGUAGE.meanings;
    const five = Array.from({ length: 5 }, (_, i) => ({
      ...first!,
      label: { nl: `woord${i}`, en: `word${i}` },
    }));
    const text = markdown({ comparison: { language: { ...LANGUAGE, meanings: five } } }, 'report');
    expect(text).toContain('**Woord1**');
    expect(text).not.toContain('**Woord2**');
    expect(text).toContain('In de bijlage staan nog 3 woorden van deze soort.');
  });

  it('says so in one sentence when there are none', () => {
    const blocks = part('zelfde-woord', VARIANTS['no words to speak of']!())!.blocks;
    expect(blocks).toHaveLength(1);
  });
});

describe('typical words', () => {
  it('stand side by side with both counts', () => {
    const table = part('typisch')!.blocks.find((block) => block.kind === 'table')!;
    expect(table.rows).toEqual([[['dorp (2 en 1)'], ['hulp (1 en 3)']]]);
  });

  it('show the ratio towards their own side in the appendix', () => {
    const tables = part('woorden')!.blocks.filter((block) => block.kind === 'table');
    const rows = tables.flatMap(({ rows }) =>
      rows.map((row) =>
        row.map((cell) => ('bar' in cell ? cell.text : cell.map(String).join(''))).join(' ; '),
      ),
    );
    expect(rows).toContain(
      'Hulp ; 1: zonder nummer: p. 3 ; 3: W2 (2×); zonder nummer: zonder kop ; 2,5 (1 tot 4); 9',
    );
  });
});

it('puts the words that no lexicon has beside the open row', () => {
  const blocks = part('bouwstenen')!.blocks.map((block) =>
    block.kind === 'text' ? block.text.map(String).join('') : '',
  );
  const at = blocks.findIndex((text) => text.startsWith('Ik mis iets'));
  expect(blocks[at + 1]).toContain('zaal (2 en 2)');
});

it('has no part without words', () => {
  expect(part('woorden', VARIANTS['no words to speak of']!())).toBeUndefined();
});

it('keeps text of documents as text', () => {
  const [first] = LANGUAGE.meanings;
  for (const hostile of HOSTILE) {
    const pieces = [
      { text: hostile, own: false },
      { text: hostile, own: true },
    ];
    const examples = {
      culture: { ...first!.examples!.culture, pieces, heading: hostile },
      welfare: { ...first!.examples!.welfare, pieces, heading: hostile },
    };
    const text = markdown({
      comparison: { language: { ...LANGUAGE, meanings: [{ ...first!, examples }] } },
    });
    const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: extensions });
    const quotes = nodes(root).filter((node) => node.type === 'blockquote');
    expect(quotes).toHaveLength(2);
    const kinds = new Set(quotes.flatMap(nodes).map((node) => node.type));
    expect(
      [...kinds].filter((kind) => !['blockquote', 'paragraph', 'text', 'strong'].includes(kind)),
    ).toEqual([]);
  }
});
