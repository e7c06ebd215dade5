// Findings that are left out with a reason: by remarks in the paper, and by the configuration.
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../src/check/config/globs.js';
import type { ConfigSuppression } from '../../src/check/suppress.js';
import { readRemarks } from '../../src/check/remarks.js';
import { excludeSection } from '../../src/segment/index.js';
import { check, draftOf, seen, TEST_RULES } from './word-rule.js';

const NO_WHOLE = { rules: { RV902: 'off' } } as const;
const codes = (found: string): string | undefined => /^RV000/.exec(found)?.[0];

describe('a remark', () => {
  it('counts for the paragraph that follows, and for no other', async () => {
    const paper = await check(
      '<!-- raakvlak-uit RV901: staat in de wet -->\n\nDit is lastig.\n\nDat is lastig.',
      NO_WHOLE,
    );
    expect(seen(paper)).toEqual(['RV901 Dat is lastig.']);
    expect(paper.suppressed).toHaveLength(1);
    expect(paper.suppressed[0]).toMatchObject({
      reason: 'staat in de wet',
      finding: { quote: 'Dit is lastig.' },
    });
  });

  it('counts for the paragraph that holds it, by the name of the rule too', async () => {
    const paper = await check('Dit is <!-- raakvlak-uit word: reden --> lastig.\n\nDat is lastig.', NO_WHOLE);
    expect(seen(paper)).toEqual(['RV901 Dat is lastig.']);
  });

  it('before a heading it counts for all below that heading', async () => {
    const paper = await check(
      '# A\n\nEen lastig.\n\n<!-- raakvlak-uit RV901: reden -->\n\n## B\n\nTwee lastig.\n\n### C\n\nDrie lastig.\n\n## D\n\nVier lastig.',
      NO_WHOLE,
    );
    expect(seen(paper)).toEqual(['RV901 Een lastig.', 'RV901 Vier lastig.']);
  });

  it('above a list or a table it counts for the whole of it; between or in the items for one', async () => {
    const list = '- een lastig\n- twee lastig\n\nDat is lastig.';
    const remark = '<!-- raakvlak-uit RV901: reden -->';
    const left = async (text: string): Promise<string[]> => seen(await check(text, NO_WHOLE));
    expect(await left(`Vooraf.\n\n${remark}\n\n${list}`)).toEqual(['RV901 Dat is lastig.']);
    expect(await left(`Vooraf.\n\n- nul lastig ${remark}\n${list}`)).toHaveLength(3);
    expect(await left(`Vooraf.\n\n- nul lastig\n${remark}\n${list}`)).toHaveLength(3);
    const table = '| Wat | Hoe |\n|---|---|\n| les | lastig |\n| zang | ook lastig |\n';
    expect(await left(`Vooraf.\n\n${table}`)).toHaveLength(2);
    expect(await left(`Vooraf.\n\n${remark}\n\n${table}`)).toEqual([]);
  });

  it('is known however it is typed', async () => {
    for (const typed of ['RAAKVLAK-UIT Word', 'Raakvlak uit RV901', 'raakvlak–uit rv901'])
      expect(seen(await check(`<!-- ${typed}: reden -->\n\nDit is lastig.`, NO_WHOLE))).toEqual([]);
  });

  it('of a rule on the whole paper counts wherever it stands', async () => {
    const paper = await check('Iets.\n\nVerder.\n\n<!-- raakvlak-uit RV902: gaat over gebouwen -->');
    expect(seen(paper)).toEqual([]);
    expect(paper.suppressed.map(({ reason }) => reason)).toEqual(['gaat over gebouwen']);
  });

  it('in a part that the user leaves out says nothing', async () => {
    const draft = await draftOf('# A\n\n<!-- raakvlak-uit RV901: reden -->\n\nWeg.\n\n# B\n\nDit is lastig.');
    const segmented = { ...draft.analysis.segmented, document: excludeSection(draft.analysis.document, 'A') };
    expect(readRemarks(draft.analysis.segmented, TEST_RULES).suppressions).toHaveLength(1);
    expect(readRemarks(segmented, TEST_RULES)).toEqual({ suppressions: [], problems: [] });
  });

  it('may name several rules', async () => {
    const paper = await check('<!-- raakvlak-uit RV901, whole: reden -->\n\nDit is lastig.');
    expect(seen(paper)).toEqual([]);
    expect(paper.suppressed.map(({ finding }) => finding.rule)).toEqual(['RV902', 'RV901']);
  });
});

describe('RV000 tells of a remark', () => {
  const told = async (remark: string): Promise<string[]> => {
    const { found } = await check(`Samen.\n\n<!-- ${remark} -->\n\nDit is lastig.`);
    return found.filter(({ finding }) => finding.rule === 'RV000').map(({ finding }) => finding.found);
  };

  it.each([
    ['raakvlak-uit RV901', 'De opmerking zet RV901 uit, maar zegt niet waarom.'],
    ['raakvlak-uit RV901 - omdat het zo is', 'De opmerking zet RV901 uit, maar zegt niet waarom.'],
    ['raakvlak-uit RV901:  ', 'De opmerking zet RV901 uit, maar zegt niet waarom.'],
    ['raakvlak-uit', 'De opmerking ‘raakvlak-uit’ noemt geen regel.'],
    ['raakvlak-uit RV999: reden', 'De opmerking noemt de regel RV999, en die bestaat niet.'],
    ['raakvlak-uit RV902: reden', 'De opmerking zet RV902 uit, maar die regel vindt hier niets.'],
    ['raakvlak-uit RV000: reden', 'De opmerking wil RV000 uitzetten, en dat kan op deze plek niet.'],
  ])('%s', async (remark, sentence) => expect(await told(remark)).toEqual([sentence]));

  it('with what was probably meant', async () => {
    const { found } = await check('Samen.\n\n<!-- raakvlak-uit wrod: reden -->\n\nTekst.');
    expect(found[0]!.finding).toMatchObject({
      expected: 'Een regel die bestaat. Bedoelt u word?',
      place: { line: 3, column: 1 },
      quote: 'raakvlak-uit wrod: reden',
    });
  });

  it('and the finding itself stays', async () => {
    const paper = await check('Samen.\n\n<!-- raakvlak-uit RV901 -->\n\nDit is lastig.');
    expect(seen(paper)).toEqual(['RV000 raakvlak-uit RV901', 'RV901 Dit is lastig.']);
  });

  it('nothing of a rule that is off or could not look, and nothing when it is off itself', async () => {
    const text =
      'Samen.\n\n<!-- raakvlak-uit RV903: reden -->\n\n<!-- raakvlak-uit RV901: reden -->\n\nTekst.';
    const config = { rules: { needy: 'warning', RV901: 'off' } } as const;
    expect(seen(await check(text, config)).filter(codes)).toEqual([]);
    expect(seen(await check(text, { rules: { suppression: 'off' } })).filter(codes)).toEqual([]);
  });
});

describe('the configuration', () => {
  const suppression = (own: Partial<ConfigSuppression>): ConfigSuppression => ({
    rule: 'RV901',
    covers: () => true,
    quote: null,
    reason: 'afgesproken',
    ...own,
  });

  it('leaves out by rule, paper and words', async () => {
    const text = 'Dit is lastig. Dat is ook   lastig, zegt men.';
    const byWords = suppression({ quote: 'Ook lastig' });
    const paper = await check(text, NO_WHOLE, [byWords]);
    expect(seen(paper)).toEqual(['RV901 Dit is lastig.']);
    expect(paper.used.has(byWords)).toBe(true);
    const elsewhere = suppression({ covers: matcherOf('ander/**') });
    expect(seen(await check(text, NO_WHOLE, [elsewhere]))).toHaveLength(2);
    expect(seen(await check(text, NO_WHOLE, [elsewhere], 'ander/map/nota.md'))).toEqual([]);
  });
});
