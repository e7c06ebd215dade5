// Makes a small lexicon of the terms that a test writes in the notation of YAML, and compiles it.
import { loadWordList } from '../../src/dutch/words.js';
import { parseLexicon } from '../../src/lexicon/load.js';
import { compileLexicons } from '../../src/match/compile.js';
import type { CompiledLexicons } from '../../src/match/model.js';

/** One concept with the terms given, each as it would stand in a list in YAML. */
export async function engineOf(terms: readonly string[]): Promise<CompiledLexicons> {
  const yaml = `
id: terms
version: 0.1.0
label: { nl: Termen, en: Terms }
description: A small lexicon for tests; not for use.
licence: EUPL-1.2
kind: domain
themes: [{ id: t, label: { nl: Thema, en: Theme } }]
concepts:
  - id: all
    label: { nl: alles, en: all }
    theme: t
    terms:
${terms.map((term) => `      - ${term}`).join('\n')}
`;
  return compileLexicons([parseLexicon(yaml, 'terms.yaml')], await loadWordList());
}
