// Codes single paragraphs with the lexicons that ship, and small hand-made ones for the rules themselves.
import { analyse } from '../../src/analyse.js';
import type { CodedParagraph } from '../../src/analysis.js';
import { indexLexicons, type LexiconIndex } from '../../src/code/index.js';
import { loadEngine } from '../../src/engine.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import type { Match } from '../../src/types.js';
import { documentOf } from '../segment/sample.js';

/** A coder over the shipped lexicons; make one per test file. */
export async function createCoder(): Promise<(text: string) => CodedParagraph> {
  const engine = await loadEngine();
  return (text) => {
    // A list item is never a crumb, however short.
    const coded = analyse(documentOf({ text, role: 'listItem' }), engine).paragraphs[0];
    if (!coded) throw new Error(`not coded: ${text}`);
    return coded;
  };
}

function lexicon(id: string, kind: string, concepts: Readonly<Record<string, string>>): string {
  const themes = [...new Set(Object.values(concepts))].map(
    (theme) => `  - { id: ${theme}, label: { nl: ${theme}, en: ${theme} } }`,
  );
  const rows = Object.entries(concepts).map(
    ([concept, theme]) =>
      `  - { id: ${concept}, theme: ${theme}, label: { nl: ${concept}, en: ${concept} }, terms: [${concept}] }`,
  );
  return [
    `id: ${id}`,
    'version: 0.0.1',
    `label: { nl: ${id}, en: ${id} }`,
    'description: for a test',
    'licence: none',
    `kind: ${kind}`,
    'themes:',
    ...themes,
    'concepts:',
    ...rows,
  ].join('\n');
}

/** Six lexicons of a few concepts each: enough to show every rule with matches made by hand. */
export const smallIndex: LexiconIndex = indexLexicons(
  [
    lexicon('culture', 'domain', { museum: 'places', singing: 'doing' }),
    lexicon('welfare', 'domain', { care: 'support', 'older-people': 'people' }),
    lexicon('bridge', 'bridge', { meeting: 'wellbeing', 'arts-on-prescription': 'joint-interventions' }),
    lexicon('positive-health', 'lens', { moving: 'body-functions', talent: 'meaning', dreaming: 'meaning' }),
    lexicon('audiences', 'facet', { young: 'age' }),
    lexicon('instruments', 'facet', { subsidy: 'money' }),
  ].map((source) => parseLexicon(source, 'test')),
);

/** A match made by hand: 'culture/museum' at some tokens of a sentence. */
export function found(
  key: string,
  given: Partial<Match> & { readonly tokens?: readonly number[] } = {},
): Match {
  const [lexiconId, concept] = key.split('/') as [string, string];
  const tokens = given.tokens ?? [0];
  return {
    lexicon: lexiconId,
    concept,
    term: concept,
    core: true,
    span: { start: tokens[0]! * 10, end: tokens.at(-1)! * 10 + 9 },
    tokens,
    sentence: 0,
    how: 'form',
    confidence: 1,
    negated: false,
    ...given,
  };
}
